#include "parser/readers/htmlwriter.h"

#include <algorithm>

namespace gouji {

namespace {

// No printed table is wider. Browsers lay out what spans further as well, but nobody reads it.
constexpr int widestTable = 1000;
// A cell with full stops and more characters than this holds prose, not a label.
constexpr qsizetype longestLabel = 300;
constexpr qsizetype shortestProse = 24;
// Longer than any prose in a cell that still is one cell.
constexpr qsizetype longestCell = 4000;

/// A sentence of some length; notes on a table's numbers are shorter.
bool isProse(QStringView text)
{
    const QStringView words = text.trimmed();
    return words.size() > longestCell || (words.size() > shortestProse && words.contains(QChar(0x3002)));
}

/// "5" with a raised "1" or "[2]" behind it: the number of a note, which is no digit of the number.
bool isNoteMark(QStringView before, QStringView raised)
{
    static constexpr QStringView marks = u"[]()（）〔〕*※#注①②③④⑤⑥⑦⑧⑨";
    const QStringView mark = raised.trimmed();
    return mark.size() <= 4 && !before.isEmpty() && before.back().isDigit() &&
           std::all_of(mark.begin(), mark.end(), [](QChar c) { return c.isDigit() || marks.contains(c); });
}

} // namespace

int HtmlWriter::cellsOf(int row) const
{
    int count = 0;
    for (int child = row + 1; child < m_tree.at(row).end; child = m_tree.at(child).end)
        count += m_tree.at(child).tag == HtmlTag::Cell ? 1 : 0;
    return count;
}

/// A cell that has a table in it, or paragraphs of prose, lays out the page. A table of one cell, or of one
/// column, within a cell is no more than a frame.
bool HtmlWriter::isOpen(int cell) const
{
    if (m_wideRowsBefore[static_cast<std::size_t>(m_tree.at(cell).end)] >
        m_wideRowsBefore[static_cast<std::size_t>(cell)])
        return true;
    const QStringView text = m_tree.textOf(cell);
    return text.size() > longestCell || (text.size() > longestLabel && text.contains(QChar(0x3002)));
}

void HtmlWriter::visitTable(int node)
{
    std::vector<std::vector<int>> groups(1);
    bool isColumn = true; // no row has a second cell
    bool hasProse = false;
    const auto takeRow = [&](int row) {
        groups.back().push_back(row);
        const bool isSingle = cellsOf(row) <= 1;
        isColumn = isColumn && isSingle;
        hasProse = hasProse || (isSingle && isProse(m_tree.textOf(row)));
    };
    for (int child = node + 1; child < m_tree.at(node).end; child = m_tree.at(child).end) {
        const HtmlTag tag = m_tree.at(child).tag;
        if (tag == HtmlTag::Row) {
            takeRow(child);
        } else if (tag == HtmlTag::RowGroup) {
            groups.emplace_back();
            for (int row = child + 1; row < m_tree.at(child).end; row = m_tree.at(row).end) {
                if (m_tree.at(row).tag == HtmlTag::Row)
                    takeRow(row);
            }
        } else {
            visit(child);
        }
    }
    for (const std::vector<int> &rows : groups)
        visitGroup(rows, isColumn || hasProse);
}

/// `holdsText`: the table is a frame around the text, and a row of one cell is a paragraph of it.
void HtmlWriter::visitGroup(const std::vector<int> &rows, bool holdsText)
{
    std::vector<int> coveredUntil; // per column: the first row that no cell from above reaches
    const int count = static_cast<int>(rows.size());
    for (int row = 0; row < count && !m_isFull; ++row) {
        const int node = rows[static_cast<std::size_t>(row)];
        if (m_leftOut[static_cast<std::size_t>(node)])
            continue;
        const std::vector<GridCell> cells = placeCells(node, row, count, coveredUntil);
        if (holdsText && cells.size() == 1 && cells.front().column == 0)
            visit(cells.front().node);
        else
            visitRow(cells);
        m_isFull = m_isFull || m_builder.parts() > DocumentBuilder::mostParts;
    }
}

/// The cells of a row at the columns where a browser puts them.
std::vector<HtmlWriter::GridCell> HtmlWriter::placeCells(int row, int rowIndex, int rowsInGroup,
                                                         std::vector<int> &coveredUntil) const
{
    std::vector<GridCell> cells;
    int column = 0;
    for (int child = row + 1; child < m_tree.at(row).end; child = m_tree.at(child).end) {
        const HtmlNode &node = m_tree.at(child);
        if (node.tag != HtmlTag::Cell)
            continue;
        while (column < static_cast<int>(coveredUntil.size()) &&
               coveredUntil[static_cast<std::size_t>(column)] > rowIndex)
            ++column;
        const int left = rowsInGroup - rowIndex;
        const int rowSpan = node.rowSpan == 0 ? left : std::min(node.rowSpan, left);
        const int columnSpan = std::clamp(node.columnSpan, 1, std::max(1, widestTable - column));
        cells.push_back({child, column, columnSpan, rowSpan, isOpen(child)});
        const int end = std::min(column + columnSpan, widestTable);
        if (rowSpan > 1 && end > static_cast<int>(coveredUntil.size()))
            coveredUntil.resize(static_cast<std::size_t>(end), 0);
        for (int c = column; rowSpan > 1 && c < end; ++c)
            coveredUntil[static_cast<std::size_t>(c)] = rowIndex + rowSpan;
        column += columnSpan;
    }
    return cells;
}

void HtmlWriter::visitRow(const std::vector<GridCell> &cells)
{
    std::vector<GridCell> plain;
    const auto writePlain = [&] {
        if (plain.size() == 1 && plain.size() < cells.size())
            visitChildren(plain.front().node);
        else if (!plain.empty())
            writeCells(plain);
        endLine();
        plain.clear();
    };
    for (const GridCell &cell : cells) {
        if (!cell.isOpen) {
            plain.push_back(cell);
            continue;
        }
        writePlain();
        visitChildren(cell.node);
        endLine();
    }
    writePlain();
}

void HtmlWriter::writeCells(const std::vector<GridCell> &cells)
{
    m_builder.beginRow();
    HtmlLine line;
    for (const GridCell &cell : cells) {
        m_builder.beginCell(cell.column, cell.columnSpan, cell.rowSpan);
        line.clear();
        collect(cell.node, line);
        m_builder.append(line.text());
    }
}

/// The text of a cell, its paragraphs parted. Where a line is broken within a number, nobody can tell two
/// numbers from one: the break stays, and the cell is none.
void HtmlWriter::collect(int node, HtmlLine &line)
{
    for (int child = node + 1; child < m_tree.at(node).end; child = m_tree.at(child).end) {
        const HtmlTag tag = m_tree.at(child).tag;
        if (m_leftOut[static_cast<std::size_t>(child)])
            continue;
        if (tag == HtmlTag::Text) {
            line.add(m_tree.textOf(child));
            continue;
        }
        if (tag == HtmlTag::Raised && isNoteMark(line.text(), m_tree.textOf(child)))
            continue;
        const bool isBlock = isHtmlBlock(tag) || tag == HtmlTag::Break;
        if (isBlock)
            line.breakHere();
        if (tag == HtmlTag::OrderedList)
            m_nextNumber.push_back(m_tree.at(child).rowSpan);
        if (tag == HtmlTag::Item)
            line.add(numberOf(child));
        collect(child, line);
        if (tag == HtmlTag::OrderedList)
            m_nextNumber.pop_back();
        if (isBlock)
            line.breakHere();
    }
}

} // namespace gouji
