#include "tests/unit/items/factsbuilder.h"

#include "model/items/sectionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;

class TestSectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsAModel();
    void aSectionThatWasNotFoundIsMissing();
    void openFindingsAreCountedWhereTheyStand();
    void whatIsDecidedCountsNoMore();
    void aPassageBelongsToTheSectionItStandsIn();

private:
    static void addSection(FactsBuilder &builder, int section, qsizetype begin)
    {
        SectionMark mark;
        mark.section = section;
        mark.heading = {begin, begin + 2};
        builder.report.sections.push_back(mark);
    }
    std::unique_ptr<FormCatalogue> m_forms;
    const FormDefinition *m_form = nullptr;
};

void TestSectionListModel::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    m_form = m_forms->form(QStringLiteral("2021"));
    QVERIFY(m_form);
}

void TestSectionListModel::behavesAsAModel()
{
    FactsBuilder builder(*m_form);
    SectionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(builder.facts(), nullptr, true);
    QCOMPARE(model.rowCount(), 6);
    model.setFacts({}, nullptr, true);
    QCOMPARE(model.rowCount(), 0);
}

void TestSectionListModel::aSectionThatWasNotFoundIsMissing()
{
    FactsBuilder builder(*m_form);
    addSection(builder, 0, 10);
    SectionListModel model;
    model.setFacts(builder.facts(), nullptr, false);
    QVERIFY(!model.index(0).data(SectionListModel::MissingRole).toBool());
    QVERIFY(model.index(5).data(SectionListModel::MissingRole).toBool());
    QVERIFY(model.index(5).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not found")));
    // The names are the form's, short ones for the narrow rail.
    QCOMPARE(model.index(1).data().toString(), m_form->sections()[1].shortLabel);
    QVERIFY(m_form->sections()[1].shortLabel.size() < m_form->sections()[1].label.size());
}

void TestSectionListModel::openFindingsAreCountedWhereTheyStand()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Warning, QStringLiteral("cell-blank"),
                       QStringLiteral("requests.granted.total"));
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.addFinding(Severity::Notice, QStringLiteral("problems-empty"));
    builder.assessment.findings[2].section = 4;
    SectionListModel model;
    model.setFacts(builder.facts(), nullptr, true);
    QCOMPARE(model.index(2).data(SectionListModel::CountRole).toInt(), 2);
    QCOMPARE(model.index(2).data(SectionListModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(model.index(4).data(SectionListModel::CountRole).toInt(), 1);
    QCOMPARE(model.index(0).data(SectionListModel::CountRole).toInt(), 0);
}

void TestSectionListModel::whatIsDecidedCountsNoMore()
{
    FactsBuilder builder(*m_form);
    builder.addFinding(Severity::Error, QStringLiteral("cross-footing"),
                       QStringLiteral("requests.received.total"));
    builder.decide(builder.keys.front(), builder.subjects.front(), FindingDecision::Accepted);
    SectionListModel model;
    model.setFacts(builder.facts(), nullptr, true);
    QCOMPARE(model.index(2).data(SectionListModel::CountRole).toInt(), 0);
    QCOMPARE(model.index(2).data(SectionListModel::SeverityRole).toInt(), -1);
}

void TestSectionListModel::aPassageBelongsToTheSectionItStandsIn()
{
    FactsBuilder builder(*m_form);
    addSection(builder, 0, 10);
    addSection(builder, 4, 50);
    builder.addFinding(Severity::Warning, QStringLiteral("text-duplicate"));
    Place place;
    place.where.span = {60, 70};
    builder.assessment.findings.front().where.push_back(place);
    const ReportFacts facts = builder.facts();
    QCOMPARE(SectionListModel::sectionOf(builder.assessment.findings.front(), facts), 4);
    QCOMPARE(SectionListModel::sectionAt(5, facts), -1);
    QCOMPARE(SectionListModel::sectionAt(10, facts), 0);
    QCOMPARE(SectionListModel::sectionAt(49, facts), 0);
}

QTEST_GUILESS_MAIN(TestSectionListModel)
#include "tst_sectionlistmodel.moc"
