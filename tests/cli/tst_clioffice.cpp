#include "tests/cli/clitest.h"

#include <QJsonArray>
#include <QTest>

namespace {

const QByteArray roster = "单位名称,类别,上级单位\n"
                          "青石镇人民政府,乡镇,临江县人民政府\n"
                          "白杨乡人民政府,乡镇,临江县人民政府\n"
                          "柳河街道办事处,大街,临江县人民政府\n";

} // namespace

/// The reports of CliTest are for 2023 and signed on 20 January 2024.
class TestCliOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<CliTest>();
        m_test->writeClean(u"a.txt"_qs);
        m_test->write(u"roster.csv"_qs, roster);
        QCOMPARE(m_test->run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"a.txt"_qs}).status, 0);
    }

    void whoHasFiledIsListed()
    {
        const CliRun run = rosterRun({u"--roster"_qs, u"roster.csv"_qs, u"--year"_qs, u"2023"_qs});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("on-time\t2024-01-20\t2024-01-31\t1\t临江县人民政府\t青石镇人民政府"),
                 run.output.constData());
        QVERIFY(run.output.contains("missing\t\t2024-01-31\t0\t临江县人民政府\t白杨乡人民政府"));
        QVERIFY(run.output.contains("2023: 3 due, 1 on time, 0 late, 1 not filed, 0 not yet due, 1 cannot"));
        QVERIFY2(run.errors.contains("大街"), run.errors.constData());
    }

    void theRosterIsKeptInTheReviewFile()
    {
        QCOMPARE(rosterRun({}).status, 2);
        QCOMPARE(rosterRun({u"--roster"_qs, u"roster.csv"_qs, u"--year"_qs, u"2023"_qs}).status, 1);
        const CliRun run = rosterRun({u"--format"_qs, u"csv"_qs});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("白杨乡人民政府,town,,临江县人民政府"));
    }

    void theStatesComeAsJson()
    {
        const CliRun run = rosterRun(
            {u"--roster"_qs, u"roster.csv"_qs, u"--year"_qs, u"2023"_qs, u"--format"_qs, u"json"_qs});
        const QJsonObject root = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(root[u"year"_qs].toInt(), 2023);
        const QJsonObject first = root[u"filings"_qs][0].toObject();
        QCOMPARE(first[u"state"_qs].toString(), u"on-time"_qs);
        QCOMPARE(first[u"filed"_qs].toString(), u"2024-01-20"_qs);
        QCOMPARE(first[u"reports"_qs].toArray().size(), 1);
        QVERIFY(root[u"filings"_qs][1][u"filed"_qs].isNull());
    }

    void theNoticeIsReadyToBePublished()
    {
        const CliRun run = rosterRun(
            {u"--roster"_qs, u"roster.csv"_qs, u"--year"_qs, u"2023"_qs, u"--format"_qs, u"notice"_qs});
        const QString notice = QString::fromUtf8(run.output);
        QVERIFY2(notice.contains(
                     u"应报送年度报告的单位共2家，其中按时报送1家，逾期报送0家，未报送1家，按时报送率50.0%"),
                 run.output.constData());
        QVERIFY(notice.contains(u"白杨乡人民政府"));
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(m_test->run({u"roster"_qs}).status, 2);
        QCOMPARE(rosterRun({u"--format"_qs, u"xml"_qs}).status, 2);
        QCOMPARE(rosterRun({u"--year"_qs, u"last"_qs}).status, 2);
        QCOMPARE(rosterRun({u"--roster"_qs, u"none.csv"_qs}).status, 3);
        m_test->write(u"empty.csv"_qs, "单位名称\n");
        QCOMPARE(rosterRun({u"--roster"_qs, u"empty.csv"_qs}).status, 3);
        QCOMPARE(m_test->run({u"roster"_qs, u"--store"_qs, u"none.gouji"_qs}).status, 4);
    }

    void aRuleSetIsPutInForceAndJudges()
    {
        m_test->writeFaulty(u"b.txt"_qs);
        QCOMPARE(m_test->run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"b.txt"_qs}).status, 0);
        QVERIFY(errorsOfSecond() > 0);
        m_test->write(u"rules.json"_qs,
                      R"({"name": "本县口径", "checks": {"cross-footing": {"on": false}}})");
        const CliRun put =
            m_test->run({u"rules"_qs, u"--store"_qs, u"r.gouji"_qs, u"--settings"_qs, u"rules.json"_qs});
        QCOMPARE(put.status, 0);
        QVERIFY2(put.output.contains("本县口径"), put.output.constData());
        QCOMPARE(errorsOfSecond(), 0);
        m_test->write(u"bad.json"_qs, R"({"checks": {"no-such": {}}})");
        const CliRun bad =
            m_test->run({u"rules"_qs, u"--store"_qs, u"r.gouji"_qs, u"--settings"_qs, u"bad.json"_qs});
        QCOMPARE(bad.status, 2);
        QVERIFY(bad.errors.contains("/checks/no-such"));
        QCOMPARE(errorsOfSecond(), 0);
    }

    void checkEndsWithASummaryOfTheChecks()
    {
        const CliRun run = m_test->run({u"check"_qs, u"a.txt"_qs});
        QVERIFY2(run.output.contains(" ran, ") && run.output.contains(" could not be assessed"),
                 run.output.constData());
        m_test->write(u"rules.json"_qs, R"({"checks": {"cross-footing": {"on": false}}})");
        const CliRun less = m_test->run({u"check"_qs, u"--settings"_qs, u"rules.json"_qs, u"a.txt"_qs});
        QVERIFY2(less.output.contains("; 1 turned off"), less.output.constData());
    }

private:
    CliRun rosterRun(const QStringList &arguments) const
    {
        return m_test->run(QStringList{u"roster"_qs, u"--store"_qs, u"r.gouji"_qs} + arguments);
    }
    int errorsOfSecond() const
    {
        const CliRun run = m_test->run({u"list"_qs, u"--store"_qs, u"r.gouji"_qs});
        return QString::fromUtf8(run.output).split(u'\n').value(1).split(u'\t').value(4).toInt();
    }

    std::unique_ptr<CliTest> m_test;
};

QTEST_GUILESS_MAIN(TestCliOffice)
#include "tst_clioffice.moc"
