#include "model/review/sampling.h"

#include <QSet>
#include <QTest>

using namespace gouji;

namespace {

std::vector<CellRisk> cells(int count)
{
    std::vector<CellRisk> risks(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        risks[static_cast<std::size_t>(i)].cell = QStringLiteral("t.r%1.c").arg(i);
    return risks;
}

} // namespace

/// Which values and reports a blind second pass looks at.
class TestSampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedDrawsTheSameCells();
    void theOrderOfTheCellsMakesNoDifference();
    void anotherSeedDrawsOthers();
    void noCellIsDrawnTwice();
    void fewerCellsThanAskedForAreAllDrawn();
    void riskyCellsAreDrawnMoreOften();
    void everyCellCanBeDrawn();
    void aDrawFromLongAgoIsTheSameToday();
    void theShareOfReportsIsKept();
    void withoutASeedNoReportIsDrawn();
    void rulesComeBackAsTheyWent();
    void brokenRulesAreNone();
};

void TestSampling::theSameSeedDrawsTheSameCells()
{
    QCOMPARE(drawCells(QStringLiteral("5"), cells(200), 12), drawCells(QStringLiteral("5"), cells(200), 12));
}

void TestSampling::theOrderOfTheCellsMakesNoDifference()
{
    std::vector<CellRisk> turned = cells(50);
    turned[7].isTotal = true;
    std::vector<CellRisk> straight = turned;
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(drawCells(QStringLiteral("5"), turned, 12), drawCells(QStringLiteral("5"), straight, 12));
}

void TestSampling::anotherSeedDrawsOthers()
{
    QVERIFY(drawCells(QStringLiteral("5"), cells(200), 12) != drawCells(QStringLiteral("6"), cells(200), 12));
}

void TestSampling::noCellIsDrawnTwice()
{
    const QStringList drawn = drawCells(QStringLiteral("5"), cells(200), 100);
    QCOMPARE(drawn.size(), 100);
    QCOMPARE(QSet<QString>(drawn.begin(), drawn.end()).size(), 100);
}

void TestSampling::fewerCellsThanAskedForAreAllDrawn()
{
    QCOMPARE(drawCells(QStringLiteral("5"), cells(3), 12).size(), 3);
    QVERIFY(drawCells(QStringLiteral("5"), {}, 12).isEmpty());
}

void TestSampling::riskyCellsAreDrawnMoreOften()
{
    // One cell of weight 5 among fifteen of weight 1 comes first in a quarter of all draws.
    std::vector<CellRisk> risks = cells(16);
    risks[3].isCorrected = true;
    QCOMPARE(risks[3].weight(), 5);
    int first = 0;
    constexpr int draws = 4000;
    for (int seed = 0; seed < draws; ++seed)
        first += drawCells(QString::number(seed), risks, 1).front() == risks[3].cell ? 1 : 0;
    QVERIFY2(first > draws * 22 / 100 && first < draws * 28 / 100, qPrintable(QString::number(first)));
}

void TestSampling::everyCellCanBeDrawn()
{
    std::vector<CellRisk> risks = cells(20);
    for (std::size_t i = 1; i < risks.size(); ++i)
        risks[i].isUnsure = risks[i].isCorrected = risks[i].isTotal = true;
    bool wasDrawn = false;
    for (int seed = 0; seed < 2000 && !wasDrawn; ++seed)
        wasDrawn = drawCells(QString::number(seed), risks, 1).front() == risks[0].cell;
    QVERIFY(wasDrawn);
}

void TestSampling::aDrawFromLongAgoIsTheSameToday()
{
    // Worked out by another program, written down once: a review file's draws can be checked for as long as
    // it is kept.
    std::vector<CellRisk> risks = cells(10);
    risks[2].isTotal = true;
    QCOMPARE(drawCells(QStringLiteral("00c0ffee"), risks, 4),
             (QStringList{QStringLiteral("t.r9.c"), QStringLiteral("t.r2.c"), QStringLiteral("t.r3.c"),
                          QStringLiteral("t.r6.c")}));
}

void TestSampling::theShareOfReportsIsKept()
{
    constexpr int reports = 20'000;
    int light = 0;
    int heavy = 0;
    for (int i = 0; i < reports; ++i) {
        const QByteArray sha = QByteArray::number(i);
        light += isReportDrawn(QStringLiteral("9"), sha, 1, 100) ? 1 : 0;
        heavy += isReportDrawn(QStringLiteral("9"), sha, 3, 100) ? 1 : 0;
        // More weight never takes a report out.
        if (isReportDrawn(QStringLiteral("9"), sha, 1, 100))
            QVERIFY(isReportDrawn(QStringLiteral("9"), sha, 3, 100));
    }
    QVERIFY2(std::abs(light - reports / 10) < reports / 100, qPrintable(QString::number(light)));
    // 1 - 0.9³ = 27.1 %
    QVERIFY2(std::abs(heavy - reports * 271 / 1000) < reports * 15 / 1000,
             qPrintable(QString::number(heavy)));
}

void TestSampling::withoutASeedNoReportIsDrawn()
{
    QVERIFY(!isReportDrawn({}, "a", 9, 1000));
    QVERIFY(!isReportDrawn(QStringLiteral("1"), "a", 9, 0));
    QVERIFY(isReportDrawn(QStringLiteral("1"), "a", 1, 1000));
}

void TestSampling::rulesComeBackAsTheyWent()
{
    const SecondReviewRules rules{true, 150, 20, QStringLiteral("0a")};
    QVERIFY(unpackRules(packRules(rules)) == rules);
}

void TestSampling::brokenRulesAreNone()
{
    QVERIFY(unpackRules("nonsense") == SecondReviewRules());
    QCOMPARE(unpackRules(R"({"permille":5000,"cells":-3})").permille, 1000);
    QCOMPARE(unpackRules(R"({"permille":5000,"cells":-3})").cells, 1);
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
