#pragma once

#include "parser/layout/documentbuilder.h"

#include <QString>

#include <vector>

namespace gouji {

/// A cell of a spreadsheet that holds something, is framed, or is merged with others.
struct SheetCell
{
    QString text; ///< paragraphs parted by line feeds
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    bool isFramed = false;
};

/// Hands the rows of a spreadsheet to a builder: a row with one cell is a paragraph, one with several is a
/// row of cells, empty ones between them included; cells at the end that are empty and have no frame are left
/// out. Rows come from top to bottom, cells from left to right, without those that a merged cell covers.
class GridWriter
{
public:
    explicit GridWriter(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    void writeRow(std::vector<SheetCell> cells, const std::vector<bool> &isCovered);
    /// Empty rows; any number of them is one gap.
    void writeGap();

private:
    void writeText(const QString &text, bool isInCell);

    DocumentBuilder &m_builder;
    bool m_isGap = true;
};

/// Which columns of the present row merged cells from rows above cover.
class CoveredColumns
{
public:
    /// Merged cells further right are none of a report's.
    static constexpr int mostColumns = 1024;

    /// A cell merged with those below it, when its row is begun.
    void add(int column, int columnSpan, int rowSpan);
    /// Goes down this many rows and says which columns are covered there.
    const std::vector<bool> &goDown(int rows);
    [[nodiscard]] const std::vector<bool> &covered() const { return m_covered; }
    void clear();

private:
    std::vector<int> m_rowsLeft; ///< by column
    std::vector<bool> m_covered;
};

} // namespace gouji
