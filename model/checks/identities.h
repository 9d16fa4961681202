#pragma once

#include "model/checks/check.h"

#include <optional>

namespace gouji {

/// Left side less right side of an identity; nothing when an operand is no number.
[[nodiscard]] std::optional<Decimal> residual(const Identity &identity, const std::vector<CellValue> &cells);

/// The state of every identity of the form over these values.
[[nodiscard]] std::vector<IdentityState> identityStates(const FormDefinition &form,
                                                        const std::vector<CellValue> &cells);

} // namespace gouji
