#include "tests/architecture/layering.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace gouji {

namespace {

/// A header of another's that has one door in the house.
struct Door
{
    QString begins; ///< of the include, without its bracket
    QStringList layers;
};

const std::vector<Door> &doors()
{
    static const std::vector<Door> all{
        {u"sqlite3"_qs, {u"model/store"_qs}},     {u"QSql"_qs, {u"model/store"_qs}},
        {u"unicode/"_qs, {u"parser/text"_qs}},    {u"xlsxwriter"_qs, {u"model/exporting"_qs}},
        {u"zlib"_qs, {u"model/exporting"_qs}},    {u"rapidjson/"_qs, {u"model/exporting"_qs}},
        {u"poppler/"_qs, {u"parser/readers"_qs}}, {u"pugixml"_qs, {u"parser/readers"_qs}},
        {u"zip.h"_qs, {u"parser/readers"_qs}},    {u"leptonica/"_qs, {u"parser/scan"_qs}},
        {u"tesseract/"_qs, {u"parser/scan"_qs}},  {u"QLocalS"_qs, {u"app/gui"_qs}},
        {u"QNetwork"_qs, {u"nowhere"_qs}},        {u"QTcp"_qs, {u"nowhere"_qs}},
    };
    return all;
}

const QStringList &windowedLayers()
{
    static const QStringList all{u"ui"_qs, u"app/gui"_qs};
    return all;
}

} // namespace

const LayerTable &layerTable()
{
    static const LayerTable table{
        {u"model/core"_qs, {}},
        {u"model/forms"_qs, {u"model/core"_qs}},
        {u"model/comparing"_qs, {u"model/core"_qs}},
        {u"model/checks"_qs, {u"model/core"_qs, u"model/forms"_qs, u"model/comparing"_qs}},
        {u"model/review"_qs, {u"model/core"_qs}},
        {u"model/statistics"_qs,
         {u"model/core"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs}},
        {u"model/store"_qs, {u"model/core"_qs, u"model/review"_qs}},
        {u"model/exporting"_qs,
         {u"model/core"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs}},
        {u"model/queue"_qs, {u"model/core"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs}},
        {u"model/roster"_qs,
         {u"model/core"_qs, u"model/checks"_qs, u"model/review"_qs, u"model/exporting"_qs}},
        {u"model/items"_qs,
         {u"model/core"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs, u"model/queue"_qs,
          u"model/roster"_qs}},
        {u"model/service"_qs,
         {u"model/core"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs, u"model/roster"_qs,
          u"model/statistics"_qs}},
        {u"parser/text"_qs, {u"model/core"_qs}},
        {u"parser/layout"_qs, {u"parser/text"_qs, u"model/core"_qs}},
        {u"parser/scan"_qs, {u"parser/layout"_qs, u"model/core"_qs}},
        {u"parser/readers"_qs, {u"parser/text"_qs, u"parser/layout"_qs, u"parser/scan"_qs, u"model/core"_qs}},
        {u"parser/recognition"_qs, {u"parser/text"_qs, u"model/core"_qs, u"model/forms"_qs}},
        {u"ui"_qs,
         {u"model/core"_qs, u"model/forms"_qs, u"model/queue"_qs, u"model/items"_qs, u"model/service"_qs, u"model/roster"_qs,
          u"model/statistics"_qs}},
        {u"app/session"_qs,
         {u"model/core"_qs, u"model/comparing"_qs, u"model/forms"_qs, u"model/checks"_qs, u"model/review"_qs,
          u"model/store"_qs, u"model/statistics"_qs, u"model/exporting"_qs, u"model/roster"_qs,
          u"model/service"_qs, u"parser/text"_qs, u"parser/readers"_qs, u"parser/recognition"_qs}},
        {u"app/cli"_qs,
         {u"app/session"_qs, u"model/core"_qs, u"model/comparing"_qs, u"model/forms"_qs, u"model/checks"_qs,
          u"model/review"_qs, u"model/store"_qs, u"model/exporting"_qs, u"model/roster"_qs,
          u"parser/readers"_qs}},
        {u"app/reader"_qs, {u"app/session"_qs}},
        {u"app/gui"_qs,
         {u"app/session"_qs, u"ui"_qs, u"model/core"_qs, u"model/forms"_qs, u"model/service"_qs}},
    };
    return table;
}

QString layerOf(const QString &path)
{
    for (const auto &[layer, may] : layerTable()) {
        if (path.startsWith(layer + u'/'))
            return layer;
    }
    return {};
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*(["<][^">\n]+[">]))"_qs,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (QRegularExpressionMatchIterator it = include.globalMatch(source); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QString refusal(const QString &path, const QString &include, const QStringList &windowedFolders)
{
    const QString layer = layerOf(path);
    const QString name = include.mid(1, include.size() - 2);
    if (layer.isEmpty())
        return u"the file stands in no folder of the table"_qs;
    if (include.startsWith(u'"')) {
        const QString other = layerOf(name);
        if (other.isEmpty())
            return u"not an include from the root"_qs;
        if (other == layer || layerTable().at(layer).contains(other))
            return {};
        return layer + u" may not know "_qs + other;
    }
    static const QRegularExpression qtModule(u"^Qt[A-Z][A-Za-z0-9]*/"_qs);
    if (qtModule.match(name).hasMatch())
        return u"headers of Qt are included without their module"_qs;
    for (const Door &door : doors()) {
        if (name.startsWith(door.begins) && !door.layers.contains(layer))
            return door.begins + u" is for "_qs + door.layers.join(u", "_qs);
    }
    for (const QString &folder : windowedFolders) {
        if (!QFileInfo::exists(folder + u'/' + name))
            continue;
        const bool isOfPictures = folder.endsWith(u"/QtCharts"_qs) || folder.endsWith(u"/QtSvg"_qs);
        if (isOfPictures && !path.startsWith(u"ui/charts/"_qs))
            return u"pictures are drawn in ui/charts"_qs;
        if (!windowedLayers().contains(layer))
            return u"a header of the window system outside "_qs + windowedLayers().join(u", "_qs);
    }
    return {};
}

QStringList sourcesIn(const QString &root, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << it.next().mid(root.size() + 1);
    }
    paths.sort();
    return paths;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace gouji
