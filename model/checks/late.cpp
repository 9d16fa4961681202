// late: the report was published after the deadline of its kind of organ.
// Source: article 49 of the Regulation (国务院令第711号) for departments and governments, local orders for
// towns; the office's list of deadlines. The date is the first publication, as the reviewer gave it or as the
// report is signed; a report published again was published before. Without a date or a deadline there is no
// judgement; an office may allow days of grace.

#include "model/checks/checklist.h"

#include <cmath>

namespace gouji {

void checkLate(const CheckInput &input, std::vector<Finding> &findings)
{
    const Publication *publication = input.publication;
    if (publication == nullptr || !publication->published.isValid() || !publication->due.isValid())
        return;
    const qint64 days = publication->due.daysTo(publication->published);
    const qint64 grace = std::llround(input.threshold("late", "grace"));
    if (days <= grace)
        return;
    Finding finding;
    finding.check = QStringLiteral("late");
    finding.severity = Severity::Warning;
    finding.code = publication->isGiven ? QStringLiteral("given") : QStringLiteral("signed");
    finding.arguments = {publication->published.toString(Qt::ISODate), publication->due.toString(Qt::ISODate),
                         QString::number(days), publication->basis};
    const auto &signature = input.report.metadata.signatureDate;
    if (signature && !publication->isGiven && signature->value == publication->published)
        finding.where.push_back({-1, signature->where});
    findings.push_back(std::move(finding));
}

} // namespace gouji
