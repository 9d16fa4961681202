#include "app/session/office.h"
#include "tests/unit/session/samplereport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

const QDateTime morning(QDate(2024, 3, 1), QTime(9, 30), Qt::UTC);

RosterOrgan town(const QString &name)
{
    RosterOrgan organ;
    organ.name = name;
    organ.kind = OrganClass::Town;
    organ.level = OrganLevel::Township;
    return organ;
}

/// A review file in a folder of its own, and reports to read into it.
class OfficeFixture
{
public:
    OfficeFixture() { open(); }

    void open()
    {
        office.reset();
        session.reset();
        session = std::make_unique<Session>(
            catalogue.value(), [] { return morning; }, u"Lin"_qs);
        office = std::make_unique<Office>(*session);
        QVERIFY(session->openStore(folder.filePath(u"review.gouji"_qs)).ok());
    }

    /// A clean report of a town for 2023, signed on this day.
    ReportId import(const QString &name, const QString &organ, const QString &date)
    {
        SampleReport sample;
        sample.town = organ;
        QString text = sample.text(*catalogue.value().form(u"2021"_qs));
        text.replace(u"2024年1月20日"_qs, date);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return 0;
        file.close();
        const Result<ImportSummary> summary = session->importNow({file.fileName()}, 1, {});
        return summary && summary.value().added == 1 ? session->rows().id(session->rows().size() - 1) : 0;
    }

    bool keepRoster(const std::vector<RosterOrgan> &organs) const
    {
        Roster roster;
        for (const RosterOrgan &organ : organs)
            roster.add(organ);
        return office->setRoster(roster).ok();
    }

    Filing filing(int organ, int year) const
    {
        return office->filings(year).filings.at(static_cast<std::size_t>(organ));
    }
    int lateFindings(ReportId id) const
    {
        const auto open = session->openReport(id);
        const auto &findings = open.value()->assessment.findings;
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [](const Finding &f) { return f.check == u"late"; }));
    }
    bool hasLateInList(ReportId id) const { return session->rowFor(id)->checks.contains(u"late"_qs); }

    QTemporaryDir folder;
    Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
    std::unique_ptr<Session> session;
    std::unique_ptr<Office> office;
};

} // namespace

class TestOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRosterMakesLateReportsFindings()
    {
        OfficeFixture fixture;
        const ReportId late = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        const ReportId onTime = fixture.import(u"b.txt"_qs, u"白杨镇"_qs, u"2024年1月3日"_qs);
        const int year = fixture.session->rowFor(late)->year;
        QCOMPARE(fixture.lateFindings(late), 0);
        QVERIFY(fixture.keepRoster(
            {town(u"青石镇人民政府"_qs), town(u"白杨镇人民政府"_qs), town(u"柳河镇人民政府"_qs)}));
        QCOMPARE(fixture.lateFindings(late), 1);
        QCOMPARE(fixture.lateFindings(onTime), 0);
        QTRY_VERIFY(fixture.hasLateInList(late));
        QCOMPARE(fixture.filing(0, year).state, FilingState::Late);
        QCOMPARE(fixture.filing(1, year).state, FilingState::OnTime);
        QCOMPARE(fixture.filing(2, year).state, FilingState::Missing);
    }

    void aReportThatComesLateIsFoundAtImport()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs)}));
        const ReportId late = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        QVERIFY(fixture.hasLateInList(late));
    }

    void theFirstVersionTakesTheBlameFromTheSecond()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs)}));
        const ReportId again = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年5月3日"_qs);
        QVERIFY(fixture.hasLateInList(again));
        const ReportId first = fixture.import(u"b.txt"_qs, u"青石镇"_qs, u"2024年1月9日"_qs);
        QVERIFY(!fixture.hasLateInList(first));
        QTRY_VERIFY(!fixture.hasLateInList(again));
    }

    void aDateThatTheReviewerGivesIsKeptWithItsReason()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs)}));
        const ReportId late = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        const int year = fixture.session->rowFor(late)->year;
        QVERIFY(fixture.office->giveDate(0, year, QDate(2024, 1, 30), u"收文登记"_qs).ok());
        QTRY_VERIFY(!fixture.hasLateInList(late));
        fixture.open();
        const Filing filing = fixture.filing(0, year);
        QCOMPARE(filing.state, FilingState::OnTime);
        QCOMPARE(filing.decision.reason, u"收文登记"_qs);
        QCOMPARE(filing.decision.reviewer, u"Lin"_qs);
        QCOMPARE(filing.decision.time, morning);
        QVERIFY(fixture.office->giveDate(0, year, {}, u"记错"_qs).ok());
        QCOMPARE(fixture.filing(0, year).state, FilingState::Late);
        QTRY_VERIFY(fixture.hasLateInList(late));
    }

    void aDateThatCannotBeRightIsRefused()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs)}));
        for (const QDate &date : {QDate(2023, 10, 31), QDate(2024, 3, 3)}) {
            const Result<void> given = fixture.office->giveDate(0, 2023, date, u"试"_qs);
            QVERIFY(!given.ok());
            QCOMPARE(given.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!fixture.office->giveDate(7, 2023, QDate(2024, 1, 1), {}).ok());
        QVERIFY(!fixture.filing(0, 2023).isGiven);
    }

    void deadlinesOfTheOfficeCountAndSurvive()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs)}));
        const ReportId report = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年1月25日"_qs);
        Deadlines deadlines = fixture.office->deadlines();
        deadlines.set(OrganClass::Town, {1, 20, u"本县通知"_qs});
        QVERIFY(fixture.office->setDeadlines(deadlines).ok());
        QTRY_VERIFY(fixture.hasLateInList(report));
        fixture.open();
        QCOMPARE(fixture.office->deadlines(), deadlines);
        QCOMPARE(fixture.filing(0, fixture.session->rowFor(report)->year).state, FilingState::Late);
    }

    void aRuleSetJudgesAllReportsAnewAndDecisionsStay()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石镇人民政府"_qs), town(u"白杨镇人民政府"_qs)}));
        const ReportId one = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        const ReportId two = fixture.import(u"b.txt"_qs, u"白杨镇"_qs, u"2024年2月4日"_qs);
        QCOMPARE(fixture.session->rowFor(one)->ruleSet, u"own"_qs);
        const auto open = fixture.session->openReport(one);
        const auto &findings = open.value()->assessment.findings;
        const auto at = std::find_if(findings.begin(), findings.end(),
                                     [](const Finding &f) { return f.check == u"late"; });
        QVERIFY(fixture.session
                    ->decideFinding(one, static_cast<int>(at - findings.begin()), FindingDecision::Accepted,
                                    u"雪灾"_qs)
                    .ok());
        QCOMPARE(fixture.session->rowFor(one)->decided, 1);

        CheckSettings rules;
        rules.setName(u"本县口径"_qs);
        CheckSetting off;
        off.isOn = false;
        rules.set(u"late"_qs, off);
        QSignalSpy changed(fixture.session.get(), &ReviewService::reportChanged);
        QVERIFY(fixture.office->setRuleSet(rules).ok());
        QVERIFY2(!changed.isEmpty(), "the report on the desk is shown anew at once");
        for (const ReportId id : {one, two})
            QTRY_COMPARE(fixture.session->rowFor(id)->ruleSet, rules.id());
        QVERIFY(!fixture.hasLateInList(two));
        QCOMPARE(fixture.session->rowFor(one)->decided, 0);

        fixture.open();
        QCOMPARE(fixture.office->ruleSet().name(), u"本县口径"_qs);
        QCOMPARE(fixture.office->ruleSetOrigin().reviewer, u"Lin"_qs);
        QCOMPARE(fixture.lateFindings(two), 0);
        QVERIFY(fixture.office->setRuleSet(CheckSettings()).ok());
        QTRY_COMPARE(fixture.session->rowFor(two)->ruleSet, u"own"_qs);
        QTRY_COMPARE(fixture.session->rowFor(one)->decided, 1);
        QVERIFY(fixture.hasLateInList(two));
    }

    void aRuleSetCutShortIsGoneOnWithAtTheNextOpening()
    {
        OfficeFixture fixture;
        const ReportId one = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        CheckSettings rules;
        CheckSetting off;
        off.isOn = false;
        rules.set(u"numbering"_qs, off);
        QVERIFY(fixture.office->setRuleSet(rules).ok());
        fixture.open(); // before the event loop turned
        QTRY_COMPARE(fixture.session->rowFor(one)->ruleSet, rules.id());
    }

    void aRenamedOrgansReportIsItsOwnButNotThatOfOneItTookIn()
    {
        OfficeFixture fixture;
        QVERIFY(fixture.keepRoster({town(u"青石街道办事处"_qs), town(u"白杨镇人民政府"_qs)}));
        const ReportId id = fixture.import(u"a.txt"_qs, u"青石镇"_qs, u"2024年2月3日"_qs);
        QCOMPARE(fixture.filing(0, 2023).state, FilingState::Missing);
        QVERIFY(
            fixture.session->setAliases(OrganAliases({{u"青石镇人民政府"_qs, u"青石街道办事处"_qs, 2023}}))
                .ok());
        QCOMPARE(fixture.filing(0, 2023).state, FilingState::Late);
        QTRY_VERIFY(fixture.hasLateInList(id));
        fixture.open();
        QCOMPARE(fixture.filing(0, 2023).state, FilingState::Late);
        QVERIFY(fixture.session
                    ->setAliases(OrganAliases({{u"青石镇人民政府"_qs, u"白杨镇人民政府"_qs, 2023},
                                               {u"白杨镇人民政府"_qs, u"白杨镇人民政府"_qs, 2023}}))
                    .ok());
        QCOMPARE(fixture.filing(1, 2023).state, FilingState::Missing);
    }

    void withoutAReviewFileNothingIsKept()
    {
        OfficeFixture fixture;
        Session session(
            fixture.catalogue.value(), [] { return morning; }, u"Lin"_qs);
        Office office(session);
        QVERIFY(!office.setRoster(Roster()).ok());
        QVERIFY(!office.setRuleSet(CheckSettings()).ok());
        QVERIFY(office.filings(2023).filings.empty());
    }

    void rostersComeInTheEncodingOfTheSpreadsheet()
    {
        OfficeFixture fixture;
        QFile file(fixture.folder.filePath(u"roster.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // GB18030: 单位名称,类别 / 青石镇人民政府,乡镇
        file.write(
            QByteArray::fromHex("b5a5cebbc3fbb3c62cc0e0b1f00d0ac7e0caafd5f2c8cbc3f1d5feb8ae2ccfe7d5f20d0a"));
        file.close();
        const Result<RosterTable> table = fixture.office->readRoster(file.fileName());
        QVERIFY(table.ok());
        QCOMPARE(table.value().organs.size(), 1U);
        QCOMPARE(table.value().organs[0].kind, OrganClass::Town);
        QVERIFY(!fixture.office->readRoster(fixture.folder.filePath(u"nothing.csv"_qs)).ok());
    }
};

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
