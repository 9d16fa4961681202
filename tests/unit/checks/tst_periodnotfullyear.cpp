#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

class TestPeriodNotFullYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsThatAreNoYearAreReported_data()
    {
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<QDate>("end");
        QTest::newRow("ends early") << QDate(2021, 1, 1) << QDate(2021, 12, 26);
        QTest::newRow("ends in November") << QDate(2021, 1, 1) << QDate(2021, 11, 30);
        QTest::newRow("begins late") << QDate(2021, 2, 1) << QDate(2021, 12, 31);
        QTest::newRow("two years") << QDate(2020, 1, 1) << QDate(2021, 12, 31);
        QTest::newRow("turned round") << QDate(2021, 12, 31) << QDate(2021, 1, 1);
    }
    void periodsThatAreNoYearAreReported()
    {
        QFETCH(QDate, begin);
        QFETCH(QDate, end);
        ProseSample sample(u"数据统计期限见下。甲日至乙日。"_qs);
        sample.year(2021).period(begin, end, u"甲日至乙日"_qs);
        const std::vector<Finding> findings = sample.run(checkPeriodNotFullYear);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].arguments,
                 (QStringList{begin.toString(Qt::ISODate), end.toString(Qt::ISODate)}));
        QVERIFY(sample.quotes(findings[0]).contains(u"甲日至乙日"_qs));
    }

    void theWrongDateIsMarkedFirst()
    {
        ProseSample sample(u"自2021年1月1日起，至2021年12月20日止。"_qs);
        sample.year(2021).period({2021, 1, 1}, {2021, 12, 20}, u"2021年1月1日起，至2021年12月20日"_qs);
        sample.m_report.metadata.periodEnd->where = sample.placeOf(u"2021年12月20日"_qs);
        QCOMPARE(sample.quotes(sample.run(checkPeriodNotFullYear).at(0)).front(), u"2021年12月20日"_qs);
    }

    void aFullYearIsSilent_data()
    {
        QTest::addColumn<int>("year");
        QTest::newRow("the report's") << 2021;
        QTest::newRow("another one, which year-mismatch reports") << 2020;
    }
    void aFullYearIsSilent()
    {
        QFETCH(int, year);
        ProseSample sample(u"甲日至乙日。"_qs);
        sample.year(2021).period({year, 1, 1}, {year, 12, 31}, u"甲日至乙日"_qs);
        QVERIFY(sample.run(checkPeriodNotFullYear).empty());
    }

    void lostCharactersAllowNoJudgement()
    {
        ProseSample sample(u"自201911日起至2019年12月3日。"_qs);
        sample.year(2019).period({2019, 1, 1}, {2019, 12, 3}, u"201911日起至2019年12月3日"_qs);
        sample.m_report.metadata.periodBegin.reset();
        QVERIFY(sample.run(checkPeriodNotFullYear).empty());
    }
};

QTEST_APPLESS_MAIN(TestPeriodNotFullYear)
#include "tst_periodnotfullyear.moc"
