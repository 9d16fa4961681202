#include "csvreader.h"

#include "model/exporting/csvsink.h"
#include "model/exporting/spreadsheettext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gouji;

namespace {

/// Text made of what breaks CSV writers, and of Chinese.
QString nastyText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        QStringLiteral("\""),   QStringLiteral(","),   QStringLiteral("\r\n"), QStringLiteral("\n"),
        QStringLiteral("\r"),   QStringLiteral("="),   QStringLiteral("+"),    QStringLiteral("-"),
        QStringLiteral("@"),    QStringLiteral("\t"),  QStringLiteral("＝"),   QStringLiteral("＋"),
        QStringLiteral("申请"), QStringLiteral("1.5"), QStringLiteral("'"),    QStringLiteral(" "),
        QStringLiteral("𠮷"),   QStringLiteral(";"),   QStringLiteral("\\"),   QStringLiteral("x")};
    QString text;
    for (int n = random.bounded(6); n > 0; --n)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

class tst_CsvSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWrittenIsReadBack()
    {
        QRandomGenerator random(20260101);
        for (int round = 0; round < 2000; ++round) {
            CsvSink sink;
            std::vector<QStringList> expected;
            for (int rows = 1 + random.bounded(4); rows > 0; --rows) {
                QStringList row;
                for (int fields = 2 + random.bounded(4); fields > 0; --fields) {
                    const QString text = nastyText(random);
                    sink.text(text);
                    row += neutralised(text);
                }
                sink.endRow();
                expected.push_back(row);
            }
            QCOMPARE(readCsv(sink.take()), expected);
        }
    }

    void noFieldOfTextBeginsAsAFormula()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            CsvSink sink;
            const QString text = nastyText(random);
            sink.text(text);
            sink.word("end");
            sink.endRow();
            const QString field = readCsv(sink.take()).front().front();
            QVERIFY2(!looksLikeFormula(field), qPrintable(text));
            // Nothing but the apostrophe is added.
            QVERIFY(field == text || field == QLatin1Char('\'') + text);
        }
    }

    void formulasAreToldFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFormula");
        QTest::newRow("equals") << QStringLiteral("=1+1") << true;
        QTest::newRow("plus") << QStringLiteral("+1") << true;
        QTest::newRow("minus") << QStringLiteral("-") << true;
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << true;
        QTest::newRow("tab") << QStringLiteral("\t=1") << true;
        QTest::newRow("carriage return") << QStringLiteral("\r=1") << true;
        QTest::newRow("line feed") << QStringLiteral("\n=1") << true;
        QTest::newRow("wide equals") << QStringLiteral("＝1") << true;
        QTest::newRow("wide plus") << QStringLiteral("＋1") << true;
        QTest::newRow("wide minus") << QStringLiteral("－1") << true;
        QTest::newRow("wide at") << QStringLiteral("＠x") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("stroke") << QStringLiteral("/") << false;
        QTest::newRow("inside") << QStringLiteral("a=1") << false;
        QTest::newRow("Chinese") << QStringLiteral("镇人民政府") << false;
        QTest::newRow("nul") << QString(QChar(u'\0')) << false;
    }
    void formulasAreToldFromText()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFormula);
        QCOMPARE(looksLikeFormula(text), isFormula);
    }

    void numbersStayNumbers()
    {
        CsvSink sink;
        sink.number(Decimal(-3));
        sink.number(Decimal::fromUnits(1605964, 4));
        sink.number(Decimal(0));
        sink.empty();
        sink.endRow();
        QCOMPARE(sink.take(), QByteArray("\xEF\xBB\xBF-3,160.5964,0,\r\n"));
    }

    void sheetTextHoldsNoBrokenCharacters()
    {
        const QString broken =
            QStringLiteral("a") + QChar(0xD800) + QChar(0xFFFE) + QStringLiteral("𠮷") + QChar(0xDC00);
        QCOMPARE(sheetText(broken), QStringLiteral("a\uFFFD\uFFFD𠮷\uFFFD"));
        const QString lengthy = sheetText(QString(40'000, u'镇'));
        QCOMPARE(lengthy.size(), 32'767);
        QCOMPARE(lengthy.back(), QChar(0x2026));
    }
};

QTEST_GUILESS_MAIN(tst_CsvSink)
#include "tst_csvsink.moc"
