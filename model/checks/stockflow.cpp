// stock-flow: what is in force (or on the list) this year follows from last year's and this year's changes:
// in the 2021 form 现行有效 = last year's + 制发 - 废止, in the 2019 form 上一年项目数量 = last year's + its
// 增/减. Source: arithmetic; the form does not print it, and clearing old documents late is common: a notice.
// Between the two forms nothing follows. Blank, missing, worded and doubtful operands are not judged.

#include "model/checks/celldifference.h"
#include "model/checks/checklist.h"
#include "model/checks/lastyear.h"

#include <algorithm>

namespace gouji {

bool canJudgeStockFlow(const CheckInput &input)
{
    const std::vector<YearOutcome> outcomes = judgeAcrossYears(input, u"STOCK");
    return std::any_of(outcomes.begin(), outcomes.end(), [](const YearOutcome &outcome) {
        return outcome.state != YearOutcomeState::NotAssessable;
    });
}

void checkStockFlow(const CheckInput &input, std::vector<Finding> &findings)
{
    std::vector<CellDifference> differences;
    int notAssessable = 0;
    for (const YearOutcome &outcome : judgeAcrossYears(input, u"STOCK")) {
        if (outcome.state == YearOutcomeState::Differs)
            differences.push_back({outcome.cell, outcome.printed, outcome.expected});
        notAssessable += outcome.state == YearOutcomeState::NotAssessable ? 1 : 0;
    }
    if (differences.empty())
        return;
    const LastYear &last = *input.others.lastYear;
    Finding finding;
    finding.check = QStringLiteral("stock-flow");
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("differs");
    finding.arguments << QString::number(last.year) << QString::number(notAssessable);
    finding.other = last.report;
    finding.otherId = last.id;
    putDifferences(finding, std::move(differences), input);
    findings.push_back(std::move(finding));
}

} // namespace gouji
