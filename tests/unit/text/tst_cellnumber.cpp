#include "parser/text/cellnumber.h"

#include <QTest>

using namespace gouji;

class TestCellNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void whatIsNoNumberIsText_data();
    void whatIsNoNumberIsText();
    void nothingIsBlank_data();
    void nothingIsBlank();
    void aLongCellTakesNoTime();
};

void TestCellNumber::numbersAreRead_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("unit");
    const auto add = [](const QString &content, const char *number, const QString &raw,
                        const QString &unit = {}) {
        QTest::newRow(qPrintable(content)) << content << QString::fromLatin1(number) << raw << unit;
    };
    const auto plain = [&](const QString &content, const char *number) {
        add(content, number, content.trimmed());
    };
    plain(QStringLiteral("0"), "0");
    plain(QStringLiteral(" 15 "), "15");
    plain(QStringLiteral("007"), "7");
    plain(QStringLiteral("１２３"), "123");
    plain(QStringLiteral("１，２３４"), "1234");
    plain(QStringLiteral("1,234"), "1234");
    plain(QStringLiteral("12,345,678"), "12345678");
    plain(QStringLiteral("1,234.50"), "1234.50");
    plain(QStringLiteral("160.5964"), "160.5964");
    plain(QStringLiteral("１６０．５"), "160.5");
    plain(QStringLiteral("-3"), "-3");
    plain(QStringLiteral("−3"), "-3");
    plain(QStringLiteral("－３"), "-3");
    plain(QStringLiteral("–3"), "-3");
    plain(QStringLiteral("+5"), "5");
    plain(QStringLiteral("＋5"), "5");
    plain(QStringLiteral("-0"), "0");
    add(QStringLiteral("　0"), "0", QStringLiteral("0"));
    add(QStringLiteral("\u200B7\uFEFF"), "7", QStringLiteral("7"));
    add(QStringLiteral("7399700元"), "7399700", QStringLiteral("7399700"), QStringLiteral("元"));
    add(QStringLiteral("160.5964 万元"), "160.5964", QStringLiteral("160.5964"), QStringLiteral("万元"));
    add(QStringLiteral("15件"), "15", QStringLiteral("15"), QStringLiteral("件"));
    add(QStringLiteral("3（件）"), "3", QStringLiteral("3"), QStringLiteral("件"));
    add(QStringLiteral("3(万元)"), "3", QStringLiteral("3"), QStringLiteral("万元"));
    plain(QStringLiteral("99999999999999999"), "99999999999999999");
}

void TestCellNumber::numbersAreRead()
{
    QFETCH(QString, content);
    QFETCH(QString, number);
    QFETCH(QString, raw);
    QFETCH(QString, unit);
    const CellValue cell = readCellNumber(content);
    QCOMPARE(static_cast<int>(cell.state), static_cast<int>(CellState::Number));
    QCOMPARE(cell.number.toString(), number);
    QCOMPARE(cell.raw, raw);
    QCOMPARE(cell.unit, unit);
    QCOMPARE(content.mid(cell.where.span.begin, cell.where.span.length()), raw);
}

void TestCellNumber::whatIsNoNumberIsText_data()
{
    QTest::addColumn<QString>("content");
    for (const char *content : {"/",
                                "-",
                                "——",
                                "无",
                                "O",
                                "o",
                                "零",
                                "〇",
                                "1.2.3",
                                "1,23",
                                "12,34",
                                ",123",
                                "1234,567",
                                "1,2345",
                                "5.",
                                ".5",
                                "3个月",
                                "约3",
                                "3+4",
                                "1 234",
                                "--3",
                                "- 3",
                                "3%",
                                "第3",
                                "2023年",
                                "1/2",
                                "０x1",
                                "1e5",
                                "٣",
                                "123456789012345678901234567890",
                                "0.1234567890123",
                                "3元/年",
                                "(3)",
                                "①"})
        QTest::newRow(content) << QString::fromUtf8(content);
}

void TestCellNumber::whatIsNoNumberIsText()
{
    QFETCH(QString, content);
    const CellValue cell = readCellNumber(content);
    QCOMPARE(static_cast<int>(cell.state), static_cast<int>(CellState::Text));
    QCOMPARE(cell.raw, content);
    QCOMPARE(cell.where.span, (Span{0, content.size()}));
    QVERIFY(cell.unit.isEmpty());
}

void TestCellNumber::nothingIsBlank_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("ideographic space") << QStringLiteral("　");
    QTest::newRow("no-break space") << QStringLiteral("\u00A0");
    QTest::newRow("zero width") << QStringLiteral("\u200B\uFEFF");
}

void TestCellNumber::nothingIsBlank()
{
    QFETCH(QString, content);
    const CellValue cell = readCellNumber(content);
    QCOMPARE(static_cast<int>(cell.state), static_cast<int>(CellState::Blank));
    QVERIFY(cell.raw.isEmpty());
    QCOMPARE(cell.where.span.length(), qsizetype(0));
    QVERIFY(cell.where.span.isValid());
}

void TestCellNumber::aLongCellTakesNoTime()
{
    const CellValue cell = readCellNumber(QString(10 * 1000 * 1000, u'9'));
    QCOMPARE(static_cast<int>(cell.state), static_cast<int>(CellState::Text));
}

QTEST_GUILESS_MAIN(TestCellNumber)
#include "tst_cellnumber.moc"
