#pragma once

#include "model/checks/finding.h"

namespace gouji {

/// Identities that one cause broke, with the changes that would mend them.
struct Cause
{
    std::vector<int> broken;     ///< identity indices
    std::vector<Repair> repairs; ///< equally small; empty when none was found
};

/// Explains the broken identities of a form by as few wrong cells as possible: independent single cells
/// first, then a value that slipped to a neighbouring cell, then any two cells. Every repair makes all
/// identities of its cause hold and breaks none that can be assessed; no value becomes negative.
[[nodiscard]] std::vector<Cause> explainBroken(const FormDefinition &form,
                                               const std::vector<CellValue> &cells);

} // namespace gouji
