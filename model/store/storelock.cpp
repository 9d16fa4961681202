#include "model/store/storelock.h"

#include "model/store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gouji {

namespace {

constexpr qint64 longestNote = 4096;
constexpr int mostTries = 8;

QByteArray packNote(const StoreHolder &holder)
{
    const QJsonObject object{{QStringLiteral("reviewer"), holder.reviewer},
                             {QStringLiteral("host"), holder.host},
                             {QStringLiteral("process"), holder.process},
                             {QStringLiteral("since"), holder.since.toMSecsSinceEpoch()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StoreHolder readNote(int handle)
{
    QByteArray bytes(longestNote, '\0');
    const ssize_t size = ::pread(handle, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    bytes.truncate(std::max<qsizetype>(size, 0));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    StoreHolder holder;
    holder.reviewer = object.value(QStringLiteral("reviewer")).toString();
    holder.host = object.value(QStringLiteral("host")).toString();
    holder.process = object.value(QStringLiteral("process")).toInteger();
    const qint64 since = object.value(QStringLiteral("since")).toInteger();
    if (since > 0)
        holder.since = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
    return holder;
}

/// A lock of the open file, not of the process: two sessions of one program keep each other out, and closing
/// another handle on the note does not drop it.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool isStillAt(int handle, const QByteArray &path)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(handle, &held) == 0 && ::stat(path.constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

} // namespace

QString StoreLock::notePath(const QString &storePath)
{
    // One file has one note, by whatever link it was opened.
    const QFileInfo info(storePath);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".lock");
}

StoreLock::StoreLock(const QString &storePath, const StoreHolder &self)
    : m_path(notePath(storePath))
    , m_holder(self)
{
    // A note that its holder was just taking away is no use: try with the next.
    for (int i = 0; i < mostTries && !take(); ++i) {
    }
    if (m_state == State::Held)
        writeNote();
}

/// False when it is to be tried again.
bool StoreLock::take()
{
    const QByteArray path = QFile::encodeName(m_path);
    m_state = State::NotPossible;
    m_handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (m_handle < 0)
        return true;
    struct flock lock = wholeFile();
    if (::fcntl(m_handle, F_OFD_SETLK, &lock) == 0) {
        if (isStillAt(m_handle, path)) {
            m_state = State::Held;
            return true;
        }
        ::close(m_handle);
        m_handle = -1;
        return false;
    }
    if (errno == EAGAIN || errno == EACCES) {
        m_state = State::HeldByOther;
        m_holder = readNote(m_handle);
    }
    ::close(m_handle);
    m_handle = -1;
    return true;
}

StoreLock::~StoreLock()
{
    if (m_handle < 0)
        return;
    // Gone while it is still held, so that nobody finds a note that says nothing.
    QFile::remove(m_path);
    ::close(m_handle);
}

void StoreLock::writeNote() const
{
    const QByteArray note = packNote(m_holder);
    // The note tells people; without it the lock holds all the same.
    if (::pwrite(m_handle, note.constData(), static_cast<std::size_t>(note.size()), 0) == note.size())
        static_cast<void>(::ftruncate(m_handle, note.size()));
}

void StoreLock::rename(const QString &reviewer)
{
    if (m_state != State::Held)
        return;
    m_holder.reviewer = reviewer;
    writeNote();
}

std::optional<StoreHolder> StoreLock::holderOf(const QString &storePath)
{
    const int handle =
        ::open(QFile::encodeName(notePath(storePath)).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return std::nullopt;
    struct flock lock = wholeFile();
    std::optional<StoreHolder> holder;
    if (::fcntl(handle, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        holder = readNote(handle);
    ::close(handle);
    return holder;
}

Result<SharedStore> openSharedStore(const QString &path, bool create, const StoreHolder &self)
{
    SharedStore shared;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(absolute) || isWritablePlace(absolute))
        shared.lock = std::make_unique<StoreLock>(absolute, self);
    const bool isTaken = shared.lock && shared.lock->state() == StoreLock::State::HeldByOther;
    if (isTaken)
        shared.holder = shared.lock->holder();
    auto store = isTaken ? openReviewStoreToRead(absolute) : openReviewStore(absolute, create);
    if (!store)
        return store.error();
    shared.store = std::move(store.value());
    if (isTaken || shared.store->isReadOnly())
        shared.lock.reset();
    return shared;
}

} // namespace gouji
