#include "parser/readers/reader.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace gouji {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

} // namespace

Result<QByteArray> readFileBytes(const QString &path)
{
    // Opening a FIFO would wait for a writer for ever, so the kind is asked first.
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return Error{
            QFileInfo::exists(path) ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, path, {}};
    if (!S_ISREG(facts.st_mode))
        return Error{ErrorCode::NotARegularFile, path, {}};
    if (facts.st_size == 0)
        return Error{ErrorCode::EmptyFile, path, {}};
    if (facts.st_size > largestFile)
        return Error{ErrorCode::FileTooLarge, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileNotReadable, path, file.errorString()};
    // One byte more than it had when asked: a read allocates all that it is allowed.
    QByteArray bytes = file.read(facts.st_size + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, path, file.errorString()};
    return bytes;
}

} // namespace gouji
