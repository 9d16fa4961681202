// metadata-missing: the report does not say what it must say of itself.
// Source: the form of the annual report (国办公开办函〔2019〕60号, 〔2021〕30号) opens with the organ, the
// year and the statistical period; article 50 of the Regulation (国务院令第711号) makes the report one
// organ's for one year. The contact is what supervisors ask for in their audits. One finding for all that is
// missing.

#include "model/checks/checklist.h"

namespace gouji {

void checkMetadataMissing(const CheckInput &input, std::vector<Finding> &findings)
{
    const Metadata &metadata = input.report.metadata;
    if (input.report.formId == u"pre-2019")
        return;
    QStringList missing;
    if (!metadata.agency)
        missing << QStringLiteral("agency");
    if (!metadata.year)
        missing << QStringLiteral("year");
    // A phrase that cannot be read is there all the same.
    if (!metadata.periodBegin && !metadata.periodEnd && !metadata.periodPhrase.isValid())
        missing << QStringLiteral("period");
    if (metadata.contacts.empty())
        missing << QStringLiteral("contact");
    if (missing.isEmpty())
        return;
    Finding finding;
    finding.check = QStringLiteral("metadata-missing");
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("missing");
    finding.arguments = missing;
    if (metadata.title)
        finding.where.push_back({-1, metadata.title->where});
    findings.push_back(std::move(finding));
}

} // namespace gouji
