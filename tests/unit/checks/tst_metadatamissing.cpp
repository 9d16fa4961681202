#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

ProseSample complete()
{
    ProseSample sample(u"# 青石镇2023年政府信息公开工作年度报告\n"
                       u"青石镇人民政府。统计期限2023年1月1日至2023年12月31日。电话：0799-5550100。"_qs);
    sample.agency(u"青石镇人民政府"_qs).year(2023).phone(u"0799-5550100"_qs);
    sample.period({2023, 1, 1}, {2023, 12, 31}, u"2023年1月1日至2023年12月31日"_qs);
    sample.m_report.metadata.title =
        Traced<QString>{u"青石镇2023年政府信息公开工作年度报告"_qs,
                        sample.placeOf(u"青石镇2023年政府信息公开工作年度报告"_qs)};
    return sample;
}

QStringList missing(const ProseSample &sample)
{
    const std::vector<Finding> findings = sample.run(checkMetadataMissing);
    return findings.empty() ? QStringList() : findings.front().arguments;
}

} // namespace

class TestMetadataMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteReportIsSilent() { QVERIFY(complete().run(checkMetadataMissing).empty()); }

    void everythingThatIsMissingIsInOneFinding()
    {
        ProseSample sample = complete();
        sample.m_report.metadata.contacts.clear();
        sample.m_report.metadata.periodBegin.reset();
        sample.m_report.metadata.periodEnd.reset();
        sample.m_report.metadata.periodPhrase = {};
        const std::vector<Finding> findings = sample.run(checkMetadataMissing);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].arguments, (QStringList{u"period"_qs, u"contact"_qs}));
        QCOMPARE(findings[0].severity, Severity::Notice);
        QCOMPARE(sample.quotes(findings[0]), QStringList{u"青石镇2023年政府信息公开工作年度报告"_qs});
    }

    void theOrganIsMissed()
    {
        ProseSample sample = complete();
        sample.m_report.metadata.agency.reset();
        QCOMPARE(missing(sample), QStringList{u"agency"_qs});
    }

    void theYearIsMissed()
    {
        ProseSample sample = complete();
        sample.m_report.metadata.year.reset();
        QCOMPARE(missing(sample), QStringList{u"year"_qs});
    }

    void anUnreadablePeriodIsNotMissing()
    {
        ProseSample sample = complete();
        sample.m_report.metadata.periodBegin.reset();
        sample.m_report.metadata.periodEnd.reset();
        QVERIFY(sample.run(checkMetadataMissing).empty());
    }

    void reportsOlderThanTheFormAreNotJudged()
    {
        ProseSample sample = complete();
        sample.m_report.metadata = {};
        sample.m_report.formId = u"pre-2019"_qs;
        QVERIFY(sample.run(checkMetadataMissing).empty());
    }
};

QTEST_APPLESS_MAIN(TestMetadataMissing)
#include "tst_metadatamissing.moc"
