#include "model/roster/filing.h"
#include "model/roster/notice.h"
#include "model/roster/template.h"

#include <QTest>

using namespace gouji;

namespace {

const QDate spring(2024, 4, 20);

FiledReport report(ReportId id, const QString &agency, const QDate &dated, int year = 2023)
{
    return {id, agency, year, dated};
}

/// A county with towns and bureaus of its own, and a reader of how they stand.
class County
{
public:
    County()
    {
        add(u"临江县人民政府"_qs, OrganClass::Government, u"滨州市人民政府"_qs);
        add(u"临江县财政局"_qs, OrganClass::Department, u"临江县人民政府"_qs);
        add(u"青石镇人民政府"_qs, OrganClass::Town, u"临江县人民政府"_qs);
        add(u"临江开发区管委会"_qs, OrganClass::Unknown, u"临江县人民政府"_qs);
    }

    void add(const QString &name, OrganClass kind, const QString &parent)
    {
        RosterOrgan organ;
        organ.name = name;
        organ.kind = kind;
        organ.parent = parent;
        QVERIFY(roster.add(organ));
    }

    void decide(int organ, const QDate &date, int year = 2023)
    {
        const RosterOrgan &about = roster.organs()[static_cast<std::size_t>(organ)];
        decisions.push_back({Roster::keyOf(about), year, date, u"收文登记"_qs, u"林"_qs, {}});
    }

    FilingOverview overview(int year = 2023, const QDate &today = spring) const
    {
        return judgeFilings({roster, deadlines, reports, decisions, naming}, year, today);
    }
    Filing filing(int organ, const QDate &today = spring) const
    {
        return overview(2023, today).filings.at(static_cast<std::size_t>(organ));
    }

    Roster roster;
    Deadlines deadlines = Deadlines::standard();
    std::vector<FiledReport> reports;
    std::vector<FilingDecision> decisions;
    OrganNaming naming;
};

QString noticeOf(const County &county, const QDate &today = spring)
{
    const Result<QString> words = Notice::readTemplate(u":/notice/zh_CN.txt"_qs);
    return words ? Notice(words.value(), county.roster, county.overview(2023, today), today).plainText()
                 : QString();
}

} // namespace

class TestFiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayIsOnTimeAndTheNextIsLate()
    {
        County county;
        county.reports = {report(1, u"临江县财政局"_qs, QDate(2024, 1, 31)),
                          report(2, u"青石镇人民政府"_qs, QDate(2024, 2, 1))};
        QCOMPARE(county.filing(1).state, FilingState::OnTime);
        QCOMPARE(county.filing(2).state, FilingState::Late);
        QCOMPARE(county.filing(2).filed, QDate(2024, 2, 1));
        QCOMPARE(county.filing(2).due, QDate(2024, 1, 31));
    }

    void aGovernmentHasUntilTheEndOfMarch()
    {
        County county;
        county.reports = {report(1, u"临江县人民政府"_qs, QDate(2024, 3, 31))};
        QCOMPARE(county.filing(0).state, FilingState::OnTime);
        county.reports = {report(1, u"临江县人民政府"_qs, QDate(2024, 4, 1))};
        QCOMPARE(county.filing(0).state, FilingState::Late);
    }

    void withoutAReportItIsMissingOnlyAfterTheDeadline()
    {
        const County county;
        QCOMPARE(county.filing(1, QDate(2024, 1, 31)).state, FilingState::Awaited);
        QCOMPARE(county.filing(1, QDate(2024, 2, 1)).state, FilingState::Missing);
    }

    void withoutADateThereIsNoJudgement()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, {})};
        QCOMPARE(county.filing(2).state, FilingState::CannotTell);
        QCOMPARE(county.filing(2).doubt, FilingDoubt::NoDate);
        QVERIFY(!county.filing(2).filed.isValid());
    }

    void aDateBeforeTheYearWasOverTellsNothing()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2023, 1, 20))};
        QCOMPARE(county.filing(2).state, FilingState::CannotTell);
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2023, 12, 28))};
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
    }

    void publishingAgainIsNotPublishingLate()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2024, 5, 6)),
                          report(2, u"青石镇人民政府"_qs, QDate(2024, 1, 18))};
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
        QCOMPARE(county.filing(2).filed, QDate(2024, 1, 18));
        QCOMPARE(county.filing(2).reports, std::vector<ReportId>({1, 2}));
    }

    void aLateVersionBesideOneWithoutADateProvesNothing()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, {}),
                          report(2, u"青石镇人民政府"_qs, QDate(2024, 5, 6))};
        QCOMPARE(county.filing(2).state, FilingState::CannotTell);
        QCOMPARE(county.filing(2).doubt, FilingDoubt::UndatedVersion);
        county.reports[1].dated = QDate(2024, 1, 6);
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
    }

    void theReviewersDateWinsOverTheSignature()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2024, 1, 18))};
        county.decide(2, QDate(2024, 2, 9));
        const Filing filing = county.filing(2);
        QCOMPARE(filing.state, FilingState::Late);
        QVERIFY(filing.isGiven);
        QCOMPARE(filing.decision.reason, u"收文登记"_qs);
    }

    void theReviewersDateStandsForAReportThatIsNotHere()
    {
        County county;
        county.decide(2, QDate(2024, 1, 9));
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
    }

    void theNewestDecisionCountsAndCanBeTakenBack()
    {
        County county;
        county.decide(2, QDate(2024, 2, 9));
        county.decide(2, QDate(2024, 1, 9));
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
        county.decide(2, {});
        QCOMPARE(county.filing(2).state, FilingState::Missing);
        QVERIFY(!county.filing(2).isGiven);
    }

    void aDecisionIsForItsYear()
    {
        County county;
        county.decide(2, QDate(2023, 1, 9), 2022);
        QCOMPARE(county.filing(2).state, FilingState::Missing);
    }

    void withoutADeadlineThereIsNoJudgement()
    {
        County county;
        QCOMPARE(county.filing(3).state, FilingState::CannotTell);
        QCOMPARE(county.filing(3).doubt, FilingDoubt::NoDeadline);
        county.deadlines.set(OrganClass::Unknown, {1, 20, {}});
        QCOMPARE(county.filing(3).state, FilingState::Missing);
    }

    void namesArePairedWithAndWithoutThePlacesAbove()
    {
        County county;
        for (const QString &name : {u"青石镇人民政府"_qs, u"临江县青石镇人民政府"_qs,
                                    u"滨州市临江县青石镇人民政府"_qs, u"青石镇 人民政府"_qs}) {
            county.reports = {report(1, name, QDate(2024, 1, 8))};
            QVERIFY2(county.filing(2).state == FilingState::OnTime, qPrintable(name));
        }
        county.reports = {report(1, u"财政局"_qs, QDate(2024, 1, 8))};
        QCOMPARE(county.filing(1).state, FilingState::OnTime);
    }

    void aNameThatFitsTwoOrgansFitsNone()
    {
        County county;
        county.add(u"青石镇人民政府"_qs, OrganClass::Town, u"云岭县人民政府"_qs);
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2024, 1, 8)),
                          report(2, u"云岭县青石镇人民政府"_qs, QDate(2024, 1, 9))};
        const FilingOverview overview = county.overview();
        QCOMPARE(overview.strangers, std::vector<ReportId>{1});
        QCOMPARE(overview.filings[2].state, FilingState::Missing);
        QCOMPARE(overview.filings[4].state, FilingState::OnTime);
    }

    void anotherNameLeadsToTheOrganInItsYears()
    {
        County county;
        county.reports = {report(1, u"青石乡人民政府"_qs, QDate(2024, 1, 8))};
        QCOMPARE(county.overview().strangers.size(), 1U);
        county.naming = [](const QString &agency, int year) {
            return agency == u"青石乡人民政府" && year < 2024 ? u"临江县青石镇人民政府"_qs : agency;
        };
        QCOMPARE(county.filing(2).state, FilingState::OnTime);
        county.reports = {report(1, u"青石乡人民政府"_qs, QDate(2025, 1, 8), 2024)};
        QCOMPARE(county.overview(2024).strangers.size(), 1U);
    }

    void reportsOfOtherYearsDoNotCount()
    {
        County county;
        county.reports = {report(1, u"青石镇人民政府"_qs, QDate(2023, 1, 8), 2022)};
        QCOMPARE(county.filing(2).state, FilingState::Missing);
        QVERIFY(county.overview().strangers.empty());
    }

    void anOrganOwesNothingBeforeItWasFoundedAndAfterItsEnd()
    {
        County county;
        RosterOrgan organ = county.roster.organs()[1];
        organ.firstYear = 2024;
        QVERIFY(county.roster.replace(1, organ));
        QCOMPARE(county.overview(2023).filings.size(), 3U);
        QCOMPARE(county.overview(2024).filings.size(), 4U);
        organ.firstYear = 0;
        organ.lastYear = 2023;
        QVERIFY(county.roster.replace(1, organ));
        QCOMPARE(county.overview(2023).filings.size(), 4U);
        QCOMPARE(county.overview(2024).filings.size(), 3U);
    }

    void theNoticeCountsAndNames()
    {
        County county;
        county.add(u"白杨乡人民政府"_qs, OrganClass::Town, u"临江县人民政府"_qs);
        county.add(u"柳河镇人民政府"_qs, OrganClass::Town, u"临江县人民政府"_qs);
        county.reports = {report(1, u"临江县人民政府"_qs, QDate(2024, 3, 5)),
                          report(2, u"临江县财政局"_qs, QDate(2024, 1, 11)),
                          report(3, u"青石镇人民政府"_qs, QDate(2024, 2, 3)),
                          report(4, u"柳河镇人民政府"_qs, {})};
        const QString notice = noticeOf(county);
        const auto says = [&notice](const QString &words) {
            return notice.contains(words) ? QString() : notice;
        };
        QCOMPARE(
            says(
                u"应报送年度报告的单位共5家，其中按时报送2家，逾期报送1家，未报送1家，报送时间待核实1家，按时报送率40.0%。"_qs),
            QString());
        QCOMPARE(says(u"乡镇和街道应报送3家，按时报送0家，逾期报送1家，未报送1家，待核实1家。"_qs),
                 QString());
        QCOMPARE(says(u"临江县人民政府（1家）：青石镇人民政府（2024年2月3日，逾期3天）。"_qs), QString());
        QCOMPARE(says(u"临江县人民政府（1家）：白杨乡人民政府。"_qs), QString());
        QCOMPARE(says(u"临江县人民政府（1家）：柳河镇人民政府。"_qs), QString());
        QVERIFY2(!notice.contains(u'{') && !notice.contains(u'#') && !notice.contains(u'>'),
                 qPrintable(notice));
        QVERIFY(!notice.contains(u"管委会"));
    }

    void theNoticeOfACountyInOrderBlamesNobody()
    {
        County county;
        county.reports = {report(1, u"临江县人民政府"_qs, QDate(2024, 3, 5)),
                          report(2, u"临江县财政局"_qs, QDate(2024, 1, 11)),
                          report(3, u"青石镇人民政府"_qs, QDate(2024, 1, 3))};
        const QString notice = noticeOf(county);
        QVERIFY(notice.contains(u"按时报送率100.0%"));
        QCOMPARE(notice.count(u"\n无。\n"_qs), 2);
        QVERIFY(!notice.contains(u"待核实"));
        QVERIFY(!notice.contains(u"查明原因"));
    }

    void theNoticeOfAnEmptyRosterDividesByNothing()
    {
        County county;
        county.roster = Roster();
        QVERIFY(noticeOf(county).contains(u"应报送年度报告的单位共0家"));
        QVERIFY(!noticeOf(county).contains(u"率"));
    }

    void theNoticeAsAPageEscapesNames()
    {
        const Notice notice(u"# 题<1>\n\n## 一、情况\n甲&乙\n> 2024年1月1日\n"_qs);
        const QString html = notice.html();
        QVERIFY(html.contains(u"<h1>题&lt;1&gt;</h1>"));
        QVERIFY(html.contains(u"<h2>一、情况</h2>"));
        QVERIFY(html.contains(u"<p>甲&amp;乙</p>"));
        QVERIFY(html.contains(u"align=\"right\">2024年1月1日</p>"));
        QCOMPARE(notice.plainText(), u"题<1>\n\n一、情况\n甲&乙\n2024年1月1日\n"_qs);
    }

    void aTemplateRepeatsNestsAndLeavesOut()
    {
        const QVariantMap values{
            {u"n"_qs, 2},
            {u"zero"_qs, 0},
            {u"none"_qs, QVariantList()},
            {u"list"_qs, QVariantList{QVariantMap{{u"a"_qs, u"x"_qs}}, QVariantMap{{u"a"_qs, u"y"_qs}}}}};
        QCOMPARE(fillTemplate(u"{{#list}}{{a}}{{n}}{{^isLast}},{{/isLast}}{{/list}}"_qs, values),
                 u"x2,y2"_qs);
        QCOMPARE(fillTemplate(u"{{#zero}}no{{/zero}}{{^zero}}0{{/zero}}{{^none}}-{{/none}}"_qs, values),
                 u"0-"_qs);
        QCOMPARE(fillTemplate(u"a\n{{#n}}\nb\n{{/n}}\nc{{unknown}}"_qs, values), u"a\nb\nc"_qs);
        QCOMPARE(fillTemplate(u"{{#n}}open {{n}}"_qs, values), u"open 2"_qs);
        QCOMPARE(fillTemplate(u"{{n"_qs, values), u"{{n"_qs);
    }
};

QTEST_APPLESS_MAIN(TestFiling)
#include "tst_filing.moc"
