#pragma once

#include "model/items/cellfacts.h"

namespace gouji {

/// States and events in words, in the application's language.
[[nodiscard]] QString valueWords(const CellValue &value);
[[nodiscard]] QString standingWords(CellStanding standing);
[[nodiscard]] QString identityWords(IdentityState state);
[[nodiscard]] QString verdictWords(Verdict verdict);
/// "0 → 5, misread: reason". Of several cells corrected together, what became of `cell`, or how many they are.
/// Empty for an event that says nothing by itself.
[[nodiscard]] QString eventWords(const Event &event, const QString &cell = {});

} // namespace gouji
