#include "parser/recognition/valueplacer.h"

#include "parser/text/cellnumber.h"

#include <QTest>

using namespace gouji;

namespace {

/// A row of cells on one line, given as "5 _ 0": _ is an empty one.
LogicalRow rowOf(const char *cells)
{
    LogicalRow row;
    row.isOneLine = true;
    for (const QString &cell : QString::fromUtf8(cells).split(u' ')) {
        RowItem item;
        item.value = readCellNumber(cell == u"_" ? QString() : cell);
        item.column = static_cast<int>(row.items.size());
        row.items.push_back(item);
    }
    return row;
}

/// The placed cells, "." for one that is missing.
QString placed(const LogicalRow &row, const Placement &placement)
{
    QStringList cells;
    for (const int item : placement.itemOf) {
        const bool isBlank =
            item >= 0 && row.items[static_cast<std::size_t>(item)].value.state == CellState::Blank;
        cells << (item < 0  ? QStringLiteral(".")
                  : isBlank ? QStringLiteral("_")
                            : row.items[static_cast<std::size_t>(item)].value.raw);
    }
    return cells.join(u' ');
}

const std::vector<std::pair<int, int>> oneSum{{0, 4}};

} // namespace

class TestValuePlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesGoToTheirColumns_data();
    void valuesGoToTheirColumns();
    void theColumnsThatAreThereTakeTheValues();
    void surplusBlanksAreDroppedWhereTheOtherRowsHaveThem();
    void anEmptyLineStandsForAnEmptyCell();
};

void TestValuePlacer::valuesGoToTheirColumns_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("found");
    const auto add = [](const char *cells, const char *wanted, int found) {
        QTest::newRow(cells) << QString::fromLatin1(cells) << QString::fromLatin1(wanted) << found;
    };
    add("1 2 3 6", "1 2 3 6", 4);
    add("_ 2 _ 6", "_ 2 _ 6", 4);
    add("_ _ 1 2 3 6", "1 2 3 6", 4);
    add("1 2 3 6 _", "1 2 3 6", 4);
    add("_ 1 2 3 6 _ _", "1 2 3 6", 4);
    add("_ 1 _ 3 4 _", "1 _ 3 4", 4);
    add("1 _ 2 _ 3 _ 6", "1 2 3 6", 4);
    add("/ - 0 0", "/ - 0 0", 4);
    // One too many: the sum tells which.
    add("1 2 9 3 6", "1 2 3 6", 5);
    add("9 1 2 3 6", "1 2 3 6", 5);
    add("1 2", "1 2 . .", 2);
}

void TestValuePlacer::valuesGoToTheirColumns()
{
    QFETCH(QString, cells);
    QFETCH(QString, wanted);
    QFETCH(int, found);
    const LogicalRow row = rowOf(cells.toUtf8().constData());
    const Placement placement = placeValues(row, 4, {}, oneSum);
    QCOMPARE(placed(row, placement), wanted);
    QCOMPARE(placement.valuesFound, found);
    QVERIFY(placement.confidence > 0 && placement.confidence <= 1);
    QCOMPARE(placement.itemOf.size(), std::size_t(4));
    QCOMPARE(placement.blankByGap.size(), std::size_t(4));
}

void TestValuePlacer::theColumnsThatAreThereTakeTheValues()
{
    ColumnHints hints;
    hints.columnsPresent = {0, 2, 3};
    const LogicalRow exact = rowOf("1 3 6");
    QCOMPARE(placed(exact, placeValues(exact, 4, hints, oneSum)), QStringLiteral("1 . 3 6"));
    QCOMPARE(placeValues(exact, 4, hints, oneSum).valuesFound, 3);
    const LogicalRow surplus = rowOf("_ 1 3 6");
    QCOMPARE(placed(surplus, placeValues(surplus, 4, hints, oneSum)), QStringLiteral("1 . 3 6"));
    // More values than the head names columns: the head is wrong.
    const LogicalRow full = rowOf("1 2 3 6");
    QCOMPARE(placed(full, placeValues(full, 4, hints, oneSum)), QStringLiteral("1 2 3 6"));
}

void TestValuePlacer::surplusBlanksAreDroppedWhereTheOtherRowsHaveThem()
{
    const LogicalRow row = rowOf("_ 2 3 5 _");
    ColumnHints left;
    left.itemsBefore = {{1, 1.0F}};
    QCOMPARE(placed(row, placeValues(row, 4, left, {})), QStringLiteral("2 3 5 _"));
    ColumnHints right;
    right.itemsBehind = {{1, 1.0F}};
    QCOMPARE(placed(row, placeValues(row, 4, right, {})), QStringLiteral("_ 2 3 5"));
    // Without hints the sum decides.
    QCOMPARE(placed(row, placeValues(row, 4, {}, oneSum)), QStringLiteral("_ 2 3 5"));
}

void TestValuePlacer::anEmptyLineStandsForAnEmptyCell()
{
    LogicalRow row = rowOf("1 6");
    row.isOneLine = false;
    row.items[1].gapsBefore = 2;
    const Placement placement = placeValues(row, 4, {}, oneSum);
    QCOMPARE(placed(row, placement), QStringLiteral("1 . . 6"));
    QVERIFY(placement.blankByGap[1] && placement.blankByGap[2]);
    QCOMPARE(placement.valuesFound, 4);
}

QTEST_GUILESS_MAIN(TestValuePlacer)
#include "tst_valueplacer.moc"
