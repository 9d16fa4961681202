#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace gouji {

/// One connection to an SQLite file. Not thread-safe. After a failed call error() says why.
class SqliteDatabase
{
public:
    enum class Mode
    {
        Create,    ///< a new, empty file, or the empty one that stands there
        ReadWrite, ///< an existing file
        Immutable  ///< an existing file that nobody changes meanwhile: no locks, no side files, WAL ignored
    };

    [[nodiscard]] static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, Mode mode);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// The failure of the last call, in the store's own codes.
    [[nodiscard]] Error error() const;
    /// Runs statements that give no rows and take no values.
    [[nodiscard]] Result<void> execute(const char *sql);
    /// The single integer that a query gives.
    [[nodiscard]] Result<qint64> integer(const char *sql);
    [[nodiscard]] bool isInTransaction() const;
    /// Rows changed by the last insert, update or delete.
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 lastRowId() const;
    /// The first bytes of the main file as they stand on the disk, read without dropping this process's locks
    /// on it.
    [[nodiscard]] QByteArray header(int size);
    /// Whether closing as the last one writes the WAL back and deletes it (it does unless told otherwise).
    void setCheckpointOnClose(bool on);

private:
    friend class SqliteStatement;
    SqliteDatabase(sqlite3 *handle, QString path);
    sqlite3 *m_handle;
    QString m_path;
};

/// One statement with its bound values; the only way values get into SQL.
class SqliteStatement
{
public:
    enum class Step
    {
        Row,
        Done,
        Failed
    };

    template <typename... Values>
    SqliteStatement(SqliteDatabase &database, const char *sql, const Values &...values)
        : SqliteStatement(database, sql, nullptr)
    {
        bindAll(values...);
    }
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// The next row. Failed also when the statement could not be prepared or a value not bound.
    [[nodiscard]] Step step();
    /// Starts anew with these values and runs to the end.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        reset();
        bindAll(values...);
        return finish();
    }
    /// Runs to the end, skipping rows.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Error error() const { return m_database.error(); }

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// A text as the UTF-8 that stands in the file.
    [[nodiscard]] QByteArray utf8(int column) const;
    /// As utf8(), without a copy; good until the next step.
    [[nodiscard]] QByteArray utf8View(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// As blob(), without a copy; good until the next step.
    [[nodiscard]] QByteArray blobView(int column) const;

private:
    SqliteStatement(SqliteDatabase &database, const char *sql, std::nullptr_t);
    template <typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    void reset();
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &blob);

    SqliteDatabase &m_database;
    sqlite3_stmt *m_handle = nullptr;
    bool m_failed = false;
};

/// A write transaction, taken back on destruction unless committed.
class SqliteTransaction
{
public:
    explicit SqliteTransaction(SqliteDatabase &database);
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction &) = delete;
    SqliteTransaction &operator=(const SqliteTransaction &) = delete;

    /// Whether the transaction could be begun.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    /// A failed commit is taken back; SQLite may all the same have stored it, so look.
    [[nodiscard]] Result<void> commit();

private:
    SqliteDatabase &m_database;
    Result<void> m_begun;
};

} // namespace gouji
