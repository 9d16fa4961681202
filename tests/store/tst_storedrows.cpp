#include "model/store/storedrows.h"
#include "tests/store/storetest.h"

#include <QTest>

using namespace gouji;

namespace {

StoredReport fullRow(ReportId id)
{
    StoredReport row = storetest::sampleReport(static_cast<int>(id));
    row.id = id;
    row.decided = 8;
    row.corrections = 9;
    return row;
}

} // namespace

class TestStoredRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWentIn()
    {
        std::vector<StoredReport> all{fullRow(1), fullRow(2)};
        all[1].dated = QDate(1969, 12, 31);
        all.push_back(StoredReport());
        all.back().id = 3;
        all.push_back(fullRow(4));
        all.back().dated = QDate(1970, 1, 1);
        all.back().origin = QStringLiteral("/srv/another name");
        all.push_back(fullRow(5));
        all.back().name.clear();
        all.push_back(fullRow(6));
        all.back().sha256 = "ABC no hash";
        StoredRows rows;
        for (const StoredReport &row : all)
            rows.put(row);
        QCOMPARE(rows.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(rows[i] == all[i]);
            QCOMPARE(rows.id(i), all[i].id);
            QCOMPARE(rows.name(i), all[i].name);
            QCOMPARE(rows.origin(i), all[i].origin);
            QCOMPARE(rows.agency(i), all[i].agency);
            QCOMPARE(rows.year(i), all[i].year);
            QCOMPARE(rows.dated(i), all[i].dated);
            QCOMPARE(rows.sha256(i), all[i].sha256);
            QCOMPARE(rows.formId(i), all[i].formId);
            QCOMPARE(rows.stage(i), all[i].stage);
            QCOMPARE(rows.ruleSet(i), all[i].ruleSet);
        }
    }

    void aRowOfTheSameIdTakesThePlaceOfTheOther()
    {
        StoredRows rows;
        for (const ReportId id : {1, 2, 3})
            rows.put(fullRow(id));
        StoredReport changed = fullRow(2);
        changed.errors = 70;
        rows.put(changed);
        QVERIFY(rows[1] == changed);
        changed.name = QStringLiteral("another.txt");
        changed.sha256 = "odd";
        rows.put(changed);
        changed.sha256 = fullRow(2).sha256;
        rows.put(changed);
        QVERIFY(rows[1] == changed);
        QVERIFY(rows[0] == fullRow(1));
        QVERIFY(rows[2] == fullRow(3));
        QCOMPARE(rows.size(), std::size_t(3));
    }

    void rowsStandByRisingId()
    {
        StoredRows rows;
        QCOMPARE(rows.lowerBound(5), std::size_t(0));
        for (const ReportId id : {7, 3, 9, 5})
            rows.put(fullRow(id));
        std::vector<ReportId> ids;
        for (const StoredReport &row : rows)
            ids.push_back(row.id);
        QCOMPARE(ids, (std::vector<ReportId>{3, 5, 7, 9}));
        QCOMPARE(rows.find(7), std::optional<std::size_t>(2));
        QVERIFY(!rows.find(6));
        QVERIFY(!rows.find(10));
        QCOMPARE(rows.lowerBound(6), std::size_t(2));
        QCOMPARE(rows.lowerBound(10), rows.size());
    }
};

QTEST_APPLESS_MAIN(TestStoredRows)
#include "tst_storedrows.moc"
