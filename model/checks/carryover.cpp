// carry-over: what last year's report carried forward (table 三, 四) must be what this year's carries over
// (table 三, 二), column by column; also from the 2019 form to the 2021 form.
// Source: the form; the row says 上年结转. Supervisors' lists name it among the first faults. A column with a
// blank, missing, worded or doubtful operand is not judged. Where it is not sure whose report is last year's,
// the check asks and judges nothing.

#include "model/checks/celldifference.h"
#include "model/checks/checklist.h"
#include "model/checks/lastyear.h"

#include <algorithm>

namespace gouji {

namespace {

const char *const check = "carry-over";

const char *codeOf(LastYearState state)
{
    switch (state) {
    case LastYearState::ForebearMissing:
        return "forebear-missing";
    case LastYearState::Divided:
        return "divided";
    case LastYearState::TwoReports:
        return "two-reports";
    case LastYearState::SimilarName:
        return "similar-name";
    case LastYearState::Unknown:
    case LastYearState::Found:
        break;
    }
    return "";
}

Finding makeFinding(const LastYear &last, const char *code, Severity severity)
{
    Finding finding;
    finding.check = QLatin1String(check);
    finding.severity = severity;
    finding.code = QLatin1String(code);
    finding.arguments << QString::number(last.year);
    finding.other = last.report;
    finding.otherId = last.id;
    return finding;
}

/// Whose report it is can only be said by a person: one question for the whole report.
Finding questionFor(const LastYear &last, const CheckInput &input)
{
    Finding finding = makeFinding(last, codeOf(last.state), Severity::Notice);
    finding.arguments << last.organs;
    if (const auto &agency = input.report.metadata.agency)
        finding.where.push_back({-1, agency->where});
    return finding;
}

} // namespace

bool canJudgeCarryOver(const CheckInput &input)
{
    const std::vector<YearOutcome> outcomes = judgeAcrossYears(input, u"CARRY");
    return std::any_of(outcomes.begin(), outcomes.end(), [](const YearOutcome &outcome) {
        return outcome.state != YearOutcomeState::NotAssessable;
    });
}

void checkCarryOver(const CheckInput &input, std::vector<Finding> &findings)
{
    const LastYear *last = input.others.lastYear;
    if (last == nullptr || input.form == nullptr || input.form->acrossYears().empty())
        return;
    if (last->state != LastYearState::Found) {
        findings.push_back(questionFor(*last, input));
        return;
    }
    std::vector<CellDifference> differences;
    int notAssessable = 0;
    for (const YearOutcome &outcome : judgeAcrossYears(input, u"CARRY")) {
        if (outcome.state == YearOutcomeState::Differs)
            differences.push_back({outcome.cell, outcome.printed, outcome.expected});
        notAssessable += outcome.state == YearOutcomeState::NotAssessable ? 1 : 0;
    }
    if (differences.empty())
        return;
    Finding finding = makeFinding(*last, "differs", Severity::Error);
    finding.arguments << QString::number(notAssessable);
    putDifferences(finding, std::move(differences), input);
    findings.push_back(std::move(finding));
}

} // namespace gouji
