#pragma once

#include "model/core/result.h"
#include "parser/readers/ziparchive.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji {

/// A relation of a part of an Office Open XML package to another.
struct PackageRelation
{
    QByteArray id;
    QByteArray
        type;       ///< the last word of the type's address: "styles", "worksheet"; the same in both dialects
    QString target; ///< the part's name in the archive; for an external one what stands there
    bool isExternal = false;
};

/// The relations of a part ("" for the package's own). None when there are none. Errors as of
/// ZipArchive::read and parseXml.
[[nodiscard]] Result<std::vector<PackageRelation>> readRelations(ZipArchive &archive, const QString &part,
                                                                 const QString &name);

/// The name in the archive of what a part calls `target`: relative to the part's folder, or from the root
/// with a slash. Never leads out of the archive.
[[nodiscard]] QString resolvePart(const QString &part, const QString &target);

/// The first relation of this type within the package, or nullptr.
[[nodiscard]] const PackageRelation *relationOf(const std::vector<PackageRelation> &relations,
                                                QByteArrayView type);

} // namespace gouji
