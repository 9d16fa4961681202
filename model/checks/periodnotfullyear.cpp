// period-not-full-year: the statistical period is not 1 January to 31 December of one year.
// Source: articles 49 and 50 of the Regulation (国务院令第711号): the report is about the year before; the
// form prints its figures as the year's. A period of the wrong year is year-mismatch's. Text copied from the
// web loses single characters ("20231月1日"), so without two readable dates there is no judgement.

#include "model/checks/checklist.h"

namespace gouji {

void checkPeriodNotFullYear(const CheckInput &input, std::vector<Finding> &findings)
{
    const Metadata &metadata = input.report.metadata;
    if (!metadata.periodBegin || !metadata.periodEnd)
        return;
    const QDate begin = metadata.periodBegin->value;
    const QDate end = metadata.periodEnd->value;
    if (!begin.isValid() || !end.isValid())
        return;
    const bool beginsRight = begin.month() == 1 && begin.day() == 1;
    const bool endsRight = end.month() == 12 && end.day() == 31;
    if (beginsRight && endsRight && begin.year() == end.year())
        return;
    Finding finding;
    finding.check = QStringLiteral("period-not-full-year");
    finding.severity = Severity::Warning;
    finding.code = QStringLiteral("not-full-year");
    finding.arguments = {begin.toString(Qt::ISODate), end.toString(Qt::ISODate)};
    if (!endsRight || beginsRight)
        finding.where.push_back({-1, metadata.periodEnd->where});
    if (!beginsRight)
        finding.where.push_back({-1, metadata.periodBegin->where});
    if (metadata.periodPhrase.isValid())
        finding.where.push_back({-1, metadata.periodPhrase});
    findings.push_back(std::move(finding));
}

} // namespace gouji
