#pragma once

#include "model/checks/otherversion.h"

#include <QStringList>

#include <vector>

namespace gouji {

/// The reports that a 汇总 report adds up, as those who know all reports hand them to the checks.
struct AggregateParts
{
    int count = 0;       ///< of organs in the office's list
    QStringList missing; ///< organs whose report of the year is not in the file or has no table
    /// The others added up (addUp()), in the order of the cells of the form that the 汇总 report uses.
    std::vector<PublishedValue> sum;
    QString formId;
};

} // namespace gouji
