#include "model/checks/check.h"
#include "model/checks/checksettings.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

Assessment assessWith(const ProseSample &sample, const CheckSettings *settings)
{
    CheckInput input{sample.m_document, sample.m_report, sample.m_form, ProseSample::catalogue(),
                     sample.m_report.cells};
    input.settings = settings;
    return assess(input);
}

const Finding *findingOf(const Assessment &assessment, const QString &check)
{
    const auto found = std::find_if(assessment.findings.begin(), assessment.findings.end(),
                                    [&](const Finding &finding) { return finding.check == check; });
    return found == assessment.findings.end() ? nullptr : &*found;
}

} // namespace

class TestCheckSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\"checks\": ") << u"byte "_qs;
        QTest::newRow("no checks") << QByteArray("{}") << u"/checks: "_qs;
        QTest::newRow("another key") << QByteArray("{\"cheks\": {}}") << u"/cheks: "_qs;
        QTest::newRow("no such check") << QByteArray("{\"checks\": {\"spelling\": {}}}") << u"/checks/spelling: "_qs;
        QTest::newRow("no object") << QByteArray("{\"checks\": {\"numbering\": false}}")
                                   << u"/checks/numbering: "_qs;
        QTest::newRow("on") << QByteArray("{\"checks\": {\"numbering\": {\"on\": 1}}}")
                            << u"/checks/numbering/on: "_qs;
        QTest::newRow("severity") << QByteArray("{\"checks\": {\"numbering\": {\"severity\": \"grave\"}}}")
                                  << u"/checks/numbering/severity: "_qs;
        QTest::newRow("threshold of another")
            << QByteArray("{\"checks\": {\"numbering\": {\"tolerance\": 2}}}") << u"/checks/numbering/tolerance: "_qs;
        QTest::newRow("out of range") << QByteArray("{\"checks\": {\"percentage\": {\"tolerance\": -2}}}")
                                      << u"/checks/percentage/tolerance: "_qs;
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<CheckSettings> settings = CheckSettings::fromJson(json, u"rules.json"_qs);
        QVERIFY(!settings.ok());
        QCOMPARE(settings.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(settings.error().detail.startsWith(place), qPrintable(settings.error().detail));
    }

    void aCheckIsTurnedOffAndAnotherMadeGraver()
    {
        ProseSample sample(u"# 青岩镇人民政府2023年报告\n一、总体情况\n工作工作扎实。"_qs);
        sample.section(0, u"一、总体情况"_qs);
        sample.year(2023);
        const Assessment plain = assessWith(sample, nullptr);
        QVERIFY(findingOf(plain, u"text-stutter"_qs));
        QVERIFY(findingOf(plain, u"metadata-missing"_qs));
        const Result<CheckSettings> settings = CheckSettings::fromJson(
            "{\"checks\": {\"text-stutter\": {\"severity\": \"error\"}, \"metadata-missing\": {\"on\": false}}}",
            u"rules.json"_qs);
        QVERIFY(settings.ok());
        const Assessment set = assessWith(sample, &settings.value());
        QCOMPARE(findingOf(set, u"text-stutter"_qs)->severity, Severity::Error);
        QVERIFY(!findingOf(set, u"metadata-missing"_qs));
        QCOMPARE(set.summary().off, 1);
        QCOMPARE(set.summary().ran, plain.summary().ran - 1);
    }

    void aThresholdIsTheOffices()
    {
        ProseSample sample(u"公开率达101.5%。"_qs);
        readClaims(sample.m_document, nullptr, sample.m_report);
        const Result<CheckSettings> settings = CheckSettings::fromJson(
            "{\"checks\": {\"implausible-value\": {\"highest-rate\": 110}}}", u"rules.json"_qs);
        QVERIFY(settings.ok());
        QVERIFY(findingOf(assessWith(sample, nullptr), u"implausible-value"_qs));
        QVERIFY(!findingOf(assessWith(sample, &settings.value()), u"implausible-value"_qs));
    }

    void theSummaryTellsPassedFromNotAssessable()
    {
        ProseSample sample(u"没有表格的文字。"_qs);
        const CheckSummary summary = assessWith(sample, nullptr).summary();
        QCOMPARE(summary.ran, static_cast<int>(allChecks().size()));
        QCOMPARE(summary.passed + summary.found + summary.notAssessable, summary.ran);
        QVERIFY(summary.notAssessable >= 5);
    }
};

QTEST_APPLESS_MAIN(TestCheckSettings)
#include "tst_checksettings.moc"
