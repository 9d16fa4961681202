#include "model/checks/checklist.h"
#include "model/checks/identities.h"
#include "tests/unit/checks/tablesample.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;
using namespace gouji::testing;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool repairs(const Finding &finding, int cell, qint64 value)
{
    return std::any_of(finding.repairs.begin(), finding.repairs.end(), [&](const Repair &repair) {
        return repair.changes == std::vector<CellChange>{{cell, Decimal(value)}};
    });
}

/// Every repair offered must make the identities of its finding hold and break no other.
bool allRepairsMend(TableSample &sample, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        for (const Repair &repair : finding.repairs) {
            std::vector<CellValue> cells = sample.m_cells;
            for (const CellChange &change : repair.changes)
                cells[at(change.cell)].number = change.value;
            const auto before = identityStates(sample.form(), sample.m_cells);
            const auto after = identityStates(sample.form(), cells);
            for (const int identity : finding.broken) {
                if (after[at(identity)] != IdentityState::Holds) {
                    qWarning("%s is not mended", qPrintable(sample.form().identities()[at(identity)].name));
                    return false;
                }
            }
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (before[i] == IdentityState::Holds && after[i] != before[i]) {
                    qWarning("%s is broken by the repair", qPrintable(sample.form().identities()[i].name));
                    return false;
                }
            }
        }
    }
    return true;
}

} // namespace

class TestCrossFooting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balancedTablesHaveNoFinding();
    void everySingleWrongCellIsNamed_data();
    void everySingleWrongCellIsNamed();
    void aValueInTheNeighbouringCellIsASlip();
    void twoIndependentErrorsAreTwoFindings();
    void whatCannotBeAssessedIsNotReported_data();
    void whatCannotBeAssessedIsNotReported();
    void blankIsNeverZero();
    void aRepairNeverNeedsANegativeCount();
    void aTableWrongThroughoutIsExplainedInTime();
    void errorsAtRandomNeverOfferARepairThatBreaks();
};

void TestCrossFooting::balancedTablesHaveNoFinding()
{
    for (const char *form : {"2019", "2021"}) {
        for (unsigned seed = 1; seed <= 50; ++seed) {
            TableSample sample(QLatin1String(form), seed, seed % 2 == 0 ? 20 : 100000);
            QVERIFY(sample.run(checkCrossFooting).empty());
            const auto states = identityStates(sample.form(), sample.m_cells);
            QVERIFY(std::all_of(states.begin(), states.end(),
                                [](IdentityState state) { return state == IdentityState::Holds; }));
        }
    }
}

void TestCrossFooting::everySingleWrongCellIsNamed_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("difference");
    for (const QString &form : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        for (const int difference : {1, -1, 9, 100, 54321})
            QTest::addRow("%s, %d", qPrintable(form), difference) << form << difference;
    }
}

void TestCrossFooting::everySingleWrongCellIsNamed()
{
    QFETCH(QString, form);
    QFETCH(int, difference);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        TableSample sample(form, seed);
        for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell) {
            const qint64 right = sample.value(cell);
            const qint64 wrong = right + difference;
            if (sample.form().identitiesOf(cell).empty() || wrong < 0)
                continue;
            sample.set(cell, wrong);
            const std::vector<Finding> findings = sample.run(checkCrossFooting);
            const QByteArray key = sample.form().cells()[at(cell)].key.toUtf8();
            QVERIFY2(findings.size() == 1, key.constData());
            const Finding &finding = findings.front();
            QVERIFY2(repairs(finding, cell, right), key.constData());
            QCOMPARE(finding.broken, sample.form().identitiesOf(cell));
            if (key.startsWith("requests")) {
                QVERIFY2(finding.repairs.size() == 1, key.constData());
                QCOMPARE(finding.code, QStringLiteral("single-cell"));
                QCOMPARE(finding.where.front().cell, cell);
                QCOMPARE(*finding.printed, Decimal(wrong));
                QCOMPARE(*finding.expected, Decimal(right));
            }
            QVERIFY2(allRepairsMend(sample, findings), key.constData());
            sample.set(cell, right);
        }
    }
}

void TestCrossFooting::aValueInTheNeighbouringCellIsASlip()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        TableSample sample(QStringLiteral("2021"), seed);
        Random random(seed + 100);
        // A leaf cell and the one to its right in the same row.
        const int first = sample.index("requests.denied.internal_affairs.natural_person") + random.below(5);
        const qint64 left = sample.value(first);
        const qint64 right = sample.value(first + 1);
        if (left == right)
            continue;
        sample.set(first, right);
        sample.set(first + 1, left);
        const std::vector<Finding> findings = sample.run(checkCrossFooting);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, QStringLiteral("slip"));
        const Repair wanted{RepairKind::Slip, {{first, Decimal(left)}, {first + 1, Decimal(right)}}};
        const auto &offered = findings.front().repairs;
        QVERIFY(std::find(offered.begin(), offered.end(), wanted) != offered.end());
        QVERIFY(allRepairsMend(sample, findings));
    }
}

void TestCrossFooting::twoIndependentErrorsAreTwoFindings()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        TableSample sample(QStringLiteral("2021"), seed);
        const int a = sample.index("requests.granted.natural_person");
        const int b = sample.index("requests.not_processed.petition.research");
        const qint64 rightA = sample.value(a);
        const qint64 rightB = sample.value(b);
        sample.set(a, rightA + 3);
        sample.set(b, rightB + 7);
        const std::vector<Finding> findings = sample.run(checkCrossFooting);
        QCOMPARE(findings.size(), std::size_t(2));
        for (const Finding &finding : findings)
            QVERIFY(repairs(finding, a, rightA) != repairs(finding, b, rightB));
    }
}

void TestCrossFooting::whatCannotBeAssessedIsNotReported_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("blank") << static_cast<int>(CellState::Blank);
    QTest::newRow("missing") << static_cast<int>(CellState::Missing);
    QTest::newRow("text") << static_cast<int>(CellState::Text);
}

void TestCrossFooting::whatCannotBeAssessedIsNotReported()
{
    QFETCH(int, state);
    for (const char *form : {"2019", "2021"}) {
        TableSample sample(QLatin1String(form), 5);
        for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell) {
            const CellValue right = sample.at(cell);
            if (static_cast<CellState>(state) == CellState::Blank)
                sample.setBlank(cell);
            else if (static_cast<CellState>(state) == CellState::Missing)
                sample.setMissing(cell);
            else
                sample.setText(cell, QStringLiteral("/"));
            QVERIFY(sample.run(checkCrossFooting).empty());
            const auto states = identityStates(sample.form(), sample.m_cells);
            for (const int identity : sample.form().identitiesOf(cell)) {
                const bool isAsked =
                    states[at(identity)] == IdentityState::NotAssessable ||
                    (states[at(identity)] == IdentityState::HoldsIfBlankIsZero &&
                     static_cast<CellState>(state) == CellState::Blank && right.number.isZero());
                QVERIFY(isAsked);
            }
            sample.at(cell) = right;
        }
    }
}

void TestCrossFooting::blankIsNeverZero()
{
    TableSample sample(QStringLiteral("2021"), 3);
    for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell)
        sample.setBlank(cell);
    QVERIFY(sample.run(checkCrossFooting).empty());
    for (const IdentityState state : identityStates(sample.form(), sample.m_cells))
        QCOMPARE(static_cast<int>(state), static_cast<int>(IdentityState::HoldsIfBlankIsZero));
}

void TestCrossFooting::aRepairNeverNeedsANegativeCount()
{
    TableSample sample(QStringLiteral("2021"), 4);
    for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell)
        sample.set(cell, 0);
    // The total is one too low for its parts; no part of the others can become -1.
    const int upheld = sample.index("appeals.reconsideration.upheld");
    sample.set(upheld, 1);
    const std::vector<Finding> findings = sample.run(checkCrossFooting);
    QCOMPARE(findings.size(), std::size_t(1));
    for (const Repair &repair : findings.front().repairs) {
        for (const CellChange &change : repair.changes)
            QVERIFY(!change.value.isNegative());
    }
    QVERIFY(repairs(findings.front(), upheld, 0));
    QVERIFY(repairs(findings.front(), sample.index("appeals.reconsideration.total"), 1));
}

void TestCrossFooting::aTableWrongThroughoutIsExplainedInTime()
{
    QElapsedTimer timer;
    timer.start();
    for (unsigned seed = 1; seed <= 5; ++seed) {
        TableSample sample(QStringLiteral("2021"), seed);
        Random random(seed);
        for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell)
            sample.set(cell, random.below(30));
        const std::vector<Finding> findings = sample.run(checkCrossFooting);
        QVERIFY(!findings.empty());
        QVERIFY(allRepairsMend(sample, findings));
    }
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestCrossFooting::errorsAtRandomNeverOfferARepairThatBreaks()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        TableSample sample(seed % 2 == 0 ? QStringLiteral("2019") : QStringLiteral("2021"), seed);
        Random random(seed);
        for (int error = 0; error <= random.below(5); ++error) {
            const int cell = random.below(static_cast<int>(sample.m_cells.size()));
            if (random.chance(0.2))
                sample.setBlank(cell);
            else
                sample.set(cell, sample.value(cell) + 1 + random.below(12));
        }
        const std::vector<Finding> findings = sample.run(checkCrossFooting);
        QVERIFY(allRepairsMend(sample, findings));
        // Each broken identity stands in exactly one finding.
        std::vector<int> named;
        for (const Finding &finding : findings)
            named.insert(named.end(), finding.broken.begin(), finding.broken.end());
        std::sort(named.begin(), named.end());
        std::vector<int> broken;
        const auto states = identityStates(sample.form(), sample.m_cells);
        for (int i = 0; i < static_cast<int>(states.size()); ++i) {
            if (states[at(i)] == IdentityState::Broken)
                broken.push_back(i);
        }
        QCOMPARE(named, broken);
    }
}

QTEST_GUILESS_MAIN(TestCrossFooting)
#include "tst_crossfooting.moc"
