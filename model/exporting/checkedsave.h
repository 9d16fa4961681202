#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// A file that is replaced only when every byte of the new one is on the disk; until commit() the old one
/// stands untouched, whatever fails. Errors: DiskFull, FileNotWritable, WriteFailed. An uncommitted file
/// leaves nothing behind.
///
/// QSaveFile alone is not enough: in Qt 6.4 a short write on a full disk is committed as if it were whole.
class CheckedFile
{
public:
    explicit CheckedFile(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Puts all bytes on the disk beside the old file and makes sure that they are all there.
    [[nodiscard]] Result<void> prepare();
    /// prepare(), then puts the new file in the old one's place and makes the directory durable.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Error failure(int systemError) const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_written = 0;
    bool m_isPrepared = false;
};

/// Replaces one file.
[[nodiscard]] Result<void> checkedSave(const QString &path, const QByteArray &bytes);

/// Commits files that belong together: none is replaced before all are complete on the disk.
[[nodiscard]] Result<void> commitTogether(const std::vector<std::unique_ptr<CheckedFile>> &files);

} // namespace gouji
