#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

Report claimsOf(ProseSample &sample, int year = 2023)
{
    sample.year(year);
    readClaims(sample.m_document, ProseSample::catalogue().form(QStringLiteral("2021")), sample.m_report);
    return sample.m_report;
}

Report claimsOf(const QString &text, int year = 2023)
{
    ProseSample sample(text);
    return claimsOf(sample, year);
}

/// The claims with a subject, as "subject=value".
QStringList subjects(const Report &report)
{
    QStringList list;
    for (const Claim &claim : report.claims) {
        if (!claim.subject.isEmpty())
            list << claim.subject + u'=' + claim.value.toString();
    }
    return list;
}

/// All claims as "value unit", with ~ before the inexact ones.
QString values(const Report &report)
{
    QStringList list;
    for (const Claim &claim : report.claims)
        list << (claim.isExact ? QString() : QStringLiteral("~")) + claim.value.toString() + claim.unit;
    return list.join(u' ');
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadWithTheirMeasureWords_data();
    void numbersAreReadWithTheirMeasureWords();
    void aSpanCutsTheNumberOutOfTheOriginal();
    void aNumberTornByALineEndIsRead();
    void subjectsAreKnownByTheirWords_data();
    void subjectsAreKnownByTheirWords();
    void doubtfulCountsHaveNoSubject_data();
    void doubtfulCountsHaveNoSubject();
    void negationsSayZero_data();
    void negationsSayZero();
    void noNegationWhereNothingIsDenied_data();
    void noNegationWhereNothingIsDenied();
    void aHeadingGivesTheTopic();
    void breakdownsAreRead_data();
    void breakdownsAreRead();
    void thereIsNoBreakdownWhereTheWholeIsOpen_data();
    void thereIsNoBreakdownWhereTheWholeIsOpen();
};

void TestClaims::numbersAreReadWithTheirMeasureWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spaces") << u"印发文件 36 件。"_qs << u"36件"_qs;
    QTest::newRow("full width") << u"印发文件３６件，推送１，２００条。"_qs << u"36件 1200条"_qs;
    QTest::newRow("thousands") << u"点击1,234,567次。"_qs << u"1234567次"_qs;
    QTest::newRow("a comma between sentences") << u"共2，300份材料。"_qs << u"300份"_qs;
    QTest::newRow("numerals") << u"印发一百二十三件，编发十二期，走访两千零五户。"_qs
                              << u"123件 12期 2005户"_qs;
    QTest::newRow("ten thousands") << u"阅读1.2万次，受众3万余人次。"_qs << u"12000次 ~30000人次"_qs;
    QTest::newRow("money") << u"支出35.8万元，收费120元。"_qs << u"35.8万元 120元"_qs;
    QTest::newRow("hedges") << u"推送230余条，约40件，近百人，60篇以上，超15期。"_qs
                            << u"~230条 ~40件 ~60篇 ~15期"_qs;
    QTest::newRow("percent") << u"办结率100%，满意率99.5％。"_qs << u"100% 99.5%"_qs;
    QTest::newRow("dates and years") << u"2023年3月15日，三年行动第10次会议，每年12期，前3名。"_qs << u""_qs;
    QTest::newRow("document numbers")
        << u"依据〔2021〕30号、第711号令、《条例》二十条规定和第五十条。"_qs << u""_qs;
    QTest::newRow("telephone") << u"电话：0537-2210045，邮编：272100。"_qs << u""_qs;
    QTest::newRow("durations") << u"3个工作日内办理，用时2个月。"_qs << u""_qs;
    QTest::newRow("ranges") << u"每条阅读60-80次，培训3至5场。"_qs << u""_qs;
    QTest::newRow("idioms") << u"高效办成一件事，三公经费，一批项目，一是抓落实，进一步，统一，十四五。"_qs
                            << u""_qs;
    QTest::newRow("a document's title") << u"印发《十项措施共12条》1件。"_qs << u"1件"_qs;
    QTest::newRow("several things") << u"全镇33个村1个社区。"_qs << u"33个 1个"_qs;
}

void TestClaims::numbersAreReadWithTheirMeasureWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(values(claimsOf(text)), expected);
}

void TestClaims::aSpanCutsTheNumberOutOfTheOriginal()
{
    ProseSample sample(u"全年推送　１，２００　条，走访一百零三户，\n阅读1.2 万次。"_qs);
    const Report report = claimsOf(sample);
    QCOMPARE(report.claims.size(), 3);
    QCOMPARE(sample.quote(report.claims[0].where), u"１，２００"_qs);
    QCOMPARE(sample.quote(report.claims[1].where), u"一百零三"_qs);
    QCOMPARE(sample.quote(report.claims[2].where), u"1.2 万"_qs);
    QCOMPARE(sample.m_document.at(report.claims[0].clause).toString(), u"全年推送　１，２００　条"_qs);
}

void TestClaims::aNumberTornByALineEndIsRead()
{
    ProseSample sample(u"2023年，共收到政府信息\\\n公开申请 7\\\n件。"_qs);
    QCOMPARE(subjects(claimsOf(sample)), QStringList{u"requests.handled=7"_qs});
}

void TestClaims::subjectsAreKnownByTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("received") << u"2023年，我街道新收政府信息公开申请12件。"_qs
                              << QStringList{u"requests.received=12"_qs};
    QTest::newRow("handled") << u"本年度共收到依申请公开3条。"_qs << QStringList{u"requests.handled=3"_qs};
    QTest::newRow("number before noun")
        << u"全年受理15件政府信息公开申请。"_qs << QStringList{u"requests.handled=15"_qs};
    QTest::newRow("processed") << u"全年收到政府信息公开申请15件，办结14件。"_qs
                               << QStringList{u"requests.handled=15"_qs, u"requests.processed=14"_qs};
    QTest::newRow("carried")
        << u"办理政府信息公开申请15件，其中新收14件，上年结转1件；结转下年度继续办理2件。"_qs
        << QStringList{u"requests.handled=15"_qs, u"requests.received=14"_qs,
                       u"requests.carried_over_in=1"_qs, u"requests.carried_forward=2"_qs};
    QTest::newRow("carried by year") << u"关于政府信息公开申请：2022年结转2件。结转2024年1件。"_qs
                                     << QStringList{u"requests.carried_over_in=2"_qs,
                                                    u"requests.carried_forward=1"_qs};
    QTest::newRow("everybody") << u"共收到公民、法人或者其他组织提出的政府信息公开申请9件。"_qs
                               << QStringList{u"requests.handled=9"_qs};
    QTest::newRow("outcome") << u"依申请公开方面：收到申请6件，予以公开4件，部分公开1件。"_qs
                             << QStringList{u"requests.handled=6"_qs, u"requests.granted=4"_qs,
                                            u"requests.partially_granted=1"_qs};
    QTest::newRow("appeals") << u"因政府信息公开被申请行政复议2件，被提起行政诉讼1件。"_qs
                             << QStringList{u"appeals.reconsideration=2"_qs, u"appeals.litigation=1"_qs};
    QTest::newRow("numerals") << u"共收到政府信息公开申请十一件。"_qs
                              << QStringList{u"requests.handled=11"_qs};
}

void TestClaims::subjectsAreKnownByTheirWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(subjects(claimsOf(text)), expected);
}

void TestClaims::doubtfulCountsHaveNoSubject_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another scope") << u"2023年，全市行政机关共收到政府信息公开申请210件。"_qs;
    QTest::newRow("another year") << u"2022年，我局收到政府信息公开申请8件。"_qs;
    QTest::newRow("last year") << u"去年收到政府信息公开申请8件。"_qs;
    QTest::newRow("comparison") << u"收到的政府信息公开申请比上年增加5件。"_qs;
    QTest::newRow("channel") << u"收到网上政府信息公开申请4件。"_qs;
    QTest::newRow("applicant") << u"收到自然人政府信息公开申请4件。"_qs;
    QTest::newRow("enquiries") << u"受理政府信息公开咨询33件。"_qs;
    QTest::newRow("cases and times") << u"受理政府信息公开申请33件次。"_qs;
    QTest::newRow("hotline") << u"依申请公开渠道畅通。共收到热线工单147件，办结147件。"_qs;
    QTest::newRow("petition") << u"全年答复人大代表建议5件。"_qs;
    QTest::newRow("licences") << u"受理行政许可申请301件。"_qs;
    QTest::newRow("documents") << u"制发公文128件，依申请公开55件。"_qs;
    QTest::newRow("two verbs") << u"受理并答复政府信息公开申请5件。"_qs;
    QTest::newRow("extended") << u"延期答复政府信息公开申请2件。"_qs;
    QTest::newRow("a part") << u"收到政府信息公开申请9件中的情形如下，其中书面答复6件。"_qs;
    QTest::newRow("a plan") << u"下一步，计划办理政府信息公开申请10件。"_qs;
    QTest::newRow("both appeals") << u"因政府信息公开引起的行政复议和行政诉讼共3件。"_qs;
    QTest::newRow("an outcome") << u"因政府信息公开被申请行政复议维持2件。"_qs;
    QTest::newRow("all business") << u"全年办理行政复议案件87件。"_qs;
    QTest::newRow("another scope, one sentence before") << u"全县政府信息公开行政复议平稳；行政诉讼8件。"_qs;
    QTest::newRow("another year, one sentence before") << u"2022年政府信息公开申请情况。共收到申请8件。"_qs;
    QTest::newRow("documents' number") << u"收到《关于12件政府信息公开申请的函》。"_qs;
}

void TestClaims::doubtfulCountsHaveNoSubject()
{
    QFETCH(QString, text);
    const QStringList found = subjects(claimsOf(text));
    // The first clause of "a part" does count requests; only its part is in doubt.
    QVERIFY2(found.isEmpty() || found == QStringList{u"requests.handled=9"_qs}, qPrintable(found.join(u' ')));
}

void TestClaims::negationsSayZero_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("phrases");
    QTest::newRow("none received") << u"本年度未收到政府信息公开申请。"_qs
                                   << QStringList{u"requests.received:未收到政府信息公开申请"_qs};
    QTest::newRow("tail") << u"2023年我乡没有收到依申请公开的申请事项。"_qs
                          << QStringList{u"requests.received:没有收到依申请公开的申请"_qs};
    QTest::newRow("none") << u"全年无政府信息公开申请，无行政复议。"_qs
                          << QStringList{u"requests.received:无政府信息公开申请"_qs,
                                         u"appeals.reconsideration:无行政复议"_qs};
    QTest::newRow("appeals") << u"未发生因政府信息公开引发的行政复议、行政诉讼情况。"_qs
                             << QStringList{
                                    u"appeals.reconsideration:未发生因政府信息公开引发的行政复议"_qs,
                                    u"appeals.litigation:未发生因政府信息公开引发的行政复议、行政诉讼"_qs};
    QTest::newRow("everybody") << u"未接到公民、法人和其他组织的政府信息公开申请。"_qs
                               << QStringList{
                                      u"requests.received:未接到公民、法人和其他组织的政府信息公开申请"_qs};
    QTest::newRow("with spaces") << u"未 收到信息公开\\\n申请。"_qs
                                 << QStringList{u"requests.received:未 收到信息公开\\\n申请"_qs};
}

void TestClaims::negationsSayZero()
{
    QFETCH(QString, text);
    QFETCH(QStringList, phrases);
    ProseSample sample(text);
    QStringList found;
    for (const Claim &claim : claimsOf(sample).claims) {
        QVERIFY(claim.isNegation);
        QVERIFY(claim.value.isZero());
        found << claim.subject + u':' + sample.quote(claim.where);
    }
    QCOMPARE(found, phrases);
}

void TestClaims::noNegationWhereNothingIsDenied_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another kind") << u"未收到行政许可申请异议。"_qs;
    QTest::newRow("reason") << u"无正当理由大量反复申请的不予处理。"_qs;
    QTest::newRow("applicant") << u"未收到申请人补正材料。"_qs;
    QTest::newRow("lost suits") << u"未发生政府信息公开行政复议被纠正的案件。"_qs;
    QTest::newRow("all business") << u"本年无行政复议案件积压。"_qs;
    QTest::newRow("a wish") << u"力争全年未发生政府信息公开行政诉讼。"_qs;
    QTest::newRow("another year") << u"2022年未收到政府信息公开申请。"_qs;
    QTest::newRow("complaints") << u"未收到对政府信息公开工作的投诉举报。"_qs;
    QTest::newRow("appeals about requests") << u"未发生政府信息公开申请超期情况。"_qs;
}

void TestClaims::noNegationWhereNothingIsDenied()
{
    QFETCH(QString, text);
    QCOMPARE(subjects(claimsOf(text)), QStringList{});
}

void TestClaims::aHeadingGivesTheTopic()
{
    QCOMPARE(subjects(claimsOf(u"## （二）依申请公开\n全年共收到4件，办结4件。"_qs)),
             (QStringList{u"requests.handled=4"_qs, u"requests.processed=4"_qs}));
    QCOMPARE(subjects(claimsOf(u"## （二）主动公开\n全年共收到4件，办结4件。"_qs)), QStringList{});
}

void TestClaims::breakdownsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers"); ///< total=part+part, with ! when exhaustive
    QTest::newRow("plain") << u"全年共公开信息87条，其中政策文件40条、工作动态45条、财政信息2条。"_qs
                           << u"87=40+45+2!"_qs;
    QTest::newRow("next sentence") << u"共公开信息87条。其中网站40条，公众号45条。"_qs << u"87=40+45!"_qs;
    QTest::newRow("colon") << u"共公开信息87条，其中：网站40条；公众号45条；公示栏3条。"_qs
                           << u"87=40+45+3!"_qs;
    QTest::newRow("brackets") << u"收到申请15件（其中个人12件、单位3件），办结9件。"_qs << u"15=12+3!"_qs;
    QTest::newRow("figures in brackets")
        << u"共87条，其中网站40条（含图解5条），公众号47条（阅读900次）。"_qs << u"87=40+47!"_qs;
    QTest::newRow("other measure words")
        << u"共87条，其中网站40条，简报7期，公众号40条。"_qs << u"87=40+7+40!"_qs;
    QTest::newRow("what follows the parts")
        << u"收到申请15件，其中个人12件、单位3件，已答复14件，结转1件。"_qs << u"15=12+3!"_qs;
    QTest::newRow("and so on") << u"共87条，其中网站40条、公众号45条等。"_qs << u"87=40+45"_qs;
    QTest::newRow("mainly") << u"共87条，其中主要为网站40条、公众号45条。"_qs << u"87=40+45"_qs;
    QTest::newRow("nested") << u"共87条，其中网站60条，其中图解20条、文字40条。"_qs << u"87=60 60=20+40!"_qs;
    QTest::newRow("comparison inside")
        << u"共87条，其中网站60条，同比增加12条，公众号27条。"_qs << u"87=60+27!"_qs;
    QTest::newRow("two totals") << u"办理12件，答复10件，其中信函8件、网络4件。"_qs << u"12=8+4!"_qs;
    QTest::newRow("too much") << u"共公开信息87条，其中网站40条、公众号48条。"_qs << u"87=40+48!"_qs;
}

void TestClaims::breakdownsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, numbers);
    const Report report = claimsOf(text);
    QStringList found;
    const auto value = [&](int claim) {
        return report.claims[static_cast<std::size_t>(claim)].value.toString();
    };
    for (const Breakdown &breakdown : report.breakdowns) {
        QStringList parts;
        for (int part : breakdown.parts)
            parts << value(part);
        found << value(breakdown.total) + u'=' + parts.join(u'+') +
                     (breakdown.isExhaustive ? QStringLiteral("!") : QString());
    }
    QCOMPARE(found.join(u' '), numbers);
}

void TestClaims::thereIsNoBreakdownWhereTheWholeIsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing before") << u"其中网站40条、公众号45条。"_qs;
    QTest::newRow("other things") << u"培训120人，其中网站40条、公众号45条。"_qs;
    QTest::newRow("far away")
        << u"共公开87条，做到了及时准确并且进一步扩大了政策信息在群众中的知晓范围和影响力，其中网站90条。"_qs;
    QTest::newRow("two totals together") << u"承办建议4件、提案6件，其中主办7件、会办3件。"_qs;
    QTest::newRow("an earlier total is possible") << u"办理120件，答复10件，其中信函80件、网络4件。"_qs;
}

void TestClaims::thereIsNoBreakdownWhereTheWholeIsOpen()
{
    QFETCH(QString, text);
    QCOMPARE(claimsOf(text).breakdowns.size(), 0);
}

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
