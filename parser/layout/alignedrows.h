#pragma once

#include "parser/layout/table.h"
#include "parser/layout/tableline.h"

namespace gouji {

/// A row being put together: an anchor and the lines without numbers that belong to it.
struct RowBand
{
    std::vector<std::size_t> lines;
    std::size_t anchor = 0;
};

/// The rows of a table without vertical rules: each band's parts by the columns that all of them keep to.
/// Parts that turn out to hold two cells are cut in `lines`.
[[nodiscard]] Table alignedRows(std::vector<TableLine> &lines, const std::vector<RowBand> &bands);

} // namespace gouji
