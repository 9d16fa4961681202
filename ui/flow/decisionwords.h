#pragma once

#include "model/service/reviewservice.h"

namespace gouji {

/// What a decision was about and what was decided, in one line: "Requests granted · total: 5 → 2, misread".
[[nodiscard]] QString decisionWords(const Event &decision, const FormDefinition *form, bool english);

} // namespace gouji
