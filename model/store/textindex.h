#pragma once

#include "model/core/result.h"
#include "model/store/reviewstore.h"

namespace gouji {

class SqliteDatabase;

// The index of texts: its entries stand under the number of the reading they were made from and are never
// changed, for the index does not keep the texts that changing one would ask for. `text_indexed` says which
// readings are in force; what a search finds of others is passed over.

/// Adds the text of a report's newest reading, within the caller's transaction.
[[nodiscard]] Result<void> indexText(SqliteDatabase &database, ReportId report, qint64 reading,
                                     const QByteArray &text);
/// indexText() of a reading just written; a null text takes the report out of the index.
[[nodiscard]] Result<void> storeText(SqliteDatabase &database, ReportId report, qint64 reading,
                                     const QByteArray &text);
[[nodiscard]] Result<qint64> newestReading(SqliteDatabase &database, ReportId report);
/// The reports whose newest reading is not in the index, by rising id.
[[nodiscard]] Result<std::vector<ReportId>> reportsWithoutText(SqliteDatabase &database);
/// As ReviewStore::searchTexts().
[[nodiscard]] Result<TextHits> searchIndex(SqliteDatabase &database, const QString &text, qint64 after);

} // namespace gouji
