#pragma once

#include "parser/layout/documentbuilder.h"
#include "parser/readers/htmltree.h"

#include <QString>

#include <vector>

namespace gouji {

/// The characters of a line as a browser shows them: white space collapsed, and none where a line of source
/// ends between two characters of Chinese.
class HtmlLine
{
public:
    void add(QStringView text);
    /// What comes next begins a paragraph of its own, behind U+2028.
    void breakHere() { m_isBroken = m_isBroken || !m_text.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    void clear();

private:
    void addWord(QStringView word);

    QString m_text;
    bool m_isSpaced = false;   ///< white space since the last character
    bool m_hasLineEnd = false; ///< a line end in it
    bool m_isBroken = false;
};

/// Writes an element of a page into a document: paragraphs, headings, the rows of its tables. Tables that
/// only lay out the page are opened up in reading order.
class HtmlWriter
{
public:
    /// `leftOut` says of each node whether it and what is in it is to be left out.
    HtmlWriter(const HtmlTree &tree, const std::vector<bool> &leftOut, DocumentBuilder &builder);

    /// False when the document has more lines and cells than any report.
    [[nodiscard]] bool write(int node);

private:
    struct GridCell
    {
        int node = 0;
        int column = 0;
        int columnSpan = 1;
        int rowSpan = 1;
        bool isOpen = false; ///< holds a table or prose of its own
    };

    void visit(int node);
    void visitChildren(int node);
    void endLine();
    void visitHeading(int node);
    void visitPreformatted(int node);
    void appendRow(QStringView text, const std::vector<Span> &cells);
    void visitItem(int node);
    [[nodiscard]] QString numberOf(int item);

    void visitTable(int node);
    void visitGroup(const std::vector<int> &rows, bool holdsText);
    void visitRow(const std::vector<GridCell> &cells);
    void writeCells(const std::vector<GridCell> &cells);
    void collect(int node, HtmlLine &line);
    [[nodiscard]] std::vector<GridCell> placeCells(int row, int rowIndex, int rowsInGroup,
                                                   std::vector<int> &coveredUntil) const;
    [[nodiscard]] bool isOpen(int cell) const;
    [[nodiscard]] int cellsOf(int row) const;

    const HtmlTree &m_tree;
    const std::vector<bool> &m_leftOut;
    DocumentBuilder &m_builder;
    HtmlLine m_line;
    int m_headingLevel = 0;
    /// Rows of more than one cell before each node.
    std::vector<int> m_wideRowsBefore;
    std::vector<int> m_nextNumber; ///< of the ordered lists open
    bool m_isFull = false;
};

} // namespace gouji
