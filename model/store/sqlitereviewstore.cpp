#include "model/store/sqlitereviewstore.h"

#include "model/core/digest.h"
#include "model/store/eventrows.h"
#include "model/store/reportrows.h"
#include "model/store/storeverifier.h"
#include "model/store/textindex.h"

namespace gouji {

namespace {

using Step = SqliteStatement::Step;

constexpr const char *insertSource =
    "INSERT INTO source (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING";
constexpr const char *insertReading =
    "INSERT INTO reading (report, sha256, reader_version, body_sha256, body, document_sha256, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *selectReading =
    "SELECT source.sha256, source.bytes, reading.body_sha256, reading.body, reading.reader_version,"
    " reading.document_sha256, reading.document"
    " FROM reading JOIN source ON source.sha256 = reading.sha256"
    " WHERE reading.report = ? ORDER BY reading.id DESC LIMIT 1";
constexpr const char *selectReadByOthers =
    "SELECT report, reader_version, max(id) FROM reading GROUP BY report HAVING reader_version <> ?";
constexpr const char *insertEvent =
    "INSERT INTO event (" GOUJI_EVENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *selectEvents =
    "SELECT " GOUJI_EVENT_COLUMNS " FROM event WHERE report = ? ORDER BY sequence";

/// Most readings have no document, and nothing has no hash.
QByteArray hashOrNone(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : sha256(bytes);
}

QString hexText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256);
}

} // namespace

SqliteReviewStore::SqliteReviewStore(std::unique_ptr<SqliteDatabase> database, bool isReadOnly)
    : m_database(std::move(database))
    , m_isReadOnly(isReadOnly)
{
}

SqliteReviewStore::~SqliteReviewStore()
{
    // Fails while another process reads; then its closing does it.
    if (!m_isReadOnly)
        static_cast<void>(m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<StoredRows> SqliteReviewStore::reports()
{
    return selectRows(*m_database);
}

Result<std::vector<ReportId>> SqliteReviewStore::reportsNotReadBy(int readerVersion)
{
    // Beside max(), SQLite gives the columns of the row that has the maximum.
    SqliteStatement statement(*m_database, selectReadByOthers, readerVersion);
    std::vector<ReportId> result;
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step())
        result.push_back(statement.integer(0));
    if (step == Step::Failed)
        return statement.error();
    return result;
}

Result<StoredReading> SqliteReviewStore::reading(ReportId report)
{
    SqliteStatement statement(*m_database, selectReading, report);
    switch (statement.step()) {
    case Step::Failed:
        return statement.error();
    case Step::Done:
        return Error{ErrorCode::NotFound, path(), QString::number(report)};
    case Step::Row:
        break;
    }
    StoredReading reading{
        statement.blob(1), statement.blob(3), static_cast<int>(statement.integer(4)), statement.blob(6), {}};
    // Pages are not checked when a file is opened; nothing is shown that is not what was stored.
    if (sha256(reading.bytes).toHex() != statement.utf8(0) || sha256(reading.reading) != statement.blob(2) ||
        hashOrNone(reading.document) != statement.blob(5))
        return Error{ErrorCode::StoreDamaged, path(), QStringLiteral("report %1").arg(report)};
    return reading;
}

Result<std::vector<Event>> SqliteReviewStore::events(ReportId report)
{
    SqliteStatement statement(*m_database, selectEvents, report);
    std::vector<Event> result;
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step()) {
        Result<Event> event = makeEvent(recordAt(statement));
        if (!event)
            return Error{ErrorCode::StoreDamaged, path(), event.error().detail};
        result.push_back(std::move(event.value()));
    }
    if (step == Step::Failed)
        return statement.error();
    return result;
}

Result<void> SqliteReviewStore::change(const Work &work, const std::function<bool()> &isStored)
{
    if (m_isReadOnly)
        return Error{ErrorCode::StoreReadOnly, path(), {}};
    SqliteTransaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = work(); !done)
        return done;
    const Result<void> committed = transaction.commit();
    if (!committed && isStored())
        return {};
    return committed;
}

Result<std::vector<ReportId>> SqliteReviewStore::add(const std::vector<StoredReport> &rows,
                                                     const std::vector<StoredReading> &readings)
{
    if (rows.size() != readings.size())
        return Error{ErrorCode::InvalidArgument, path(), {}};
    std::vector<ReportId> ids;
    const auto addAll = [&]() -> Result<void> {
        SqliteStatement source(*m_database, insertSource);
        SqliteStatement reading(*m_database, insertReading);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const StoredReport &row = rows[i];
            const StoredReading &read = readings[i];
            const QString hash = hexText(row.sha256);
            if (sha256(read.bytes).toHex() != row.sha256)
                return Error{ErrorCode::InvalidArgument, row.name, QStringLiteral("sha256")};
            if (const auto done = source.run(hash, read.bytes); !done)
                return done;
            if (const auto done = insertRow(*m_database, row); !done)
                return done;
            ids.push_back(m_database->lastRowId());
            if (const auto done = writeValues(*m_database, ids.back(), row.values); !done)
                return done;
            if (const auto done = reading.run(ids.back(), hash, read.readerVersion, sha256(read.reading),
                                              read.reading, hashOrNone(read.document), read.document);
                !done)
                return done;
            if (const auto done = storeText(*m_database, ids.back(), m_database->lastRowId(), read.text);
                !done)
                return done;
            if (const auto done = writeFingerprints(*m_database, ids.back(), read.fingerprints); !done)
                return done;
        }
        return {};
    };
    const auto isStored = [&] {
        SqliteStatement statement(*m_database, "SELECT 1 FROM report WHERE id = ?",
                                  ids.empty() ? 0 : ids.back());
        return statement.step() == Step::Row;
    };
    if (const auto done = change(addAll, isStored); !done)
        return done.error();
    return ids;
}

Result<void> SqliteReviewStore::storeReading(const StoredReport &row, const StoredReading &reading)
{
    const QString hash = hexText(row.sha256);
    if (sha256(reading.bytes).toHex() != row.sha256)
        return Error{ErrorCode::InvalidArgument, row.name, QStringLiteral("sha256")};
    if (const auto done = SqliteStatement(*m_database, insertSource, hash, reading.bytes).finish(); !done)
        return done;
    if (const auto done = updateRow(*m_database, row); !done)
        return done;
    if (const auto done = SqliteStatement(*m_database, insertReading, row.id, hash, reading.readerVersion,
                                          sha256(reading.reading), reading.reading,
                                          hashOrNone(reading.document), reading.document)
                              .finish();
        !done)
        return done;
    if (const auto done = storeText(*m_database, row.id, m_database->lastRowId(), reading.text); !done)
        return done;
    return writeFingerprints(*m_database, row.id, reading.fingerprints);
}

Result<Event> SqliteReviewStore::replaceReading(const StoredReport &row, const StoredReading &reading,
                                                const QString &reviewer, const QDateTime &time)
{
    Event event;
    const auto work = [&]() -> Result<void> {
        if (const auto done = storeReading(row, reading); !done)
            return done;
        const Result<Event> appended = appendEvent(row.id, ReadAgain{hexText(row.sha256)}, reviewer, time);
        if (!appended)
            return appended.error();
        event = appended.value();
        return {};
    };
    if (const auto done = change(work, [&] { return isLastEvent(event); }); !done)
        return done.error();
    return event;
}

Result<void> SqliteReviewStore::setCounts(const StoredReport &row)
{
    // A cache: whether a commit that was reported as failed happened makes no difference.
    return change([&] { return updateAssessment(*m_database, row); }, [] { return false; });
}

Result<Event> SqliteReviewStore::append(const StoredReport &row, const EventBody &body,
                                        const QString &reviewer, const QDateTime &time)
{
    Event event;
    const auto work = [&]() -> Result<void> {
        if (const auto done = updateAssessment(*m_database, row); !done)
            return done;
        const Result<Event> appended = appendEvent(row.id, body, reviewer, time);
        if (!appended)
            return appended.error();
        event = appended.value();
        return {};
    };
    if (const auto done = change(work, [&] { return isLastEvent(event); }); !done)
        return done.error();
    return event;
}

Result<Event> SqliteReviewStore::appendEvent(ReportId report, const EventBody &body, const QString &reviewer,
                                             const QDateTime &time)
{
    if (!time.isValid())
        return Error{ErrorCode::InvalidArgument, path(), QStringLiteral("time")};
    if (const auto *undone = std::get_if<Undone>(&body)) {
        SqliteStatement target(*m_database, "SELECT 1 FROM event WHERE sequence = ? AND report = ?",
                               undone->target, report);
        if (target.step() != Step::Row)
            return Error{ErrorCode::InvalidArgument, path(), QStringLiteral("event %1").arg(undone->target)};
    }
    SqliteStatement end(*m_database, "SELECT events, hash FROM log_end");
    if (end.step() != Step::Row)
        return Error{ErrorCode::StoreDamaged, path(), QStringLiteral("log_end")};
    const EventRecord record =
        makeRecord({end.integer(0) + 1, report, time.toUTC(), reviewer, body}, end.blob(1));
    const auto inserted =
        SqliteStatement(*m_database, insertEvent, record.sequence, record.report, record.timeMs,
                        QString::fromUtf8(record.reviewer), QString::fromUtf8(record.kind),
                        QString::fromUtf8(record.body), record.previous, record.hash)
            .finish();
    if (!inserted)
        return inserted.error();
    const auto moved =
        SqliteStatement(*m_database, "UPDATE log_end SET events = ?, hash = ?", record.sequence, record.hash)
            .finish();
    if (!moved)
        return moved.error();
    // As it will be read again: UTC, whole milliseconds.
    return makeEvent(record);
}

bool SqliteReviewStore::isLastEvent(const Event &event)
{
    SqliteStatement statement(*m_database, "SELECT " GOUJI_EVENT_COLUMNS " FROM event WHERE sequence = ?",
                              event.sequence);
    if (statement.step() != Step::Row)
        return false;
    const Result<Event> stored = makeEvent(recordAt(statement));
    return stored.ok() && stored.value() == event;
}

Result<std::optional<OfficeList>> SqliteReviewStore::officeList(const QString &name)
{
    SqliteStatement statement(
        *m_database,
        "SELECT body, reviewer, time_ms FROM office_list WHERE name = ? ORDER BY id DESC LIMIT 1", name);
    switch (statement.step()) {
    case Step::Failed:
        return statement.error();
    case Step::Done:
        return std::optional<OfficeList>();
    case Step::Row:
        break;
    }
    return std::optional(OfficeList{statement.blob(0), statement.text(1),
                                    QDateTime::fromMSecsSinceEpoch(statement.integer(2), Qt::UTC)});
}

Result<void> SqliteReviewStore::putOfficeList(const QString &name, const QByteArray &body,
                                              const QString &reviewer, const QDateTime &time)
{
    if (!time.isValid())
        return Error{ErrorCode::InvalidArgument, path(), QStringLiteral("time")};
    const auto insert = [&] {
        return SqliteStatement(*m_database,
                               "INSERT INTO office_list (name, body, time_ms, reviewer) VALUES (?, ?, ?, ?)",
                               name, body, time.toMSecsSinceEpoch(), reviewer)
            .finish();
    };
    const auto isStored = [&] {
        const auto kept = officeList(name);
        return kept.ok() && kept.value() && kept.value()->body == body;
    };
    return change(insert, isStored);
}

Result<void>
SqliteReviewStore::eachOfficeList(const QString &prefix,
                                  const std::function<void(const QString &name, const OfficeList &)> &visit)
{
    SqliteStatement statement(*m_database,
                              "SELECT name, body, reviewer, time_ms FROM office_list WHERE id IN"
                              " (SELECT max(id) FROM office_list WHERE substr(name, 1, length(?1)) = ?1"
                              " GROUP BY name) ORDER BY id",
                              prefix);
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step()) {
        visit(statement.text(0), {statement.blob(1), statement.text(2),
                                  QDateTime::fromMSecsSinceEpoch(statement.integer(3), Qt::UTC)});
    }
    if (step == Step::Failed)
        return statement.error();
    return {};
}

Result<std::vector<ReportId>> SqliteReviewStore::reportsNotIndexed()
{
    return reportsWithoutText(*m_database);
}

Result<void> SqliteReviewStore::indexTexts(const std::vector<std::pair<ReportId, QByteArray>> &texts)
{
    const auto indexAll = [&]() -> Result<void> {
        for (const auto &[report, text] : texts) {
            const Result<qint64> reading = newestReading(*m_database, report);
            if (!reading)
                return reading.error();
            if (const auto done = indexText(*m_database, report, reading.value(), text); !done)
                return done;
        }
        return {};
    };
    // What was reported as failed is done again when the file is next opened.
    return change(indexAll, [] { return false; });
}

Result<TextHits> SqliteReviewStore::searchTexts(const QString &text, qint64 after)
{
    return searchIndex(*m_database, text, after);
}

Result<QByteArray> SqliteReviewStore::deskState(const QString &name)
{
    return blobOf("SELECT body FROM desk_state WHERE name = ?", name);
}

Result<void> SqliteReviewStore::setDeskState(const QString &name, const QByteArray &body)
{
    const auto write = [&] {
        return SqliteStatement(*m_database,
                               "INSERT INTO desk_state (name, body) VALUES (?1, ?2)"
                               " ON CONFLICT (name) DO UPDATE SET body = ?2",
                               name, body)
            .finish();
    };
    return change(write, [] { return false; });
}

Result<VerifyOutcome> SqliteReviewStore::verify()
{
    return verifyStore(*m_database);
}

} // namespace gouji
