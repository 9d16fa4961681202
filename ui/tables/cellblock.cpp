#include "ui/tables/cellblock.h"

#include <algorithm>

namespace gouji {

namespace {

QRect rectOf(const FormGrid &grid, int cell)
{
    const GridPosition at = grid.positionOf(cell);
    if (at.row < 0)
        return {};
    const GridCell &place = grid.at(at.row, at.column);
    return {at.column, at.row, place.columnSpan, place.rowSpan};
}

ClipCell clipCell(const FormTableModel &table, int row, int column)
{
    // A merged cell is written where it starts; the places it covers stay empty.
    if (!table.grid().isOrigin(row, column))
        return {};
    const QModelIndex index = table.index(row, column);
    const bool isNumber = table.cellAt(index) >= 0 && index.data(FormTableModel::StateRole).toInt() ==
                                                          static_cast<int>(CellState::Number);
    return {index.data().toString(), isNumber};
}

bool hasHead(const FormGrid &grid, int row, const QRect &block)
{
    for (int column = block.left(); column <= block.right(); ++column)
        if (grid.at(row, column).kind == GridKind::Head)
            return true;
    return false;
}

/// The rows of heads next above a row, from the top; not those that lie in the block itself.
std::vector<int> headRows(const FormGrid &grid, const QRect &block)
{
    int last = block.top() - 1;
    while (last >= 0 && !hasHead(grid, last, block))
        --last;
    int first = last;
    while (first > 0 && hasHead(grid, first - 1, block))
        --first;
    std::vector<int> rows;
    for (int row = std::max(first, 0); row <= last; ++row)
        rows.push_back(row);
    return rows;
}

} // namespace

QRect blockBetween(const FormGrid &grid, int one, int other)
{
    const QRect a = rectOf(grid, one);
    const QRect b = rectOf(grid, other);
    return a.isEmpty() || b.isEmpty() ? QRect() : a | b;
}

QRect wholeBlock(const FormGrid &grid)
{
    QRect block;
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column)
            if (grid.at(row, column).cell >= 0)
                block |= QRect(column, row, 1, 1);
    return block;
}

int firstCellOf(const FormGrid &grid, const QRect &block)
{
    for (int row = block.top(); row <= block.bottom(); ++row)
        for (int column = block.left(); column <= block.right(); ++column)
            if (grid.at(row, column).cell >= 0)
                return grid.at(row, column).cell;
    return -1;
}

ClipRows clipRows(const FormTableModel &table, const QRect &block, bool withHeads)
{
    const FormGrid &grid = table.grid();
    std::vector<int> rows;
    if (withHeads)
        rows = headRows(grid, block);
    for (int row = block.top(); row <= block.bottom(); ++row)
        rows.push_back(row);
    std::vector<int> columns;
    for (int column = 0; withHeads && column < std::min(grid.labelColumns(), block.left()); ++column)
        columns.push_back(column);
    for (int column = block.left(); column <= block.right(); ++column)
        columns.push_back(column);
    ClipRows result;
    for (const int row : rows) {
        std::vector<ClipCell> line;
        for (const int column : columns)
            line.push_back(clipCell(table, row, column));
        result.push_back(std::move(line));
    }
    return result;
}

} // namespace gouji
