#pragma once

#include "model/review/reportsummary.h"

#include <QByteArray>

namespace gouji {

/// A report as the store keeps it: the narrow row that the list reads. What the last assessment gave is a
/// cache for the list, everything else is truth.
struct StoredReport : ReportRow
{
    QByteArray sha256; ///< of the current bytes, lower-case hexadecimal
    /// ReportFigures::packed(): written with the row where it is not empty, not read with it (see
    /// ReviewStore::values()).
    QByteArray values;

    bool operator==(const StoredReport &) const = default;
};

} // namespace gouji
