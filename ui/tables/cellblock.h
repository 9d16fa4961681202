#pragma once

#include "model/items/formtablemodel.h"
#include "ui/tables/cliptext.h"

#include <QRect>

namespace gouji {

// Blocks of cells are rectangles of a table's grid: x and width count columns, y and height rows.

/// The least block that holds two cells of the table; empty when one is in another table.
[[nodiscard]] QRect blockBetween(const FormGrid &grid, int one, int other);
/// The block of all values of the table.
[[nodiscard]] QRect wholeBlock(const FormGrid &grid);
/// The first cell whose value lies in the block, -1 for none.
[[nodiscard]] int firstCellOf(const FormGrid &grid, const QRect &block);
/// What the block shows, for the clipboard; `withHeads` puts the heads over it and the labels beside it.
[[nodiscard]] ClipRows clipRows(const FormTableModel &table, const QRect &block, bool withHeads);

} // namespace gouji
