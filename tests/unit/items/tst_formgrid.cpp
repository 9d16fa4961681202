#include "model/forms/formcatalogue.h"
#include "model/items/formgrid.h"

#include <QSet>
#include <QTest>

using namespace gouji;

/// The printed shape of the statutory tables.
class TestFormGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellOfEveryFormStandsInItsGridOnce();
    void mergedCellsCoverTheGridWithoutOverlap();
    void applicantsStandUnderTheirMergedHeads();
    void groupLabelsAreMergedBesideTheirRows();
    void rowsOutsideAGroupReachOverAllLabelColumns();
    void theLastColumnOfANarrowBlockTakesTheRest();
    void appealsStandSideBySideUnderTheirGroups();

private:
    [[nodiscard]] const FormDefinition &form(const char *id) const
    {
        return *m_forms->form(QString::fromLatin1(id));
    }
    std::unique_ptr<FormCatalogue> m_forms;
};

void TestFormGrid::initTestCase()
{
    auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(loaded);
    m_forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    QVERIFY(m_forms->forms().size() >= 2);
}

void TestFormGrid::everyCellOfEveryFormStandsInItsGridOnce()
{
    for (const auto &definition : m_forms->forms()) {
        QSet<int> seen;
        for (std::size_t table = 0; table < definition->tables().size(); ++table) {
            const FormGrid grid(*definition, static_cast<int>(table));
            for (int row = 0; row < grid.rowCount(); ++row)
                for (int column = 0; column < grid.columnCount(); ++column) {
                    const GridCell &cell = grid.at(row, column);
                    if (cell.cell < 0 || !grid.isOrigin(row, column))
                        continue;
                    QVERIFY(!seen.contains(cell.cell));
                    seen.insert(cell.cell);
                    QCOMPARE(grid.positionOf(cell.cell).row, row);
                    QCOMPARE(grid.positionOf(cell.cell).column, column);
                }
        }
        QCOMPARE(static_cast<std::size_t>(seen.size()), definition->cells().size());
    }
}

void TestFormGrid::mergedCellsCoverTheGridWithoutOverlap()
{
    for (const auto &definition : m_forms->forms()) {
        for (std::size_t table = 0; table < definition->tables().size(); ++table) {
            const FormGrid grid(*definition, static_cast<int>(table));
            int covered = 0;
            for (int row = 0; row < grid.rowCount(); ++row)
                for (int column = 0; column < grid.columnCount(); ++column)
                    if (grid.isOrigin(row, column))
                        covered += grid.at(row, column).rowSpan * grid.at(row, column).columnSpan;
            QCOMPARE(covered, grid.rowCount() * grid.columnCount());
        }
    }
}

void TestFormGrid::applicantsStandUnderTheirMergedHeads()
{
    const FormGrid grid(form("2021"), 1);
    QCOMPARE(grid.labelColumns(), 3);
    QCOMPARE(grid.columnCount(), 10);
    QCOMPARE(grid.at(0, 0).columnSpan, 3);
    QCOMPARE(grid.at(0, 0).rowSpan, 3);
    QCOMPARE(grid.at(0, 3).columnSpan, 7);
    QCOMPARE(grid.at(1, 3).rowSpan, 2); // the natural person has no head of its own above it
    QCOMPARE(grid.at(1, 4).columnSpan, 5);
    QCOMPARE(grid.at(1, 9).rowSpan, 2);
}

void TestFormGrid::groupLabelsAreMergedBesideTheirRows()
{
    const FormGrid grid(form("2021"), 1);
    const int received = 3;
    const GridCell &results = grid.at(received + 2, 0);
    QCOMPARE(results.kind, GridKind::Label);
    QCOMPARE(results.rowSpan, 22); // all results and their total
    const GridCell &denied = grid.at(received + 4, 1);
    QCOMPARE(denied.rowSpan, 8);
    QCOMPARE(denied.columnSpan, 1);
}

void TestFormGrid::rowsOutsideAGroupReachOverAllLabelColumns()
{
    const FormGrid grid(form("2021"), 1);
    QCOMPARE(grid.at(3, 0).columnSpan, 3);
    QCOMPARE(grid.at(5, 1).columnSpan, 2);
    QVERIFY(grid.at(3, 0).text.startsWith(form("2021").tables()[1].blocks[0].rows[0].number));
}

void TestFormGrid::theLastColumnOfANarrowBlockTakesTheRest()
{
    const FormDefinition &definition = form("2019");
    const FormGrid grid(definition, 0);
    QCOMPARE(grid.columnCount(), 4);
    const int fee = definition.cellIndex(QStringLiteral("disclosure.administrative_fees.change"));
    const GridPosition at = grid.positionOf(fee);
    QCOMPARE(at.column, 2);
    QCOMPARE(grid.at(at.row, at.column).columnSpan, 2);
}

void TestFormGrid::appealsStandSideBySideUnderTheirGroups()
{
    const FormDefinition &definition = form("2021");
    const FormGrid grid(definition, 2);
    QCOMPARE(grid.columnCount(), 15);
    QCOMPARE(grid.rowCount(), 4);
    QCOMPARE(grid.at(0, 0).columnSpan, 5);
    QCOMPARE(grid.at(0, 5).columnSpan, 10);
    QCOMPARE(grid.at(1, 0).rowSpan, 2); // reconsideration has one head less above its columns
    QCOMPARE(grid.at(2, 5).rowSpan, 1);
    QCOMPARE(grid.positionOf(definition.cellIndex(QStringLiteral("appeals.litigation_direct.total"))).column,
             9);
}

QTEST_GUILESS_MAIN(TestFormGrid)
#include "tst_formgrid.moc"
