#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// A member of a ZIP archive as its directory names it. Names are text to be shown and compared, never paths.
struct ZipEntry
{
    QString name; ///< with slashes; decoded as UTF-8, else as the encoding it looks like
    qint64 size = 0;
    qint64 compressedSize = 0;
    bool isDirectory = false;
    bool isEncrypted = false;
};

/// Reads the members of a ZIP archive that lies in memory; nothing is written to disk. What a member may
/// inflate to is limited while it is inflated, whatever its header says.
class ZipArchive
{
public:
    static constexpr int mostEntries = 2000;
    static constexpr qint64 mostBytes = 512 * 1024 * 1024;
    static constexpr qint64 mostRatio = 200;
    /// Members up to this size may have any ratio: blank pictures and empty sheets compress well.
    static constexpr qint64 smallSize = 4 * 1024 * 1024;

    /// Errors: FileDamaged, TooComplex (too many members, or they say to be too large).
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, const QString &name);

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Index of the member of this name, upper and lower case alike where no name fits exactly; -1 for none.
    [[nodiscard]] int find(QStringView name) const;
    /// The member's bytes. Errors: PasswordProtected, FileDamaged (also a wrong checksum or length),
    /// TooComplex (inflates to more than the limits; all members read count together).
    [[nodiscard]] Result<QByteArray> read(int index);

private:
    struct Handle;

    ZipArchive();
    [[nodiscard]] Error error(ErrorCode code, int index) const;
    [[nodiscard]] bool list();

    QByteArray m_bytes;
    QString m_name;
    std::unique_ptr<Handle> m_handle;
    std::vector<ZipEntry> m_entries;
    qint64 m_read = 0;
};

} // namespace gouji
