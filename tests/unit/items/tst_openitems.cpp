#include "model/items/openitems.h"
#include "tests/unit/items/factsbuilder.h"

#include <QTest>

using namespace gouji;

namespace {

const QString received = QStringLiteral("requests.received.total");
const QString granted = QStringLiteral("requests.granted.total");

std::vector<OpenItem> itemsOf(FactsBuilder &builder)
{
    const ReportFacts facts = builder.facts();
    return openItems(facts, cellFacts(facts));
}

/// No identity holds that could confirm a value.
void leaveUnconfirmed(FactsBuilder &builder)
{
    for (IdentityState &identity : builder.assessment.identities)
        identity = IdentityState::NotAssessable;
}

void mark(FactsBuilder &builder, const QString &cell, CellMark what)
{
    CellReview review;
    review.mark = CellMarked{cell, {}, what, {}};
    builder.state.cells.insert(cell, review);
}

} // namespace

/// What waits for the reviewer, and what does not.
class TestOpenItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
        QVERIFY(loaded);
        m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    }
    void nothingIsOpenWithoutAReport() { QVERIFY(openItems({}, {}).empty()); }
    void aCleanReportHasNothingOpen();
    void openFindingsComeInTheirOrderAndDecidedOnesNot();
    void aDoubtfulValueIsOpenUntilItIsConfirmed();
    void aBlankCellIsOpenWhereAnOpenFindingPointsAtIt();
    void aValueReadUnsurelyIsOpenUntilSomethingConfirmsIt();

private:
    [[nodiscard]] FactsBuilder builder() const
    {
        return FactsBuilder(*m_forms->form(QStringLiteral("2021")));
    }
    std::unique_ptr<FormCatalogue> m_forms;
};

void TestOpenItems::aCleanReportHasNothingOpen()
{
    FactsBuilder report = builder();
    QVERIFY(itemsOf(report).empty());
}

void TestOpenItems::openFindingsComeInTheirOrderAndDecidedOnesNot()
{
    FactsBuilder report = builder();
    report.addFinding(Severity::Error, QStringLiteral("cross-footing"), received);
    report.addFinding(Severity::Warning, QStringLiteral("cell-blank"), granted);
    report.addFinding(Severity::Notice, QStringLiteral("numbering"));
    report.decide(report.keys[1], report.subjects[1], FindingDecision::Accepted);
    const std::vector<OpenItem> items = itemsOf(report);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].finding, 0);
    QCOMPARE(items[1].finding, 2);
    QCOMPARE(items[0].cell, -1);
    // A decision made on other values is open again.
    report.keys[1] += QStringLiteral("|other values");
    QCOMPARE(itemsOf(report).size(), std::size_t(3));
}

void TestOpenItems::aDoubtfulValueIsOpenUntilItIsConfirmed()
{
    FactsBuilder report = builder();
    report.addFinding(Severity::Notice, QStringLiteral("numbering"));
    mark(report, granted, CellMark::Doubtful);
    const std::vector<OpenItem> items = itemsOf(report);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[1], (OpenItem{OpenItem::Why::Doubtful, -1, report.form.cellIndex(granted)}));
    mark(report, granted, CellMark::Confirmed);
    QCOMPARE(itemsOf(report).size(), std::size_t(1));
}

void TestOpenItems::aBlankCellIsOpenWhereAnOpenFindingPointsAtIt()
{
    FactsBuilder report = builder();
    leaveUnconfirmed(report);
    report.cell(received).state = CellState::Blank;
    report.cell(granted).state = CellState::Missing;
    QVERIFY(itemsOf(report).empty());
    report.addFinding(Severity::Warning, QStringLiteral("cell-blank"), received);
    const std::vector<OpenItem> items = itemsOf(report);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[1], (OpenItem{OpenItem::Why::Gap, -1, report.form.cellIndex(received)}));
    report.decide(report.keys[0], report.subjects[0], FindingDecision::WrongInOriginal);
    QVERIFY(itemsOf(report).empty());
}

void TestOpenItems::aValueReadUnsurelyIsOpenUntilSomethingConfirmsIt()
{
    FactsBuilder report = builder();
    report.cell(received).confidence = sureReading - 0.1F;
    // Its sums hold: that confirms it.
    QVERIFY(itemsOf(report).empty());
    leaveUnconfirmed(report);
    const std::vector<OpenItem> items = itemsOf(report);
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items[0], (OpenItem{OpenItem::Why::Unsure, -1, report.form.cellIndex(received)}));
    mark(report, received, CellMark::Confirmed);
    QVERIFY(itemsOf(report).empty());
    report.state.cells.clear();
    report.cell(received).confidence = sureReading;
    QVERIFY(itemsOf(report).empty());
}

QTEST_MAIN(TestOpenItems)
#include "tst_openitems.moc"
