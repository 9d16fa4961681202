#include "parser/readers/gridwriter.h"

#include <QStringList>

#include <algorithm>

namespace gouji {

namespace {

bool isBlank(const SheetCell &cell)
{
    return QStringView(cell.text).trimmed().isEmpty();
}

/// Puts empty cells where the file stores none, between the cells that it does.
std::vector<SheetCell> withHoles(const std::vector<SheetCell> &cells, const std::vector<bool> &isCovered)
{
    std::vector<SheetCell> whole;
    int column = cells.empty() ? 0 : cells.front().column;
    for (const SheetCell &cell : cells) {
        for (; column < cell.column; ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (at >= isCovered.size() || !isCovered[at])
                whole.push_back({{}, column, 1, 1, false});
        }
        whole.push_back(cell);
        column = cell.column + cell.columnSpan;
    }
    return whole;
}

} // namespace

void GridWriter::writeText(const QString &text, bool isInCell)
{
    bool isFirst = true;
    for (const QString &part : text.split(u'\n')) {
        if (!isInCell)
            m_builder.beginParagraph();
        else if (!isFirst)
            m_builder.breakInCell();
        m_builder.append(part);
        isFirst = false;
    }
}

void GridWriter::writeRow(std::vector<SheetCell> cells, const std::vector<bool> &isCovered)
{
    while (!cells.empty() && isBlank(cells.back()) && !cells.back().isFramed)
        cells.pop_back();
    const bool isAllBlank = std::all_of(cells.begin(), cells.end(), isBlank);
    if (isAllBlank &&
        std::none_of(cells.begin(), cells.end(), [](const SheetCell &c) { return c.isFramed; })) {
        writeGap();
        return;
    }
    m_isGap = false;
    const auto leftmost = std::find_if(cells.begin(), cells.end(),
                                       [](const SheetCell &c) { return !isBlank(c) || c.isFramed; });
    cells.erase(cells.begin(), leftmost);
    if (cells.size() == 1) {
        writeText(cells.front().text, false);
        return;
    }
    m_builder.beginRow();
    for (const SheetCell &cell : withHoles(cells, isCovered)) {
        m_builder.beginCell(cell.column, cell.columnSpan, cell.rowSpan);
        writeText(cell.text, true);
    }
}

void GridWriter::writeGap()
{
    if (!m_isGap)
        m_builder.beginParagraph();
    m_isGap = true;
}

void CoveredColumns::add(int column, int columnSpan, int rowSpan)
{
    const int end = std::min(column + columnSpan, mostColumns);
    if (static_cast<int>(m_rowsLeft.size()) < end)
        m_rowsLeft.resize(static_cast<std::size_t>(end));
    for (int c = column; c < end; ++c)
        m_rowsLeft[static_cast<std::size_t>(c)] = std::max(m_rowsLeft[static_cast<std::size_t>(c)], rowSpan);
}

const std::vector<bool> &CoveredColumns::goDown(int rows)
{
    m_covered.assign(m_rowsLeft.size(), false);
    for (std::size_t c = 0; c < m_rowsLeft.size(); ++c) {
        m_rowsLeft[c] = std::max(0, m_rowsLeft[c] - rows);
        m_covered[c] = m_rowsLeft[c] > 0;
    }
    return m_covered;
}

void CoveredColumns::clear()
{
    m_rowsLeft.clear();
    m_covered.clear();
}

} // namespace gouji
