#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

const QString sentence = u"依托镇便民服务大厅和各村代办窗口，全年设立基层公开点位九处，方便群众查阅。"_qs;
const QString other = u"围绕民生实事定期召开座谈会，邀请代表委员对公开事项提出意见。"_qs;

} // namespace

class TestTextDuplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatedPassagesAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotes");
        QTest::newRow("a sentence") << sentence + other + sentence << QStringList{sentence, sentence};
        QTest::newRow("a paragraph") << sentence + u"\n"_qs + other + u"\n"_qs + sentence
                                     << QStringList{sentence, sentence};
        QTest::newRow("behind each other")
            << sentence + u"\n\n"_qs + sentence << QStringList{sentence, sentence};
        QTest::newRow("several sentences")
            << u"一是加强建设。"_qs + sentence + u"\n其他。\n一是加强建设。"_qs + sentence
            << QStringList{u"一是加强建设。"_qs + sentence, u"一是加强建设。"_qs + sentence};
        QTest::newRow("another item number") << u"二是"_qs + sentence + u"\n四是"_qs + sentence
                                             << QStringList{u"二是"_qs + sentence, u"四是"_qs + sentence};
        QTest::newRow("another spacing")
            << sentence +
                   u"\n依托镇便民服务大厅 和各村代办窗口，\\\n全年设立基层公开点位九处，方便群众查阅。"_qs
            << QStringList{
                   sentence,
                   u"依托镇便民服务大厅 和各村代办窗口，\\\n全年设立基层公开点位九处，方便群众查阅。"_qs};
        QTest::newRow("without a full stop")
            << sentence + u"\n"_qs + sentence.chopped(1) << QStringList{sentence, sentence.chopped(1)};
        QTest::newRow("three times") << sentence + u"\n"_qs + other + sentence + u"\n"_qs + sentence
                                     << QStringList{sentence, sentence, sentence};
    }
    void repeatedPassagesAreReported()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, quotes);
        const ProseSample sample(text);
        const std::vector<Finding> findings = sample.run(checkTextDuplicate);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].code, u"exact"_qs);
        QCOMPARE(sample.quotes(findings[0]), quotes);
    }

    void nearlyRepeatedPassagesSayWhatDiffers_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("difference");
        QTest::newRow("a number")
            << u"依托镇便民服务大厅和各村代办窗口，全年设立基层公开点位八处，方便群众查阅。"_qs
            << QStringList{u"九"_qs, u"八"_qs};
        QTest::newRow("a word left out")
            << u"依托镇便民服务大厅和各村代办窗口，设立基层公开点位九处，方便群众查阅。"_qs
            << QStringList{u"全年"_qs, u""_qs};
        QTest::newRow("a word put in")
            << u"依托镇便民服务大厅和各村代办窗口，全年设立基层公开点位九处，方便群众日常查阅。"_qs
            << QStringList{u""_qs, u"日常"_qs};
    }
    void nearlyRepeatedPassagesSayWhatDiffers()
    {
        QFETCH(QString, second);
        QFETCH(QStringList, difference);
        const ProseSample sample(sentence + u"\n"_qs + other + u"\n"_qs + second);
        const std::vector<Finding> findings = sample.run(checkTextDuplicate);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].code, u"nearly"_qs);
        QCOMPARE(findings[0].arguments.mid(1), difference);
        QCOMPARE(sample.quotes(findings[0]), (QStringList{sentence, second}));
    }

    void whatMayRepeatIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("different sentences") << sentence + other;
        QTest::newRow("a phrase in two sentences")
            << u"全面推进决策公开、执行公开、管理公开、服务公开和结果公开，效果良好。今后要全面推进决策公开、"
               u"执行公开、管理公开、服务公开和结果公开，"
               u"做到应公开尽公开。"_qs;
        QTest::newRow("a clause in two sentences")
            << u"根据上级关于做好基层政务公开标准化规范化工作的有关要求，我镇编制了目录。根据上级关于做好基层"
               u"政务公开标准化规范化工作的有关要求，"
               u"开展了两次自查。"_qs;
        QTest::newRow("a title twice")
            << u"《某某县人民政府办公室关于印发全面推进基层政务公开标准化规范化工作实施方案的通知》。\n我们学"
               u"习了文件。\n"
               u"《某某县人民政府办公室关于印发全面推进基层政务公开标准化规范化工作实施方案的通知》。"_qs;
        QTest::newRow("headings")
            << u"## 进一步推进政府信息公开平台规范化建设以及管理\n甲。\n## 进一步推进政府信息公开平台规范化建设以及管理\n乙。"_qs;
        QTest::newRow("a line without marks")
            << u"某某县某某镇二〇二三年政府信息公开工作年度报告\n甲，乙。\n某某县某某镇二〇二三年政府信息公开工作年度报告"_qs;
        QTest::newRow("contact lines")
            << u"如有疑问请与某某镇人民政府党政综合办公室联系，电话：0700-1234567。\n其他。\n如有疑问请与某某镇人民政府党政综合办公室联系，电话：0700-1234567。"_qs;
        QTest::newRow("table labels")
            << u"| 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请，\n| 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请，"_qs;
        QTest::newRow("short sentences") << u"一是加强组织领导。甲乙丙丁。二是加强组织领导。"_qs;
        QTest::newRow("parallel sentences")
            << u"通过政府网站集中发布各类政策文件及解读信息共十二条，阅读量达到三千。通过微信公众号推送办事指南和便民信息二十条，转发量达到五百。"_qs;
        QTest::newRow("slogans")
            << u"坚持以公开为常态、不公开为例外。主动接受监督。坚持以公开为常态、不公开为例外。"_qs;
    }
    void whatMayRepeatIsSilent()
    {
        QFETCH(QString, text);
        const ProseSample sample(text);
        QStringList found;
        for (const Finding &finding : sample.run(checkTextDuplicate))
            found << sample.quotes(finding);
        QCOMPARE(found, QStringList{});
    }

    void aPassageOfSeveralParagraphsIsOneFinding()
    {
        const QString passage = sentence + u"\n"_qs + other;
        const ProseSample sample(passage + u"\n中间一段话，与前后无关。\n"_qs + passage);
        const std::vector<Finding> findings = sample.run(checkTextDuplicate);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(sample.quotes(findings[0]), (QStringList{passage, passage}));
    }

    void twoPassagesAreTwoFindings()
    {
        const ProseSample sample(sentence + u"\n"_qs + other + u"\n隔开一句，不同的话。\n"_qs + other +
                                 u"\n再隔开一句，又不同。\n"_qs + sentence);
        QCOMPARE(sample.run(checkTextDuplicate).size(), 2);
    }

    void aLongReportIsReadInTime()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"第%1段讲述各不相同的事情，内容编号为%2，其余从略。\n"_qs.arg(i).arg(i * i);
        const ProseSample sample(text);
        QBENCHMARK
        {
            QVERIFY(sample.run(checkTextDuplicate).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestTextDuplicate)
#include "tst_textduplicate.moc"
