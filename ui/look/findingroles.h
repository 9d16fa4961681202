#pragma once

#include "model/items/reportfacts.h"

#include <cstdint>
#include <vector>

namespace gouji {

/// What a cell is in the chosen finding, as flags.
enum CellRole : std::uint8_t
{
    NoRole = 0,
    LeftOperand = 1,
    RightOperand = 2,
    Suspect = 4,
    Involved = 8 ///< pointed at without being in a broken sum
};

/// The roles of all cells in a finding, in the form's order; empty when there is none.
[[nodiscard]] std::vector<std::uint8_t> findingRoles(const ReportFacts &facts, int finding);

} // namespace gouji
