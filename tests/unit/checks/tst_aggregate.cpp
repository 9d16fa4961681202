#include "tests/unit/checks/tablesample.h"

#include "model/checks/addedup.h"
#include "model/checks/checklist.h"

#include <QTest>

using namespace gouji;
using gouji::testing::TableSample;

namespace {

const char *const granted = "requests.granted.total";
const char *const fees = "disclosure.administrative_fees.amount";

FormFigures figuresOf(TableSample &sample)
{
    return {&sample.form(), PublishedValues(sample.m_document, sample.m_cells).unpacked()};
}

/// A report that adds up two others.
struct County
{
    County()
        : whole(QStringLiteral("2021"), 1)
        , one(QStringLiteral("2021"), 2)
        , other(QStringLiteral("2021"), 3)
    {
        for (int i = 0; i < static_cast<int>(whole.m_cells.size()); ++i)
            whole.set(i, one.value(i) + other.value(i));
    }
    [[nodiscard]] AggregateParts parts()
    {
        AggregateParts parts;
        parts.count = 2;
        parts.formId = whole.form().id();
        parts.sum = addUp(whole.form(), {figuresOf(one), figuresOf(other)});
        return parts;
    }
    [[nodiscard]] std::vector<Finding> run() { return run(parts()); }
    [[nodiscard]] std::vector<Finding> run(const AggregateParts &parts)
    {
        const std::vector<PublishedValue> own = figuresOf(whole).values;
        CheckInput input = whole.input();
        input.others.parts = &parts;
        input.own = &own;
        canJudge = canJudgeAggregate(input);
        std::vector<Finding> findings;
        checkAggregate(input, findings);
        return findings;
    }

    TableSample whole;
    TableSample one;
    TableSample other;
    bool canJudge = false;
};

} // namespace

class TestAggregate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportThatAddsUpNoneIsNotCompared()
    {
        const TableSample sample(QStringLiteral("2021"), 1);
        QVERIFY(sample.run(checkAggregate).empty());
        QVERIFY(canJudgeAggregate(sample.input()));
    }

    void theSumIsNoFinding()
    {
        County county;
        QVERIFY(county.run().empty());
        QVERIFY(county.canJudge);
    }

    void everyCellThatIsNotTheSumIsAPlace()
    {
        County county;
        const int total = county.whole.index(granted);
        const int part = county.whole.index("requests.granted.natural_person");
        county.whole.set(total, county.whole.value(total) + 2);
        county.whole.set(part, county.whole.value(part) + 2);
        const std::vector<Finding> findings = county.run();
        QCOMPARE(findings.size(), std::size_t(1));
        const Finding &finding = findings.front();
        QCOMPARE(finding.severity, Severity::Notice);
        QCOMPARE(finding.where.size(), std::size_t(2));
        QCOMPARE(finding.where[0].cell, part);
        QCOMPARE(*finding.printed, county.whole.at(total).number);
        QCOMPARE(*finding.expected, county.whole.at(total).number - Decimal(2));
        const QString words = findingText(finding, &county.whole.form(), true);
        QVERIFY2(words.contains(QStringLiteral("2 organs")), qPrintable(words));
    }

    void aMissingOrganIsNamedAndNothingIsJudged()
    {
        County county;
        county.whole.set(granted, 99999);
        AggregateParts parts = county.parts();
        parts.missing = {QStringLiteral("云溪县旅游局")};
        const std::vector<Finding> findings = county.run(parts);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, QStringLiteral("organs-missing"));
        QCOMPARE(findings.front().severity, Severity::Notice);
        QVERIFY(!findings.front().expected);
        QVERIFY(findingText(findings.front(), &county.whole.form(), true)
                    .contains(QStringLiteral("云溪县旅游局")));
        QVERIFY(!county.canJudge);
    }

    void aBlankMissingWordedOrDoubtfulPartIsNoZero_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 4; ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void aBlankMissingWordedOrDoubtfulPartIsNoZero()
    {
        QFETCH(int, kind);
        County county;
        const int cell = county.one.index(granted);
        if (kind == 0)
            county.one.setBlank(cell);
        else if (kind == 1)
            county.one.setMissing(cell);
        else if (kind == 2)
            county.one.setText(cell, QStringLiteral("/"));
        else
            county.one.at(cell).confidence = 0.1F;
        county.whole.set(cell, 77777);
        QVERIFY(county.run().empty());
        county.whole.set("requests.received.total", 1);
        const std::vector<Finding> findings = county.run();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().arguments.value(1), QStringLiteral("1"));
    }

    void aBlankCellOfItsOwnIsNotJudged()
    {
        County county;
        county.whole.setBlank(county.whole.index(granted));
        QVERIFY(county.run().empty());
    }

    void moneyIsAddedInOneUnit()
    {
        County county;
        county.one.set(fees, 3);
        county.other.set(fees, 5000);
        county.other.at(fees).unit = QStringLiteral("元");
        CellValue &sum = county.whole.at(fees);
        sum.number = Decimal::fromUnits(35, 1);
        sum.raw = QStringLiteral("3.5");
        QVERIFY(county.run().empty());
        sum.number = Decimal::fromUnits(36, 1);
        const std::vector<Finding> findings = county.run();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().arguments.value(3), QStringLiteral("3.5万元"));
    }

    void anotherFormIsNotCompared()
    {
        County county;
        county.whole.set(granted, 99999);
        AggregateParts parts = county.parts();
        parts.formId = QStringLiteral("2019");
        QVERIFY(county.run(parts).empty());
        QVERIFY(!county.canJudge);
    }
};

QTEST_GUILESS_MAIN(TestAggregate)
#include "tst_aggregate.moc"
