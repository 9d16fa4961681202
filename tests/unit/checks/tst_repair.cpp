#include "model/checks/identities.h"
#include "model/checks/repair.h"
#include "model/forms/formcatalogue.h"
#include "tests/unit/recognition/reportprinter.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace gouji;

namespace {

std::vector<CellValue> cellsOf(const std::vector<qint64> &values)
{
    std::vector<CellValue> cells(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        cells[i].state = CellState::Number;
        cells[i].number = Decimal(values[i]);
        cells[i].confidence = 1;
    }
    return cells;
}

/// All explanations there are, as one list.
struct Explanation
{
    bool isBroken = false;
    bool isUnique = true;            ///< each cause has a repair that is sure
    bool hasAll = true;              ///< each cause has a repair at all
    std::vector<CellChange> changes; ///< of the first repair of each cause
    bool contains(int cell, const Decimal &value) const { return has(all, cell, value); }
    bool says(int cell, const Decimal &value) const { return has(changes, cell, value); }
    static bool has(const std::vector<CellChange> &list, int cell, const Decimal &value)
    {
        return std::find(list.begin(), list.end(), CellChange{cell, value}) != list.end();
    }
    std::vector<CellChange> all;
};

Explanation explain(const FormDefinition &form, const std::vector<CellValue> &cells)
{
    Explanation explanation;
    for (const Cause &cause : explainBroken(form, cells)) {
        explanation.hasAll = explanation.hasAll && !cause.repairs.empty();
        explanation.isUnique = explanation.isUnique && cause.isSure();
        explanation.isBroken = true;
        for (const Repair &repair : cause.repairs) {
            explanation.all.insert(explanation.all.end(), repair.changes.begin(), repair.changes.end());
            if (&repair == &cause.repairs.front())
                explanation.changes.insert(explanation.changes.end(), repair.changes.begin(),
                                           repair.changes.end());
        }
    }
    return explanation;
}

bool allHold(const FormDefinition &form, std::vector<CellValue> cells, const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes)
        cells[static_cast<std::size_t>(change.cell)].number = change.value;
    const std::vector<IdentityState> states = identityStates(form, cells);
    return std::none_of(states.begin(), states.end(),
                        [](IdentityState state) { return state == IdentityState::Broken; });
}

/// Every repair of a cause, carried out together with one of each other cause, makes all identities hold.
bool everyRepairMends(const FormDefinition &form, const std::vector<CellValue> &cells)
{
    const std::vector<Cause> causes = explainBroken(form, cells);
    for (const Cause &cause : causes) {
        for (const Repair &repair : cause.repairs) {
            std::vector<CellValue> mended = cells;
            for (const CellChange &change : repair.changes)
                mended[static_cast<std::size_t>(change.cell)].number = change.value;
            for (int identity : cause.broken) {
                const auto left = residual(form.identities()[static_cast<std::size_t>(identity)], mended);
                if (left && !left->isZero())
                    return false;
            }
        }
    }
    return true;
}

} // namespace

/// The solver over every error of a kind: what it calls the only explanation is the truth.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
        QVERIFY(catalogue.ok());
        m_catalogue = std::make_unique<FormCatalogue>(std::move(catalogue.value()));
    }

    void everySingleWrongCellIsNamed_data() { forms(); }
    void everySingleWrongCellIsNamed()
    {
        QFETCH(QString, form);
        const FormDefinition &definition = *m_catalogue->form(form);
        testing::Random random(7);
        int named = 0;
        int tried = 0;
        for (int round = 0; round < 3; ++round) {
            const std::vector<qint64> right = testing::balancedValues(definition, random, 40);
            for (std::size_t cell = 0; cell < right.size(); ++cell) {
                if (definition.identitiesOf(static_cast<int>(cell)).empty())
                    continue;
                for (qint64 error :
                     {qint64{1}, qint64{-1}, qint64{9}, qint64{90}, qint64{1000}, qint64{-7}}) {
                    std::vector<qint64> wrong = right;
                    wrong[cell] += error;
                    if (wrong[cell] < 0)
                        continue;
                    ++tried;
                    const std::vector<CellValue> cells = cellsOf(wrong);
                    const Explanation found = explain(definition, cells);
                    const auto index = static_cast<int>(cell);
                    QVERIFY2(found.contains(index, Decimal(right[cell])),
                             qPrintable(definition.cells()[cell].key));
                    QVERIFY2(!found.isUnique || found.says(index, Decimal(right[cell])),
                             qPrintable(definition.cells()[cell].key));
                    named += found.isUnique ? 1 : 0;
                }
            }
        }
        qInfo("%s: %d single errors, %d with one explanation", qPrintable(form), tried, named);
        QVERIFY(named * 10 >= tried * 8);
    }

    void digitsSwappedOrMistakenAreNamed_data() { forms(); }
    void digitsSwappedOrMistakenAreNamed()
    {
        QFETCH(QString, form);
        const FormDefinition &definition = *m_catalogue->form(form);
        testing::Random random(11);
        for (int round = 0; round < 2; ++round) {
            const std::vector<qint64> right = testing::balancedValues(definition, random, 400);
            for (std::size_t cell = 0; cell < right.size(); ++cell) {
                if (definition.identitiesOf(static_cast<int>(cell)).empty())
                    continue;
                for (qint64 value : misreadings(right[cell])) {
                    std::vector<qint64> wrong = right;
                    wrong[cell] = value;
                    const Explanation found = explain(definition, cellsOf(wrong));
                    QVERIFY(found.contains(static_cast<int>(cell), Decimal(right[cell])));
                    QVERIFY(!found.isUnique || found.says(static_cast<int>(cell), Decimal(right[cell])));
                }
            }
        }
    }

    void aValueInTheNextRowOrColumnIsFound_data() { forms(); }
    void aValueInTheNextRowOrColumnIsFound()
    {
        QFETCH(QString, form);
        const FormDefinition &definition = *m_catalogue->form(form);
        testing::Random random(13);
        int tried = 0;
        int found = 0;
        const std::vector<qint64> right = testing::balancedValues(definition, random, 60);
        for (std::size_t a = 0; a < right.size(); ++a) {
            for (std::size_t b = a + 1; b < right.size(); ++b) {
                if (!areNeighbours(definition, a, b) || right[a] == right[b])
                    continue;
                std::vector<qint64> wrong = right;
                std::swap(wrong[a], wrong[b]);
                const std::vector<CellValue> cells = cellsOf(wrong);
                const Explanation said = explain(definition, cells);
                const bool isTrue = said.says(static_cast<int>(a), Decimal(right[a])) &&
                                    said.says(static_cast<int>(b), Decimal(right[b]));
                const bool isSaid = said.contains(static_cast<int>(a), Decimal(right[a])) &&
                                    said.contains(static_cast<int>(b), Decimal(right[b]));
                // Two parts of one sum exchanged leave it as it was.
                if (!said.isBroken)
                    continue;
                ++tried;
                found += isSaid ? 1 : 0;
                QVERIFY2(!said.hasAll || !said.isUnique || isTrue,
                         qPrintable(definition.cells()[a].key + u" and "_qs + definition.cells()[b].key));
            }
        }
        qInfo("%s: %d slips, %d found", qPrintable(form), tried, found);
        QVERIFY(found * 10 >= tried * 9);
    }

    void twoErrorsAtRandomNeverGiveAWrongOnlyExplanation_data() { forms(); }
    void twoErrorsAtRandomNeverGiveAWrongOnlyExplanation()
    {
        QFETCH(QString, form);
        const FormDefinition &definition = *m_catalogue->form(form);
        testing::Random random(17);
        int wrongOnly = 0;
        int unique = 0;
        int slowest = 0;
        QElapsedTimer all;
        all.start();
        for (int round = 0; round < 5000; ++round) {
            const std::vector<qint64> right = testing::balancedValues(definition, random, 30);
            std::vector<qint64> wrong = right;
            std::vector<std::size_t> changed;
            while (changed.size() < 2) {
                const auto cell = static_cast<std::size_t>(random.below(static_cast<int>(right.size())));
                const bool isFree = definition.identitiesOf(static_cast<int>(cell)).empty();
                if (isFree || std::find(changed.begin(), changed.end(), cell) != changed.end())
                    continue;
                wrong[cell] = right[cell] + 1 + random.below(90);
                changed.push_back(cell);
            }
            const std::vector<CellValue> cells = cellsOf(wrong);
            // Of the processor: what else the machine does is no matter of this.
            const std::clock_t begun = std::clock();
            const Explanation said = explain(definition, cells);
            slowest =
                std::max(slowest, static_cast<int>((std::clock() - begun) * 1'000'000 / CLOCKS_PER_SEC));
            QVERIFY(everyRepairMends(definition, cells));
            if (!said.isBroken || !said.hasAll || !said.isUnique)
                continue;
            ++unique;
            QVERIFY(allHold(definition, cells, said.changes));
            for (std::size_t cell : changed) {
                if (!said.says(static_cast<int>(cell), Decimal(right[cell]))) {
                    ++wrongOnly;
                    if (wrongOnly < 6)
                        qInfo().noquote()
                            << definition.cells()[changed[0]].key << right[changed[0]] << u"->"_qs
                            << wrong[changed[0]] << definition.cells()[changed[1]].key << right[changed[1]]
                            << u"->"_qs << wrong[changed[1]] << u"said"_qs
                            << describe(definition, said.changes);
                    break;
                }
            }
        }
        qInfo("%s: 5000 double errors, %d with one explanation, %d of them wrong; %.3f ms each, %.3f at most",
              qPrintable(form), unique, wrongOnly, static_cast<double>(all.elapsed()) / 5000,
              slowest / 1000.0);
        QCOMPARE(wrongOnly, 0);
    }

private:
    void forms()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("2019") << u"2019"_qs;
        QTest::newRow("2021") << u"2021"_qs;
    }

    static QString describe(const FormDefinition &form, const std::vector<CellChange> &changes)
    {
        QStringList out;
        for (const CellChange &change : changes)
            out << form.cells()[static_cast<std::size_t>(change.cell)].key + u'=' + change.value.toString();
        return out.join(u", "_qs);
    }

    static bool areNeighbours(const FormDefinition &form, std::size_t a, std::size_t b)
    {
        const FormCell &x = form.cells()[a];
        const FormCell &y = form.cells()[b];
        const bool isFree = form.identitiesOf(static_cast<int>(a)).empty();
        return !isFree && x.table == y.table && x.block == y.block &&
               std::abs(x.row - y.row) + std::abs(x.column - y.column) == 1;
    }

    /// A number with two neighbouring digits exchanged, or 1/7, 3/8, 0/6 confused.
    static std::vector<qint64> misreadings(qint64 value)
    {
        std::vector<qint64> found;
        const QString digits = QString::number(value);
        for (qsizetype i = 0; i < digits.size(); ++i) {
            if (i + 1 < digits.size() && digits[i] != digits[i + 1]) {
                QString swapped = digits;
                std::swap(swapped[i], swapped[i + 1]);
                found.push_back(swapped.toLongLong());
            }
            const QString from = u"173806"_qs;
            const QString to = u"718360"_qs;
            if (const qsizetype at = from.indexOf(digits[i]); at >= 0) {
                QString confused = digits;
                confused[i] = to[at];
                found.push_back(confused.toLongLong());
            }
        }
        std::erase(found, value);
        return found;
    }

    std::unique_ptr<FormCatalogue> m_catalogue;
};

QTEST_APPLESS_MAIN(TestRepair)
#include "tst_repair.moc"
