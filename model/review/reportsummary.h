#pragma once

#include "model/review/event.h"

#include <QString>

namespace gouji {

/// One line of the list of reports: all that the list shows, without opening the report.
struct ReportSummary
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
    int notAssessable = 0; ///< identities
    int version = 0; ///< among the versions of one report, from 1 in the order received; 0 = no other known
    int versions = 0;
    QString firstVersion; ///< file name of the version received first; empty with `version` 0
    bool isUnreadable = false;
    QString problem; ///< why, in words, when unreadable

    bool operator==(const ReportSummary &) const = default;
};

} // namespace gouji
