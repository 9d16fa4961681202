#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

/// The findings as "code:item".
QString codes(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << finding.code + u':' + finding.arguments.value(0);
    return list.join(u' ');
}

} // namespace

class TestNumbering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultyListsAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inline skip") << u"一是抓制度；二是抓队伍；四是抓督查。"_qs << u"skipped:四是"_qs;
        QTest::newRow("inline skip behind a comma") << u"一是抓制度，三是抓督查。"_qs << u"skipped:三是"_qs;
        QTest::newRow("inline repeat") << u"一是抓制度。二是抓队伍。二是抓督查。"_qs << u"repeated:二是"_qs;
        QTest::newRow("paragraphs skip")
            << u"一是抓制度。\n二是抓队伍。\n四是抓督查。"_qs << u"skipped:四是"_qs;
        QTest::newRow("brackets skip")
            << u"（一）制度。\n（二）队伍。\n（四）督查。\n（五）平台。"_qs << u"skipped:（四）"_qs;
        QTest::newRow("brackets repeat")
            << u"## （一）制度\n说明。\n## （二）队伍\n说明。\n## （二）督查\n说明。"_qs
            << u"repeated:（二）"_qs;
        QTest::newRow("digits skip") << u"1.制度不全。\n2.队伍不强。\n4.督查不够。"_qs << u"skipped:4."_qs;
        QTest::newRow("digits with 、") << u"1、制度不全。\n3、督查不够。"_qs << u"skipped:3、"_qs;
        QTest::newRow("numerals") << u"一、制度不全。\n二、队伍不强。\n二、督查不够。"_qs
                                  << u"repeated:二、"_qs;
        QTest::newRow("back") << u"一是甲方面。二是乙方面。三是丙方面。二是丁方面。"_qs
                              << u"backwards:二是"_qs;
        QTest::newRow("mixed kinds") << u"一是强化领导。\n二是规范发布。\n（三）推进公开。"_qs
                                     << u"mixed:（三）"_qs;
        QTest::newRow("mixed brackets") << u"（1） 提高认识。\n（二）解决问题。"_qs << u"mixed:（二）"_qs;
        QTest::newRow("mixed with lists inside")
            << u"一是甲：1.子项。2.子项。\n二是乙：1.子项。\n（三）丙。"_qs << u"mixed:（三）"_qs;
        QTest::newRow("digits in a sentence")
            << u"措施：1.建机制；2.强培训；4.严考核。"_qs << u"skipped:4."_qs;
        QTest::newRow("no beginning")
            << u"说明如下。\n（二）队伍。\n（三）督查。"_qs << u"starts-late:（二）"_qs;
    }
    void faultyListsAreReported()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(codes(ProseSample(text).run(checkNumbering)), expected);
    }

    void soundListsAreSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("inline") << u"一是抓制度；二是抓队伍；三是抓督查。"_qs;
        QTest::newRow("restarted in a sentence")
            << u"一是抓制度。二是抓队伍。下一步：一是补短板。二是强弱项。三是重实效。"_qs;
        QTest::newRow("restarted under headings")
            << u"## （一）制度\n1.甲。\n2.乙。\n## （二）队伍\n1.丙。\n2.丁。\n3.戊。"_qs;
        QTest::newRow("nested") << u"1.制度：一是甲。二是乙。\n2.队伍：一是丙。二是丁。三是戊。\n3.督查。"_qs;
        QTest::newRow("digits above brackets") << u"1.制度\n（一）甲。\n（二）乙。\n2.队伍\n（一）丙。"_qs;
        QTest::newRow("torn by a page") << u"一是甲事项。二是乙事项。\n三是丙事项。\n四是丁事项。"_qs;
        QTest::newRow("first item without a stop") << u"例如一是认识不足；二是途径不多；三是内容单一。"_qs;
        QTest::newRow("nested lists of one kind")
            << u"一是抓制度，表现为：一是健全；二是完善。二是抓队伍。三是抓督查。"_qs;
        QTest::newRow("articles of law")
            << u"依照第二十条第（一）项、第（五）项、第（六）项公开。根据第五十条第（四）项执行。"_qs;
        QTest::newRow("decimals") << u"1.2万人次浏览，得分98.5，3.1节见附件。"_qs;
        QTest::newRow("words") << u"统一是目标，唯一是标准，之二是补充。"_qs;
        QTest::newRow("years") << u"2021、2022年两年间，3月1日召开会议。"_qs;
        QTest::newRow("single items")
            << u"存在问题：1.更新不及时；2.数量较少。\n改进措施：1.安排专人维护。"_qs;
        QTest::newRow("bold markers") << u"**1.制度。**说明。\n**2.队伍。**说明。"_qs;
        QTest::newRow("beyond ten") << u"九、甲。\n"_qs;
        QTest::newRow("table labels") << u"| （二）部分公开\n| （七）总计\n| 四、结转"_qs;
    }
    void soundListsAreSilent()
    {
        QFETCH(QString, text);
        const QString found = codes(ProseSample(text).run(checkNumbering));
        QVERIFY2(found.isEmpty() || found == u"starts-late:九、"_qs, qPrintable(found));
    }

    void theItemIsMarkedWithItsWordsAndTheOneBefore()
    {
        const ProseSample sample(u"一是强化思想认识，加强保障。\n二是规范信息发布，提高质量。\n"
                                 u"（三）倡导阳光办事，提升效能。一是加快。二是做好。"_qs);
        const std::vector<Finding> findings = sample.run(checkNumbering);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(sample.quotes(findings[0]), (QStringList{u"（三）倡导阳光办事"_qs, u"二是规范信息发布"_qs}));
        QCOMPARE(findings[0].severity, Severity::Notice);
    }

    void anItemInAPastedPassageIsNotReportedAgain()
    {
        const QString passage =
            u"三是建设基层代办站点，在各村设立便民服务代办窗口，方便群众就近办理各类事项。"_qs;
        const ProseSample sample(u"一是打造专区。二是管好新媒体。"_qs + passage + u"\n"_qs + passage);
        QCOMPARE(codes(sample.run(checkNumbering)), QString());
    }

    void theNumeralOfAMissingSectionIsNotReportedAgain()
    {
        ProseSample sample(
            u"## 一、总体\n内容。\n## 二、公开\n内容。\n## 四、复议\n内容。\n## 五、问题\n内容。"_qs);
        sample.section(0, u"一、总体"_qs)
            .section(1, u"二、公开"_qs)
            .section(3, u"四、复议"_qs)
            .section(4, u"五、问题"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), QString());
    }

    void sectionsNumberedThroughAreSilent()
    {
        ProseSample sample(
            u"## 一、总体\n内容。\n## 二、公开\n内容。\n## 三、复议\n内容。\n## 四、问题\n内容。"_qs);
        sample.section(0, u"一、总体"_qs)
            .section(1, u"二、公开"_qs)
            .section(3, u"三、复议"_qs)
            .section(4, u"四、问题"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), QString());
    }

    void aSectionWithTheNumeralOfTheOneBeforeIsReported()
    {
        ProseSample sample(u"## 三、申请\n内容。\n## 四、复议\n内容。\n## 四、问题\n内容。"_qs);
        sample.section(2, u"三、申请"_qs).section(3, u"四、复议"_qs).section(4, u"四、问题"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), u"repeated:四、"_qs);
    }

    void aHeadingThatWasNotRecognisedIsNoListItem()
    {
        ProseSample sample(
            u"## 一、总体\n（一）甲。\n（二）乙。\n## 二、公布信息的概况\n内容。\n## 三、申请\n内容。"_qs);
        sample.section(0, u"一、总体"_qs).section(2, u"三、申请"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), QString());
    }

    void listsStartAgainInEverySection()
    {
        ProseSample sample(u"## 一、总体\n（一）甲。\n（二）乙。\n## 五、问题\n（一）丙。\n（三）丁。"_qs);
        sample.section(0, u"一、总体"_qs).section(4, u"五、问题"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), u"skipped:（三）"_qs);
    }

    void aTableRowThatLooksLikeProseIsKnownByTheForm()
    {
        ProseSample sample(u"（七）总计 0 0 0\n四、结转下年度继续办理 0"_qs);
        sample.cells(u"2021"_qs);
        QCOMPARE(codes(sample.run(checkNumbering)), QString());
    }
};

QTEST_APPLESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
