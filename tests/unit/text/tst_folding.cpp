#include "parser/text/folding.h"

#include <QTest>

#include <random>

using namespace gouji;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAlikesBecomeOne_data();
    void lookAlikesBecomeOne();
    void lineEndsAndTabsStay();
    void everyFoldedCharacterLeadsBackToItsOrigin();
    void aPlainTextIsItsOwnFolding();
    void foldingTwiceChangesNothingMore();
};

void TestFolding::lookAlikesBecomeOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto add = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    add("full width", QStringLiteral("１２３（Ａ）：；，"), QStringLiteral("123(A):;,"));
    add("ideographic space", QStringLiteral("一　二"), QStringLiteral("一 二"));
    add("no-break space", QStringLiteral("一\u00A0二"), QStringLiteral("一 二"));
    add("Kangxi radicals", QStringLiteral("\u2F00\u2F8F\u2F13\u2FA6"),
        QStringLiteral("\u4E00\u884C\u52F9\u91D1"));
    add("radicals supplement", QStringLiteral("\u2ED3\u2EC5\u2E9F\u2EF3"),
        QStringLiteral("\u957F\u89C1\u6BCD\u9F9F"));
    add("compatibility ideograph", QStringLiteral("\uF9FD"), QStringLiteral("\u4EC0"));
    add("private use of older tables", QStringLiteral("\uE81E"), QStringLiteral("\u9FB4"));
    add("circled", QStringLiteral("①⑵"), QStringLiteral("1(2)"));
    add("ligature", QStringLiteral("\uFB01"), QStringLiteral("fi"));
    add("squared unit", QStringLiteral("㎡"), QStringLiteral("m2"));
    add("combining accent", QStringLiteral("e\u0301"), QStringLiteral("\u00E9"));
    add("dakuten on kana", QStringLiteral("か\u3099"), QStringLiteral("が"));
    add("surrogates stay", QStringLiteral("\U00020000镇"), QStringLiteral("\U00020000镇"));
    add("compatibility supplement", QStringLiteral("\U0002F800"), QStringLiteral("\u4E3D"));
    add("punctuation of its own", QStringLiteral("《〔“、。—…"), QStringLiteral("《〔“、。—..."));
}

void TestFolding::lookAlikesBecomeOne()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text).text, folded);
}

void TestFolding::lineEndsAndTabsStay()
{
    const QString text = QStringLiteral("a\tb\r\nc\n");
    QCOMPARE(foldText(text).text, text);
}

void TestFolding::everyFoldedCharacterLeadsBackToItsOrigin()
{
    static const QStringList pieces{
        QStringLiteral("镇"),      QStringLiteral("a"),          QStringLiteral("１"),
        QStringLiteral("\u2F00"),  QStringLiteral("\u2ED3"),     QStringLiteral("\uE81E"),
        QStringLiteral("…"),       QStringLiteral("㎡"),         QStringLiteral("\uFB03"),
        QStringLiteral("e\u0301"), QStringLiteral("\U00020000"), QStringLiteral("\U0002F800"),
        QStringLiteral("\t"),      QStringLiteral("\r\n"),       QStringLiteral("　"),
        QStringLiteral("⑵"),       QStringLiteral("か\u3099"),   QStringLiteral("\u200B"),
        QStringLiteral("㈠")};
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        QString text;
        std::vector<Span> origins;
        QString wanted;
        std::vector<Span> originOf; // per folded unit
        for (int i = 0; i < 30; ++i) {
            const QString &piece =
                pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            const Span origin{text.size(), text.size() + piece.size()};
            const QString folded = foldText(piece).text;
            const bool isOneToOne = folded.size() == piece.size() && piece.size() == 2 && piece[0] == u'\r';
            for (qsizetype u = 0; u < folded.size(); ++u)
                originOf.push_back(isOneToOne ? Span{origin.begin + u, origin.begin + u + 1} : origin);
            text += piece;
            wanted += folded;
        }
        const FoldedText result = foldText(text);
        QCOMPARE(result.text, wanted);
        for (qsizetype u = 0; u < wanted.size(); ++u) {
            const Span is = result.toOriginal.toOriginal(Span{u, u + 1});
            QCOMPARE(is, originOf[static_cast<std::size_t>(u)]);
            QVERIFY(result.toOriginal.toFolded(is.begin) <= u);
            QVERIFY(result.toOriginal.toFolded(is.end) > u);
        }
        QCOMPARE(result.toOriginal.toOriginal(Span{0, wanted.size()}), (Span{0, text.size()}));
    }
}

void TestFolding::aPlainTextIsItsOwnFolding()
{
    const QString text = QStringLiteral("青岩镇人民政府2023年政府信息公开工作年度报告。\n");
    const FoldedText folded = foldText(text);
    QCOMPARE(folded.text, text);
    QVERIFY(folded.toOriginal.isIdentity());
    QVERIFY(foldText(QString()).text.isEmpty());
}

void TestFolding::foldingTwiceChangesNothingMore()
{
    std::mt19937 random(9);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i) {
            // Any code point, lone surrogates too.
            const auto unit = static_cast<char16_t>(random() % 0x10000);
            text += QChar(unit);
        }
        const FoldedText once = foldText(text);
        const Span whole = once.toOriginal.toOriginal(Span{0, once.text.size()});
        QCOMPARE(whole, (Span{0, text.size()}));
        qsizetype last = 0;
        for (qsizetype u = 0; u < once.text.size(); ++u) {
            const Span is = once.toOriginal.toOriginal(Span{u, u + 1});
            QVERIFY(is.begin >= last && is.end > is.begin && is.end <= text.size());
            last = is.begin;
        }
    }
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
