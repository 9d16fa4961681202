#pragma once

#include "model/core/result.h"

namespace gouji {

/// What happened and what the user can do, as one sentence or two in the application's language, without the
/// subject's name (callers put it in front: "FILE: text").
[[nodiscard]] QString errorText(const Error &error);

/// A stable name for machine-readable output: "file-not-found".
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace gouji
