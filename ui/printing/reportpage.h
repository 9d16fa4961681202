#pragma once

#include "model/items/reportfacts.h"
#include "model/service/reviewservice.h"

#include <QString>

namespace gouji {

/// The record of a review on paper: which report, what was found and decided, and the tables as reviewed, with
/// what was published beside every value that was corrected. As HTML for QTextDocument; every text of the report
/// is escaped. `english` chooses the form's English names in findings; printed heads stay as the form has them.
[[nodiscard]] QString reportPage(const ReportFacts &facts, const ReportSummary &summary, bool english);

} // namespace gouji
