#pragma once

#include "model/checks/finding.h"

namespace gouji {

/// The words of the table checks' findings; empty for a check that is none of them.
[[nodiscard]] QString tableFindingText(const Finding &finding, const FormDefinition *form, bool english);
/// A repair in words: the cells with their new values, and what speaks for it.
[[nodiscard]] QString repairText(const Repair &repair, const FormDefinition &form, bool english);
/// The row or the column that a sum goes through, as the form prints it.
[[nodiscard]] QString sumText(const Identity &identity, const FormDefinition &form, bool english);
/// The words of the other checks' findings; empty for a check that is none of them.
[[nodiscard]] QString proseFindingText(const Finding &finding, const FormDefinition *form, bool english);
/// The words of what changed between versions; empty for another check.
[[nodiscard]] QString versionFindingText(const Finding &finding, const FormDefinition *form, bool english);
/// The words of what other years' and other organs' reports say; empty for another check.
[[nodiscard]] QString comparisonFindingText(const Finding &finding, const FormDefinition *form, bool english);
/// The words of text shared with other reports; empty for another check.
[[nodiscard]] QString copiedFindingText(const Finding &finding);
/// As proseFindingText(), for the checks of contents.
[[nodiscard]] QString contentFindingText(const Finding &finding);

} // namespace gouji
