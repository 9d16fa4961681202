#include "ui/source/displaytext.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace gouji;

/// Offsets of a document's text against positions in a text edit.
class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOffsetLeadsToItsCharacter_data();
    void everyOffsetLeadsToItsCharacter();
    void theEditHoldsExactlyTheDisplayText_data() { everyOffsetLeadsToItsCharacter_data(); }
    void theEditHoldsExactlyTheDisplayText();
};

void TestDisplayText::everyOffsetLeadsToItsCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("甲\n乙 12\n");
    QTest::newRow("cr lf") << QStringLiteral("甲\r\n乙\r\n\r\n丙 3\r\n");
    QTest::newRow("mixed ends") << QStringLiteral("a\r\nb\nc\rd\r\r\ne");
    QTest::newRow("signs the edit keeps to itself")
        << QStringLiteral("a\u2029b\uFDD0c\uFDD1d\uFFFCe").append(QChar(0)).append(u'f');
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷\r\n7");
    QTest::newRow("empty") << QString();
}

void TestDisplayText::everyOffsetLeadsToItsCharacter()
{
    QFETCH(QString, text);
    const DisplayText display(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDropped = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        const int position = display.toDisplay(i);
        if (isDropped)
            continue;
        const QChar shown = display.text()[position];
        if (text[i].isLetterOrNumber() || text[i].isSurrogate())
            QCOMPARE(shown, text[i]);
        QVERIFY(display.toDisplay(display.toText(position)) == position);
    }
    QCOMPARE(display.toDisplay(text.size()), static_cast<int>(display.text().size()));
}

void TestDisplayText::theEditHoldsExactlyTheDisplayText()
{
    QFETCH(QString, text);
    const DisplayText display(text);
    QPlainTextEdit edit;
    edit.setPlainText(display.text());
    QCOMPARE(edit.toPlainText(), display.text());
}

QTEST_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
