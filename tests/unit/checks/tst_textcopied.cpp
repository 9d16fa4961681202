#include "model/checks/checklist.h"
#include "tests/unit/comparing/copylibrary.h"

#include <QTest>

using namespace gouji;

namespace {

const QString own = u"松溪县水务局"_qs;
const QString neighbour = u"松溪县林业局"_qs;

// Some 100 Han characters each, in the way such sections are written.
const QString problems =
    u"一是对群众关心的供水事项解读还不够通俗，图表和视频用得少，群众看不懂、不爱看的情况仍然有；"
    u"二是乡镇水管站的信息员一人多岗，报送信息时常拖到月底，个别栏目三个月没有新内容；"
    u"三是热线答复与网站公开的口径偶有出入，群众两头询问，影响了公开的效果。"_qs;
const QString measures =
    u"下一步，我局把供水水价和管网改造的文件改写成问答，请三个村的村民代表先读一遍再发布；"
    u"给每个水管站配一名专职信息员，每周五集中审核一次；由办公室每月比对热线答复和网站内容，"
    u"发现不一致当天改正，并在季度例会上通报。"_qs;

const QString denials =
    u"本年度未收到政府信息公开申请，未发生行政复议、行政诉讼案件，未收取信息处理费用，也没有其他需要说明的情"
    u"况；"
    u"未受理与供水有关的信访转办公开事项，未产生邮寄、复制、检索等费用，各项制度按要求执行，无其他情况。"_qs;
const QString contact =
    u"本报告的电子版可以在县政府门户网站的专栏里下载，公众对内容有疑问的，请在工作日与我局办公室取得联系，"
    u"也可以来信来访，联系电话：0999-1234567，通信地址：松溪县河东路八号水务大楼二楼东侧办公室，邮编：123456。"_qs;
const QString titles =
    u"按照《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》《省人民政府办公厅关于印发年度政"
    u"务公开工作要点的通知》"
    u"《市人民政府办公室关于加强政府网站与政务新媒体管理的若干规定》《县人民政府关于进一步做好依申请公开的意见》办理。"_qs;

/// Reports of ten other organs, so that what is template can be told.
CopyLibrary knownReports()
{
    CopyLibrary library;
    library.addOthers(10);
    return library;
}

std::vector<Finding> findingsOf(const CopyLibrary &library, qint64 id)
{
    return library.findings(id, checkTextCopied);
}

QStringList saidIn(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list += u"%1 %2 %3"_qs.arg(finding.code)
                    .arg(finding.section + 1)
                    .arg(finding.severity == Severity::Warning ? u"warning"_qs : u"notice"_qs);
    return list;
}

} // namespace

class TestTextCopied : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedSectionsAreReported_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("said");
        const QString all = problems + measures;
        QTest::newRow("last year's word for word") << own << 2022 << all << all << u"last-year 5 warning"_qs;
        QTest::newRow("with the year and counts changed")
            << own << 2022 << u"2022年，发现问题12个。"_qs + all << u"2023年，发现问题9个。"_qs + all
            << u"last-year 5 warning"_qs;
        QTest::newRow("the problems alone")
            << own << 2022 << problems + u"明年开展培训。"_qs << problems << u"last-year 5 warning"_qs;
        QTest::newRow("with words changed here and there")
            << own << 2022 << all
            << QString(all).replace(u"乡镇水管站"_qs, u"基层供水站"_qs).replace(u"每周五"_qs, u"每周三"_qs)
            << u"last-year 5 warning"_qs;
        QTest::newRow("of three years ago") << own << 2020 << all << all << u"last-year 5 warning"_qs;
        QTest::newRow("a neighbour's of this year")
            << neighbour << 2023 << all << all << u"other-organ 5 warning"_qs;
        QTest::newRow("a neighbour's of last year, put in other paragraphs")
            << neighbour << 2022 << all << problems + u'\n' + measures << u"other-organ 5 warning"_qs;
        QTest::newRow("a neighbour's with its own words between")
            << neighbour << 2023 << all
            << problems + u"我局按自己的实际情况另外安排了水源地保护的公开。"_qs + measures
            << u"other-organ 5 warning"_qs;
    }
    void copiedSectionsAreReported()
    {
        QFETCH(QString, source);
        QFETCH(int, year);
        QFETCH(QString, was);
        QFETCH(QString, is);
        QFETCH(QString, said);
        CopyLibrary library = knownReports();
        library.add({source, year, library.randomWords(300), was});
        const qint64 id = library.add({own, 2023, library.randomWords(300), is});
        const std::vector<Finding> findings = findingsOf(library, id);
        QCOMPARE(saidIn(findings), QStringList{said});
        QVERIFY(!findings[0].where.empty());
        QCOMPARE(findings[0].where.size(), findings[0].elsewhere.size());
        QCOMPARE(findings[0].elsewhere[0].agency, source);
        QCOMPARE(findings[0].elsewhere[0].year, year);
    }

    void whatIsNoCopyIsNotReported_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        const QString all = problems + measures;
        QTest::newRow("another version of the report") << own << 2023 << all << all;
        QTest::newRow("next year's report") << own << 2024 << all << all;
        QTest::newRow("the county's report, which sums up") << u"松溪县人民政府"_qs << 2023 << all << all;
        QTest::newRow("that there was none of anything") << own << 2022 << denials << denials;
        QTest::newRow("how to reach the organ") << own << 2022 << contact << contact;
        QTest::newRow("titles of documents") << own << 2022 << titles << titles;
        QTest::newRow("one phrase of a long section")
            << own << 2022 << problems << measures + measures.left(0) + problems.left(44);
        QTest::newRow("the same thoughts in other words")
            << own << 2022 << problems
            << u"供水方面的解读写得偏专业，老百姓反映读起来费劲；各站报送不准时；电话里和网上说的不完全一样。"_qs;
        QTest::newRow("a neighbour's same thoughts") << neighbour << 2023 << measures << problems;
    }
    void whatIsNoCopyIsNotReported()
    {
        QFETCH(QString, source);
        QFETCH(int, year);
        QFETCH(QString, was);
        QFETCH(QString, is);
        CopyLibrary library = knownReports();
        library.add({source, year, library.randomWords(300), was});
        const qint64 id = library.add({own, 2023, library.randomWords(300), is});
        QCOMPARE(saidIn(findingsOf(library, id)), QStringList());
    }

    void templateOfManyOrgansIsNotReported()
    {
        CopyLibrary library = knownReports();
        for (int i = 0; i < 5; ++i)
            library.add(
                {u"松溪县第%1镇人民政府"_qs.arg(i), 2023, library.randomWords(200), problems + measures});
        library.add({own, 2022, library.randomWords(200), problems + measures});
        const qint64 id = library.add({own, 2023, library.randomWords(200), problems + measures});
        QCOMPARE(saidIn(findingsOf(library, id)), QStringList());
    }

    void ofFewReportsOnlyLongPassagesAreAWarning_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("last year's, both paragraphs")
            << own << problems + measures << QStringList{u"last-year-few 5 warning"_qs};
        QTest::newRow("last year's, one paragraph")
            << own << problems.left(115) << QStringList{u"last-year-few 5 notice"_qs};
        QTest::newRow("a neighbour's, both paragraphs")
            << neighbour << problems + measures << QStringList{u"other-organ-few 5 warning"_qs};
        QTest::newRow("a neighbour's, one paragraph")
            << neighbour << problems << QStringList{u"other-organ-few 5 notice"_qs};
        QTest::newRow("a sentence") << neighbour << problems.left(44) + u"。"_qs << QStringList();
    }
    void ofFewReportsOnlyLongPassagesAreAWarning()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(QStringList, said);
        CopyLibrary library;
        library.add({source, 2022, library.randomWords(300), text});
        const qint64 id = library.add({own, 2023, library.randomWords(300), text + library.randomWords(200)});
        QCOMPARE(saidIn(findingsOf(library, id)), said);
    }

    void furtherMattersMayBeMuchTheSameEveryYear()
    {
        CopyLibrary library = knownReports();
        library.add({own, 2022, library.randomWords(300), {}, problems});
        library.add({neighbour, 2022, library.randomWords(300), {}, measures});
        const qint64 id = library.add({own, 2023, library.randomWords(300), {}, problems + measures});
        QCOMPARE(saidIn(findingsOf(library, id)), QStringList{u"other-organ 6 warning"_qs});
    }

    void theFindingQuotesBothPlaces()
    {
        CopyLibrary library = knownReports();
        const QString was = QString(problems).replace(u"三个月"_qs, u"半年"_qs);
        const qint64 source = library.add({neighbour, 2022, library.randomWords(300) + was});
        const qint64 id = library.add({own, 2023, problems, library.randomWords(300)});
        const std::vector<Finding> findings = findingsOf(library, id);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(library.sample(id).quotes(findings[0]), QStringList{problems});
        const OtherPlace &place = findings[0].elsewhere.at(0);
        QCOMPARE(place.report, source);
        QCOMPARE(place.name, u"%1.txt"_qs.arg(source));
        QCOMPARE(place.words, was);
        QCOMPARE(library.sample(source).m_document.at(place.span).toString(), was);
        const QString said = findingText(findings[0], nullptr, true);
        QVERIFY2(said.contains(neighbour) && said.contains(u"2022"_qs) && said.contains(u"%"_qs),
                 qPrintable(said));
    }

    void aDecisionHangsOnTheWordsAndNotOnTheOtherFile()
    {
        CopyLibrary library = knownReports();
        library.add({neighbour, 2022, library.randomWords(300) + problems});
        const qint64 id = library.add({own, 2023, problems, library.randomWords(300)});
        const Finding finding = findingsOf(library, id).at(0);
        Finding moved = finding;
        moved.elsewhere[0].name = u"另一个.txt"_qs;
        moved.elsewhere[0].report = 999;
        const QString text = library.sample(id).m_document.text;
        QCOMPARE(findingKey(finding, nullptr, {}, text), findingKey(moved, nullptr, {}, text));
    }

    void settingsMoveTheThresholds()
    {
        CopyLibrary library = knownReports();
        library.add({own, 2022, library.randomWords(300), problems});
        const qint64 id = library.add({own, 2023, library.randomWords(300), problems + measures});
        const auto said = [&](const QByteArray &json) {
            const auto settings = CheckSettings::fromJson(json, u"rules.json"_qs);
            if (!settings)
                return QStringList{settings.error().detail};
            return saidIn(library.findings(id, [&](const CheckInput &input, std::vector<Finding> &findings) {
                CheckInput set = input;
                set.settings = &settings.value();
                checkTextCopied(set, findings);
            }));
        };
        QCOMPARE(said(R"({"checks": {"text-copied": {}}})"), QStringList{u"last-year 5 warning"_qs});
        QCOMPARE(said(R"({"checks": {"text-copied": {"least": 300}}})"), QStringList());
        QCOMPARE(said(R"({"checks": {"text-copied": {"least": 120, "share": 100}}})"), QStringList());
        QVERIFY(said(R"({"checks": {"text-copied": {"common": 2}}})").at(0).contains(u"common"_qs));
    }

    void withoutOtherReportsItCannotBeAssessed()
    {
        ProseSample sample(u"# 甲局2023年报告\n## 一、甲节\n"_qs + problems);
        sample.section(0, u"一、甲节"_qs).agency(u"甲局"_qs).year(2023);
        CheckInput input{sample.m_document, sample.m_report, nullptr, ProseSample::catalogue(),
                         sample.m_report.cells};
        const auto state = [&input] {
            const auto &checks = allChecks();
            const auto at = std::find_if(checks.begin(), checks.end(),
                                         [](const Check &c) { return c.run == checkTextCopied; });
            return assess(input).states.at(static_cast<std::size_t>(at - checks.begin()));
        };
        QVERIFY(state() == CheckState::NotAssessable);
        CopiedText copies;
        copies.hasCompared = true;
        input.others.copies = &copies;
        QVERIFY(state() == CheckState::Passed);
    }
};

QTEST_APPLESS_MAIN(TestTextCopied)
#include "tst_textcopied.moc"
