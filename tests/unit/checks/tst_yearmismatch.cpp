#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

/// The findings as "code:year".
QString codes(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << finding.code + u':' + finding.arguments.value(0);
    return list.join(u' ');
}

} // namespace

class TestYearMismatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearLeftStandingInTheTextIsReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("we") << u"2021年，我乡扎实推进政府信息公开工作。"_qs;
        QTest::newRow("without a comma") << u"一年来稳步推进。2021年我局主动公开政府信息30条。"_qs;
        QTest::newRow("year as 年度") << u"2021年度，全镇共发布信息30条。"_qs;
        QTest::newRow("spaces") << u"2021 年，我 局未收到政府信息公开申请。"_qs;
        QTest::newRow("by name") << u"2021年，白沙乡人民政府认真落实各项要求。"_qs;
        QTest::newRow("an adverbial between") << u"2021年，在上级的正确领导下，我单位积极作为。"_qs;
        QTest::newRow("it names itself") << u"现将2021年政府信息公开工作年度报告公布如下。"_qs;
        QTest::newRow("it names itself in brackets")
            << u"按照要求，现发布《白沙乡2021年政府信息公开工作年度报告》。"_qs;
        QTest::newRow("behind an item's number") << u"（二）2021年度，本局办理人大代表建议3件。"_qs;
        QTest::newRow("in few words") << u"2021年共收到申请3件。"_qs;
    }
    void aYearLeftStandingInTheTextIsReported()
    {
        QFETCH(QString, text);
        ProseSample sample(text);
        sample.year(2022).agency(u"白沙乡人民政府"_qs);
        const std::vector<Finding> findings = sample.run(checkYearMismatch);
        QCOMPARE(codes(findings), u"text:2021"_qs);
        QCOMPARE(findings[0].severity, Severity::Warning);
        QVERIFY(sample.quotes(findings[0]).front().startsWith(u"2021"_qs));
    }

    void rightfulYearsAreSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("its own") << u"2022年，我乡扎实推进政府信息公开工作。"_qs;
        QTest::newRow("comparison") << u"2021年，我乡公开信息30条，2022年公开40条。"_qs;
        QTest::newRow("growth") << u"2021年我乡公开信息30条，今年增长一成。"_qs;
        QTest::newRow("a document") << u"印发《2021年，我镇政务公开工作要点》。"_qs;
        QTest::newRow("a document number") << u"根据国办公开办函〔2021〕30号文件要求，我乡编制本报告。"_qs;
        QTest::newRow("final accounts") << u"2021年我乡部门决算在网站公开。"_qs;
        QTest::newRow("a plan") << u"2023年，我乡将继续做好信息公开工作。"_qs;
        QTest::newRow("history") << u"2021年，我乡被评为先进集体。"_qs;
        QTest::newRow("a range") << u"2021年至2022年我乡共公开信息70条。"_qs;
        QTest::newRow("a date") << u"2021年12月，我乡召开会议。"_qs;
        QTest::newRow("carried over") << u"2021年结转申请2件。"_qs;
        QTest::newRow("somebody else") << u"2021年度考核结果显示排名靠前。"_qs;
        QTest::newRow("the report of last year") << u"与2021年政府信息公开工作年度报告相衔接。"_qs;
        QTest::newRow("a heading") << u"## 2021年，我乡工作"_qs;
        QTest::newRow("lost characters") << u"202年，我乡扎实推进政府信息公开工作。"_qs;
    }
    void rightfulYearsAreSilent()
    {
        QFETCH(QString, text);
        ProseSample sample(text);
        sample.year(2022).agency(u"白沙乡人民政府"_qs);
        QCOMPARE(codes(sample.run(checkYearMismatch)), QString());
    }

    void oneWrongYearIsOneFindingWithAllItsPlaces()
    {
        ProseSample sample(u"2021年，我乡推进公开。\n2021年，我乡加强管理。\n2020年，我乡开展培训。"_qs);
        sample.year(2022);
        const std::vector<Finding> findings = sample.run(checkYearMismatch);
        QCOMPARE(codes(findings), u"text:2020 text:2021"_qs);
        QCOMPARE(findings[1].where.size(), 2);
    }

    void aPeriodOfAnotherYearIsAnError()
    {
        ProseSample sample(u"统计期限为2021年1月1日至2021年12月31日。"_qs);
        sample.year(2022).period({2021, 1, 1}, {2021, 12, 31}, u"2021年1月1日至2021年12月31日"_qs);
        const std::vector<Finding> findings = sample.run(checkYearMismatch);
        QCOMPARE(codes(findings), u"period:2021"_qs);
        QCOMPARE(findings[0].severity, Severity::Error);
        QCOMPARE(sample.quotes(findings[0]).front(), u"2021年1月1日至2021年12月31日"_qs);
    }

    void aPeriodWithOneEndInTheYearIsForAnotherCheck()
    {
        ProseSample sample(u"甲日至乙日。"_qs);
        sample.year(2022).period({2021, 1, 1}, {2022, 12, 31}, u"甲日至乙日"_qs);
        QVERIFY(sample.run(checkYearMismatch).empty());
    }

    void aTitleThatStandsAloneAgainstPeriodAndTextIsOneFinding()
    {
        ProseSample sample(u"统计期限甲日至乙日。2022年，我乡推进公开。\n2023年1月12日"_qs);
        sample.year(2021).period({2022, 1, 1}, {2022, 12, 31}, u"甲日至乙日"_qs);
        sample.signature({2023, 1, 12}, u"2023年1月12日"_qs);
        QCOMPARE(codes(sample.run(checkYearMismatch)), u"period:2022"_qs);
    }

    void signatures_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isReported");
        QTest::newRow("January after") << QDate(2023, 1, 18) << false;
        QTest::newRow("late, but in the year after") << QDate(2023, 7, 1) << false;
        QTest::newRow("ready early") << QDate(2022, 12, 30) << false;
        QTest::newRow("year not raised") << QDate(2022, 1, 18) << true;
        QTest::newRow("two years after") << QDate(2024, 1, 18) << true;
    }
    void signatures()
    {
        QFETCH(QDate, date);
        QFETCH(bool, isReported);
        ProseSample sample(u"白沙乡人民政府\n落款日期"_qs);
        sample.year(2022).signature(date, u"落款日期"_qs);
        const std::vector<Finding> findings = sample.run(checkYearMismatch);
        QCOMPARE(!findings.empty(), isReported);
        if (isReported)
            QCOMPARE(sample.quotes(findings[0]), QStringList{u"落款日期"_qs});
    }

    void withoutAYearThereIsNothingToCompare()
    {
        ProseSample sample(u"2021年，我乡推进公开。"_qs);
        QVERIFY(sample.run(checkYearMismatch).empty());
    }
};

QTEST_APPLESS_MAIN(TestYearMismatch)
#include "tst_yearmismatch.moc"
