#include "tests/unit/items/factsbuilder.h"

#include "model/items/findinglistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;

class TestFindingListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsAModel();
    void aDecisionIsShownWithItsReviewerAndReason();
    void aDecisionOnOtherValuesIsStaleAndTheFindingOpen();
    void aDecidedFindingThatIsGoneStaysInTheList();
    void theDifferenceIsPrintedMinusExpected();
    void goingOnSkipsWhatIsDecidedAndGoesRound();

private:
    [[nodiscard]] static QString text(const FindingListModel &model, int row, FindingListModel::Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    std::unique_ptr<FormCatalogue> m_forms;
    const FormDefinition *m_form = nullptr;
};

void TestFindingListModel::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    m_form = m_forms->form(QStringLiteral("2021"));
    QVERIFY(m_form);
}

void TestFindingListModel::behavesAsAModel()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    FindingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingListModel::aDecisionIsShownWithItsReviewerAndReason()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Warning, QStringLiteral("cell-blank"));
    builder.decide(builder.keys.front(), builder.subjects.front(), FindingDecision::Accepted);
    FindingListModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(text(model, 0, FindingListModel::Column::Decision), decisionText(DecisionState::Accepted));
    QCOMPARE(text(model, 0, FindingListModel::Column::By), QStringLiteral("Lin"));
    QCOMPARE(text(model, 0, FindingListModel::Column::Note), QStringLiteral("agreed with the organ"));
    QVERIFY(!model.index(0, 0).data(FindingListModel::OpenRole).toBool());
}

void TestFindingListModel::aDecisionOnOtherValuesIsStaleAndTheFindingOpen()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Warning, QStringLiteral("cell-blank"));
    builder.decide(QStringLiteral("the key before the values changed"), builder.subjects.front(),
                   FindingDecision::FalseAlarm);
    FindingListModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, FindingListModel::Column::Decision), decisionText(DecisionState::Stale));
    QCOMPARE(text(model, 0, FindingListModel::Column::By), QStringLiteral("Lin"));
    QVERIFY(model.index(0, 0).data(FindingListModel::OpenRole).toBool());
}

void TestFindingListModel::aDecidedFindingThatIsGoneStaysInTheList()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Warning, QStringLiteral("numbering"));
    builder.decide(QStringLiteral("gone"), QStringLiteral("gone"), FindingDecision::MisreadCorrected);
    FindingListModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, FindingListModel::Column::Decision), decisionText(DecisionState::Gone));
    QCOMPARE(model.findingAt(model.index(1, 0)), -1);
}

void TestFindingListModel::theDifferenceIsPrintedMinusExpected()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.assessment.findings.front().printed = Decimal(3);
    builder.assessment.findings.front().expected = Decimal(5);
    FindingListModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(text(model, 0, FindingListModel::Column::Printed), QStringLiteral("3"));
    QCOMPARE(text(model, 0, FindingListModel::Column::Expected), QStringLiteral("5"));
    QCOMPARE(text(model, 0, FindingListModel::Column::Difference), QStringLiteral("-2"));
}

void TestFindingListModel::goingOnSkipsWhatIsDecidedAndGoesRound()
{
    FactsBuilder builder(*m_form);
    for (const char *check : {"a", "b", "c"})
        builder.addFinding(Severity::Warning, QString::fromLatin1(check));
    builder.decide(builder.keys[1], builder.subjects[1], FindingDecision::FalseAlarm);
    FindingListModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.nextOpen(-1, 1), 0);
    QCOMPARE(model.nextOpen(0, 1), 2);
    QCOMPARE(model.nextOpen(2, 1), 0);
    QCOMPARE(model.nextOpen(2, -1), 0);
    QCOMPARE(model.nextOpen(-1, -1), 2);
    builder.decide(builder.keys[0], builder.subjects[0], FindingDecision::FalseAlarm);
    builder.decide(builder.keys[2], builder.subjects[2], FindingDecision::FalseAlarm);
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.nextOpen(-1, 1), -1);
}

QTEST_GUILESS_MAIN(TestFindingListModel)
#include "tst_findinglistmodel.moc"
