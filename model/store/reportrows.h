#pragma once

#include "model/core/result.h"
#include "model/store/reviewstore.h"

#include <vector>

namespace gouji {

class SqliteDatabase;

/// The rows of the table `report`. The changing ones belong into a transaction.
[[nodiscard]] Result<StoredRows> selectRows(SqliteDatabase &database);
/// The id given is ignored.
[[nodiscard]] Result<void> insertRow(SqliteDatabase &database, const StoredReport &row);
/// All of a row but when it was imported, and its values. NotFound when there is no such report.
[[nodiscard]] Result<void> updateRow(SqliteDatabase &database, const StoredReport &row);
/// What the last assessment gave, and the values. NotFound when there is no such report.
[[nodiscard]] Result<void> updateAssessment(SqliteDatabase &database, const StoredReport &row);
/// Keeps the packed figures of a report; empty ones change nothing.
[[nodiscard]] Result<void> writeValues(SqliteDatabase &database, ReportId report, const QByteArray &values);
/// Keeps the packed fingerprints of a report; empty ones change nothing.
[[nodiscard]] Result<void> writeFingerprints(SqliteDatabase &database, ReportId report,
                                             const QByteArray &fingerprints);

} // namespace gouji
