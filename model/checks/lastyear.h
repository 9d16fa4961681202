#pragma once

#include "model/checks/otherversion.h"
#include "model/core/lastyearstate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

struct CheckInput;

/// Last year's figures, as those who know all reports hand them to the checks.
struct LastYear
{
    LastYearState state = LastYearState::Found; ///< never Unknown
    int year = 0;                               ///< last year
    QString report;                             ///< file name; several, joined, where organs were merged
    qint64 id = 0;                              ///< of that report, as the caller numbers them; 0 for several
    QString formId;                             ///< of the values
    std::vector<PublishedValue> published;      ///< in the form's order
    std::vector<PublishedValue> reviewed; ///< as put right by the reviewer; empty where that is the same
    QStringList organs;                   ///< whom a question is about, where the state is not Found
};

enum class YearOutcomeState
{
    Holds,
    Differs,
    NotAssessable ///< an operand is blank, missing, worded or was read with doubt, or the forms do not match
};

/// What became of one equation with last year's report.
struct YearOutcome
{
    int cell = 0; ///< whose value is judged
    YearOutcomeState state = YearOutcomeState::NotAssessable;
    Decimal printed;
    Decimal expected; ///< by the published figures of last year
};

/// Judges the form's equations of this rule ("CARRY", "STOCK"), in the form's order. An equation holds when
/// it does by last year's figures as published, or by them as reviewed.
[[nodiscard]] std::vector<YearOutcome> judgeAcrossYears(const CheckInput &input, QStringView rule);

/// What last year's report says of a cell of this one; nothing when it has no such cell or is not known.
[[nodiscard]] const PublishedValue *lastYearValue(const CheckInput &input, const QString &key);

/// The value that last year's report gives a cell that is carried over from it; nothing where none is sure.
[[nodiscard]] std::optional<Decimal> carriedValue(const CheckInput &input, int cell);

} // namespace gouji
