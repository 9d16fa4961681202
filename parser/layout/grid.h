#pragma once

#include "parser/layout/strokes.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace gouji {

/// A cell of a table's grid; it may cover several rows and columns.
struct RuledCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QRectF box;
    /// A stroke bounds it on every side; false only at the rim of a table.
    bool isClosed = true;
};

/// A table's cells as its strokes make them.
struct Grid
{
    std::vector<double> xs;       ///< column bounds, from left to right
    std::vector<double> ys;       ///< row bounds, from top to bottom
    std::vector<RuledCell> cells; ///< by row, then column
    std::vector<int> owners;      ///< for each row and column the index of the cell there

    [[nodiscard]] int rows() const { return static_cast<int>(ys.size()) - 1; }
    [[nodiscard]] int columns() const { return static_cast<int>(xs.size()) - 1; }
    [[nodiscard]] QRectF box() const
    {
        return {QPointF(xs.front(), ys.front()), QPointF(xs.back(), ys.back())};
    }
    /// Index of the cell that holds the point; -1 outside of the grid.
    [[nodiscard]] int cellAt(QPointF point) const;
};

/// The grid of strokes that belong together: cells reach over strokes that are missing inside, outer borders
/// that are missing are where the other strokes end. No cells where there is no grid.
[[nodiscard]] Grid makeGrid(const std::vector<Stroke> &across, const std::vector<Stroke> &down);

/// The tables that strokes touching each other draw, and the horizontal strokes that belong to none.
struct RuledTables
{
    std::vector<Grid> grids;
    std::vector<Stroke> looseAcross;
};
[[nodiscard]] RuledTables ruledTables(const Strokes &strokes);

} // namespace gouji
