#include "model/core/offsetmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gouji;

namespace {

/// One step of making a folded text: so many folded units came of so many original ones.
struct Step
{
    qsizetype folded = 1;
    qsizetype original = 1;
};

/// The map beside the plain truth: the original range of every folded unit.
struct Model
{
    OffsetMap map;
    std::vector<Span> origins;
    qsizetype originalLength = 0;

    explicit Model(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            const auto folded = static_cast<qsizetype>(origins.size());
            const Span original{originalLength, originalLength + step.original};
            if (step.folded == 1 && step.original == 1)
                map.append(folded, original.begin);
            else if (step.folded > 0)
                map.appendReplacement({folded, folded + step.folded}, original);
            for (qsizetype i = 0; i < step.folded; ++i)
                origins.push_back(original);
            originalLength = original.end;
        }
    }
};

} // namespace

class TestOffsetMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedTextIsTheIdentity();
    void aCharacterThatBecameSeveralIsNeverCutInTwo();
    void severalCharactersThatBecameOneAreCoveredWhole();
    void anEmptySpanStaysEmptyAndAnInvalidOneInvalid();
    void whatWasLeftOutShiftsWhatFollows();
    void randomTextsLeadBackToWhereTheyCameFrom();
};

void TestOffsetMap::anUnchangedTextIsTheIdentity()
{
    const Model model(std::vector<Step>(50));
    QVERIFY(model.map.isIdentity());
    QCOMPARE(model.map.toOriginal(Span{7, 19}), (Span{7, 19}));
    QCOMPARE(model.map.toFolded(31), qsizetype(31));
    QVERIFY(OffsetMap().isIdentity());
}

void TestOffsetMap::aCharacterThatBecameSeveralIsNeverCutInTwo()
{
    // "a㈠b" becomes "a(一)b"
    const Model model({{1, 1}, {3, 1}, {1, 1}});
    QVERIFY(!model.map.isIdentity());
    for (qsizetype i = 1; i <= 3; ++i)
        QCOMPARE(model.map.toOriginal(Span{i, i + 1}), (Span{1, 2}));
    QCOMPARE(model.map.toOriginal(Span{0, 2}), (Span{0, 2}));
    QCOMPARE(model.map.toOriginal(Span{4, 5}), (Span{2, 3}));
    QCOMPARE(model.map.toFolded(2), qsizetype(4));
}

void TestOffsetMap::severalCharactersThatBecameOneAreCoveredWhole()
{
    // a letter and its combining mark become one
    const Model model({{1, 1}, {1, 2}, {1, 1}});
    QCOMPARE(model.map.toOriginal(Span{1, 2}), (Span{1, 3}));
    QCOMPARE(model.map.toOriginal(Span{0, 3}), (Span{0, 4}));
    QCOMPARE(model.map.toFolded(3), qsizetype(2));
}

void TestOffsetMap::anEmptySpanStaysEmptyAndAnInvalidOneInvalid()
{
    const Model model({{1, 1}, {3, 1}, {1, 1}});
    QCOMPARE(model.map.toOriginal(Span{4, 4}), (Span{2, 2}));
    QVERIFY(!model.map.toOriginal(Span{}).isValid());
}

void TestOffsetMap::whatWasLeftOutShiftsWhatFollows()
{
    const Model model({{1, 1}, {0, 2}, {1, 1}, {1, 1}});
    QCOMPARE(model.map.toOriginal(Span{0, 1}), (Span{0, 1}));
    QCOMPARE(model.map.toOriginal(Span{1, 3}), (Span{3, 5}));
}

void TestOffsetMap::randomTextsLeadBackToWhereTheyCameFrom()
{
    QRandomGenerator random(20230115);
    for (int round = 0; round < 400; ++round) {
        std::vector<Step> steps;
        const int count = random.bounded(1, 40);
        for (int i = 0; i < count; ++i) {
            const int kind = random.bounded(10);
            steps.push_back(kind < 6   ? Step{1, 1}
                            : kind < 8 ? Step{random.bounded(2, 5), 1}
                            : kind < 9 ? Step{1, random.bounded(2, 4)}
                                       : Step{0, random.bounded(1, 3)});
        }
        const Model model(steps);
        const auto length = static_cast<qsizetype>(model.origins.size());
        for (qsizetype i = 0; i < length; ++i) {
            const Span truth = model.origins[static_cast<std::size_t>(i)];
            QCOMPARE(model.map.toOriginal(Span{i, i + 1}), truth);
            QCOMPARE(model.map.toOriginal(i), truth.begin);
            // The first folded unit made of this or what comes behind it.
            qsizetype first = 0;
            while (model.origins[static_cast<std::size_t>(first)].begin < truth.begin)
                ++first;
            QCOMPARE(model.map.toFolded(truth.begin), first);
        }
    }
}

QTEST_APPLESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
