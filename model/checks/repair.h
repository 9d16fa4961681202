#pragma once

#include "model/checks/finding.h"

namespace gouji {

/// Identities that one cause broke, with the changes that would mend them.
struct Cause
{
    std::vector<int> broken;     ///< identity indices
    std::vector<Repair> repairs; ///< equally small; empty when none was found

    /// One repair, and evidence for it from more than one identity: where a single sum is broken, two wrong
    /// parts explain it as well as the one cell that may change without becoming negative.
    [[nodiscard]] bool isSure() const
    {
        return repairs.size() == 1 && (broken.size() > 1 || repairs.front().changes.size() > 1);
    }
};

/// Explains the broken identities of a form by as few wrong cells as possible: independent single cells
/// first, then a value that slipped to a neighbouring cell, then any two cells. Every repair makes all
/// identities of its cause hold and breaks none that can be assessed; no value becomes negative.
[[nodiscard]] std::vector<Cause> explainBroken(const FormDefinition &form,
                                               const std::vector<CellValue> &cells);

} // namespace gouji
