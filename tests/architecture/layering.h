#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gouji {

/// Which folder may include headers of which others; itself always. docs/architecture.md prints the same
/// table.
using LayerTable = std::map<QString, QStringList>;

[[nodiscard]] const LayerTable &layerTable();

/// The row of the table that a path from the root ("ui/look/marks.h") belongs to; empty for none.
[[nodiscard]] QString layerOf(const QString &path);

/// What stands between the quotes or angle brackets of an #include, with them: "\"a/b.h\"", "<QString>".
[[nodiscard]] QStringList includesOf(const QString &source);

/// Why a file may not include this; empty when it may. `windowedFolders` are the folders of the Qt headers
/// that need a window system.
[[nodiscard]] QString refusal(const QString &path, const QString &include,
                              const QStringList &windowedFolders);

/// Paths from `root` of all sources and headers in these folders, without those of other people's code.
[[nodiscard]] QStringList sourcesIn(const QString &root, const QStringList &folders);

[[nodiscard]] QString readText(const QString &path);

} // namespace gouji
