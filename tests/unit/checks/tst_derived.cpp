#include "model/checks/derived.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankSumFollowsFromItsParts()
    {
        ProseSample sample(u"一、总体情况"_qs);
        sample.cells(u"2021"_qs,
                     {{u"appeals.reconsideration.upheld"_qs, 3}, {u"appeals.reconsideration.pending"_qs, 2}},
                     {u"appeals.reconsideration.total"_qs});
        const std::vector<CellChange> derived = derivedValues(*sample.m_form, sample.m_report.cells);
        QCOMPARE(derived.size(), 1);
        QCOMPARE(derived[0].cell, sample.m_form->cellIndex(u"appeals.reconsideration.total"_qs));
        QCOMPARE(derived[0].value, Decimal(5));
        QCOMPARE(sample.cell(u"appeals.reconsideration.total"_qs).state, CellState::Blank);
    }

    void oneLeadsToAnother()
    {
        ProseSample sample(u"一、总体情况"_qs);
        sample.cells(u"2021"_qs, {{u"requests.received.natural_person"_qs, 4}},
                     {u"requests.granted.natural_person"_qs, u"requests.total_processed.natural_person"_qs,
                      u"requests.received.total"_qs});
        const std::vector<CellChange> derived = derivedValues(*sample.m_form, sample.m_report.cells);
        // The grand totals are printed as 0 and disagree: only what nothing contradicts is offered.
        for (const CellChange &change : derived)
            QVERIFY(!change.value.isNegative());
        QVERIFY(!derived.empty());
    }

    void aContradictionAndANegativeValueAreNotOffered()
    {
        ProseSample sample(u"一、总体情况"_qs);
        sample.cells(u"2021"_qs, {{u"appeals.reconsideration.upheld"_qs, 3}},
                     {u"appeals.reconsideration.corrected"_qs});
        QVERIFY(derivedValues(*sample.m_form, sample.m_report.cells).empty());
    }

    void twoBlanksInOneSumStayOpen()
    {
        ProseSample sample(u"一、总体情况"_qs);
        sample.cells(u"2021"_qs, {},
                     {u"appeals.reconsideration.total"_qs, u"appeals.reconsideration.upheld"_qs});
        QVERIFY(derivedValues(*sample.m_form, sample.m_report.cells).empty());
    }
};

QTEST_APPLESS_MAIN(TestDerived)
#include "tst_derived.moc"
