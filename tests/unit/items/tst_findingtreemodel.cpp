#include "tests/unit/items/factsbuilder.h"

#include "model/items/findingtreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;

using Kind = FindingTreeModel::Kind;

class TestFindingTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsAModelInEveryGrouping();
    void withoutGroupsFindingsStandAtTheTop();
    void aFindingHoldsTheSumsItBroke();
    void findingsThatBlameOneCellAreOneCause();
    void groupsByTableAreTheirSections();
    void aGroupSaysHowManyAreOpen();

private:
    static void blame(FactsBuilder &builder, std::size_t finding, const char *key)
    {
        Repair repair;
        repair.changes.push_back({builder.form.cellIndex(QString::fromLatin1(key)), Decimal(1)});
        builder.assessment.findings[finding].repairs = {repair};
    }
    static Kind kindOf(const QModelIndex &index)
    {
        return static_cast<Kind>(index.data(FindingTreeModel::KindRole).toInt());
    }
    std::unique_ptr<FormCatalogue> m_forms;
    const FormDefinition *m_form = nullptr;
};

void TestFindingTreeModel::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    m_form = m_forms->form(QStringLiteral("2021"));
    QVERIFY(m_form);
}

void TestFindingTreeModel::behavesAsAModelInEveryGrouping()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.assessment.findings.front().broken = {0, 1};
    builder.addFinding(Severity::Warning, QStringLiteral("numbering"));
    FindingTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(builder.facts(), true);
    for (const FindingGrouping grouping :
         {FindingGrouping::Cause, FindingGrouping::Table, FindingGrouping::Check, FindingGrouping::None}) {
        model.setGrouping(grouping);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.indexOfFinding(1).isValid());
    }
    model.setFacts({}, true);
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingTreeModel::withoutGroupsFindingsStandAtTheTop()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    FindingTreeModel model;
    model.setFacts(builder.facts(), true);
    const QModelIndex first = model.index(0, 0);
    QVERIFY(kindOf(first) == Kind::Finding);
    QCOMPARE(first.data(FindingListModel::FindingRole).toInt(), 0);
    QCOMPARE(model.indexOfFinding(0), first);
}

void TestFindingTreeModel::aFindingHoldsTheSumsItBroke()
{
    FactsBuilder builder(*m_form);
    const int identity = m_form->identityIndex(QStringLiteral("ROW:received"));
    QVERIFY(identity >= 0);
    const Identity &rule = m_form->identities()[static_cast<std::size_t>(identity)];
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.assessment.findings.front().broken = {identity};
    CellValue &whole = builder.report.cells[static_cast<std::size_t>(rule.left.front())];
    whole.number = Decimal(7);
    FindingTreeModel model;
    model.setFacts(builder.facts(), true);
    const QModelIndex finding = model.index(0, 0);
    QCOMPARE(model.rowCount(finding), 1);
    const auto text = [&](FindingListModel::Column column) {
        return model.index(0, static_cast<int>(column), finding).data().toString();
    };
    QVERIFY(kindOf(model.index(0, 0, finding)) == Kind::Sum);
    QCOMPARE(text(FindingListModel::Column::Printed), QStringLiteral("7"));
    QCOMPARE(text(FindingListModel::Column::Expected), QStringLiteral("0"));
    QCOMPARE(text(FindingListModel::Column::Difference), QStringLiteral("7"));
    QCOMPARE(model.index(0, 0, finding).data(FindingTreeModel::CellRole).toInt(), rule.left.front());
}

void TestFindingTreeModel::findingsThatBlameOneCellAreOneCause()
{
    FactsBuilder builder(*m_form);
    const QString received = QStringLiteral("requests.received.total");
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"), received);
    blame(builder, 0, "requests.granted.total");
    // The other check knows two cells; the blamed one is its second.
    builder.addFinding(Severity::Warning, QStringLiteral("claim-table"), received);
    builder.assessment.findings[1].where.push_back(
        {m_form->cellIndex(QStringLiteral("requests.granted.total")), {}});
    builder.addFinding(Severity::Warning, QStringLiteral("numbering"));
    FindingTreeModel model;
    model.setFacts(builder.facts(), true);
    model.setGrouping(FindingGrouping::Cause);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.indexOfFinding(1).parent(), model.index(0, 0));
    QVERIFY(model.index(0, 0).data().toString().startsWith(
        m_form->describeCell(m_form->cellIndex(QStringLiteral("requests.granted.total")), true)));
}

void TestFindingTreeModel::groupsByTableAreTheirSections()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.addFinding(Severity::Warning, QStringLiteral("problems-empty"));
    builder.assessment.findings[1].section = 4;
    builder.addFinding(Severity::Notice, QStringLiteral("cell-blank"),
                       QStringLiteral("requests.granted.total"));
    FindingTreeModel model;
    model.setFacts(builder.facts(), true);
    model.setGrouping(FindingGrouping::Table);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.indexOfFinding(2).parent(), model.index(0, 0));
    QVERIFY(model.index(1, 0).data().toString().contains(m_form->sections()[4].english));
}

void TestFindingTreeModel::aGroupSaysHowManyAreOpen()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Warning, QStringLiteral("cell-blank"));
    builder.addFinding(Severity::Error, QStringLiteral("cell-blank"),
                       QStringLiteral("requests.granted.total"));
    builder.decide(builder.keys[1], builder.subjects[1], FindingDecision::Accepted);
    FindingTreeModel model;
    model.setFacts(builder.facts(), true);
    model.setGrouping(FindingGrouping::Check);
    const QModelIndex group = model.index(0, 0);
    QVERIFY(kindOf(group) == Kind::Group);
    QCOMPARE(group.data().toString(),
             QStringLiteral("%1 (1 open of 2)").arg(checkTitle(QStringLiteral("cell-blank"))));
    QCOMPARE(group.data(FindingListModel::SeverityRole).toInt(), static_cast<int>(Severity::Warning));
}

QTEST_GUILESS_MAIN(TestFindingTreeModel)
#include "tst_findingtreemodel.moc"
