#include "tests/unit/items/factsbuilder.h"

#include "model/items/ledgermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;

class TestLedgerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsAModel();
    void aNumberIsShownAsPrintedAndAsItsValue();
    void whatItCountsIsTheFormsNameOrTheReportsWords();
    void theCellItIsHeldAgainstIsNamedWithItsValue();
    void statesAreCounted();

private:
    static LedgerEntry entryOf(Decimal value, LedgerState state = LedgerState::Unlinked, int cell = -1)
    {
        LedgerEntry entry;
        entry.value = value;
        entry.state = state;
        entry.cell = cell;
        return entry;
    }
    static void add(FactsBuilder &builder, const QString &text, const QString &number, LedgerEntry entry,
                    const QString &subject = {});
    static QString shown(const LedgerModel &model, int row, LedgerModel::Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    std::unique_ptr<FormCatalogue> m_forms;
    const FormDefinition *m_form = nullptr;
};

void TestLedgerModel::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    m_form = m_forms->form(QStringLiteral("2021"));
    QVERIFY(m_form);
}

void TestLedgerModel::add(FactsBuilder &builder, const QString &text, const QString &number,
                          LedgerEntry entry, const QString &subject)
{
    const qsizetype begin = builder.document.text.size();
    builder.document.text += text;
    const qsizetype at = begin + text.indexOf(number);
    Claim claim;
    claim.subject = subject;
    claim.value = entry.value;
    claim.where.span = {at, at + number.size()};
    claim.clause = {begin, builder.document.text.size()};
    entry.claim = static_cast<int>(builder.report.claims.size());
    builder.report.claims.push_back(claim);
    builder.assessment.ledger.push_back(entry);
}

void TestLedgerModel::behavesAsAModel()
{
    FactsBuilder builder(*m_form);
    add(builder, QStringLiteral("收到申请3件"), QStringLiteral("3"), entryOf(Decimal(3)));
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.rowCount(), 1);
    model.setFacts({}, true);
    QCOMPARE(model.rowCount(), 0);
}

void TestLedgerModel::aNumberIsShownAsPrintedAndAsItsValue()
{
    FactsBuilder builder(*m_form);
    LedgerEntry visits = entryOf(Decimal(12000));
    visits.unit = QStringLiteral("次");
    visits.qualifier = QStringLiteral("约");
    add(builder, QStringLiteral("网站访问约1.2万次，"), QStringLiteral("1.2万"), visits);
    add(builder, QStringLiteral("印发手册30册。"), QStringLiteral("30"), entryOf(Decimal(30)));
    LedgerModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(shown(model, 0, LedgerModel::Column::Number), QStringLiteral("1.2万"));
    QCOMPARE(shown(model, 0, LedgerModel::Column::Value), QStringLiteral("12000"));
    QCOMPARE(shown(model, 0, LedgerModel::Column::Unit), QStringLiteral("次"));
    QCOMPARE(shown(model, 0, LedgerModel::Column::Qualifier), QStringLiteral("约"));
    // Said once where it is the same.
    QCOMPARE(shown(model, 1, LedgerModel::Column::Number), QStringLiteral("30"));
    QCOMPARE(shown(model, 1, LedgerModel::Column::Value), QString());
}

void TestLedgerModel::whatItCountsIsTheFormsNameOrTheReportsWords()
{
    FactsBuilder builder(*m_form);
    const ClaimSubject &subject = m_form->claims().front();
    add(builder, QStringLiteral("收到3件。"), QStringLiteral("3"), entryOf(Decimal(3)), subject.id);
    add(builder, QStringLiteral("印发手册30册"), QStringLiteral("30"), entryOf(Decimal(30)));
    LedgerModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(shown(model, 0, LedgerModel::Column::What), subject.english);
    QCOMPARE(shown(model, 1, LedgerModel::Column::What), QStringLiteral("印发手册30册"));
    model.setFacts(builder.facts(), false);
    QCOMPARE(shown(model, 0, LedgerModel::Column::What), subject.label);
}

void TestLedgerModel::theCellItIsHeldAgainstIsNamedWithItsValue()
{
    FactsBuilder builder(*m_form);
    const int cell = m_form->cellIndex(QStringLiteral("requests.received.total"));
    add(builder, QStringLiteral("收到3件。"), QStringLiteral("3"),
        entryOf(Decimal(3), LedgerState::Matched, cell));
    builder.cell(QStringLiteral("requests.received.total")).raw = QStringLiteral("4");
    LedgerModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(shown(model, 0, LedgerModel::Column::Table),
             m_form->describeCell(cell, true) + QStringLiteral(": 4"));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(LedgerModel::CellRole).toInt(), cell);
    QCOMPARE(builder.document.text.mid(index.data(LedgerModel::OffsetRole).toLongLong(),
                                       index.data(LedgerModel::LengthRole).toLongLong()),
             QStringLiteral("3"));
}

void TestLedgerModel::statesAreCounted()
{
    FactsBuilder builder(*m_form);
    for (const LedgerState state : {LedgerState::Matched, LedgerState::Mismatched, LedgerState::Matched})
        add(builder, QStringLiteral("3"), QStringLiteral("3"), entryOf(Decimal(3), state));
    LedgerModel model;
    model.setFacts(builder.facts(), true);
    QCOMPARE(model.countOf(LedgerState::Matched), 2);
    QCOMPARE(model.countOf(LedgerState::Mismatched), 1);
    QCOMPARE(model.countOf(LedgerState::Unlinked), 0);
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
