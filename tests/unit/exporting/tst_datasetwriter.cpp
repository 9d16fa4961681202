#include "csvreader.h"
#include "datasetsample.h"

#include "model/exporting/datasetwriter.h"
#include "model/exporting/xlsxverify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace gouji;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString &path, DatasetFormat format, const DatasetSample &sample,
                   DatasetValues values = DatasetValues::Both, int copies = 1)
{
    Result<std::unique_ptr<DatasetWriter>> writer = openDatasetWriter(path, format, {{sample.form}, values});
    if (!writer)
        return writer.error();
    for (int i = 0; i < copies; ++i) {
        if (const Result<void> added = writer.value()->add(sample.report()); !added)
            return added;
    }
    return writer.value()->finish();
}

QString field(const std::vector<QStringList> &rows, std::size_t row, const char *column)
{
    return rows[row].value(rows.front().indexOf(QString::fromLatin1(column)),
                           QStringLiteral("no such column"));
}

/// The long table's row of a cell.
std::size_t rowOf(const std::vector<QStringList> &rows, const char *cell)
{
    const qsizetype column = rows.front().indexOf(QStringLiteral("cell"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].at(column) == QLatin1String(cell))
            return i;
    }
    return 0;
}

/// A part of a workbook, unpacked; found by its local header.
QByteArray partOf(const QByteArray &zip, const QByteArray &name)
{
    const qsizetype entry = zip.lastIndexOf(name) - 46;
    const auto *central = zip.constData() + entry;
    const auto offset = qFromLittleEndian<quint32>(central + 42);
    const auto *local = zip.constData() + offset;
    const auto nameLength = qFromLittleEndian<quint16>(local + 26);
    const auto extraLength = qFromLittleEndian<quint16>(local + 28);
    QByteArray out(qFromLittleEndian<quint32>(central + 24), '\0');
    z_stream stream = {};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(local + 30 + nameLength + extraLength));
    stream.avail_in = qFromLittleEndian<quint32>(central + 20);
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

} // namespace

class tst_DatasetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sample.catalogue.ok(), "the built-in forms are broken");
        QVERIFY(m_sample.form);
    }

    void theLongTableHasARowForEveryCell()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(write(path, DatasetFormat::Csv, m_sample).ok());
        const auto rows = readCsv(contentOf(path));
        QCOMPARE(rows.size(), m_sample.form->cells().size() + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.front().size());
        const std::size_t wrong = rowOf(rows, "requests.granted.total");
        QCOMPARE(field(rows, wrong, "published"), QStringLiteral("3"));
        QCOMPARE(field(rows, wrong, "reviewed"), QStringLiteral("5"));
        QCOMPARE(field(rows, wrong, "status"), QStringLiteral("wrong-in-original"));
        QCOMPARE(field(rows, wrong, "reason"), QStringLiteral("合计应为 5，\n见\"说明\""));
        QCOMPARE(field(rows, wrong, "time"), QStringLiteral("2024-02-03T04:05:06.007Z"));
        QCOMPARE(field(rows, wrong, "reviewer"), QStringLiteral("'=cmd|' /C calc'!A0"));
        QCOMPARE(field(rows, wrong, "agency"), QStringLiteral("青石镇人民政府"));
    }

    void blankMissingTextAndZeroAreToldApart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(write(path, DatasetFormat::Csv, m_sample).ok());
        const auto rows = readCsv(contentOf(path));
        const auto both = [&rows](const char *cell) {
            const std::size_t row = rowOf(rows, cell);
            return field(rows, row, "published") + u'|' + field(rows, row, "published_state");
        };
        QCOMPARE(both("requests.received.total"), QStringLiteral("0|number"));
        QCOMPARE(both("requests.received.business"), QStringLiteral("|blank"));
        QCOMPARE(both("requests.received.research"), QStringLiteral("'-|text"));
        QCOMPARE(both("requests.received.legal_service"), QStringLiteral("|missing"));
    }

    void theWideTableHasARowForEveryReport()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("out.csv")), DatasetFormat::Csv, m_sample,
                      DatasetValues::Both, 3)
                    .ok());
        const auto rows = readCsv(contentOf(folder.filePath(QStringLiteral("out-wide.csv"))));
        QCOMPARE(rows.size(), 4U);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.front().size());
        QCOMPARE(field(rows, 2, "requests.granted.total.published"), QStringLiteral("3"));
        QCOMPARE(field(rows, 2, "requests.granted.total.reviewed"), QStringLiteral("5"));
        QCOMPARE(field(rows, 2, "requests.granted.total.status"), QStringLiteral("wrong-in-original"));
        QCOMPARE(field(rows, 2, "requests.received.business.published"), QString());
        QCOMPARE(field(rows, 2, "requests.received.business.published.state"), QStringLiteral("blank"));
        QCOMPARE(field(rows, 2, "disclosure.administrative_fees.amount.published"),
                 QStringLiteral("160.5964"));
        QCOMPARE(field(rows, 2, "disclosure.administrative_fees.amount.published.unit"),
                 QStringLiteral("元"));
        QCOMPARE(field(rows, 2, "errors_open"), QStringLiteral("0"));
        QCOMPARE(field(rows, 2, "findings_decided"), QStringLiteral("1"));
    }

    void oneSetOfValuesNeedsNoSuffix()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(write(path, DatasetFormat::Csv, m_sample, DatasetValues::Reviewed).ok());
        const auto wide = readCsv(contentOf(wideCsvPath(path)));
        QCOMPARE(field(wide, 1, "requests.granted.total"), QStringLiteral("5"));
        QVERIFY(!wide.front().contains(QStringLiteral("requests.granted.total.published")));
        QVERIFY(!readCsv(contentOf(path)).front().contains(QStringLiteral("published")));
    }

    void everyFormGetsItsColumnsOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        std::vector<const FormDefinition *> forms;
        for (const auto &form : m_sample.catalogue.value().forms())
            forms.push_back(form.get());
        auto writer = openDatasetWriter(path, DatasetFormat::Csv, {forms, DatasetValues::Published});
        QVERIFY(writer.ok());
        QVERIFY(writer.value()->add(m_sample.report()).ok());
        QVERIFY(writer.value()->finish().ok());
        const auto wide = readCsv(contentOf(wideCsvPath(path)));
        QCOMPARE(wide.front().count(QStringLiteral("requests.received.total")), 1);
        // A cell of the other form is neither blank nor missing in this report: it has no state at all.
        QCOMPARE(field(wide, 1, "disclosure.rules.made.state"), QString());
        QCOMPARE(field(wide, 1, "requests.received.total.state"), QStringLiteral("number"));
    }

    void jsonLosesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.json"));
        QVERIFY(write(path, DatasetFormat::Json, m_sample, DatasetValues::Both, 2).ok());
        QJsonParseError problem;
        const QJsonObject root = QJsonDocument::fromJson(contentOf(path), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(root.value(u"format").toString(), QStringLiteral("gouji-dataset"));
        const QJsonArray reports = root.value(u"reports").toArray();
        QCOMPARE(reports.size(), 2);
        const QJsonObject report = reports.at(1).toObject();
        QCOMPARE(report.value(u"agency").toObject().value(u"value").toString(),
                 QStringLiteral("青石镇人民政府"));
        const QJsonObject cells = report.value(u"cells").toObject();
        QCOMPARE(static_cast<std::size_t>(cells.size()), m_sample.form->cells().size());
        const QJsonObject wrong = cells.value(u"requests.granted.total").toObject();
        QCOMPARE(wrong.value(u"extracted").toObject().value(u"value").toInt(), 3);
        QCOMPARE(wrong.value(u"reviewed").toObject().value(u"value").toInt(), 5);
        QCOMPARE(wrong.value(u"extracted").toObject().value(u"span").toArray(), QJsonArray({10, 11}));
        QCOMPARE(wrong.value(u"reviewer").toString(), QStringLiteral("=cmd|' /C calc'!A0"));
        const QJsonObject blank =
            cells.value(u"requests.received.business").toObject().value(u"published").toObject();
        QCOMPARE(blank.value(u"state").toString(), QStringLiteral("blank"));
        QVERIFY(!blank.contains(u"value"));
        const QJsonObject finding = report.value(u"findings").toArray().at(0).toObject();
        QCOMPARE(finding.value(u"decision").toString(), QStringLiteral("wrong-in-original"));
        QCOMPARE(finding.value(u"expected").toInt(), 5);
        const QJsonObject elsewhere = finding.value(u"elsewhere").toArray().at(0).toObject();
        QCOMPARE(elsewhere.value(u"file").toString(), QStringLiteral("白杨乡.txt"));
        QCOMPARE(elsewhere.value(u"quote").toString(), QStringLiteral("同一 段话"));
        // Amounts keep their digits, which a double would not promise.
        QVERIFY(contentOf(path).contains("\"value\":160.5964"));
    }

    void aWorkbookHasNumbersAsNumbersAndTextAsText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(write(path, DatasetFormat::Xlsx, m_sample).ok());
        const QByteArray zip = contentOf(path);
        const QByteArray book = partOf(zip, "xl/workbook.xml");
        for (const char *name : {"reports", "cells", "findings", "fields"})
            QVERIFY2(book.contains(QByteArray("name=\"") + name + '"'), name);
        const QByteArray reports = partOf(zip, "xl/worksheets/sheet1.xml");
        QCOMPARE(reports.count("<row "), 2);
        QVERIFY(reports.contains("<v>160.5964</v>"));
        QVERIFY(!reports.contains("<f>"));
        const QByteArray cells = partOf(zip, "xl/worksheets/sheet2.xml");
        QCOMPARE(static_cast<std::size_t>(cells.count("<row ")), m_sample.form->cells().size() + 1);
        QVERIFY(cells.contains("<v>12</v>"));
        QVERIFY(cells.contains("=cmd|"));
        QVERIFY(!cells.contains("<f>"));
        QVERIFY(!cells.contains("hyperlink"));
    }

    void equalDataGiveEqualWorkbooks()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("a.xlsx"));
        const QString second = folder.filePath(QStringLiteral("b.xlsx"));
        QVERIFY(write(first, DatasetFormat::Xlsx, m_sample).ok());
        QTest::qWait(1100);
        QVERIFY(write(second, DatasetFormat::Xlsx, m_sample).ok());
        QCOMPARE(contentOf(first), contentOf(second));
    }

    void aDamagedWorkbookIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(write(path, DatasetFormat::Xlsx, m_sample).ok());
        QVERIFY(verifyWorkbook(path, {{1, 2}}).ok());
        QVERIFY(!verifyWorkbook(path, {{1, 3}}).ok());
        QVERIFY(!verifyWorkbook(path, {{9, 2}}).ok());
        const QByteArray whole = contentOf(path);
        for (qsizetype length = 0; length < whole.size(); length += whole.size() / 17) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole.left(length));
            file.close();
            QVERIFY(!verifyWorkbook(path, {{1, 2}}).ok());
        }
        QByteArray flipped = whole;
        flipped[flipped.size() / 3] = static_cast<char>(flipped.at(flipped.size() / 3) ^ 0x10);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        QVERIFY(!verifyWorkbook(path, {{1, 2}}).ok());
    }

    void aWriterThatIsDroppedChangesNothing_data()
    {
        QTest::addColumn<DatasetFormat>("format");
        QTest::newRow("csv") << DatasetFormat::Csv;
        QTest::newRow("xlsx") << DatasetFormat::Xlsx;
        QTest::newRow("json") << DatasetFormat::Json;
    }
    void aWriterThatIsDroppedChangesNothing()
    {
        QFETCH(const DatasetFormat, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            auto writer = openDatasetWriter(path, format, {{m_sample.form}, DatasetValues::Both});
            QVERIFY(writer.ok());
            QVERIFY(writer.value()->add(m_sample.report()).ok());
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out")});
    }

    void aReportWithoutAFormIsExported()
    {
        DatasetReport report = m_sample.report();
        report.form = nullptr;
        report.formId.clear();
        report.cells.clear();
        for (const DatasetFormat format : {DatasetFormat::Csv, DatasetFormat::Xlsx, DatasetFormat::Json}) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("out.csv"));
            auto writer = openDatasetWriter(path, format, {{m_sample.form}, DatasetValues::Both});
            QVERIFY(writer.ok());
            QVERIFY(writer.value()->add(report).ok());
            QVERIFY(writer.value()->finish().ok());
            if (format == DatasetFormat::Csv) {
                QCOMPARE(readCsv(contentOf(path)).size(), 1U);
                QCOMPARE(readCsv(contentOf(wideCsvPath(path))).size(), 2U);
            }
        }
    }

private:
    DatasetSample m_sample;
};

QTEST_GUILESS_MAIN(tst_DatasetWriter)
#include "tst_datasetwriter.moc"
