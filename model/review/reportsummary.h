#pragma once

#include "model/review/event.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace gouji {

/// What is known of a report without opening it. The counts and lists are those of the last assessment.
struct ReportRow
{
    ReportId id = 0;
    QString name;   ///< file name
    QString origin; ///< full path it was imported from
    QString format;
    QString agency; ///< empty when the document does not say
    int year = 0;   ///< 0 when it does not say
    QString formId;
    int errors = 0; ///< open findings by severity
    int warnings = 0;
    int notices = 0;
    int decided = 0;       ///< findings with a decision in force
    int corrections = 0;   ///< cells corrected
    int misread = 0;       ///< of these, cells that were read wrongly
    int notAssessable = 0; ///< identities
    int missing = 0;       ///< cells of the form that are not in the document
    int doubtful = 0;      ///< cells that were read with doubt
    QStringList checks;    ///< ids of the checks with open findings, in the order of allChecks()
    QString stage = QStringLiteral("imported"); ///< how far its review is
    QDate dated;                                ///< signature date, invalid when the document has none
    QDateTime imported;                         ///< UTC; invalid in files of before version 3
    QDateTime touched;                          ///< of the last decision, UTC; invalid when there is none
    QString reviewer;                           ///< of the last decision
    QString ruleSet; ///< id of the rule set that judged it; empty when it is to be judged anew

    bool operator==(const ReportRow &) const = default;
};

/// One line of the list of reports: all that the list shows, without opening the report.
struct ReportSummary : ReportRow
{
    int version = 0; ///< among the versions of one report, from 1 in the order received; 0 = no other known
    int versions = 0;
    QString firstVersion; ///< file name of the version received first; empty with `version` 0
    bool isUnreadable = false;
    QString problem; ///< why, in words, when unreadable

    bool operator==(const ReportSummary &) const = default;
};

} // namespace gouji
