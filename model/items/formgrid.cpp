#include "model/items/formgrid.h"

#include <algorithm>

namespace gouji {

namespace {

int size(const QStringList &list)
{
    return static_cast<int>(list.size());
}

template <typename T>
int count(const std::vector<T> &items)
{
    return static_cast<int>(items.size());
}

template <typename T>
int deepest(const std::vector<T> &items)
{
    int depth = 0;
    for (const T &item : items)
        depth = std::max(depth, size(item.under));
    return depth;
}

/// How many items from `first` on stand under the same heads down to `depth`, inclusive.
template <typename T>
int runLength(const std::vector<T> &items, int first, int depth)
{
    const auto head = items[static_cast<std::size_t>(first)].under.mid(0, depth + 1);
    int end = first;
    while (end < count(items) && items[static_cast<std::size_t>(end)].under.mid(0, depth + 1) == head)
        ++end;
    return end - first;
}

/// The last of a block's columns takes what the widest block has more.
int spanOfColumn(const FormBlock &block, int column, int width)
{
    return column + 1 == count(block.columns) ? width - column : 1;
}

} // namespace

FormGrid::FormGrid(const FormDefinition &form, int table)
    : m_form(&form)
    , m_table(table)
{
    const FormTable &definition = form.tables()[static_cast<std::size_t>(table)];
    const auto inTable = [table](const FormCell &cell) { return cell.table == table; };
    const auto &cells = form.cells();
    const auto first = std::find_if(cells.begin(), cells.end(), inTable);
    m_firstCell = static_cast<int>(first - cells.begin());
    m_positions.resize(static_cast<std::size_t>(std::count_if(first, cells.end(), inTable)));
    if (!definition.blocks.empty() && definition.blocks.front().isSideBySide)
        buildSideBySide(definition.blocks.front());
    else
        buildStacked(definition);
}

GridPosition FormGrid::positionOf(int cell) const
{
    const int index = cell - m_firstCell;
    return index < 0 || index >= count(m_positions) ? GridPosition()
                                                    : m_positions[static_cast<std::size_t>(index)];
}

void FormGrid::buildStacked(const FormTable &table)
{
    int rows = 0;
    int values = 0;
    m_labelColumns = 1;
    for (const FormBlock &block : table.blocks) {
        rows += (block.label.isEmpty() ? 0 : 1) + deepest(block.columns) + 1 + count(block.rows);
        values = std::max(values, count(block.columns));
        m_labelColumns = std::max(m_labelColumns, deepest(block.rows) + 1);
    }
    reserve(rows, m_labelColumns + values);
    int row = 0;
    for (int b = 0; b < count(table.blocks); ++b) {
        const FormBlock &block = table.blocks[static_cast<std::size_t>(b)];
        if (!block.label.isEmpty())
            place(row++, 0, 1, m_columns, {GridKind::Head, block.label});
        const int depth = deepest(block.columns) + 1;
        place(row, 0, depth, m_labelColumns, {GridKind::Head, block.rowHead});
        addColumnHeads(block, row, depth);
        row += depth;
        addGroupLabels(block, row);
        for (int r = 0; r < count(block.rows); ++r)
            addRow(block, b, r, row++);
    }
}

void FormGrid::addColumnHeads(const FormBlock &block, int row, int depth)
{
    const int width = m_columns - m_labelColumns;
    for (int level = 0; level + 1 < depth; ++level) {
        for (int c = 0; c < count(block.columns);) {
            const FormColumn &column = block.columns[static_cast<std::size_t>(c)];
            const int run = runLength(block.columns, c, level);
            if (size(column.under) > level)
                place(row + level, m_labelColumns + c, 1, run, {GridKind::Head, column.under[level]});
            c += size(column.under) > level ? run : 1;
        }
    }
    for (int c = 0; c < count(block.columns); ++c) {
        const FormColumn &column = block.columns[static_cast<std::size_t>(c)];
        const int level = size(column.under);
        place(row + level, m_labelColumns + c, depth - level, spanOfColumn(block, c, width),
              {GridKind::Head, column.label});
    }
}

void FormGrid::addGroupLabels(const FormBlock &block, int firstRow)
{
    for (int level = 0; level + 1 < m_labelColumns; ++level) {
        for (int r = 0; r < count(block.rows);) {
            const FormRow &row = block.rows[static_cast<std::size_t>(r)];
            const int run = size(row.under) > level ? runLength(block.rows, r, level) : 1;
            if (size(row.under) > level)
                place(firstRow + r, level, run, 1, {GridKind::Label, row.under[level]});
            r += run;
        }
    }
}

void FormGrid::addRow(const FormBlock &block, int blockIndex, int rowIndex, int row)
{
    const FormRow &definition = block.rows[static_cast<std::size_t>(rowIndex)];
    const int level = size(definition.under);
    place(row, level, 1, m_labelColumns - level, {GridKind::Label, definition.number + definition.label});
    const int width = m_columns - m_labelColumns;
    for (int c = 0; c < count(block.columns); ++c) {
        const int cell = formCell(blockIndex, rowIndex, c);
        place(row, m_labelColumns + c, 1, spanOfColumn(block, c, width),
              {cell < 0 ? GridKind::Void : GridKind::Value, QString(), cell});
    }
}

void FormGrid::buildSideBySide(const FormBlock &block)
{
    const int groups = deepest(block.rows) + 1; // head rows above the columns' own
    const int width = count(block.columns);
    reserve(groups + 2, count(block.rows) * width);
    for (int level = 0; level + 1 < groups; ++level) {
        for (int r = 0; r < count(block.rows);) {
            const FormRow &row = block.rows[static_cast<std::size_t>(r)];
            const int run = size(row.under) > level ? runLength(block.rows, r, level) : 1;
            if (size(row.under) > level)
                place(level, r * width, 1, run * width, {GridKind::Head, row.under[level]});
            r += run;
        }
    }
    for (int r = 0; r < count(block.rows); ++r) {
        const FormRow &row = block.rows[static_cast<std::size_t>(r)];
        const int level = size(row.under);
        place(level, r * width, 1, width, {GridKind::Head, row.number + row.label});
        for (int c = 0; c < width; ++c) {
            const int column = r * width + c;
            // The columns of a group with fewer heads above it reach up, as printed.
            place(level + 1, column, groups - level, 1,
                  {GridKind::Head, block.columns[static_cast<std::size_t>(c)].label});
            const int cell = formCell(0, r, c);
            place(groups + 1, column, 1, 1, {cell < 0 ? GridKind::Void : GridKind::Value, QString(), cell});
        }
    }
}

void FormGrid::reserve(int rows, int columns)
{
    m_rows = rows;
    m_columns = columns;
    m_grid.resize(static_cast<std::size_t>(rows * columns));
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            GridCell &cell = m_grid[static_cast<std::size_t>(r * columns + c)];
            cell.originRow = r;
            cell.originColumn = c;
        }
    }
}

void FormGrid::place(int row, int column, int rowSpan, int columnSpan, GridCell cell)
{
    cell.rowSpan = rowSpan;
    cell.columnSpan = columnSpan;
    cell.originRow = row;
    cell.originColumn = column;
    for (int r = row; r < row + rowSpan; ++r)
        for (int c = column; c < column + columnSpan; ++c)
            m_grid[static_cast<std::size_t>(r * m_columns + c)] = cell;
    if (cell.cell >= 0)
        m_positions[static_cast<std::size_t>(cell.cell - m_firstCell)] = {row, column};
}

int FormGrid::formCell(int block, int row, int column) const
{
    const auto &cells = m_form->cells();
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        const std::size_t index = i + static_cast<std::size_t>(m_firstCell);
        const FormCell &cell = cells[index];
        if (cell.block == block && cell.row == row && cell.column == column)
            return static_cast<int>(index);
    }
    return -1;
}

} // namespace gouji
