#include "model/store/storefile.h"

#include "model/store/schema.h"
#include "model/store/sqlitedb.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gouji {

namespace {

ErrorCode codeOfErrno(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::StoreFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::StoreReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::FileNotFound;
    case EWOULDBLOCK:
        return ErrorCode::StoreLocked;
    default:
        return ErrorCode::StoreFailed;
    }
}

Error systemError(const QString &path)
{
    const int number = errno;
    return {codeOfErrno(number), path, qt_error_string(number)};
}

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

class FileHandle
{
public:
    FileHandle(const QString &path, int flags)
        : m_handle(::open(native(path).constData(), flags | O_CLOEXEC, 0666))
    {
    }
    ~FileHandle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    [[nodiscard]] int get() const { return m_handle; }

private:
    int m_handle;
};

bool isStillAt(int handle, const QString &path)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(handle, &held) == 0 && ::stat(native(path).constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

void removeSideFiles(const QString &path)
{
    for (const QLatin1StringView suffix :
         {QLatin1StringView("-journal"), QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(path + suffix);
}

/// The file under construction; locked, and gone again unless moved to its place.
class Draft
{
public:
    explicit Draft(const QString &target)
        : m_target(target)
        , m_path(target + QStringLiteral(".creating"))
        , m_file(m_path, O_RDWR | O_CREAT)
    {
    }
    ~Draft()
    {
        if (!m_isMine)
            return;
        QFile::remove(m_path);
        removeSideFiles(m_path);
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// Takes the draft for this process and empties it of what a crash may have left.
    [[nodiscard]] Result<void> take()
    {
        if (m_file.get() < 0)
            return systemError(m_target);
        if (::flock(m_file.get(), LOCK_EX | LOCK_NB) != 0)
            return systemError(m_target);
        if (!isStillAt(m_file.get(), m_path)) // its maker just finished
            return Error{ErrorCode::StoreLocked, m_target, {}};
        m_isMine = true;
        removeSideFiles(m_path);
        if (::ftruncate(m_file.get(), 0) != 0)
            return systemError(m_target);
        return {};
    }

    [[nodiscard]] Result<void> moveToTarget()
    {
        const QByteArray from = native(m_path);
        const QByteArray to = native(m_target);
        int moved = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
        const bool isUnsupported = moved != 0 && (errno == EINVAL || errno == ENOSYS);
        if (isUnsupported && !QFileInfo::exists(m_target))
            moved = ::rename(from.constData(), to.constData());
        const Error failure = systemError(m_target);
        if (moved != 0)
            return QFileInfo::exists(m_target) ? Result<void>() : failure;
        m_isMine = false;
        return syncFolder();
    }

private:
    /// Without it the new name may be gone after a power loss.
    [[nodiscard]] Result<void> syncFolder() const
    {
        const FileHandle folder(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
        const bool isDone = folder.get() >= 0 && (::fsync(folder.get()) == 0 || errno == EINVAL);
        return isDone ? Result<void>() : systemError(m_target);
    }

    QString m_target;
    QString m_path;
    FileHandle m_file;
    bool m_isMine = false;
};

Result<void> build(const QString &path)
{
    auto opened = SqliteDatabase::open(path, SqliteDatabase::Mode::Create);
    if (!opened)
        return opened.error();
    SqliteDatabase &database = *opened.value();
    if (const auto done = makeDurable(database); !done)
        return done;
    if (const auto done = migrate(database, storeMigrations()); !done)
        return done;
    return database.execute("PRAGMA journal_mode = WAL");
}

/// Whether a process has the log open: all that do hold a shared lock on this byte of the index (SQLite's
/// unixShm).
bool isLogInUse(const QString &index)
{
    constexpr off_t deadMansSwitch = 128;
    const FileHandle file(index, O_RDONLY);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = deadMansSwitch;
    lock.l_len = 1;
    return file.get() >= 0 && (::fcntl(file.get(), F_GETLK, &lock) != 0 || lock.l_type != F_UNLCK);
}

} // namespace

Result<void> createStoreFile(const QString &path)
{
    Draft draft(path);
    if (const auto done = draft.take(); !done)
        return done;
    if (const auto done = build(draft.path()); !done)
        return Error{done.error().code, path, done.error().detail};
    return draft.moveToTarget();
}

bool isWritablePlace(const QString &path)
{
    const QByteArray folder = native(QFileInfo(path).absolutePath());
    return ::faccessat(AT_FDCWD, native(path).constData(), W_OK, AT_EACCESS) == 0 &&
           ::faccessat(AT_FDCWD, folder.constData(), W_OK, AT_EACCESS) == 0;
}

bool isReadableFile(const QString &path)
{
    return ::faccessat(AT_FDCWD, native(path).constData(), R_OK, AT_EACCESS) == 0;
}

bool hasSideFiles(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-wal")) ||
           QFileInfo::exists(path + QStringLiteral("-shm"));
}

void removeFailedLog(const QString &path)
{
    const QString log = path + QStringLiteral("-wal");
    const QString index = path + QStringLiteral("-shm");
    if (QFileInfo(log).size() > 0 || isLogInUse(index))
        return;
    QFile::remove(log);
    QFile::remove(index);
}

} // namespace gouji
