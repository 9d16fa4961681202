#pragma once

#include <QStringList>

namespace gouji {

/// The files that paths stand for. A folder gives the readable files in and below it, sorted by name;
/// symbolic links, devices and hidden files in it are passed over. Any other path is kept as it is, also when
/// nothing is there: reading it says why.
struct InputPaths
{
    QStringList files;
    QStringList emptyFolders; ///< folders in which no readable file was found
};

[[nodiscard]] InputPaths expandPaths(const QStringList &paths);

/// How names of readable files end, without the dot: for file dialogs.
[[nodiscard]] QStringList inputSuffixes();

} // namespace gouji
