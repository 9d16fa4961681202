#include "ui/tables/cellmoves.h"

#include <algorithm>

namespace gouji {

int cellInDirection(const FormDefinition &form, int cell, int key, Qt::KeyboardModifiers modifiers)
{
    const int count = static_cast<int>(form.cells().size());
    const FormCell &at = form.cells()[static_cast<std::size_t>(cell)];
    const PrintedRow &row = form.printedRows()[static_cast<std::size_t>(at.printedRow)];
    const auto inRow = [&form](int printedRow, int column) {
        const int last = static_cast<int>(form.printedRows().size()) - 1;
        const PrintedRow &target =
            form.printedRows()[static_cast<std::size_t>(std::clamp(printedRow, 0, last))];
        return target.firstCell + std::min(column, target.cellCount - 1);
    };
    switch (key) {
    case Qt::Key_Tab:
        return cell + 1 < count ? cell + 1 : -1;
    case Qt::Key_Backtab:
        return cell - 1;
    case Qt::Key_Left:
        return std::max(cell - 1, row.firstCell);
    case Qt::Key_Right:
        return std::min(cell + 1, row.firstCell + row.cellCount - 1);
    case Qt::Key_Home:
        return modifiers & Qt::ControlModifier ? 0 : row.firstCell;
    case Qt::Key_End:
        return modifiers & Qt::ControlModifier ? count - 1 : row.firstCell + row.cellCount - 1;
    case Qt::Key_Up:
        return inRow(at.printedRow - 1, at.printedColumn);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return inRow(at.printedRow + (modifiers & Qt::ShiftModifier ? -1 : 1), at.printedColumn);
    default:
        return inRow(at.printedRow + 1, at.printedColumn);
    }
}

} // namespace gouji
