#include "model/store/bigramtokenizer.h"

#include <QStringList>
#include <QTest>

using namespace gouji;

/// How texts are cut for the index.
class TestBigramTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsItsPairsAndEachCharacterOnce();
    void aQueryIsItsPairsAlone();
    void aSingleCharacterStandsForItself();
    void digitsSpacesAndSignsAreCharactersLikeOthers();
    void charactersBeyondTheFirstPlaneAreNotTorn();
    void fullWidthFormsAreKeptAsTheyCome();
    void placesAreBytesOfTheWholeText();
    void brokenBytesEndAndAreNotLost();
    void aVisitorCanStop();

private:
    /// "ab" for a token at a new position, "+a" for one at the same.
    static QStringList cut(const QByteArray &text, bool isQuery)
    {
        QStringList tokens;
        cutIntoBigrams({text.constData(), static_cast<std::size_t>(text.size())}, isQuery,
                       [&tokens](const BigramToken &token) {
                           const QString words = QString::fromUtf8(token.text.data(),
                                                                   static_cast<qsizetype>(token.text.size()));
                           tokens += token.isColocated ? u'+' + words : words;
                           return true;
                       });
        return tokens;
    }
    static QStringList document(const char *text) { return cut(text, false); }
    static QStringList query(const char *text) { return cut(text, true); }
    static QStringList list(const char *tokens) { return QString::fromUtf8(tokens).split(u'|'); }
};

void TestBigramTokenizer::aTextIsItsPairsAndEachCharacterOnce()
{
    QCOMPARE(document("信访信"), list("信访|+信|访信|+访"));
    QCOMPARE(document("政务"), list("政务|+政|务"));
    QCOMPARE(document(""), QStringList());
}

void TestBigramTokenizer::aQueryIsItsPairsAlone()
{
    QCOMPARE(query("信访件"), list("信访|访件"));
    QCOMPARE(query("信访"), list("信访"));
}

void TestBigramTokenizer::aSingleCharacterStandsForItself()
{
    QCOMPARE(query("访"), list("访"));
    QCOMPARE(query("7"), list("7"));
    QCOMPARE(document("访"), list("访"));
}

void TestBigramTokenizer::digitsSpacesAndSignsAreCharactersLikeOthers()
{
    QCOMPARE(query("120"), list("12|20"));
    QCOMPARE(query("a b"), list("a | b"));
    QCOMPARE(query("。“"), list("。“"));
    // The two characters that a smaller table would take for one.
    QCOMPARE(document("A\x01"), list("A\x01|+A|\x01"));
}

void TestBigramTokenizer::charactersBeyondTheFirstPlaneAreNotTorn()
{
    // U+20BB7 and U+2000B: surrogates in UTF-16, four bytes here.
    QCOMPARE(document("𠮷𠀋𠮷"), list("𠮷𠀋|+𠮷|𠀋𠮷|+𠀋"));
    QCOMPARE(query("𠮷"), list("𠮷"));
}

void TestBigramTokenizer::fullWidthFormsAreKeptAsTheyCome()
{
    // Folding is the reader's business; an index that folded by itself would find other places than LIKE.
    QCOMPARE(query("１２"), list("１２"));
    QVERIFY(query("１２") != query("12"));
}

void TestBigramTokenizer::placesAreBytesOfTheWholeText()
{
    std::vector<std::pair<int, int>> places;
    cutIntoBigrams("a信b", true, [&places](const BigramToken &token) {
        places.emplace_back(token.begin, token.end);
        return true;
    });
    QCOMPARE(places, (std::vector<std::pair<int, int>>{{0, 4}, {1, 5}}));
}

void TestBigramTokenizer::brokenBytesEndAndAreNotLost()
{
    int bytes = 0;
    cutIntoBigrams("\xE4\xBF", false, [&bytes](const BigramToken &token) {
        bytes = token.end;
        return true;
    });
    QCOMPARE(bytes, 2);
    bytes = 0;
    cutIntoBigrams("\x80\xC2\x80", true, [&bytes](const BigramToken &token) {
        bytes = token.end;
        return true;
    });
    QCOMPARE(bytes, 3);
}

void TestBigramTokenizer::aVisitorCanStop()
{
    int seen = 0;
    cutIntoBigrams("abcdef", false, [&seen](const BigramToken &) { return ++seen < 3; });
    QCOMPARE(seen, 3);
}

QTEST_GUILESS_MAIN(TestBigramTokenizer)
#include "tst_bigramtokenizer.moc"
