#pragma once

#include "app/session/pipeline.h"

#include <QString>

namespace gouji {

/// A checked report for people: whose it is, every finding with its line and words, and the count. `version`
/// is another version of the report that was printed before, null for none. Ends
/// with a line end.
[[nodiscard]] QString reportText(const QString &file, const CheckedReport &checked,
                                 const OtherVersion *version, bool english);

} // namespace gouji
