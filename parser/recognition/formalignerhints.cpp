// What a table's head and its certain rows say of its columns: FormAligner's second half.

#include "parser/recognition/formaligner.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void noteWhereValuesStand(const LogicalRow &row, const Placement &placement, ColumnHints &hints)
{
    const auto isItem = [](int item) { return item >= 0; };
    const auto first = std::find_if(placement.itemOf.begin(), placement.itemOf.end(), isItem);
    const auto last = std::find_if(placement.itemOf.rbegin(), placement.itemOf.rend(), isItem);
    if (first == placement.itemOf.end())
        return;
    hints.firstColumns[row.items[at(*first)].column] += 1;
    hints.itemsBefore[*first] += 1;
    hints.itemsBehind[static_cast<int>(row.items.size()) - *last - 1] += 1;
}

} // namespace

/// The most values that a row of the block has.
int FormAligner::mostFilled(int table, int block) const
{
    int most = 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table == table && printed(p).block == block && m_matches[at(p)].row >= 0)
            most = std::max(most, m_source.rows[at(m_matches[at(p)].row)].filled());
    }
    return most;
}

/// How many values most rows of the block have.
int FormAligner::usualItems(int table, int block) const
{
    constexpr int fewestRows = 4;
    std::map<int, int> rowsWith;
    int rows = 0;
    const auto columns = m_form.tables()[at(table)].blocks[at(block)].columns.size();
    const auto isOther = [&](const RowMatch &match) {
        return match.row >= 0 && m_source.rows[at(match.row)].items.size() != columns;
    };
    // Nearly always all rows are whole, and nobody asks.
    if (columns < 2 || std::none_of(m_matches.begin(), m_matches.end(), isOther))
        return 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table != table || printed(p).block != block || m_matches[at(p)].row < 0)
            continue;
        ++rowsWith[static_cast<int>(m_source.rows[at(m_matches[at(p)].row)].items.size())];
        ++rows;
    }
    if (rows < fewestRows)
        return 0;
    const auto most = std::max_element(rowsWith.begin(), rowsWith.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->second * 2 > rows ? most->first : -1;
}

/// What the words before the block's first row say of its columns.
ColumnHints FormAligner::headHints(int table, int block) const
{
    ColumnHints hints;
    const auto &columns = m_form.tables()[at(table)].blocks[at(block)].columns;
    hints.headColumn.assign(columns.size(), -1);
    int firstLine = -1;
    int previousLine = -1;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (m_matches[at(p)].row < 0)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        if (printed(p).table == table && printed(p).block == block) {
            firstLine = row.lastLine;
            break;
        }
        previousLine = row.lastLine;
    }
    std::vector<bool> present(columns.size(), false);
    bool isShredded = false;
    const auto take = [&](const Token &label) {
        const int column = m_index.columnOf(table, block, label.key);
        const bool isKnown = column >= 0 || m_index.isHead(label.key) || m_index.isHead(label.numberedKey) ||
                             m_index.isRow(label.key);
        isShredded = isShredded || !isKnown;
        if (column < 0)
            return;
        present[at(column)] = true;
        hints.headColumn[at(column)] = m_document.cells[at(label.cell)].column;
    };
    for (const HeadLine &head : m_source.heads) {
        if (head.line <= previousLine || head.line >= firstLine)
            continue;
        std::for_each(head.labels.begin(), head.labels.end(), take);
    }
    const auto named = std::count(present.begin(), present.end(), true);
    // A word that nobody knows may be what is left of the column that seems to lack.
    const bool isPartial = named >= 4 && named < static_cast<std::ptrdiff_t>(columns.size()) && !isShredded &&
                           mostFilled(table, block) <= named;
    for (std::size_t c = 0; isPartial && c < columns.size(); ++c) {
        if (present[c])
            hints.columnsPresent.push_back(static_cast<int>(c));
    }
    return hints;
}

ColumnHints FormAligner::hintsFor(int table, int block) const
{
    ColumnHints hints = headHints(table, block);
    const std::size_t columns = m_form.tables()[at(table)].blocks[at(block)].columns.size();
    std::vector<int> filled(columns, 0);
    int rows = 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        const Placement &placement = m_placements[at(p)];
        if (printed(p).table != table || printed(p).block != block || !placement.isCertain)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        if (row.filled() == 0)
            continue;
        ++rows;
        noteWhereValuesStand(row, placement, hints);
        for (std::size_t c = 0; c < columns && c < placement.itemOf.size(); ++c) {
            const int item = placement.itemOf[c];
            filled[c] += item >= 0 && row.items[at(item)].value.state != CellState::Blank ? 1 : 0;
        }
    }
    for (std::size_t c = 0; rows > 0 && c < columns; ++c)
        hints.occupancy.push_back(static_cast<float>(filled[c]) / static_cast<float>(rows));
    for (std::map<int, float> *shares : {&hints.firstColumns, &hints.itemsBefore, &hints.itemsBehind}) {
        for (auto &[place, share] : *shares)
            share /= static_cast<float>(rows);
    }
    return hints;
}

/// The head names every column, yet no row reaches the last one: a program cut the empty cells at the lines'
/// ends.
bool FormAligner::endsAreLost(int table, int block, const ColumnHints &head) const
{
    const bool namesAll =
        std::none_of(head.headColumn.begin(), head.headColumn.end(), [](int c) { return c < 0; });
    bool allShort = namesAll && head.headColumn.size() > 3;
    int rows = 0;
    for (int p = 0; allShort && p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table != table || printed(p).block != block || m_matches[at(p)].row < 0)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        allShort = row.isOneLine && static_cast<int>(row.items.size()) < printed(p).cellCount;
        ++rows;
    }
    return allShort && rows > 2;
}

} // namespace gouji
