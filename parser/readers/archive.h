#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// A file in an archive that may be a report. The name is to be shown, with the folders in the archive; it
/// never leads out of it and is no path to be opened.
struct ArchiveMember
{
    QString name;
    QByteArray bytes;
    std::optional<Error> error; ///< why the bytes could not be read; they are empty then
};

/// The files of a ZIP archive that may be reports, by suffix or content, in the archive's order, also those
/// of archives in it, one level deep; what systems leave in archives (__MACOSX, Thumbs.db, lock files) is
/// left out. Nothing is written to disk. Errors: PasswordProtected, FileDamaged (where no member can be
/// read), TooComplex, NothingInArchive.
[[nodiscard]] Result<std::vector<ArchiveMember>> readArchive(const QByteArray &bytes, const QString &name);

} // namespace gouji
