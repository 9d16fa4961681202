// aggregate: a 汇总 report is the sum of its organs' reports, cell by cell. Which organs those are, the
// office's list says. Source: review practice; a county's figures are asked for as the sum of its departments
// and towns. Organs whose report is not there are named, and then nothing is judged: a part of a sum says
// nothing about it. A cell that holds no sure number in one of the reports is not judged.

#include "model/checks/addedup.h"
#include "model/checks/celldifference.h"
#include "model/checks/checklist.h"

namespace gouji {

namespace {

Finding makeFinding(const char *code, const AggregateParts &parts)
{
    Finding finding;
    finding.check = QStringLiteral("aggregate");
    finding.severity = Severity::Notice;
    finding.code = QLatin1String(code);
    finding.arguments << QString::number(parts.count);
    return finding;
}

/// The sum can be compared with this report's values.
bool isComparable(const CheckInput &input)
{
    const AggregateParts *parts = input.others.parts;
    return parts != nullptr && input.form != nullptr && input.own != nullptr && parts->missing.isEmpty() &&
           parts->formId == input.form->id() && parts->sum.size() == input.own->size();
}

} // namespace

bool canJudgeAggregate(const CheckInput &input)
{
    return input.others.parts == nullptr || isComparable(input);
}

void checkAggregate(const CheckInput &input, std::vector<Finding> &findings)
{
    const AggregateParts *parts = input.others.parts;
    if (parts != nullptr && !parts->missing.isEmpty()) {
        Finding finding = makeFinding("organs-missing", *parts);
        finding.arguments << parts->missing;
        if (const auto &agency = input.report.metadata.agency)
            finding.where.push_back({-1, agency->where});
        findings.push_back(std::move(finding));
        return;
    }
    if (!isComparable(input))
        return;
    std::vector<CellDifference> differences;
    int notAssessable = 0;
    for (std::size_t i = 0; i < parts->sum.size(); ++i) {
        const FormColumn &column = input.form->columnOf(input.form->cells()[i]);
        const std::optional<Decimal> printed = sureNumber((*input.own)[i], column);
        const std::optional<Decimal> sum = printed ? sureNumber(parts->sum[i], column) : std::nullopt;
        if (!sum)
            ++notAssessable;
        else if (*printed != *sum)
            differences.push_back({static_cast<int>(i), *printed, *sum});
    }
    if (differences.empty())
        return;
    Finding finding = makeFinding("differs", *parts);
    finding.arguments << QString::number(notAssessable);
    putDifferences(finding, std::move(differences), input);
    findings.push_back(std::move(finding));
}

} // namespace gouji
