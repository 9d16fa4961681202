#pragma once

#include "model/items/cellfacts.h"

#include <vector>

namespace gouji {

/// One thing in a report that waits for the reviewer.
struct OpenItem
{
    enum class Why
    {
        Finding,  ///< a finding without a decision in force
        Doubtful, ///< a value the reviewer marked as doubtful
        Gap,      ///< a blank or missing cell that an open finding points at
        Unsure    ///< a value read with little confidence, confirmed by nothing
    };
    Why why = Why::Finding;
    int finding = -1; ///< index in Assessment::findings; -1 for a cell
    int cell = -1;    ///< index in FormDefinition::cells(); -1 for a finding

    bool operator==(const OpenItem &) const = default;
};

/// Below this a reading is to be looked at, 0..1.
inline constexpr float sureReading = 0.8F;

/// What waits for the reviewer, in the order to take it: findings gravest first, then cells in the form's
/// order. `cells` are cellFacts(facts).
[[nodiscard]] std::vector<OpenItem> openItems(const ReportFacts &facts, const std::vector<CellFact> &cells);

} // namespace gouji
