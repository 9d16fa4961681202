#pragma once

#include "model/forms/formdefinition.h"

#include <vector>

namespace gouji {

enum class GridKind
{
    Void,  ///< the form prints nothing to fill in here
    Head,  ///< over columns
    Label, ///< left of a row
    Value
};

struct GridCell
{
    GridKind kind = GridKind::Void;
    QString text;  ///< of heads and labels, as the form prints them
    int cell = -1; ///< index in FormDefinition::cells() of a value
    int rowSpan = 1;
    int columnSpan = 1;
    /// The grid place whose merged cell covers this one; itself when it starts one.
    int originRow = 0;
    int originColumn = 0;
};

struct GridPosition
{
    int row = -1;
    int column = -1;
};

/// A table of a form in its printed shape: heads merged over their columns, group labels merged beside their
/// rows.
class FormGrid
{
public:
    FormGrid() = default;
    FormGrid(const FormDefinition &form, int table);

    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    /// Columns at the left that hold labels; 0 where blocks stand side by side.
    [[nodiscard]] int labelColumns() const { return m_labelColumns; }
    [[nodiscard]] const GridCell &at(int row, int column) const
    {
        return m_grid[static_cast<std::size_t>(row * m_columns + column)];
    }
    [[nodiscard]] bool isOrigin(int row, int column) const
    {
        const GridCell &cell = at(row, column);
        return cell.originRow == row && cell.originColumn == column;
    }
    /// Where a cell of the form stands; row -1 when it is in another table.
    [[nodiscard]] GridPosition positionOf(int cell) const;

private:
    void buildStacked(const FormTable &table);
    void buildSideBySide(const FormBlock &block);
    void addColumnHeads(const FormBlock &block, int row, int depth);
    void addRow(const FormBlock &block, int blockIndex, int rowIndex, int row);
    void addGroupLabels(const FormBlock &block, int firstRow);
    void reserve(int rows, int columns);
    void place(int row, int column, int rowSpan, int columnSpan, GridCell cell);
    [[nodiscard]] int formCell(int block, int row, int column) const;

    const FormDefinition *m_form = nullptr;
    int m_table = 0;
    int m_rows = 0;
    int m_columns = 0;
    int m_labelColumns = 0;
    int m_firstCell = 0;
    std::vector<GridCell> m_grid;
    std::vector<GridPosition> m_positions; ///< of the table's cells, from m_firstCell on
};

} // namespace gouji
