#pragma once

#include "model/checks/finding.h"

namespace gouji {

/// Values that the identities force for cells that are blank or missing, in the order of the form's cells.
/// They are offers: nothing writes them anywhere by itself. A cell of which two identities would force
/// different values, or a negative one, gets none.
[[nodiscard]] std::vector<CellChange> derivedValues(const FormDefinition &form,
                                                    const std::vector<CellValue> &cells);

} // namespace gouji
