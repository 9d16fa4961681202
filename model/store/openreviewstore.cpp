#include "model/store/schema.h"
#include "model/store/sqlitereviewstore.h"
#include "model/store/storefile.h"

#include <QFileInfo>
#include <QtEndian>

namespace gouji {

namespace {

using Mode = SqliteDatabase::Mode;
using Step = SqliteStatement::Step;

// Of the SQLite file format, section 1.3.
constexpr int headerSize = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr char magic[] = "SQLite format 3"; // its closing zero belongs to it

/// What kind of file it is, told from its first bytes without touching it: SQLite would make a log beside any
/// database it is asked to open.
Result<void> checkIsOurs(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::StoreNotOurs, path, {}};
    if (!isReadableFile(path))
        return Error{ErrorCode::FileNotReadable, path, {}};
    const auto opened = SqliteDatabase::open(path, Mode::Immutable);
    if (!opened)
        return opened.error();
    const QByteArray header = opened.value()->header(headerSize);
    if (!header.startsWith(QByteArrayView(magic, sizeof magic)))
        return Error{ErrorCode::StoreNotOurs, path, {}};
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != storeApplicationId)
        return Error{ErrorCode::StoreNotOurs, path, {}};
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > storeVersion())
        return Error{ErrorCode::StoreTooNew, path, QString::number(version)};
    if (version < 1)
        return Error{ErrorCode::StoreDamaged, path, QStringLiteral("user_version %1").arg(version)};
    return {};
}

/// The narrow tables only: originals and readings are checked against their hashes when they are read.
Result<void> quickCheck(SqliteDatabase &database, const char *sql)
{
    SqliteStatement statement(database, sql);
    if (statement.step() != Step::Row)
        return statement.error();
    if (statement.text(0) != u"ok")
        return Error{ErrorCode::StoreDamaged, database.path(), statement.text(0)};
    return {};
}

Result<void> checkIsSound(SqliteDatabase &database)
{
    if (const auto done = checkSchema(database); !done)
        return done;
    for (const char *sql :
         {"PRAGMA quick_check(report)", "PRAGMA quick_check(event)", "PRAGMA quick_check(log_end)"}) {
        if (const auto done = quickCheck(database, sql); !done)
            return done;
    }
    return {};
}

Result<std::unique_ptr<ReviewStore>> readOnlyStore(std::unique_ptr<SqliteDatabase> database)
{
    const Result<qint64> version = database->integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() != storeVersion())
        return Error{ErrorCode::StoreReadOnly, database->path(), QString::number(version.value())};
    if (const auto done = checkIsSound(*database); !done)
        return done.error();
    return std::unique_ptr<ReviewStore>(std::make_unique<SqliteReviewStore>(std::move(database), true));
}

Result<std::unique_ptr<ReviewStore>> openReadOnly(const QString &path)
{
    // Beside a log the file alone is not the truth, and without a place to write SQLite cannot read the log.
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        return Error{ErrorCode::StoreReadOnly, path, QStringLiteral("-wal")};
    auto opened = SqliteDatabase::open(path, Mode::Immutable);
    if (!opened)
        return opened.error();
    return readOnlyStore(std::move(opened.value()));
}

/// Beside a program that writes. The connection could write, so that it finds its way in the other's log and
/// tidies up when it is the last to close; that it does not is seen to twice.
Result<std::unique_ptr<ReviewStore>> openBeside(const QString &path)
{
    auto opened = SqliteDatabase::open(path, Mode::ReadWrite);
    if (!opened)
        return opened.error();
    if (const auto done = opened.value()->execute("PRAGMA query_only = ON"); !done)
        return done.error();
    return readOnlyStore(std::move(opened.value()));
}

Result<void> prepare(SqliteDatabase &database)
{
    // The log may hold a newer version than the header that checkIsOurs() saw.
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() > storeVersion())
        return Error{ErrorCode::StoreTooNew, database.path(), QString::number(version.value())};
    if (const Result<qint64> id = database.integer("PRAGMA application_id");
        !id || id.value() != storeApplicationId)
        return Error{ErrorCode::StoreNotOurs, database.path(), {}};
    if (const auto done = makeDurable(database); !done)
        return done;
    if (const auto done = migrate(database, storeMigrations()); !done)
        return done;
    return checkIsSound(database);
}

Result<std::unique_ptr<ReviewStore>> openWritable(const QString &path)
{
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    auto opened = SqliteDatabase::open(path, Mode::ReadWrite);
    if (!opened)
        return opened.error();
    SqliteDatabase &database = *opened.value();
    // A file that is refused stays as it is, with its log.
    database.setCheckpointOnClose(!hasLog);
    if (const auto done = prepare(database); !done)
        return done.error();
    database.setCheckpointOnClose(true);
    if (const auto done = database.execute("PRAGMA journal_mode = WAL"); !done)
        return done.error();
    return std::unique_ptr<ReviewStore>(
        std::make_unique<SqliteReviewStore>(std::move(opened.value()), false));
}

} // namespace

Result<std::unique_ptr<ReviewStore>> openReviewStore(const QString &path, bool create)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(absolute)) {
        if (!create)
            return Error{ErrorCode::FileNotFound, absolute, {}};
        if (const auto made = createStoreFile(absolute); !made)
            return made.error();
    }
    if (const auto done = checkIsOurs(absolute); !done)
        return done.error();
    if (!isWritablePlace(absolute))
        return openReadOnly(absolute);
    const bool isAlone = !hasSideFiles(absolute);
    auto store = openWritable(absolute);
    if (!store && isAlone)
        removeFailedLog(absolute);
    return store;
}

Result<std::unique_ptr<ReviewStore>> openReviewStoreToRead(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(absolute))
        return Error{ErrorCode::FileNotFound, absolute, {}};
    if (const auto done = checkIsOurs(absolute); !done)
        return done.error();
    return isWritablePlace(absolute) ? openBeside(absolute) : openReadOnly(absolute);
}

} // namespace gouji
