#include "tests/corpus/corpuscase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace gouji {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, file.errorString()};
    return file.readAll();
}

Result<QJsonObject> objectIn(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument, path, problem.errorString()};
    return document.object();
}

} // namespace

Result<CorpusCase> loadCase(const QString &folder)
{
    const QDir dir(folder);
    Result<QJsonObject> expected = objectIn(dir.filePath(u"expected.json"_qs));
    if (!expected)
        return expected.error();
    CorpusCase found;
    found.name = dir.dirName();
    QString input = u":/samples/"_qs + expected.value().value(u"sample"_qs).toString();
    found.isSample = expected.value().contains(u"sample"_qs);
    if (!found.isSample) {
        const QStringList inputs = dir.entryList({u"input.*"_qs}, QDir::Files);
        if (inputs.size() != 1)
            return Error{ErrorCode::FileNotFound, folder, u"there is not exactly one input.*"_qs};
        input = dir.filePath(inputs.constFirst());
    }
    found.fileName = QFileInfo(input).fileName();
    const Result<QByteArray> bytes = bytesOf(input);
    if (!bytes)
        return bytes.error();
    found.bytes = bytes.value();
    if (const QString like = expected.value().value(u"like"_qs).toString(); !like.isEmpty()) {
        const QJsonObject own = expected.value();
        expected = objectIn(dir.filePath(u"../"_qs + like + u"/expected.json"_qs));
        if (!expected)
            return expected.error();
        for (auto it = own.begin(); it != own.end(); ++it)
            expected.value().insert(it.key(), it.value());
    }
    found.expected = expected.value();
    return found;
}

Result<CorpusCase> loadSeed(const QString &goldFile)
{
    const Result<QJsonObject> expected = objectIn(goldFile);
    if (!expected)
        return expected.error();
    CorpusCase found;
    found.name = QFileInfo(goldFile).fileName().remove(u".gold.json"_qs);
    const QDir dir = QFileInfo(goldFile).dir();
    for (const QString &name : dir.entryList({found.name + u".*"_qs}, QDir::Files)) {
        if (!name.endsWith(u".gold.json"_qs))
            found.fileName = name;
    }
    const Result<QByteArray> bytes = bytesOf(dir.filePath(found.fileName));
    if (!bytes)
        return bytes.error();
    found.bytes = bytes.value();
    found.expected = expected.value();
    return found;
}

} // namespace gouji
