#include "model/core/textdifference.h"

#include <QTest>

#include <random>

using namespace gouji;

namespace {

/// "甲[乙|丙]丁": what is the same, and what differs in brackets.
QString shown(QStringView first, QStringView second)
{
    QString text;
    for (const DifferencePiece &piece : textDifference(first, second)) {
        const QString a = first.mid(piece.first.begin, piece.first.length()).toString();
        const QString b = second.mid(piece.second.begin, piece.second.length()).toString();
        text += piece.isSame ? a : u'[' + a + u'|' + b + u']';
    }
    return text;
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreFound_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("shown");
        QTest::newRow("equal") << u"全年公开"_qs << u"全年公开"_qs << u"全年公开"_qs;
        QTest::newRow("a number") << u"公开12条信息"_qs << u"公开9条信息"_qs << u"公开[12|9]条信息"_qs;
        QTest::newRow("put in") << u"持续推进"_qs << u"持续深入推进"_qs << u"持续[|深入]推进"_qs;
        QTest::newRow("left out") << u"持续深入推进"_qs << u"持续推进"_qs << u"持续[深入|]推进"_qs;
        QTest::newRow("at the begin") << u"二是加强"_qs << u"一是加强"_qs << u"[二|一]是加强"_qs;
        QTest::newRow("at the end") << u"加强学习。"_qs << u"加强学习"_qs << u"加强学习[。|]"_qs;
        QTest::newRow("two places") << u"我镇办事大厅今年开放"_qs << u"我局办事大厅去年开放"_qs
                                    << u"我[镇|局]办事大厅[今|去]年开放"_qs;
        QTest::newRow("one character alike by chance")
            << u"松溪县财政局公布"_qs << u"柳河市水政科公布"_qs << u"[松溪县财政局|柳河市水政科]公布"_qs;
        QTest::newRow("nothing alike") << u"甲乙"_qs << u"丙丁戊"_qs << u"[甲乙|丙丁戊]"_qs;
        QTest::newRow("against nothing") << u"甲乙"_qs << QString() << u"[甲乙|]"_qs;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void differencesAreFound()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(::shown(first, second), "shown");
    }

    void whiteSpaceIsNoDifference()
    {
        const std::vector<DifferencePiece> pieces = textDifference(u"全年 公开\n信息 ", u"全年公开信息");
        QVERIFY((pieces == std::vector<DifferencePiece>{{{0, 9}, {0, 6}, true}}));
    }

    void piecesCoverBothTextsAndSameOnesAreTheSame()
    {
        std::mt19937 random(3);
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % static_cast<unsigned>(most));
        };
        for (int round = 0; round < 400; ++round) {
            QString first;
            for (int i = upTo(60); i > 0; --i)
                first += QChar(0x4E00 + upTo(round % 2 == 0 ? 4 : 400));
            QString second = first;
            for (int i = upTo(8); i > 0; --i) {
                const int at = upTo(static_cast<int>(second.size()) + 1);
                if (upTo(2) == 0)
                    second.insert(at, QChar(0x4E00 + upTo(400)));
                else
                    second.remove(at, 1 + upTo(3));
            }
            qsizetype i = 0;
            qsizetype j = 0;
            for (const DifferencePiece &piece : textDifference(first, second)) {
                QCOMPARE(piece.first.begin, i);
                QCOMPARE(piece.second.begin, j);
                i = piece.first.end;
                j = piece.second.end;
                if (piece.isSame)
                    QCOMPARE(first.mid(piece.first.begin, piece.first.length()),
                             second.mid(piece.second.begin, piece.second.length()));
            }
            QCOMPARE(i, first.size());
            QCOMPARE(j, second.size());
        }
    }

    void textsWithoutAnythingInCommonAreOneDifference()
    {
        const QString first(3000, QChar(0x4E00));
        const QString second(3000, QChar(0x4E01));
        QCOMPARE(textDifference(first, second).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
