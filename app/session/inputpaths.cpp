#include "app/session/inputpaths.h"

#include "parser/readers/reader.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

namespace {

void walk(const QString &folder, QStringList &files)
{
    const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const QFileInfoList entries = QDir(folder).entryInfoList(filters, QDir::Name);
    for (const QFileInfo &entry : entries) {
        // The joined path keeps the folder as the user wrote it.
        const QString path = entry.filePath();
        if (entry.isDir())
            walk(path, files);
        else if (entry.isFile() && readableSuffixes().contains(entry.suffix().toLower()))
            files += path;
    }
}

} // namespace

InputPaths expandPaths(const QStringList &paths)
{
    InputPaths inputs;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            inputs.files += path;
            continue;
        }
        const qsizetype before = inputs.files.size();
        walk(path, inputs.files);
        if (inputs.files.size() == before)
            inputs.emptyFolders += path;
    }
    return inputs;
}

QStringList inputSuffixes()
{
    return readableSuffixes();
}

} // namespace gouji
