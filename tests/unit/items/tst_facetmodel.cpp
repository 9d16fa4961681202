#include "model/items/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace gouji;

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel();
    void aFacetOfWhichNothingIsKnownIsLeftOut();
    void rowsThatStayKeepTheirPlaces();
    void aTickIsAnOrderAndNotYetAFact();
    void everyValueSaysItsCount();

private:
    using Values = std::map<QueueFacet, std::vector<FacetValue>>;
    static QModelIndex valueAt(const FacetModel &model, int facet, int value)
    {
        return model.index(value, 0, model.index(facet, 0));
    }
};

void TestFacetModel::behavesAsAModel()
{
    Values values;
    FacetModel model([&values](QueueFacet facet) { return values[facet]; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    values[QueueFacet::Year] = {{u"2023"_qs, 4}, {u"2022"_qs, 2}, {QString(), 1}};
    values[QueueFacet::Format] = {{u"docx"_qs, 3}, {u"text"_qs, 4}};
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    values[QueueFacet::Year] = {{u"2024"_qs, 1}, {u"2022"_qs, 2, true}};
    values[QueueFacet::Format].clear();
    values[QueueFacet::Stage] = {{u"imported"_qs, 7}};
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    // The same values in another order, as another language may have them.
    values[QueueFacet::Year] = {{u"2022"_qs, 2, true}, {u"2024"_qs, 1}, {u"2021"_qs, 9}};
    model.refresh();
    QCOMPARE(valueAt(model, 1, 0).data(FacetModel::ValueRole).toString(), u"2022"_qs);
    QCOMPARE(valueAt(model, 1, 1).data(FacetModel::CountRole).toInt(), 1);
    QCOMPARE(model.rowCount(model.index(1, 0)), 3);
    values.clear();
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::aFacetOfWhichNothingIsKnownIsLeftOut()
{
    Values values;
    values[QueueFacet::Parent] = {{QString(), 12}};
    values[QueueFacet::Reviewer] = {{QString(), 12, true}};
    FacetModel model([&values](QueueFacet facet) { return values[facet]; });
    model.refresh();
    // What is chosen can be taken back, whatever it is.
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(FacetModel::FacetRole).toInt(), static_cast<int>(QueueFacet::Reviewer));
}

void TestFacetModel::rowsThatStayKeepTheirPlaces()
{
    Values values;
    values[QueueFacet::Year] = {{u"2023"_qs, 4}, {u"2022"_qs, 2}, {u"2021"_qs, 1}};
    FacetModel model([&values](QueueFacet facet) { return values[facet]; });
    model.refresh();
    const QPersistentModelIndex kept(valueAt(model, 0, 1));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    values[QueueFacet::Year] = {{u"2022"_qs, 5}, {u"2020"_qs, 1}};
    model.refresh();
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(FacetModel::CountRole).toInt(), 5);
    QCOMPARE(resets.count(), 0);
}

void TestFacetModel::aTickIsAnOrderAndNotYetAFact()
{
    Values values;
    values[QueueFacet::Check] = {{u"numbering"_qs, 4}};
    FacetModel model([&values](QueueFacet facet) { return values[facet]; });
    model.refresh();
    QSignalSpy chosen(&model, &FacetModel::chosen);
    QVERIFY(model.setData(valueAt(model, 0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().at(1).toString(), u"numbering"_qs);
    QCOMPARE(chosen.front().at(2).toBool(), true);
    QCOMPARE(valueAt(model, 0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
}

void TestFacetModel::everyValueSaysItsCount()
{
    Values values;
    values[QueueFacet::Year] = {{u"2023"_qs, 4}, {QString(), 1}};
    FacetModel model([&values](QueueFacet facet) { return values[facet]; });
    model.refresh();
    QCOMPARE(valueAt(model, 0, 0).data(Qt::AccessibleTextRole).toString(), u"2023, 4 report(s)"_qs);
    QVERIFY(!valueAt(model, 0, 1).data(Qt::DisplayRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
