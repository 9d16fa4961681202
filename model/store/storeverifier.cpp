#include "model/store/storeverifier.h"

#include "model/core/digest.h"
#include "model/store/eventrows.h"
#include "model/store/sqlitedb.h"

#include <QCoreApplication>

namespace gouji {

namespace {

using Step = SqliteStatement::Step;

/// Gathers problems; a query that breaks off on damage is one of them.
class Verifier
{
public:
    explicit Verifier(SqliteDatabase &database)
        : m_database(database)
    {
    }

    void run()
    {
        checkPages();
        checkReferences();
        checkEvents();
        checkSources();
        checkReadings();
        checkReports();
    }
    [[nodiscard]] const VerifyOutcome &outcome() const { return m_outcome; }
    /// Set when looking was not possible at all.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    void report(const QString &problem) { m_outcome.problems.append(problem); }

    template <typename Visit>
    void forEach(const char *sql, Visit visit)
    {
        SqliteStatement statement(m_database, sql);
        Step step = statement.step();
        for (; step == Step::Row; step = statement.step())
            visit(statement);
        if (step == Step::Failed)
            brokeOff(statement.error());
    }

    void brokeOff(const Error &error)
    {
        if (error.code == ErrorCode::StoreLocked)
            m_failure = error;
        report(QCoreApplication::translate("ReviewStore", "A table cannot be read to its end: %1")
                   .arg(error.detail));
    }

    void checkPages()
    {
        forEach("PRAGMA integrity_check", [this](const SqliteStatement &row) {
            const QString line = row.text(0);
            if (line != u"ok")
                report(QCoreApplication::translate("ReviewStore", "The file's structure is damaged: %1")
                           .arg(line));
        });
    }

    void checkReferences()
    {
        forEach("PRAGMA foreign_key_check", [this](const SqliteStatement &row) {
            report(QCoreApplication::translate(
                       "ReviewStore", "Row %1 of the table “%2” refers to something that is not there.")
                       .arg(row.integer(1))
                       .arg(row.text(0)));
        });
    }

    void checkEvents()
    {
        QByteArray previous = firstPreviousHash();
        qint64 sequence = 0;
        forEach("SELECT " GOUJI_EVENT_COLUMNS " FROM event ORDER BY sequence",
                [&](const SqliteStatement &row) {
                    const EventRecord record = recordAt(row);
                    checkEvent(record, ++sequence, previous);
                    sequence = record.sequence;
                    previous = record.hash;
                    ++m_outcome.events;
                });
        checkLogEnd(previous);
    }

    void checkEvent(const EventRecord &record, qint64 sequence, const QByteArray &previous)
    {
        if (record.hash != hashOf(record)) {
            report(QCoreApplication::translate("ReviewStore",
                                               "Entry %1 of the log was changed after it was recorded.")
                       .arg(record.sequence));
        } else if (!makeEvent(record)) {
            report(QCoreApplication::translate("ReviewStore", "Entry %1 of the log cannot be understood.")
                       .arg(record.sequence));
        }
        if (record.sequence != sequence || record.previous != previous)
            report(QCoreApplication::translate(
                       "ReviewStore", "Entry %1 of the log does not follow on the one before it: entries "
                                      "were taken out, put in or moved.")
                       .arg(record.sequence));
    }

    void checkLogEnd(const QByteArray &last)
    {
        bool isKnown = false;
        forEach("SELECT events, hash FROM log_end", [&](const SqliteStatement &row) {
            isKnown = true;
            if (row.integer(0) == m_outcome.events && row.blob(1) == last)
                return;
            report(QCoreApplication::translate(
                       "ReviewStore",
                       "The log does not end as recorded: %1 entries were recorded, %2 are there.")
                       .arg(row.integer(0))
                       .arg(m_outcome.events));
        });
        if (!isKnown)
            report(QCoreApplication::translate("ReviewStore", "The record of where the log ends is gone."));
    }

    void checkSources()
    {
        forEach("SELECT source.sha256, source.bytes, coalesce(min(report.name), source.sha256) FROM source"
                " LEFT JOIN reading ON reading.sha256 = source.sha256"
                " LEFT JOIN report ON report.id = reading.report GROUP BY source.id",
                [this](const SqliteStatement &row) {
                    if (sha256(row.blobView(1)).toHex() != row.utf8(0))
                        report(QCoreApplication::translate(
                                   "ReviewStore", "The stored original of “%1” is not the file that was "
                                                  "imported.")
                                   .arg(row.text(2)));
                });
    }

    void checkReadings()
    {
        forEach("SELECT reading.id, reading.body_sha256, reading.body, coalesce(report.name, ''),"
                " reading.document_sha256, reading.document FROM reading"
                " LEFT JOIN report ON report.id = reading.report",
                [this](const SqliteStatement &row) {
                    // A reading without a document has no hash of it either.
                    const bool hasDocument = !row.blobView(5).isEmpty() || !row.blobView(4).isEmpty();
                    if (sha256(row.blobView(2)) != row.blob(1) ||
                        (hasDocument && sha256(row.blobView(5)) != row.blob(4)))
                        report(QCoreApplication::translate("ReviewStore",
                                                           "What was read from “%1” (reading %2) was changed "
                                                           "after it was stored.")
                                   .arg(row.text(3))
                                   .arg(row.integer(0)));
                });
    }

    void checkReports()
    {
        forEach("SELECT report.name, report.sha256 IS (SELECT reading.sha256 FROM reading"
                " WHERE reading.report = report.id ORDER BY reading.id DESC LIMIT 1) FROM report",
                [this](const SqliteStatement &row) {
                    ++m_outcome.reports;
                    if (row.integer(1) == 0)
                        report(QCoreApplication::translate(
                                   "ReviewStore",
                                   "“%1” does not belong to the last reading that was stored for it.")
                                   .arg(row.text(0)));
                });
    }

    SqliteDatabase &m_database;
    VerifyOutcome m_outcome;
    std::optional<Error> m_failure;
};

} // namespace

Result<VerifyOutcome> verifyStore(SqliteDatabase &database)
{
    // One snapshot for all the queries, whatever another process appends meanwhile.
    if (const auto begun = database.execute("BEGIN"); !begun)
        return begun.error();
    Verifier verifier(database);
    verifier.run();
    static_cast<void>(database.execute("ROLLBACK"));
    if (verifier.failure())
        return *verifier.failure();
    return verifier.outcome();
}

} // namespace gouji
