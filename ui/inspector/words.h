#pragma once

#include "model/items/cellfacts.h"

namespace gouji {

/// States and events in words, in the application's language.
[[nodiscard]] QString valueWords(const CellValue &value);
[[nodiscard]] QString identityWords(IdentityState state);
[[nodiscard]] QString verdictWords(Verdict verdict);
/// Where a value stands in the original, for a narrow column: "p. 2", "line 31"; empty for nowhere.
[[nodiscard]] QString placeWords(const Provenance &where, const SourceDocument &document);
/// "0 → 5, misread: reason". Of several cells corrected together, what became of `cell`, or how many they are.
/// Empty for an event that says nothing by itself.
[[nodiscard]] QString eventWords(const Event &event, const QString &cell = {});

} // namespace gouji
