#include "model/exporting/checkedsave.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gouji {

namespace {

/// A rename is durable only once its directory is. File systems that cannot sync directories say EINVAL.
int syncDirectoryOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray directory = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    const int problem = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    return problem;
#else
    Q_UNUSED(path)
    return 0;
#endif
}

bool isFull(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC;
}

} // namespace

CheckedFile::CheckedFile(const QString &path)
    : m_path(path)
{
}

Error CheckedFile::failure(int systemError) const
{
    const bool full = isFull(systemError) || m_file->error() == QFileDevice::ResourceError;
    const QString detail =
        systemError ? QString::fromLocal8Bit(std::strerror(systemError)) : m_file->errorString();
    return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_path, detail};
}

Result<void> CheckedFile::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    errno = 0;
    if (m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {};
    return Error{isFull(errno) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, m_path,
                 m_file->errorString()};
}

Result<void> CheckedFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 taken = m_file->write(bytes.data(), bytes.size());
        if (taken <= 0)
            return failure(errno);
        m_written += taken;
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> CheckedFile::prepare()
{
    errno = 0;
    if (!m_file->flush())
        return failure(errno);
#ifdef Q_OS_UNIX
    // Space that is only promised (quotas, network file systems) may be refused here, before the old file is
    // touched.
    if (::fsync(m_file->handle()) != 0)
        return failure(errno);
#endif
    if (m_file->size() != m_written)
        return Error{ErrorCode::DiskFull, m_path, QString()};
    m_isPrepared = true;
    return {};
}

Result<void> CheckedFile::commit()
{
    if (!m_isPrepared) {
        if (const Result<void> ready = prepare(); !ready)
            return ready;
    }
    errno = 0;
    if (!m_file->commit())
        return failure(errno);
    if (const int problem = syncDirectoryOf(m_path))
        return failure(problem);
    return {};
}

Result<void> checkedSave(const QString &path, const QByteArray &bytes)
{
    CheckedFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened;
    if (const Result<void> written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Result<void> commitTogether(const std::vector<std::unique_ptr<CheckedFile>> &files)
{
    for (const auto &file : files) {
        if (const Result<void> ready = file->prepare(); !ready)
            return ready;
    }
    for (const auto &file : files) {
        if (const Result<void> done = file->commit(); !done)
            return done;
    }
    return {};
}

} // namespace gouji
