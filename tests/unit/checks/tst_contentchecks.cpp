#include "model/checks/checklist.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

using Run = void (*)(const CheckInput &, std::vector<Finding> &);

/// The sections 一 and 五 are there; every line a paragraph.
std::vector<Finding> findingsOf(const QString &words, Run check, const QString &agency)
{
    ProseSample sample(agency + u"2022年报告\n## 一、总体情况\n"_qs + words +
                       u"\n## 五、问题\n不够及时，将改进。"_qs);
    sample.section(0, u"一、总体情况"_qs).section(4, u"五、问题"_qs);
    sample.year(2022).agency(agency);
    sample.cells(u"2021"_qs);
    readClaims(sample.m_document, sample.m_form, sample.m_report);
    return sample.run(check);
}

const QString town = QStringLiteral("岩溪县青岩镇人民政府");
const QString bureau = QStringLiteral("岩溪县水利局");

} // namespace

/// What trips the checks of contents, and what only looks like it. Whole reports: tests/corpus/prose.
class TestContentChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreReported_data()
    {
        columns();
        row("a conflict", u"全年组织政务公开培训4次。\n共组织政务公开培训3次。"_qs, checkClaimConflict, town);
        row("a share", u"收到建议50条，其中采纳20条，占30%。"_qs, checkPercentage, town);
        row("a growth", u"发布信息300条，比2021年的200条增长40%。"_qs, checkPercentage, town);
        row("a rate", u"发放问卷200份，收回150份，回收率85%。"_qs, checkPercentage, town);
        row("the old notice", u"按照国办公开办函〔2019〕60号要求编制。"_qs, checkBasisOutdated, town);
        row("other brackets", u"按照国办公开办函[2019]60号要求编制。"_qs, checkBasisOutdated, town);
        row("crosses", u"公开信息××条。"_qs, checkPlaceholder, town);
        row("a year to fill in", u"20XX年工作扎实。"_qs, checkPlaceholder, town);
        row("a hint", u"可在（具体网址）下载。"_qs, checkPlaceholder, town);
        row("a bureau speaks", u"我局高度重视。"_qs, checkAgencyMismatch, town);
        row("a town speaks", u"我镇高度重视。"_qs, checkAgencyMismatch, bureau);
        row("a rate above all", u"满意率达120%。"_qs, checkImplausibleValue, town);
        row("a doubled word", u"扎实做好公开公开。"_qs, checkTextStutter, town);
        row("a doubled particle", u"群众关心的的问题。"_qs, checkTextStutter, town);
        row("a slip", u"提前行政诉讼1件。"_qs, checkTextStutter, town);
    }
    void faultsAreReported()
    {
        QFETCH(QString, words);
        QFETCH(Run, check);
        QFETCH(QString, agency);
        const std::vector<Finding> findings = findingsOf(words, check, agency);
        QCOMPARE(findings.size(), 1);
        QVERIFY(!findingText(findings[0], nullptr, true).isEmpty());
        QVERIFY(!findings[0].where.empty());
    }

    void whatLooksLikeAFaultIsNot_data()
    {
        columns();
        row("other channels", u"网站发布政策解读4篇。\n微信发布政策解读3篇。"_qs, checkClaimConflict, town);
        row("other times", u"上半年组织政务公开培训4次。\n下半年组织政务公开培训3次。"_qs, checkClaimConflict,
            town);
        row("topics of a list", u"一是民政领域，公开政务动态信息8条。二是教育领域，公开政务动态信息3条。"_qs,
            checkClaimConflict, town);
        row("the year before", u"全年组织政务公开培训4次。\n2021年组织政务公开培训3次。"_qs,
            checkClaimConflict, town);
        row("about", u"全年组织政务公开培训约4次。\n全年组织政务公开培训3次。"_qs, checkClaimConflict, town);
        row("rounded", u"收到建议3条，其中采纳2条，占66.7%。"_qs, checkPercentage, town);
        row("another base", u"收到建议50条，其中采纳20条，占全县采纳数的30%。"_qs, checkPercentage, town);
        row("of nothing named", u"办结率100%，满意率98.5%。"_qs, checkPercentage, town);
        row("cut off", u"发放问卷300份，收回200份，回收率66.6%。"_qs, checkPercentage, town);
        row("a fall", u"收到申请6件，比上年减少2件，下降25%。"_qs, checkPercentage, town);
        row("both notices", u"按照国办公开办函〔2021〕30号，不再用国办公开办函〔2019〕60号。"_qs,
            checkBasisOutdated, town);
        row("another notice", u"按照县政办发〔2019〕60号要求。"_qs, checkBasisOutdated, town);
        row("withheld names", u"对“××户”等姓名作脱敏处理。"_qs, checkPlaceholder, town);
        row("emphasis", u"**主动公开**情况。"_qs, checkPlaceholder, town);
        row("an address", u"网址http://www.xxgk.example.cn。"_qs, checkPlaceholder, town);
        row("某", u"张某某等3人。"_qs, checkPlaceholder, town);
        row("its county", u"我县、我市高度重视，我镇落实。"_qs, checkAgencyMismatch, town);
        row("part of it", u"我镇部分村公开，我局部分不适用。"_qs, checkAgencyMismatch,
            u"岩溪县财政局青岩镇分局"_qs);
        row("quoted", u"转发《我局是怎样做公开的》。"_qs, checkAgencyMismatch, town);
        row("an idiom", u"由本乡本土的能人宣讲。"_qs, checkAgencyMismatch, bureau);
        row("growth", u"访问量增长120%。"_qs, checkImplausibleValue, town);
        row("more than planned", u"任务完成率占计划120%。"_qs, checkImplausibleValue, town);
        row("said twice", u"大家研究研究、一步一步推进，件件落实，层层把关。"_qs, checkTextStutter, town);
        row("a compound", u"更新政务公开公开栏，村务公开公开目录。"_qs, checkTextStutter, town);
        row("了解", u"增进了了解，达到目的的途径。"_qs, checkTextStutter, town);
    }
    void whatLooksLikeAFaultIsNot()
    {
        QFETCH(QString, words);
        QFETCH(Run, check);
        QFETCH(QString, agency);
        const std::vector<Finding> findings = findingsOf(words, check, agency);
        QVERIFY2(findings.empty(),
                 findings.empty() ? "" : qPrintable(findingText(findings.front(), nullptr, true)));
    }

    void anOrganOfATownHasNoRules()
    {
        ProseSample sample(u"报告"_qs);
        sample.cells(u"2021"_qs, {{u"disclosure.rules.in_force"_qs, 2}});
        QCOMPARE(sample.agency(town).run(checkImplausibleValue).size(), 1);
        QVERIFY(sample.agency(u"岩溪市人民政府"_qs).run(checkImplausibleValue).empty());
        QVERIFY(sample.agency(u"国家税务总局岩溪县税务局"_qs).run(checkImplausibleValue).empty());
    }

    void numberOfParts()
    {
        const auto findings = [](const QString &words) {
            ProseSample sample(words + u"\n## 一、总体情况\n正文。\n## 五、问题\n不足。"_qs);
            sample.section(0, u"一、总体情况"_qs).section(4, u"五、问题"_qs);
            return sample.run(checkPartsCount).size();
        };
        QCOMPARE(findings(u"本报告由五部分组成。"_qs), std::size_t(1));
        QCOMPARE(findings(u"报告共分为七个部分。"_qs), std::size_t(1));
        QCOMPARE(findings(u"本报告由六个部分组成。"_qs), std::size_t(0));
        QCOMPARE(findings(u"本报告由两部分组成。"_qs), std::size_t(0));
        QCOMPARE(findings(u"公开目录由三个部分组成。"_qs), std::size_t(0));
        QCOMPARE(findings(u"本报告第五部分列出问题。"_qs), std::size_t(0));
    }

    void problemsAndMeasures()
    {
        const auto codeFor = [](const QString &words) {
            ProseSample sample(u"## 五、问题\n"_qs + words);
            sample.section(4, u"五、问题"_qs);
            const std::vector<Finding> findings = sample.run(checkProblemsEmpty);
            return findings.empty() ? QString() : findings.front().code;
        };
        QCOMPARE(codeFor(u"无。"_qs), u"empty"_qs);
        QCOMPARE(codeFor(u"本年度各项工作运行平稳，成效明显。"_qs), u"no-problems"_qs);
        QCOMPARE(codeFor(u"本年度没有存在问题，群众满意。"_qs), u"no-problems"_qs);
        QCOMPARE(codeFor(u"主要问题是部分栏目长期无人维护。"_qs), u"no-measures"_qs);
        QCOMPARE(codeFor(u"解读不够，下一步增加图解。"_qs), QString());
        QCOMPARE(codeFor(u"人手紧张、更新滞后；已配专人。"_qs), QString());
        QCOMPARE(codeFor(u"一是口径掌握不准，二是名称多样。编印口径表。"_qs), QString());
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Run>("check");
        QTest::addColumn<QString>("agency");
    }
    static void row(const char *name, const QString &words, Run check, const QString &agency)
    {
        QTest::newRow(name) << words << check << agency;
    }
};

QTEST_APPLESS_MAIN(TestContentChecks)
#include "tst_contentchecks.moc"
