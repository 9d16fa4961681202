#pragma once

#include "app/session/pipeline.h"

#include <QString>

namespace gouji {

/// A checked report for people: whose it is, every finding with its line and words, and the count. Ends with
/// a line end.
[[nodiscard]] QString reportText(const QString &file, const CheckedReport &checked, bool english);

} // namespace gouji
