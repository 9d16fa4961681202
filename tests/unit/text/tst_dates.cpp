#include "parser/text/dates.h"

#include <QTest>

using namespace gouji;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoDateIsNot_data();
    void whatIsNoDateIsNot();
    void aDayNeedsNoYearWhereOneIsKnown();
    void partsStandForTheirFirstAndLastDay();
    void allDatesOfATextAreFound();
    void monthsOfAYearAreAPeriod_data();
    void monthsOfAYearAreAPeriod();
    void whatIsNoRangeOfMonthsIsNone_data();
    void whatIsNoRangeOfMonthsIsNone();
};

void TestDates::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QString>("cut");
    const auto add = [](const QString &text, const QList<int> &parts, const QString &cut = {}) {
        QTest::newRow(qPrintable(text)) << text << parts << (cut.isEmpty() ? text : cut);
    };
    add(QStringLiteral("2023年1月1日"), {2023, 1, 1});
    add(QStringLiteral("2023年12月31日止"), {2023, 12, 31}, QStringLiteral("2023年12月31日"));
    add(QStringLiteral("2023 年 1 月 1 日"), {2023, 1, 1});
    add(QStringLiteral("2023.1.1"), {2023, 1, 1});
    add(QStringLiteral("2023-01-01"), {2023, 1, 1});
    add(QStringLiteral("2023/1/31"), {2023, 1, 31});
    add(QStringLiteral("2023年1月"), {2023, 1, 0});
    add(QStringLiteral("2023年"), {2023, 0, 0});
    add(QStringLiteral("2023年度报告"), {2023, 0, 0}, QStringLiteral("2023年"));
    add(QStringLiteral("二〇二三年一月一日"), {2023, 1, 1});
    add(QStringLiteral("二○二三年十二月三十一日"), {2023, 12, 31});
    add(QStringLiteral("二零二四年十月二十日"), {2024, 10, 20});
    add(QStringLiteral("2023年1月15号"), {2023, 1, 15});
    add(QStringLiteral("2023年元月15日"), {2023, 1, 15});
    add(QStringLiteral("20\n23年1\r\n2月3\n1日"), {2023, 12, 31});
    add(QStringLiteral("2023年1月3\n1、"), {2023, 1, 0}, QStringLiteral("2023年1月"));
    add(QStringLiteral("2023.12.3\n1、"), {2023, 12, 3}, QStringLiteral("2023.12.3"));
}

void TestDates::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, parts);
    QFETCH(QString, cut);
    const QString before = QStringLiteral("日期：");
    const QString whole = before + text;
    const std::optional<PrintedDate> date = dateAt(whole, before.size());
    QVERIFY(date.has_value());
    QCOMPARE((QList<int>{date->year, date->month, date->day}), parts);
    QCOMPARE(whole.mid(date->span.begin, date->span.length()), cut);
}

void TestDates::whatIsNoDateIsNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"20231月1日", "202年1月1日", "20233年1月1日", "1月1日", "2023", "1234年1月1日",
                             "年1月1日", "20\n\n23年", "二〇二年", "2023：1", "٢٠٢٣年"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDates::whatIsNoDateIsNot()
{
    QFETCH(QString, text);
    QVERIFY(!dateAt(text, 0).has_value());
}

void TestDates::aDayNeedsNoYearWhereOneIsKnown()
{
    const std::optional<PrintedDate> date = dateAt(u"12月31日", 0, 2023);
    QVERIFY(date.has_value());
    QCOMPARE(date->first(), QDate(2023, 12, 31));
    QVERIFY(!dateAt(u"件数", 0, 2023).has_value());
    QVERIFY(!dateAt(u"", 0, 2023).has_value());
}

void TestDates::partsStandForTheirFirstAndLastDay()
{
    const PrintedDate year = *dateAt(u"2024年", 0);
    QCOMPARE(year.first(), QDate(2024, 1, 1));
    QCOMPARE(year.last(), QDate(2024, 12, 31));
    const PrintedDate month = *dateAt(u"2024年2月", 0);
    QCOMPARE(month.last(), QDate(2024, 2, 29));
    const PrintedDate impossible = *dateAt(u"2023年2月30日", 0);
    QVERIFY(!impossible.first().isValid());
}

void TestDates::allDatesOfATextAreFound()
{
    const QString text = QStringLiteral(
        "自2023年1月1日起，至2023年12月31日止；二〇二四年一月十日印发，2024年度有效，文号〔2021〕30号。");
    QStringList found;
    qsizetype from = 0;
    while (const std::optional<PrintedDate> date = nextDate(text, from)) {
        found << text.mid(date->span.begin, date->span.length());
        QVERIFY(date->span.end > from);
        from = date->span.end;
    }
    QCOMPARE(found, (QStringList{QStringLiteral("2023年1月1日"), QStringLiteral("2023年12月31日"),
                                 QStringLiteral("二〇二四年一月十日"), QStringLiteral("2024年")}));
}

void TestDates::monthsOfAYearAreAPeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("a hyphen") << u"2023年1-12月，"_qs << u"2023年1"_qs << u"12月"_qs;
    QTest::newRow("至") << u"2023年1月至12月。"_qs << u"2023年1"_qs << u"12月"_qs;
    QTest::newRow("年度") << u"2023 年度 1—12 月份"_qs << u"2023 年度 1"_qs << u"12 月"_qs;
    QTest::newRow("numerals") << u"二〇二三年一至十二月"_qs << u"二〇二三年一"_qs << u"十二月"_qs;
    QTest::newRow("points") << u"2023.1—2023.12）"_qs << u"2023.1"_qs << u"2023.12"_qs;
    QTest::newRow("zeros") << u"2023.01-2023.12"_qs << u"2023.01"_qs << u"2023.12"_qs;
}

void TestDates::monthsOfAYearAreAPeriod()
{
    QFETCH(const QString, text);
    const std::optional<PrintedMonths> months = monthsAt(text, 0);
    QVERIFY(months.has_value());
    QCOMPARE(months->begin.first(), QDate(2023, 1, 1));
    QCOMPARE(months->end.last(), QDate(2023, 12, 31));
    QTEST(text.mid(months->begin.span.begin, months->begin.span.length()), "begin");
    QTEST(text.mid(months->end.span.begin, months->end.span.length()), "end");
}

void TestDates::whatIsNoRangeOfMonthsIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a number") << u"2023.1万元-2023.5万元"_qs;
    QTest::newRow("a year alone") << u"2023年"_qs;
    QTest::newRow("no month") << u"2023年1-13月"_qs;
    QTest::newRow("pieces") << u"2023年1-12件"_qs;
    QTest::newRow("a day") << u"2023.1.1-2023.12.31"_qs;
    QTest::newRow("longer") << u"2023.1-2023.125"_qs;
    QTest::newRow("cut off") << u"2023年1-"_qs;
}

void TestDates::whatIsNoRangeOfMonthsIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!monthsAt(text, 0).has_value());
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
