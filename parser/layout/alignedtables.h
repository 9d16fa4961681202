#pragma once

#include "parser/layout/strokes.h"
#include "parser/layout/table.h"

namespace gouji {

/// A table among lines of print without vertical rules, and the lines it is made of.
struct AlignedTable
{
    std::size_t firstLine = 0;
    std::size_t endLine = 0;
    Table table;
};

/// Finds tables by what stands one below the other: runs of lines whose parts keep to columns and hold
/// numbers. Prose makes none. `lines` from top to bottom; `across` are horizontal strokes that may part rows.
[[nodiscard]] std::vector<AlignedTable> alignedTables(const std::vector<TextLine> &lines,
                                                      const std::vector<Stroke> &across);

} // namespace gouji
