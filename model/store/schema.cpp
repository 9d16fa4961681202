#include "model/store/schema.h"

#include "model/store/sqlitedb.h"

#include <array>

namespace gouji {

namespace {

// Texts and blobs stand in tables of their own: the list of reports reads only the narrow rows.
constexpr std::array version1{
    "PRAGMA application_id = 1196381514",
    "CREATE TABLE source ("
    " id INTEGER PRIMARY KEY,"
    " sha256 TEXT NOT NULL UNIQUE," // lower-case hexadecimal
    " bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE report ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " name TEXT NOT NULL,"
    " origin TEXT NOT NULL,"
    " sha256 TEXT NOT NULL REFERENCES source (sha256),"
    " format TEXT NOT NULL,"
    " agency TEXT NOT NULL,"
    " year INTEGER NOT NULL,"
    " form_id TEXT NOT NULL,"
    " errors INTEGER NOT NULL,"
    " warnings INTEGER NOT NULL,"
    " notices INTEGER NOT NULL,"
    " decided INTEGER NOT NULL,"
    " corrections INTEGER NOT NULL,"
    " not_assessable INTEGER NOT NULL) STRICT",
    "CREATE INDEX report_by_source ON report (sha256)",
    // The newest reading of a report is the one in force; the earlier ones stay.
    "CREATE TABLE reading ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " report INTEGER NOT NULL REFERENCES report (id),"
    " sha256 TEXT NOT NULL REFERENCES source (sha256),"
    " reader_version INTEGER NOT NULL,"
    " body_sha256 BLOB NOT NULL,"
    " body BLOB NOT NULL) STRICT",
    "CREATE INDEX reading_by_report ON reading (report)",
    "CREATE INDEX reading_by_source ON reading (sha256)",
    "CREATE TABLE event ("
    " sequence INTEGER PRIMARY KEY,"
    " report INTEGER NOT NULL REFERENCES report (id),"
    " time_ms INTEGER NOT NULL," // since 1970, UTC
    " reviewer TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " body TEXT NOT NULL," // JSON
    " previous BLOB NOT NULL,"
    " hash BLOB NOT NULL) STRICT",
    "CREATE INDEX event_by_report ON event (report)",
    "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event"
    " BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event"
    " BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER event_goes_to_the_end BEFORE INSERT ON event"
    " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)"
    " BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END",
    // Without it a log cut off at its end would still be a chain.
    "CREATE TABLE log_end ("
    " id INTEGER PRIMARY KEY CHECK (id = 1),"
    " events INTEGER NOT NULL,"
    " hash BLOB NOT NULL) STRICT",
    "INSERT INTO log_end VALUES (1, 0, zeroblob(32))",
};

// The document as read, where reading it again from the bytes would be slow. Empty where it would not.
constexpr std::array version2{
    "ALTER TABLE reading ADD COLUMN document_sha256 BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE reading ADD COLUMN document BLOB NOT NULL DEFAULT x''",
};

// What the list filters by, the figures that reports are compared by, the office's own lists, and how the
// window stood. A row with an empty rule_set is judged anew when the file is opened.
constexpr std::array version3{
    "ALTER TABLE report ADD COLUMN misread INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE report ADD COLUMN missing INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE report ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE report ADD COLUMN checks TEXT NOT NULL DEFAULT ''", // ids with a space between
    "ALTER TABLE report ADD COLUMN stage TEXT NOT NULL DEFAULT 'imported'",
    "ALTER TABLE report ADD COLUMN dated TEXT NOT NULL DEFAULT ''",         // ISO 8601
    "ALTER TABLE report ADD COLUMN imported_ms INTEGER NOT NULL DEFAULT 0", // since 1970, UTC; 0 = unknown
    "ALTER TABLE report ADD COLUMN touched_ms INTEGER NOT NULL DEFAULT 0",  // the same
    "ALTER TABLE report ADD COLUMN reviewer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE report ADD COLUMN rule_set TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE report_values ("
    " report INTEGER PRIMARY KEY REFERENCES report (id),"
    " body BLOB NOT NULL) STRICT",
    // What a report's text is compared by, where it has been made yet: it can be made anew from the reading.
    "CREATE TABLE report_fingerprints ("
    " report INTEGER PRIMARY KEY REFERENCES report (id),"
    " body BLOB NOT NULL) STRICT",
    "CREATE TABLE office_list ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " name TEXT NOT NULL,"
    " body BLOB NOT NULL,"
    " time_ms INTEGER NOT NULL,"
    " reviewer TEXT NOT NULL) STRICT",
    "CREATE INDEX office_list_by_name ON office_list (name, id)",
    "CREATE TABLE desk_state (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT",
    // The texts are not kept in it: they stand in source. What is read for one transaction stays in memory.
    "CREATE VIRTUAL TABLE text_index USING fts5 (body, content = '', columnsize = 0, tokenize = "
    "'gouji_bigram')",
    "INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 16777216)",
    "CREATE TABLE text_indexed ("
    " reading INTEGER PRIMARY KEY REFERENCES reading (id),"
    " report INTEGER NOT NULL UNIQUE REFERENCES report (id)) STRICT",
};

constexpr std::array migrations{Migration{version1}, Migration{version2}, Migration{version3}};

/// One query per table that names every column in use.
constexpr std::array probes{
    "SELECT id, sha256, bytes FROM source LIMIT 0",
    "SELECT id, name, origin, sha256, format, agency, year, form_id, errors, warnings, notices, decided,"
    " corrections, not_assessable, misread, missing, doubtful, checks, stage, dated, imported_ms, touched_ms,"
    " reviewer, rule_set FROM report LIMIT 0",
    "SELECT id, report, sha256, reader_version, body_sha256, body, document_sha256, document FROM reading"
    " LIMIT 0",
    "SELECT sequence, report, time_ms, reviewer, kind, body, previous, hash FROM event LIMIT 0",
    "SELECT id, events, hash FROM log_end LIMIT 0",
    "SELECT report, body FROM report_values LIMIT 0",
    "SELECT report, body FROM report_fingerprints LIMIT 0",
    "SELECT id, name, body, time_ms, reviewer FROM office_list LIMIT 0",
    "SELECT name, body FROM desk_state LIMIT 0",
    "SELECT body FROM text_index LIMIT 0",
    "SELECT reading, report FROM text_indexed LIMIT 0",
};

Result<void> migrateTo(SqliteDatabase &database, int version, const Migration &migration)
{
    SqliteTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // Another process may have been faster.
    const Result<qint64> current = database.integer("PRAGMA user_version");
    if (!current)
        return current.error();
    if (current.value() >= version)
        return {};
    for (const char *statement : migration.statements) {
        if (const auto done = database.execute(statement); !done)
            return done;
    }
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(version);
    if (const auto done = database.execute(setVersion.constData()); !done)
        return done;
    return transaction.commit();
}

} // namespace

std::span<const Migration> storeMigrations()
{
    return migrations;
}

int storeVersion()
{
    return static_cast<int>(migrations.size());
}

Result<void> makeDurable(SqliteDatabase &database)
{
    // NORMAL would lose the last commits on a power loss.
    return database.execute("PRAGMA synchronous = FULL");
}

Result<void> migrate(SqliteDatabase &database, std::span<const Migration> all)
{
    const Result<qint64> current = database.integer("PRAGMA user_version");
    if (!current)
        return current.error();
    for (auto i = static_cast<std::size_t>(current.value()); i < all.size(); ++i) {
        if (const auto done = migrateTo(database, static_cast<int>(i) + 1, all[i]); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(SqliteDatabase &database)
{
    for (const char *probe : probes) {
        const Result<void> done = database.execute(probe);
        // SQLite calls a missing table a plain error.
        if (!done && done.error().code == ErrorCode::StoreFailed)
            return Error{ErrorCode::StoreDamaged, database.path(), done.error().detail};
        if (!done)
            return done;
    }
    return {};
}

} // namespace gouji
