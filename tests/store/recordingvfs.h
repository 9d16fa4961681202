#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// What a program does to its database files, in order, so that a test can say what a power loss leaves of
/// it.
namespace gouji::storetest {

struct FileOperation
{
    enum class Kind
    {
        Write,
        Truncate,
        Sync,
        Delete
    };
    Kind kind = Kind::Write;
    QString file;
    qint64 offset = 0; ///< for Truncate: the new size
    QByteArray bytes;
};

/// While it lives, all SQLite files are opened through it. One at a time.
class RecordingVfs
{
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    [[nodiscard]] const std::vector<FileOperation> &operations() const;

    /// Lets the write, truncation or sync that is so many ahead (0: the next) fail, and all after it if
    /// `forGood`.
    void failAfter(int operations, bool forGood);
    /// The disk is well again.
    void heal();
    [[nodiscard]] bool hasFailed() const;
};

} // namespace gouji::storetest
