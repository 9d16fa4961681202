#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

const QDate due(2024, 1, 31);

Publication published(const QDate &date, bool isGiven = false)
{
    return {date, isGiven, due, u"第四十九条"_qs};
}

/// A town's report, signed at its end.
ProseSample sampleSigned(const QDate &date)
{
    ProseSample sample(u"# 青石镇人民政府2023年报告\n全文。\n落款之日"_qs);
    sample.year(2023).signature(date, u"落款之日"_qs);
    return sample;
}

std::vector<Finding> run(const ProseSample &sample, const Publication *publication,
                         const CheckSettings *settings = nullptr)
{
    CheckInput input{sample.m_document, sample.m_report, sample.m_form, ProseSample::catalogue(),
                     sample.m_report.cells};
    input.publication = publication;
    input.settings = settings;
    std::vector<Finding> findings;
    checkLate(input, findings);
    return findings;
}

std::vector<Finding> run(const Publication &publication)
{
    return run(sampleSigned(publication.published), &publication);
}

} // namespace

class TestLate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayAfterTheDeadlineIsLate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("days");
        QTest::newRow("a day") << QDate(2024, 2, 1) << u"1"_qs;
        QTest::newRow("a month") << QDate(2024, 3, 1) << u"30"_qs;
        QTest::newRow("a year") << QDate(2025, 1, 31) << u"366"_qs;
    }
    void theDayAfterTheDeadlineIsLate()
    {
        QFETCH(QDate, date);
        QFETCH(QString, days);
        const std::vector<Finding> findings = run(published(date));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Warning);
        QCOMPARE(findings[0].arguments,
                 QStringList({date.toString(Qt::ISODate), u"2024-01-31"_qs, days, u"第四十九条"_qs}));
        QVERIFY(findingText(findings[0], nullptr, true).contains(days));
    }

    void theSignatureIsMarked()
    {
        const ProseSample sample = sampleSigned({2024, 2, 5});
        const Publication late = published({2024, 2, 5});
        QCOMPARE(sample.quotes(run(sample, &late).at(0)), QStringList{u"落款之日"_qs});
    }

    void aDateThatTheReviewerGaveHasNoPlace()
    {
        const ProseSample sample = sampleSigned({2024, 1, 5});
        const Publication late = published({2024, 2, 5}, true);
        const std::vector<Finding> findings = run(sample, &late);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].code, u"given"_qs);
        QVERIFY(findings[0].where.empty());
    }

    void theDateOfAVersionBeforeHasNoPlace()
    {
        const ProseSample sample = sampleSigned({2024, 5, 5});
        const Publication late = published({2024, 2, 5});
        QVERIFY(run(sample, &late).at(0).where.empty());
    }

    void onTimeThereIsNothingToSay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::newRow("the last day") << due;
        QTest::newRow("weeks before") << QDate(2024, 1, 8);
        QTest::newRow("in the old year") << QDate(2023, 12, 29);
    }
    void onTimeThereIsNothingToSay()
    {
        QFETCH(QDate, date);
        QVERIFY(run(published(date)).empty());
    }

    void aCopyPublishedAgainIsNotLate()
    {
        // Signed in May: the first version was there in January.
        const ProseSample sample = sampleSigned({2024, 5, 5});
        const Publication first = published({2024, 1, 10});
        QVERIFY(run(sample, &first).empty());
    }

    void withoutADateThereIsNoJudgement()
    {
        const ProseSample sample = sampleSigned({2024, 5, 5});
        const Publication unknown = published({});
        QVERIFY(run(sample, &unknown).empty());
    }

    void withoutADeadlineThereIsNoJudgement()
    {
        const ProseSample sample = sampleSigned({2024, 5, 5});
        const Publication free{{2024, 5, 5}, false, {}, {}};
        QVERIFY(run(sample, &free).empty());
        QVERIFY(run(sample, nullptr).empty());
    }

    void anOfficeMayAllowDaysOfGrace()
    {
        const ProseSample sample = sampleSigned({2024, 2, 3});
        const Publication late = published({2024, 2, 3});
        CheckSettings settings;
        CheckSetting grace;
        grace.thresholds.insert(u"grace"_qs, 3);
        settings.set(u"late"_qs, grace);
        QVERIFY(run(sample, &late, &settings).empty());
        grace.thresholds.insert(u"grace"_qs, 2);
        settings.set(u"late"_qs, grace);
        QCOMPARE(run(sample, &late, &settings).size(), 1);
    }

    void whatCannotBeToldIsNotPassed()
    {
        const auto stateOf = [](const Publication *publication) {
            const ProseSample sample = sampleSigned({2024, 1, 5});
            CheckInput input{sample.m_document, sample.m_report, nullptr, ProseSample::catalogue(),
                             sample.m_report.cells};
            input.publication = publication;
            const Assessment assessment = assess(input);
            for (std::size_t i = 0; i < allChecks().size(); ++i) {
                if (allChecks()[i].run == checkLate)
                    return assessment.states[i];
            }
            return CheckState::Off;
        };
        const Publication onTime = published({2024, 1, 5});
        const Publication undated = published({});
        QCOMPARE(stateOf(&onTime), CheckState::Passed);
        QCOMPARE(stateOf(&undated), CheckState::NotAssessable);
        QCOMPARE(stateOf(nullptr), CheckState::NotAssessable);
    }
};

QTEST_APPLESS_MAIN(TestLate)
#include "tst_late.moc"
