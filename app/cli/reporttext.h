#pragma once

#include "app/session/pipeline.h"

#include <QString>

namespace gouji {

/// A checked report for people: whose it is, every finding with its line and words, and the count. `others`
/// is what it was compared with. Ends with a line end.
[[nodiscard]] QString reportText(const QString &file, const CheckedReport &checked,
                                 const OtherReports &others, bool english);

} // namespace gouji
