#pragma once

#include "parser/layout/pagecontent.h"
#include "parser/layout/paragraphrules.h"
#include "parser/layout/placedtext.h"

#include <optional>

namespace gouji {

/// Puts the pages' lines and tables behind each other: lines to paragraphs, also over pages, and rows that a
/// page's end cuts to one.
class DocumentFlow
{
public:
    explicit DocumentFlow(const QString &format);

    /// `shown` is the page's size as shown; pages come in their order.
    void addPage(const PageContent &page, QSizeF shown, const TextBody &body);
    [[nodiscard]] SourceDocument take();

private:
    struct Cell
    {
        int column = 0;
        int columnSpan = 1;
        int rowSpan = 1;
        double left = 0;
        double right = 0;
        PlacedText text;
        bool isFull = false; ///< its last line is as wide as the cell
        bool isCut = false;  ///< put together from two pages
    };
    struct Row
    {
        bool isRuled = false;
        std::vector<Cell> cells;
        int page = 0;
    };

    void addLine(const TextLine &line);
    void addTable(const Table &table);
    void addRow(Row row);
    /// How many of a page's first rows are the running table's first rows once more.
    [[nodiscard]] std::size_t repeatedRows(const std::vector<Row> &rows) const;
    void setAside(const Row &row);
    static void doubtHalves(Row &above, Row &row);
    [[nodiscard]] Row rowOf(const TableRow &row, bool isRuled) const;

    /// The cell of the row above between the same column bounds.
    static Cell *matchOf(Row &above, const Cell &cell);
    [[nodiscard]] static bool isOfNumbers(const Row &row);
    [[nodiscard]] static bool isFullOfNumbers(const Row &row);
    static bool isContinued(Row &above, const Row &row);
    static void join(Row &above, const Row &row);

    void endParagraph();
    void endRow();
    void writeAsides();

    DocumentBuilder m_builder;
    int m_page = 0;
    TextBody m_body;
    PlacedText m_paragraph;
    std::optional<TextLine> m_lastLine; ///< of the paragraph
    TextBody m_lastBody;
    int m_lastPage = 0;
    std::optional<Row> m_row;
    QStringList m_head;               ///< the first rows of the running table
    std::vector<PlacedText> m_asides; ///< wait for the end of a paragraph or row
};

} // namespace gouji
