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
        QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::FileTooLarge));
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
