#include "model/store/textindex.h"

#include "model/store/sqlitedb.h"

#include <algorithm>

namespace gouji {

namespace {

using Step = SqliteStatement::Step;

/// Readings that one call looks through: some ten milliseconds of work at the worst.
constexpr qint64 readingsPerCall = 8192;

/// A phrase in the language of FTS5: exactly this text.
QString phrase(QString text)
{
    text.remove(QChar(u'\0'));
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<void> indexText(SqliteDatabase &database, ReportId report, qint64 reading, const QByteArray &text)
{
    // Bound as a text, not as a blob.
    const QString body = QString::fromUtf8(text);
    if (const auto done =
            SqliteStatement(database, "INSERT INTO text_index (rowid, body) VALUES (?, ?)", reading, body)
                .finish();
        !done)
        return done;
    return SqliteStatement(database,
                           "INSERT INTO text_indexed (reading, report) VALUES (?1, ?2)"
                           " ON CONFLICT (report) DO UPDATE SET reading = ?1",
                           reading, report)
        .finish();
}

Result<void> storeText(SqliteDatabase &database, ReportId report, qint64 reading, const QByteArray &text)
{
    if (!text.isNull())
        return indexText(database, report, reading, text);
    return SqliteStatement(database, "DELETE FROM text_indexed WHERE report = ?", report).finish();
}

Result<qint64> newestReading(SqliteDatabase &database, ReportId report)
{
    SqliteStatement statement(database, "SELECT max(id) FROM reading WHERE report = ?", report);
    if (statement.step() != Step::Row)
        return statement.error();
    if (const qint64 reading = statement.integer(0); reading > 0)
        return reading;
    return Error{ErrorCode::NotFound, database.path(), QString::number(report)};
}

Result<std::vector<ReportId>> reportsWithoutText(SqliteDatabase &database)
{
    // Each report stands at most once in the index: mostly it is enough to count.
    const Result<qint64> count =
        database.integer("SELECT (SELECT count(*) FROM report) - (SELECT count(*) FROM text_indexed)");
    if (!count)
        return count.error();
    if (count.value() == 0)
        return std::vector<ReportId>();
    SqliteStatement statement(database, "SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM text_indexed"
                                        " WHERE text_indexed.report = report.id) ORDER BY id");
    std::vector<ReportId> reports;
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step())
        reports.push_back(statement.integer(0));
    if (step == Step::Failed)
        return statement.error();
    return reports;
}

Result<TextHits> searchIndex(SqliteDatabase &database, const QString &text, qint64 after)
{
    TextHits hits;
    const Result<qint64> last = database.integer("SELECT coalesce(max(reading), 0) FROM text_indexed");
    if (!last)
        return last.error();
    hits.upTo = std::min(after + readingsPerCall, last.value());
    hits.isComplete = hits.upTo >= last.value();
    const QString wanted = phrase(text);
    if (wanted.size() == 2 || hits.upTo <= after)
        return hits;
    SqliteStatement statement(
        database,
        "SELECT text_indexed.report FROM text_index CROSS JOIN text_indexed"
        " ON text_indexed.reading = text_index.rowid"
        " WHERE text_index MATCH ?1 AND text_index.rowid > ?2 AND text_index.rowid <= ?3",
        wanted, after, hits.upTo);
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step())
        hits.reports.push_back(statement.integer(0));
    if (step == Step::Failed)
        return statement.error();
    return hits;
}

} // namespace gouji
