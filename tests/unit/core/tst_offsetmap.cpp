#include "model/core/offsetmap.h"

#include <QTest>

#include <random>

using namespace gouji;

namespace {

/// A folded text as pieces: each folded piece and the original one that it was made of.
struct Piece
{
    Span folded;
    Span original;
    bool isCopied = false; ///< character by character
};

struct Model
{
    std::vector<Piece> pieces;
    OffsetMap map;
    qsizetype folded = 0;
    qsizetype original = 0;
};

Model randomModel(unsigned seed)
{
    std::mt19937 random(seed);
    Model model;
    for (int i = 0; i < 40; ++i) {
        const bool isCopied = random() % 2 == 0;
        const qsizetype from =
            isCopied ? 1 + static_cast<qsizetype>(random() % 9) : 1 + static_cast<qsizetype>(random() % 3);
        const qsizetype to = isCopied ? from : 1 + static_cast<qsizetype>(random() % 4);
        const Piece piece{
            {model.folded, model.folded + to}, {model.original, model.original + from}, isCopied};
        if (isCopied)
            model.map.append(model.folded, model.original);
        else
            model.map.appendReplacement(piece.folded, piece.original);
        model.pieces.push_back(piece);
        model.folded += to;
        model.original += from;
    }
    return model;
}

const Piece &pieceAt(const Model &model, qsizetype folded)
{
    for (const Piece &piece : model.pieces) {
        if (piece.folded.contains(folded))
            return piece;
    }
    return model.pieces.back();
}

/// By definition: the original of every character of the range, joined.
Span bruteForce(const Model &model, Span folded)
{
    Span result;
    for (qsizetype f = folded.begin; f < folded.end; ++f) {
        const Piece &piece = pieceAt(model, f);
        const qsizetype shift = f - piece.folded.begin;
        const Span one = piece.isCopied ? Span{piece.original.begin + shift, piece.original.begin + shift + 1}
                                        : piece.original;
        result =
            result.isValid() ? Span{std::min(result.begin, one.begin), std::max(result.end, one.end)} : one;
    }
    return result;
}

} // namespace

class TestOffsetMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyMapChangesNothing();
    void everyRangeLeadsBackToWhatItWasMadeOf();
    void everyOriginalPlaceLeadsToItsFoldedOne();
    void anEmptyRangeStaysEmpty();
    void nowhereStaysNowhere();
    void aTextThatKeptItsWidthsIsAnIdentity();
    void spansKnowWhatTheyHold();
};

void TestOffsetMap::anEmptyMapChangesNothing()
{
    const OffsetMap map;
    QCOMPARE(map.toOriginal(Span{3, 7}), (Span{3, 7}));
    QCOMPARE(map.toOriginal(qsizetype(5)), qsizetype(5));
    QCOMPARE(map.toFolded(5), qsizetype(5));
    QVERIFY(map.isIdentity());
}

void TestOffsetMap::everyRangeLeadsBackToWhatItWasMadeOf()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Model model = randomModel(seed);
        for (qsizetype begin = 0; begin < model.folded; ++begin) {
            for (qsizetype end = begin + 1; end <= std::min(model.folded, begin + 12); ++end)
                QCOMPARE(model.map.toOriginal(Span{begin, end}), bruteForce(model, {begin, end}));
        }
        QCOMPARE(model.map.toOriginal(Span{0, model.folded}), (Span{0, model.original}));
        QCOMPARE(model.map.toOriginal(model.folded), model.original);
    }
}

void TestOffsetMap::everyOriginalPlaceLeadsToItsFoldedOne()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Model model = randomModel(seed);
        for (const Piece &piece : model.pieces) {
            QCOMPARE(model.map.toFolded(piece.original.begin), piece.folded.begin);
            QCOMPARE(model.map.toFolded(piece.original.end), piece.folded.end);
            for (qsizetype o = piece.original.begin; o < piece.original.end; ++o) {
                const qsizetype f = model.map.toFolded(o);
                QVERIFY(f >= piece.folded.begin && f <= piece.folded.end);
                if (piece.isCopied)
                    QCOMPARE(model.map.toOriginal(f), o);
            }
        }
    }
}

void TestOffsetMap::anEmptyRangeStaysEmpty()
{
    const Model model = randomModel(3);
    for (qsizetype f = 0; f <= model.folded; ++f) {
        const Span span = model.map.toOriginal(Span{f, f});
        QCOMPARE(span.length(), qsizetype(0));
        QVERIFY(span.begin >= 0 && span.begin <= model.original);
    }
}

void TestOffsetMap::nowhereStaysNowhere()
{
    const Model model = randomModel(3);
    QVERIFY(!model.map.toOriginal(Span{}).isValid());
    QCOMPARE(model.map.toOriginal(qsizetype(-1)), qsizetype(-1));
    QCOMPARE(model.map.toFolded(-1), qsizetype(-1));
}

void TestOffsetMap::aTextThatKeptItsWidthsIsAnIdentity()
{
    OffsetMap map;
    for (qsizetype i = 0; i < 100; ++i)
        map.append(i, i);
    QVERIFY(map.isIdentity());
    map.appendReplacement({100, 102}, {100, 101});
    QVERIFY(!map.isIdentity());
}

void TestOffsetMap::spansKnowWhatTheyHold()
{
    QVERIFY(!Span{}.isValid());
    QVERIFY((Span{4, 4}).isValid());
    QVERIFY(!(Span{4, 3}).isValid());
    QVERIFY(!(Span{4, 4}).contains(4));
    QVERIFY((Span{4, 6}).contains(5) && !(Span{4, 6}).contains(6));
    QVERIFY((Span{4, 6}).overlaps({5, 9}) && !(Span{4, 6}).overlaps({6, 9}));
}

QTEST_GUILESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
