#include "model/core/searchtext.h"

#include <QTest>

using namespace gouji;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthAndCaseAreOne_data();
    void widthAndCaseAreOne();
    void aPhraseIsFoundAcrossAWrappedLine();
    void digitsOfTwoCellsAreNoNumber();
    void placesCountInTheTextAsPublished();
    void nothingIsFoundForNothing();

private:
    static SourceDocument documentOf(const QString &text)
    {
        SourceDocument document;
        document.text = text;
        document.folded = text;
        document.foldedToText.append(0, 0);
        return document;
    }
};

void TestSearchText::widthAndCaseAreOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("digits") << QStringLiteral("１２３") << QStringLiteral("123");
    QTest::newRow("letters") << QStringLiteral("ＷＷＷ") << QStringLiteral("www");
    QTest::newRow("spaces") << QStringLiteral("2022 年") << QStringLiteral("2022年");
    QTest::newRow("ideographic space") << QStringLiteral("受理　件") << QStringLiteral("受理件");
}

void TestSearchText::widthAndCaseAreOne()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(searchKey(a), searchKey(b));
}

void TestSearchText::aPhraseIsFoundAcrossAWrappedLine()
{
    const SourceDocument document = documentOf(QStringLiteral("镇里每月核对\n办事指南一次。"));
    const std::vector<Span> places = SearchText(document).find(QStringLiteral("核对办事"));
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(document.at(places.front()).toString(), QStringLiteral("核对\n办事"));
}

void TestSearchText::digitsOfTwoCellsAreNoNumber()
{
    const SourceDocument document = documentOf(QStringLiteral("1\t2\n3\n4 5"));
    const SearchText text(document);
    for (const char *words : {"12", "23", "34", "45"})
        QVERIFY2(text.find(QString::fromLatin1(words)).empty(), words);
    QCOMPARE(text.find(QStringLiteral("4 5")).size(), std::size_t{1});
}

void TestSearchText::placesCountInTheTextAsPublished()
{
    // One character of the text is two of the folded one.
    SourceDocument document;
    document.text = QStringLiteral("㈠受理");
    document.folded = QStringLiteral("(一)受理");
    document.foldedToText.append(0, 0);
    document.foldedToText.appendReplacement({0, 3}, {0, 1});
    document.foldedToText.append(3, 1);
    const std::vector<Span> places = SearchText(document).find(QStringLiteral("受理"));
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places.front(), (Span{1, 3}));
}

void TestSearchText::nothingIsFoundForNothing()
{
    const SourceDocument document = documentOf(QStringLiteral("一 二"));
    QVERIFY(SearchText(document).find({}).empty());
    QVERIFY(SearchText(document).find(QStringLiteral("  ")).empty());
    QVERIFY(SearchText().find(QStringLiteral("一")).empty());
}

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
