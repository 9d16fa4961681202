#include "model/roster/deadlines.h"
#include "model/roster/roster.h"
#include "model/roster/rostertable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;

namespace {

RosterOrgan organ(const QString &name, OrganClass kind, const QString &parent = {})
{
    RosterOrgan organ;
    organ.name = name;
    organ.kind = kind;
    organ.parent = parent;
    return organ;
}

QString names(const RosterTable &table)
{
    QStringList names;
    for (const RosterOrgan &organ : table.organs)
        names += organ.name;
    return names.join(u' ');
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganStandsOnceUnderAParent()
    {
        Roster roster;
        QVERIFY(roster.add(organ(u"城关镇人民政府"_qs, OrganClass::Town, u"临江县人民政府"_qs)));
        QVERIFY(!roster.add(organ(u"城关镇 人民政府"_qs, OrganClass::Town, u"临江县人民政府"_qs)));
        QVERIFY(roster.add(organ(u"城关镇人民政府"_qs, OrganClass::Town, u"云岭县人民政府"_qs)));
        QVERIFY(!roster.add(organ(u"  "_qs, OrganClass::Town)));
        QCOMPARE(roster.size(), 2);
        QCOMPARE(roster.parents(), QStringList({u"临江县人民政府"_qs, u"云岭县人民政府"_qs}));
    }

    void anOrganIsReplacedButNotByAnotherOne()
    {
        Roster roster;
        roster.add(organ(u"青石镇人民政府"_qs, OrganClass::Town));
        roster.add(organ(u"白杨乡人民政府"_qs, OrganClass::Town));
        QVERIFY(!roster.replace(0, organ(u"白杨乡人民政府"_qs, OrganClass::Town)));
        QVERIFY(roster.replace(0, organ(u"青石街道办事处"_qs, OrganClass::Town)));
        QCOMPARE(roster.find(u"青石镇人民政府"_qs, {}), -1);
        QCOMPARE(roster.find(u"青石街道办事处"_qs, {}), 0);
        roster.remove(0);
        QCOMPARE(roster.find(u"白杨乡人民政府"_qs, {}), 0);
    }

    void whatIsKeptComesBack()
    {
        Roster roster;
        RosterOrgan bureau = organ(u"临江县财政局"_qs, OrganClass::Department, u"临江县人民政府"_qs);
        bureau.level = OrganLevel::County;
        bureau.firstYear = 2020;
        bureau.lastYear = 2023;
        roster.add(bureau);
        roster.add(organ(u"临江县政务服务中心"_qs, OrganClass::Unknown));
        const Result<Roster> back = Roster::fromJson(roster.toJson(), u"roster"_qs);
        QVERIFY(back.ok());
        QCOMPARE(back.value().organs(), roster.organs());
    }

    void whatIsWrongInAKeptRosterIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"byte "_qs;
        QTest::newRow("no list") << QByteArray("{}") << u"/organs: "_qs;
        QTest::newRow("no name") << QByteArray(R"({"organs": [{"kind": "town"}]})") << u"/organs/0/name: "_qs;
        QTest::newRow("kind") << QByteArray(R"({"organs": [{"name": "a", "kind": "ship"}]})")
                              << u"/organs/0/kind: "_qs;
        QTest::newRow("level") << QByteArray(R"({"organs": [{"name": "a", "level": "moon"}]})")
                               << u"/organs/0/level: "_qs;
        QTest::newRow("twice") << QByteArray(R"({"organs": [{"name": "a"}, {"name": "a"}]})")
                               << u"/organs/1: "_qs;
    }
    void whatIsWrongInAKeptRosterIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<Roster> roster = Roster::fromJson(json, u"roster"_qs);
        QVERIFY(!roster.ok());
        QVERIFY2(roster.error().detail.startsWith(place), qPrintable(roster.error().detail));
    }

    void theEndOfANameTellsTheKindOrNothing()
    {
        QCOMPARE(classByName(u"青石镇人民政府"_qs), OrganClass::Town);
        QCOMPARE(classByName(u"新桥街道办事处"_qs), OrganClass::Town);
        QCOMPARE(classByName(u"临江县人民政府"_qs), OrganClass::Government);
        QCOMPARE(classByName(u"临江县财政局"_qs), OrganClass::Department);
        QCOMPARE(classByName(u"云岭省教育厅"_qs), OrganClass::Department);
        QCOMPARE(classByName(u"临江经济开发区管理委员会"_qs), OrganClass::Unknown);
        QCOMPARE(classByName(u"临江县政务服务中心"_qs), OrganClass::Unknown);
    }

    void aPastedColumnOfNamesIsARoster()
    {
        const RosterTable table = readRosterTable(u"青石镇人民政府\r\n\r\n临江县财政局\r\n"_qs);
        QCOMPARE(names(table), u"青石镇人民政府 临江县财政局"_qs);
        QCOMPARE(table.organs[0].kind, OrganClass::Town);
        QCOMPARE(table.organs[1].kind, OrganClass::Department);
        QVERIFY(table.remarks.empty());
    }

    void columnsAreFoundByTheirHeadsInAnyOrder()
    {
        const RosterTable table = readRosterTable(
            u"序号\t上级单位\t单位名称\t类别\t层级\n1\t临江县人民政府\t青石镇人民政府\t乡镇\t乡级\n"_qs);
        QCOMPARE(table.organs.size(), 1U);
        QCOMPARE(table.organs[0].name, u"青石镇人民政府"_qs);
        QCOMPARE(table.organs[0].parent, u"临江县人民政府"_qs);
        QCOMPARE(table.organs[0].level, OrganLevel::Township);
    }

    void aKindThatIsWrittenWinsOverTheName()
    {
        const RosterTable table = readRosterTable(u"name,kind\n临江县政府办公室,部门\n新区管委会,其他\n"_qs);
        QCOMPARE(table.organs[0].kind, OrganClass::Department);
        QCOMPARE(table.organs[1].kind, OrganClass::Unknown);
    }

    void quotedCellsMayHoldCommasQuotationMarksAndLineEnds()
    {
        const RosterTable table = readRosterTable(
            u"name,parent\n\"青石镇,\"\"东\"\"办\",\"临江县\n人民政府\"\n白杨乡人民政府,\n"_qs);
        QCOMPARE(table.organs.size(), 2U);
        QCOMPARE(table.organs[0].name, u"青石镇,\"东\"办"_qs);
        QCOMPARE(table.organs[0].parent, u"临江县 人民政府"_qs);
    }

    void aQuotationMarkThatNothingClosesIsALetter()
    {
        const RosterTable table = readRosterTable(u"\"青石镇人民政府\n白杨乡人民政府"_qs);
        QCOMPARE(names(table), u"\"青石镇人民政府 白杨乡人民政府"_qs);
    }

    void whatCannotBeTakenIsRemarkedWithItsRow()
    {
        const RosterTable table = readRosterTable(u"单位\t类别\t层级\t起始年度\n"
                                                  "青石镇人民政府\t大镇\t乡级\t2020年\n"
                                                  "青石镇人民政府\t乡镇\t\t\n"
                                                  "\t乡镇\t\t\n"
                                                  "白杨乡人民政府\t\t月级\t前年\n"_qs);
        QCOMPARE(names(table), u"青石镇人民政府 白杨乡人民政府"_qs);
        QCOMPARE(table.organs[0].kind, OrganClass::Unknown);
        QCOMPARE(table.organs[0].firstYear, 2020);
        const std::vector<RosterRemark> expected{{2, RosterProblem::UnknownKind, u"大镇"_qs},
                                                 {3, RosterProblem::Repeated, u"青石镇人民政府"_qs},
                                                 {4, RosterProblem::NoName, u"乡镇"_qs},
                                                 {5, RosterProblem::UnknownLevel, u"月级"_qs},
                                                 {5, RosterProblem::UnknownYear, u"前年"_qs}};
        QCOMPARE(table.remarks, expected);
        QVERIFY(remarkText(table.remarks[0]).contains(u"大镇"));
    }

    void nothingGivesNothing()
    {
        QVERIFY(readRosterTable({}).organs.empty());
        QVERIFY(readRosterTable(u"\n\t\n  \n"_qs).organs.empty());
        QVERIFY(readRosterTable(u"单位名称\t类别\n"_qs).organs.empty());
    }

    void aRosterGoesThroughASpreadsheetAndBack()
    {
        Roster roster;
        RosterOrgan strange = organ(u"=青石,\"镇\""_qs, OrganClass::Town, u"临江县人民政府"_qs);
        strange.level = OrganLevel::Township;
        strange.lastYear = 2022;
        roster.add(strange);
        roster.add(organ(u"临江县财政局"_qs, OrganClass::Department));
        const QByteArray csv = rosterCsv(roster);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(csv.contains("'="), "inert in a spreadsheet");
        const RosterTable back = readRosterTable(QString::fromUtf8(csv));
        QVERIFY(back.remarks.empty());
        QCOMPARE(back.organs, roster.organs());
    }

    void aThousandOrgansAreReadInNoTime()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("第%1镇人民政府\t乡镇\n").arg(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(readRosterTable(text).organs.size(), 5000U);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void theRegulationSetsTheDeadlines()
    {
        const Deadlines deadlines = Deadlines::standard();
        QCOMPARE(deadlines.dueOn(OrganClass::Department, 2023), QDate(2024, 1, 31));
        QCOMPARE(deadlines.dueOn(OrganClass::Government, 2023), QDate(2024, 3, 31));
        QCOMPARE(deadlines.dueOn(OrganClass::Town, 2023), QDate(2024, 1, 31));
        QVERIFY(!deadlines.dueOn(OrganClass::Unknown, 2023).isValid());
        QVERIFY(deadlines.of(OrganClass::Department).basis.contains(u"第四十九条"));
    }

    void aDeadlineOfTheOfficeIsADay()
    {
        Deadlines deadlines = Deadlines::standard();
        deadlines.set(OrganClass::Town, {2, 30, u"本县通知"_qs});
        QCOMPARE(deadlines.dueOn(OrganClass::Town, 2023), QDate(2024, 2, 29));
        QCOMPARE(deadlines.dueOn(OrganClass::Town, 2022), QDate(2023, 2, 28));
        deadlines.set(OrganClass::Town, {13, 1, {}});
        QVERIFY(!deadlines.dueOn(OrganClass::Town, 2023).isValid());
    }

    void deadlinesThatAreKeptComeBack()
    {
        Deadlines deadlines = Deadlines::standard();
        deadlines.set(OrganClass::Unknown, {1, 20, u"本市通知"_qs});
        deadlines.set(OrganClass::Town, {});
        const Result<Deadlines> back = Deadlines::fromJson(deadlines.toJson(), u"deadlines"_qs);
        QVERIFY(back.ok());
        QCOMPARE(back.value(), deadlines);
        QVERIFY(!Deadlines::fromJson(R"({"deadlines": {"town": {"month": 2}}})", u"d"_qs).ok());
        QVERIFY(!Deadlines::fromJson(R"({"deadlines": {"ship": {"month": 2, "day": 1}}})", u"d"_qs).ok());
    }
};

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
