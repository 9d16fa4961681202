#pragma once

#include "model/core/report.h"
#include "model/core/result.h"

#include <QByteArray>

namespace gouji {

/// The report as the review file keeps it: CBOR, an array per struct in the order of its members. Lossless:
/// decodeReading(encodeReading(r)) == r.
[[nodiscard]] QByteArray encodeReading(const Report &report);

/// StoreDamaged when the bytes are not such a report, or of an unknown layout.
[[nodiscard]] Result<Report> decodeReading(const QByteArray &bytes);

} // namespace gouji
