#include "model/store/sqlitedb.h"

#include "model/store/bigramtokenizer.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sqlite3.h>

namespace gouji {

namespace {

constexpr int busyTimeoutMs = 2500;

bool isSpaceError(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

bool isPermissionError(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

int lastErrno(sqlite3_file *file)
{
    int number = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

/// What the system said to SQLite. sqlite3_system_errno() alone is often the answer to some clearing up
/// afterwards.
std::array<int, 3> systemErrors(sqlite3 *handle)
{
    sqlite3_file *main = nullptr;
    sqlite3_file *journal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &main);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    return {sqlite3_system_errno(handle), lastErrno(main), lastErrno(journal)};
}

/// Failures of the system below: its own numbers say more than SQLite's.
ErrorCode systemFailure(int extended, const std::array<int, 3> &numbers)
{
    if (std::any_of(numbers.begin(), numbers.end(), isSpaceError))
        return ErrorCode::StoreFull;
    if (std::any_of(numbers.begin(), numbers.end(), isPermissionError))
        return ErrorCode::StoreReadOnly;
    const bool isShort = extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS;
    return isShort ? ErrorCode::StoreDamaged : ErrorCode::StoreFailed;
}

ErrorCode codeOf(sqlite3 *handle, int extended)
{
    switch (extended & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return systemFailure(extended, systemErrors(handle));
    default:
        return ErrorCode::StoreFailed;
    }
}

Error errorOf(sqlite3 *handle, const QString &path)
{
    // The number and the words first: asking for the files resets them.
    const int extended = sqlite3_extended_errcode(handle);
    const QString words = QString::fromUtf8(sqlite3_errmsg(handle));
    return {codeOf(handle, extended), path, words};
}

QByteArray immutableUri(const QString &path)
{
    return "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?mode=ro&immutable=1";
}

int openFlags(SqliteDatabase::Mode mode)
{
    switch (mode) {
    case SqliteDatabase::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteDatabase::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case SqliteDatabase::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}

/// What a file from elsewhere must not be able to do to us.
void harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, Mode mode)
{
    const QByteArray name = mode == Mode::Immutable ? immutableUri(path) : QFile::encodeName(path);
    sqlite3 *handle = nullptr;
    // One thread owns a connection: no lock is taken for each value.
    const int code =
        sqlite3_open_v2(name.constData(), &handle, openFlags(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    if (!handle)
        return Error{ErrorCode::StoreFailed, path, QStringLiteral("out of memory")};
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(handle, path));
    if (code != SQLITE_OK)
        return database->error();
    harden(handle);
    // Without it the index of texts cannot be opened; asking for it does not read the file.
    if (!addBigramTokenizer(handle))
        return Error{ErrorCode::StoreFailed, path, QStringLiteral("SQLite has no FTS5")};
    // Nothing here may read the file yet: it may be any file.
    if (const auto done = database->execute("PRAGMA cell_size_check = ON"); !done)
        return done.error();
    return database;
}

SqliteDatabase::SqliteDatabase(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close(m_handle);
}

Error SqliteDatabase::error() const
{
    return errorOf(m_handle, m_path);
}

Result<void> SqliteDatabase::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<qint64> SqliteDatabase::integer(const char *sql)
{
    SqliteStatement statement(*this, sql);
    switch (statement.step()) {
    case SqliteStatement::Step::Row:
        return statement.integer(0);
    case SqliteStatement::Step::Done:
        return Error{ErrorCode::NotFound, m_path, {}};
    case SqliteStatement::Step::Failed:
        break;
    }
    return error();
}

bool SqliteDatabase::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 SqliteDatabase::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

qint64 SqliteDatabase::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

QByteArray SqliteDatabase::header(int size)
{
    sqlite3_file *file = nullptr;
    // Opening and closing the file by hand would drop the locks that this process holds on it.
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return {};
    QByteArray result(size, '\0');
    const int code = file->pMethods->xRead(file, result.data(), size, 0);
    return code == SQLITE_OK ? result : QByteArray();
}

void SqliteDatabase::setCheckpointOnClose(bool on)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

SqliteStatement::SqliteStatement(SqliteDatabase &database, const char *sql, std::nullptr_t)
    : m_database(database)
{
    m_failed = sqlite3_prepare_v2(database.m_handle, sql, -1, &m_handle, nullptr) != SQLITE_OK;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_handle);
}

SqliteStatement::Step SqliteStatement::step()
{
    if (m_failed)
        return Step::Failed;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return Step::Row;
    return code == SQLITE_DONE ? Step::Done : Step::Failed;
}

Result<void> SqliteStatement::finish()
{
    Step last = step();
    while (last == Step::Row)
        last = step();
    if (last == Step::Failed) {
        const Error why = error();
        if (m_handle)
            sqlite3_reset(m_handle);
        return why;
    }
    // A finished statement left unreset would keep its read mark and hold up a checkpoint.
    sqlite3_reset(m_handle);
    return {};
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray SqliteStatement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {text, text ? sqlite3_column_bytes(m_handle, column) : 0};
}

QByteArray SqliteStatement::utf8View(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? QByteArray::fromRawData(text, sqlite3_column_bytes(m_handle, column)) : QByteArray();
}

QByteArray SqliteStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_handle, column) : 0};
}

QByteArray SqliteStatement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return bytes ? QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_handle, column)) : QByteArray();
}

void SqliteStatement::reset()
{
    if (m_failed)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

void SqliteStatement::bind(int index, qint64 value)
{
    if (!m_failed)
        m_failed = sqlite3_bind_int64(m_handle, index, value) != SQLITE_OK;
}

void SqliteStatement::bind(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (!m_failed)
        m_failed = sqlite3_bind_text64(m_handle, index, bytes.constData(), static_cast<quint64>(bytes.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK;
}

void SqliteStatement::bind(int index, const QByteArray &blob)
{
    // A null pointer would bind NULL, not the empty blob.
    const char *bytes = blob.isEmpty() ? "" : blob.constData();
    if (!m_failed)
        m_failed = sqlite3_bind_blob64(m_handle, index, bytes, static_cast<quint64>(blob.size()),
                                       SQLITE_TRANSIENT) != SQLITE_OK;
}

SqliteTransaction::SqliteTransaction(SqliteDatabase &database)
    : m_database(database)
    , m_begun(database.execute("BEGIN IMMEDIATE"))
{
}

SqliteTransaction::~SqliteTransaction()
{
    if (m_begun && m_database.isInTransaction())
        static_cast<void>(m_database.execute("ROLLBACK"));
}

Result<void> SqliteTransaction::commit()
{
    Result<void> result = m_database.execute("COMMIT");
    if (!result && m_database.isInTransaction())
        static_cast<void>(m_database.execute("ROLLBACK"));
    return result;
}

} // namespace gouji
