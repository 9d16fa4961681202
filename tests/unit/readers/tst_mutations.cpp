#include "parser/readers/reader.h"
#include "parser/readers/ziparchive.h"
#include "tests/unit/readers/zipmaker.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace gouji;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype below(QRandomGenerator &random, qsizetype end)
{
    return end > 0 ? static_cast<qsizetype>(random.bounded(static_cast<quint32>(end))) : 0;
}

/// What transport, editors and malice do to bytes.
void mutate(QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"99999999999999999999",
                                       "-1",
                                       "0",
                                       "\"",
                                       "<",
                                       "</",
                                       "/>",
                                       "<!--",
                                       "]]>",
                                       "&#0;",
                                       "\xFF\xFE",
                                       "%9%1",
                                       "g 999999999 1 ",
                                       "M L C B "};
    const qsizetype at = below(random, bytes.size());
    const qsizetype length = below(random, 40);
    switch (random.bounded(6)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random.bounded(256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(below(random, bytes.size()), length * 20));
        break;
    case 3:
        bytes.insert(at, pieces[below(random, pieces.size())]);
        break;
    case 4:
        bytes.truncate(at);
        break;
    default: {
        // A number becomes another one.
        qsizetype digit = at;
        while (digit < bytes.size() && (bytes[digit] < '0' || bytes[digit] > '9'))
            ++digit;
        if (digit < bytes.size())
            bytes.replace(digit, 1, pieces[below(random, 3)]);
    }
    }
}

/// The same archive with its XML parts, or itself, changed in some places.
QByteArray mutated(const QByteArray &original, QRandomGenerator &random)
{
    QByteArray bytes = original;
    Result<ZipArchive> archive = ZipArchive::open(original, {});
    if (!archive || random.bounded(4) == 0) {
        for (int i = random.bounded(1, 6); i > 0; --i)
            mutate(bytes, random);
        return bytes;
    }
    ZipMaker maker;
    const auto count = static_cast<int>(archive.value().entries().size());
    const int victim = random.bounded(count);
    for (int i = 0; i < count; ++i) {
        QByteArray part = archive.value().read(i).value();
        const bool isMain = part.size() > 20'000 && random.bounded(2) == 0;
        for (int n = i == victim || isMain ? random.bounded(1, 6) : 0; n > 0; --n)
            mutate(part, random);
        maker.add(archive.value().entries()[static_cast<std::size_t>(i)].name.toUtf8(), part);
    }
    return maker.make();
}

} // namespace

/// Files changed at random are read or refused; nothing else may happen. GOUJI_MUTATIONS sets how many of
/// each (worth a night under a sanitizer).
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedFilesAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QDir cases(QStringLiteral(GOUJI_CASES));
        for (const QString &name : cases.entryList(
                 {u"docx-*"_qs, u"xlsx-*"_qs, u"ofd-*"_qs, u"odt-*"_qs, u"ods-*"_qs}, QDir::Dirs)) {
            const QDir folder(cases.filePath(name));
            for (const QString &file : folder.entryList({u"input.*"_qs}, QDir::Files))
                QTest::newRow(qPrintable(name)) << folder.filePath(file);
        }
    }

    void changedFilesAreReadOrRefused()
    {
        QFETCH(QString, path);
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GOUJI_MUTATIONS", &isSet);
        const QByteArray original = bytesOf(path);
        QVERIFY(readDocument(original, u"input"_qs));
        QRandomGenerator random(20240131);
        int read = 0;
        for (int i = 0; i < (isSet ? wanted : 10); ++i) {
            const Result<SourceDocument> document = readDocument(mutated(original, random), u"input"_qs);
            if (!document)
                continue;
            ++read;
            for (const SourceCell &cell : document.value().cells) {
                const Span span = cell.where.span;
                QVERIFY(span.begin >= 0 && span.begin <= span.end &&
                        span.end <= document.value().text.size());
                QVERIFY(cell.columnSpan >= 1 && cell.rowSpan >= 1 && cell.column >= 0);
            }
        }
        qDebug("%d read", read);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
