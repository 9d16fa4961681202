#include "model/checks/checklist.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

std::vector<Finding> findingsOf(ProseSample &sample)
{
    sample.year(2022);
    readClaims(sample.m_document, nullptr, sample.m_report);
    return sample.run(checkClaimSum);
}

} // namespace

class TestClaimSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatDoNotAddUpAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("sum");
        QTest::newRow("too much") << u"全年主动公开信息52条，其中网站30条，公众号25条。"_qs
                                  << u"parts-exceed"_qs << 55;
        QTest::newRow("too much beside 等")
            << u"公开信息52条，其中财政、民生等40条，公示栏13条。"_qs << u"parts-exceed"_qs << 53;
        QTest::newRow("one part above the whole")
            << u"收到意见12条，其中采纳15条。"_qs << u"parts-exceed"_qs << 15;
        QTest::newRow("too little")
            << u"全年共公开信息117条，其中机构职能20条、工作动态56条、财政信息40条。"_qs
            << u"parts-fall-short"_qs << 116;
        QTest::newRow("too little, next sentence")
            << u"编发各类信息共计830篇。其中：微信410篇，微博395篇，网站20篇。"_qs << u"parts-fall-short"_qs
            << 825;
        QTest::newRow("too little, semicolons")
            << u"累计推送信息96条，其中，甲栏目50条；乙栏目30条；丙栏目15条。"_qs << u"parts-fall-short"_qs
            << 95;
        QTest::newRow("too little, in brackets")
            << u"共收到来信31件（其中个人20件、单位10件），均已办结。"_qs << u"parts-fall-short"_qs << 30;
        QTest::newRow("too little, numerals")
            << u"共印发文件十五件，其中决定五件、通知九件。"_qs << u"parts-fall-short"_qs << 14;
        QTest::newRow("all but full")
            << u"发布信息200条，其中网站100条，公众号60条，公示栏39条。"_qs << u"parts-fall-short"_qs << 199;
    }
    void partsThatDoNotAddUpAreReported()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, sum);
        ProseSample sample(text);
        const std::vector<Finding> findings = findingsOf(sample);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].code, code);
        QCOMPARE(findings[0].expected, std::optional<Decimal>(sum));
    }

    void wordingThatLeavesOthersOpenIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("it ties")
            << u"共公开信息1065条。其中网站60条，公众号437条，微博512条，视频号10期，公示栏46条。"_qs;
        QTest::newRow("it ties with 等")
            << u"公开动态114条，其中文件70件，党委文件25件，花名册等4件，村务15件；专栏另有101条。"_qs;
        QTest::newRow("等") << u"共公开信息100条，其中网站50条、公众号45条等。"_qs;
        QTest::newRow("主要") << u"共公开信息100条，其中主要有网站50条、公众号45条。"_qs;
        QTest::newRow("重点") << u"共公开信息100条，其中重点领域50条、财政45条。"_qs;
        QTest::newRow("余") << u"共公开信息100余条，其中网站70条、公众号45条。"_qs;
        QTest::newRow("约") << u"共公开信息100条，其中网站约50条、公众号45条。"_qs;
        QTest::newRow("examples") << u"共公开信息986条，其中规划36条、应急66条。"_qs;
        QTest::newRow("examples without 共") << u"发布信息100条，其中规划50条、应急30条。"_qs;
        QTest::newRow("nested") << u"共公开信息100条，其中网站60条，其中图解15条、视频44条。"_qs;
        QTest::newRow("one part") << u"共公开信息100条，其中网站98条。"_qs;
        QTest::newRow("what follows") << u"共收到来信15件，其中个人12件、单位3件，已答复14件，转办1件。"_qs;
        QTest::newRow("brackets inside")
            << u"共公开信息90条，其中网站50条（含图解12条），公众号40条（阅读1800次）。"_qs;
        QTest::newRow("growth inside") << u"共公开信息90条，其中网站50条，同比增长30条，公众号40条。"_qs;
        QTest::newRow("another measure") << u"共公开信息90条，其中培训300人次、网站90条。"_qs;
        QTest::newRow("overlapping totals") << u"受理120件，答复100件，其中信函70件、网络50件。"_qs;
        QTest::newRow("percent") << u"共公开信息90条，其中网站占60%，公众号占50%。"_qs;
    }
    void wordingThatLeavesOthersOpenIsSilent()
    {
        QFETCH(QString, text);
        ProseSample sample(text);
        QVERIFY(findingsOf(sample).empty());
    }

    void theWholeBreakdownIsMarked()
    {
        ProseSample sample(u"年内共印发文件 8 件，其中公开 5 件，不公开 2 件。其余略。"_qs);
        const std::vector<Finding> findings = findingsOf(sample);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(sample.quotes(findings[0]),
                 QStringList{u"年内共印发文件 8 件，其中公开 5 件，不公开 2 件"_qs});
        QCOMPARE(findings[0].arguments, (QStringList{u"8件"_qs, u"5 + 2"_qs, u"7"_qs, u"1"_qs}));
        QCOMPARE(findings[0].printed, std::optional<Decimal>(8));
    }
};

QTEST_APPLESS_MAIN(TestClaimSum)
#include "tst_claimsum.moc"
