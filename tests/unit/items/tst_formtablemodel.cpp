#include "tests/unit/items/factsbuilder.h"

#include "model/items/formtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;

class TestFormTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsAModel();
    void blankTextMissingAndZeroAreDifferentFacts();
    void onlyValuesCanBeChosen();
    void aDecidedFindingNoLongerMarksItsCell();
    void theGravestFindingMarksTheCell();
    void standingFollowsTheReviewer();
    void aStaleCorrectionIsSaidSo();
    void newValuesKeepTheShape();
    void anotherFormResetsTheShape();

private:
    std::unique_ptr<FormCatalogue> m_forms;
    const FormDefinition *m_form = nullptr;
    static inline const QString key = QStringLiteral("requests.received.total");
};

void TestFormTableModel::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    m_form = m_forms->form(QStringLiteral("2021"));
    QVERIFY(m_form);
}

void TestFormTableModel::behavesAsAModel()
{
    FactsBuilder builder(*m_form);
    FormTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    QCOMPARE(model.columnCount(), 10);
    model.setFacts(builder.facts(), 2, cellFacts(builder.facts()));
    QCOMPARE(model.columnCount(), 15);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestFormTableModel::blankTextMissingAndZeroAreDifferentFacts()
{
    FactsBuilder builder(*m_form);
    builder.cell(QStringLiteral("requests.received.business")) =
        CellValue{CellState::Blank, {}, {}, {}, {}, 1};
    builder.cell(QStringLiteral("requests.received.research")) =
        CellValue{CellState::Text, {}, QStringLiteral("/"), {}, {}, 1};
    builder.cell(QStringLiteral("requests.received.total")) = CellValue{};
    FormTableModel model;
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    const auto at = [&](const char *cell) {
        return model.indexOfCell(
            m_form->cellIndex(QStringLiteral("requests.received.") + QString::fromLatin1(cell)));
    };
    const auto state = [&](const char *cell) {
        return static_cast<CellState>(at(cell).data(FormTableModel::StateRole).toInt());
    };
    QCOMPARE(state("natural_person"), CellState::Number);
    QCOMPARE(at("natural_person").data().toString(), QStringLiteral("0"));
    QCOMPARE(state("business"), CellState::Blank);
    QCOMPARE(at("business").data().toString(), QString());
    QCOMPARE(state("research"), CellState::Text);
    QCOMPARE(at("research").data().toString(), QStringLiteral("/"));
    QCOMPARE(state("total"), CellState::Missing);
    // A screen reader must hear the difference too.
    QVERIFY(at("business").data(Qt::AccessibleTextRole) != at("total").data(Qt::AccessibleTextRole));
    QVERIFY(at("business").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("blank")));
}

void TestFormTableModel::onlyValuesCanBeChosen()
{
    FactsBuilder builder(*m_form);
    FormTableModel model;
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.indexOfCell(m_form->cellIndex(key)).flags() & Qt::ItemIsEditable);
    QVERIFY(!model.indexOfCell(0).isValid()); // stands in another table
}

void TestFormTableModel::aDecidedFindingNoLongerMarksItsCell()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"), key);
    const auto cell = static_cast<std::size_t>(m_form->cellIndex(key));
    QCOMPARE(cellFacts(builder.facts())[cell].severity, std::optional(Severity::Error));
    builder.decide(builder.keys.front(), builder.subjects.front(), FindingDecision::WrongInOriginal);
    QVERIFY(!cellFacts(builder.facts())[cell].severity);
    QCOMPARE(cellFacts(builder.facts())[cell].findings.size(), std::size_t(1));
}

void TestFormTableModel::theGravestFindingMarksTheCell()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Notice, QStringLiteral("a"), key);
    builder.addFinding(Severity::Error, QStringLiteral("b"), key);
    builder.addFinding(Severity::Warning, QStringLiteral("c"), key);
    FormTableModel model;
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    QCOMPARE(model.indexOfCell(m_form->cellIndex(key)).data(FormTableModel::SeverityRole).toInt(),
             static_cast<int>(Severity::Error));
}

void TestFormTableModel::standingFollowsTheReviewer()
{
    FactsBuilder builder(*m_form);
    const auto cell = static_cast<std::size_t>(m_form->cellIndex(key));
    const auto standing = [&] { return cellFacts(builder.facts())[cell].standing; };
    QCOMPARE(standing(), CellStanding::ConfirmedByIdentity);
    builder.assessment.identities.assign(m_form->identities().size(), IdentityState::NotAssessable);
    QCOMPARE(standing(), CellStanding::MachineRead);
    CellReview review;
    review.correction = CellCorrected{key, {}, {}, Verdict::Misread, {}};
    builder.state.cells.insert(key, review);
    QCOMPARE(standing(), CellStanding::Corrected);
    builder.state.cells[key].correction->verdict = Verdict::WrongInOriginal;
    QCOMPARE(standing(), CellStanding::WrongInOriginal);
    builder.state.cells[key].mark = CellMarked{key, {}, CellMark::Doubtful, {}};
    QCOMPARE(standing(), CellStanding::Doubtful);
}

void TestFormTableModel::aStaleCorrectionIsSaidSo()
{
    FactsBuilder builder(*m_form);
    CellReview review;
    review.correction = CellCorrected{key, {}, {}, Verdict::Misread, {}};
    review.isStale = true;
    builder.state.cells.insert(key, review);
    const CellFact fact = cellFacts(builder.facts())[static_cast<std::size_t>(m_form->cellIndex(key))];
    QVERIFY(fact.isStale);
    QCOMPARE(fact.standing, CellStanding::ConfirmedByIdentity);
}

void TestFormTableModel::newValuesKeepTheShape()
{
    FactsBuilder builder(*m_form);
    FormTableModel model;
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    builder.cell(key).raw = QStringLiteral("7");
    model.setFacts(builder.facts(), 1, cellFacts(builder.facts()));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.indexOfCell(m_form->cellIndex(key)).data().toString(), QStringLiteral("7"));
}

void TestFormTableModel::anotherFormResetsTheShape()
{
    FactsBuilder newer(*m_form);
    FactsBuilder older(*m_forms->form(QStringLiteral("2019")));
    FormTableModel model;
    model.setFacts(newer.facts(), 1, cellFacts(newer.facts()));
    const int rows = model.rowCount();
    model.setFacts(older.facts(), 1, cellFacts(older.facts()));
    QCOMPARE(model.rowCount(), rows - 2); // the 2019 form has two rows less
}

QTEST_GUILESS_MAIN(TestFormTableModel)
#include "tst_formtablemodel.moc"
