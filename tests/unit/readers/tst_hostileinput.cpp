#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;

namespace {

// Far more than a machine under load needs, far less than anything quadratic takes.
constexpr qint64 longest = 60'000;

} // namespace

/// Files that nobody sends in good faith: they must be read or refused in time and memory that grow with
/// their size.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverItHoldsItIsReadInTime_data();
    void whateverItHoldsItIsReadInTime();
};

void TestHostileInput::whateverItHoldsItIsReadInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = [](const QString &words, qsizetype count) { return words.toUtf8().repeated(count); };
    QTest::newRow("30 MB in one line") << text(QStringLiteral("政府信息公开，"), 1'430'000);
    QTest::newRow("8 MB of digits") << QByteArray(8'000'000, '7');
    QTest::newRow("200,000 lines of tabs") << text(QStringLiteral("\t\t\t\t\t\t\n"), 200'000) + "x";
    QTest::newRow("200,000 rows of values") << text(QStringLiteral("0\t0\t1\n"), 200'000);
    QTest::newRow("5 million pipes") << QByteArray(5'000'000, '|');
    QTest::newRow("1 million tabs in a line") << QByteArray(1'000'000, '\t') + "x";
    QTest::newRow("300,000 short lines") << text(QStringLiteral("甲\n"), 300'000);
    QTest::newRow("200,000 section headings") << text(QStringLiteral("一、总体情况\n"), 200'000);
    QTest::newRow("200,000 bare headings") << text(QStringLiteral("总体情况\n\n"), 200'000);
    QTest::newRow("100,000 rows of the form")
        << text(QStringLiteral("一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"), 100'000);
    QTest::newRow("20,000 unknown labels")
        << text(QStringLiteral("其他类似的申请数量\t1\t0\t0\t0\t0\t0\t1\n"), 20'000);
    QTest::newRow("200,000 lone cells") << text(QStringLiteral("\t总计\n\t5\n"), 100'000);
    QTest::newRow("8 million line ends") << QByteArray(8'000'000, '\n') + "x";
    QTest::newRow("10 million short lines") << QByteArray("a\n").repeated(10'000'000);
    QTest::newRow("at signs") << QByteArray("a@").repeated(1'000'000);
    QTest::newRow("dates") << text(QStringLiteral("统计期限2023年1月1日至"), 300'000);
    QTest::newRow("telephones") << text(QStringLiteral("电话："), 1'000'000);
    QTest::newRow("places") << text(QStringLiteral("市县区"), 1'000'000);
    QTest::newRow("combining marks") << text(QStringLiteral("\u0301"), 2'000'000);
    QTest::newRow("asterisks") << QByteArray(3'000'000, '*') + "x" + QByteArray(3'000'000, '*');
    QTest::newRow("tables that never end") << "x\n" + QByteArray("<table><tr><td>\n").repeated(300'000);
    QTest::newRow("a table of a million cells")
        << "x\n<table>" + QByteArray("<tr><td>1<td rowspan=9999>2").repeated(500'000) + "</table>";
    QTest::newRow("angles in a table") << "x\n<table>" + QByteArray(5'000'000, '<') + "></table>";
    QTest::newRow("quotation marks of a mail")
        << QByteArray(3'000'000, '>') + QByteArray(1'000'000, ' ') + "x";
    QTest::newRow("drawn uprights") << text(QStringLiteral("│"), 1'500'000);
    QTest::newRow("drawn lines and rows") << text(QStringLiteral("├─┼─┤\n│甲│1│\n│乙│ │\n"), 100'000);
    QTest::newRow("lines of commas") << text(QStringLiteral("甲类,1,2,3\n乙,\n"), 50'000);
    QTest::newRow("a table on one line") << text(QStringLiteral("行政许可 1 2 3 "), 100'000);
    QTest::newRow("named values") << text(QStringLiteral("行政许可：总计1，总计2，总计3\n"), 100'000);
    QTest::newRow("tables turned round") << text(
        QStringLiteral("甲\t行政许可\t行政处罚\t行政强制\n自然人\t1\t2\t3\n其他\t1\t2\t3\n总计\t1\t2\t3\n"),
        30'000);
    const QByteArray mime("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n");
    QTest::newRow("a web archive of parts")
        << mime + QByteArray("--b\nContent-Type: text/html\n\n").repeated(200'000);
    QTest::newRow("web archives in a web archive") << QByteArray(mime + "--b\n").repeated(50'000);
    QTest::newRow("a web archive of one head")
        << mime + "--b\nContent-Type: text/html;\n" + QByteArray(" boundary;\n").repeated(500'000);
    QTest::newRow("a web archive of equals signs")
        << mime + "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" +
               QByteArray(8'000'000, '=') + QByteArray(1'000'000, ' ') + "\n--b--";
    QTest::newRow("quoted emphasis") << QByteArray(3'000'000, '_');
}

void TestHostileInput::whateverItHoldsItIsReadInTime()
{
    QFETCH(QByteArray, bytes);
    static const FormCatalogue catalogue = std::move(FormCatalogue::load(QStringLiteral(":/forms")).value());
    static const Recognizer recognizer(catalogue);
    QElapsedTimer timer;
    timer.start();
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.txt"));
    const qint64 read = timer.elapsed();
    if (!document) {
        const ErrorCode code = document.error().code;
        QVERIFY2(code == ErrorCode::FileTooLarge || code == ErrorCode::TooComplex ||
                     code == ErrorCode::EmptyFile || code == ErrorCode::UnsupportedFormat,
                 qPrintable(QString::number(static_cast<int>(code))));
        QVERIFY2(read < longest, qPrintable(QString::number(read)));
        return;
    }
    const Report report = recognizer.recognise(document.value());
    qInfo("read %lld ms, recognised %lld ms", read, timer.elapsed() - read);
    QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    for (const SectionMark &mark : report.sections)
        QVERIFY(mark.heading.isValid() && mark.body.isValid() &&
                mark.body.end <= document.value().text.size());
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
