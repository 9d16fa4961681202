#pragma once

#include "model/checks/finding.h"

namespace gouji {

/// A repair in words: the cells with their new values, and what speaks for it. `english` chooses the form's
/// English row and column names.
[[nodiscard]] QString repairWords(const Repair &repair, const FormDefinition &form, bool english);
/// The row or the column that a sum goes through: "row “requests received”".
[[nodiscard]] QString sumWords(const Identity &identity, const FormDefinition &form, bool english);

} // namespace gouji
