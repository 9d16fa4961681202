#include "parser/text/encoding.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace gouji;

namespace {

const QString sample = QStringLiteral(
    "青岩镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n最近一年，我镇主动公开信息 128 条。\r\n");

QByteArray utf16(const QString &text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

/// "青岩镇信息公开" and friends in GB18030, written down by hand so that no converter is tested by itself.
const QByteArray openness("\xD0\xC5\xCF\xA2\xB9\xAB\xBF\xAA"); // 信息公开

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheText_data();
    void everyEncodingGivesTheText();
    void shortGb18030IsNotTakenForAnotherEncoding_data();
    void shortGb18030IsNotTakenForAnotherEncoding();
    void fourByteCharactersAreRead();
    void big5IsRead();
    void utf16WithoutMarkIsToldByItsCharacters_data();
    void utf16WithoutMarkIsToldByItsCharacters();
    void aNulInUtf8IsSaidAndKept();
    void invalidUtf8IsPlacedToTheByte();
    void invalidGb18030IsPlacedToTheByte();
    void anOddByteOfUtf16IsSaid();
    void aCutOffLastCharacterIsSaid();
    void noByteIsEverDropped();
    void binaryIsRefused_data();
    void binaryIsRefused();
    void largeTextsTakeLinearTime();
};

void TestEncoding::everyEncodingGivesTheText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << sample.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + sample.toUtf8()
                                     << QStringLiteral("UTF-8");
    QTest::newRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE") + utf16(sample, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE with mark")
        << QByteArray("\xFE\xFF") + utf16(sample, false) << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16LE") << utf16(sample, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE") << utf16(sample, false) << QStringLiteral("UTF-16BE");
}

void TestEncoding::everyEncodingGivesTheText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().text, sample);
    QCOMPARE(decoded.value().encoding, encoding);
    QVERIFY(decoded.value().diagnostics.empty());
}

void TestEncoding::shortGb18030IsNotTakenForAnotherEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << QByteArray("\xCE\xDE") << QStringLiteral("无");
    QTest::newRow("two") << QByteArray("\xD0\xC5\xCF\xA2") << QStringLiteral("信息");
    QTest::newRow("four") << openness << QStringLiteral("信息公开");
    QTest::newRow("heading") << QByteArray("\xD2\xBB\xA1\xA2\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6\r\n")
                             << QStringLiteral("一、总体情况\r\n");
    QTest::newRow("with digits") << QByteArray("2023\xC4\xEA\xB6\xC8\xB1\xA8\xB8\xE6 15\xBC\xFE")
                                 << QStringLiteral("2023年度报告 15件");
    QTest::newRow("a row") << QByteArray("\xD0\xD0\xD5\xFE\xD0\xED\xBF\xC9\t0\t12\t3\n")
                           << QStringLiteral("行政许可\t0\t12\t3\n");
}

void TestEncoding::shortGb18030IsNotTakenForAnotherEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, QStringLiteral("GB18030"));
    QCOMPARE(decoded.value().text, text);
}

void TestEncoding::fourByteCharactersAreRead()
{
    // U+20000 and U+00E4 take four bytes in GB18030.
    const QByteArray bytes =
        openness + QByteArray("\x95\x32\x82\x36") + openness + QByteArray("\x81\x30\x8A\x30");
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    const char32_t rare = 0x20000;
    QString wanted = QStringLiteral("信息公开") + QString::fromUcs4(&rare, 1) + QStringLiteral("信息公开");
    QVERIFY(decoded.value().text.startsWith(wanted));
    QCOMPARE(decoded.value().text.size(), wanted.size() + 1);
    QVERIFY(decoded.value().diagnostics.empty());
}

void TestEncoding::big5IsRead()
{
    // 政府資訊公開是人民的權利。政府資訊公開是人民的權利。 …
    const QByteArray sentence(
        "\xAC\x46\xA9\xB2\xB8\xEA\xB0\x54\xA4\xBD\xB6\x7D\xAC\x4F\xA4\x48\xA5\xC1\xAA\xBA"
        "\xC5\x76\xA7\x51\xA1\x43");
    const Result<DecodedText> decoded = decodeText(sentence.repeated(12));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, QStringLiteral("Big5"));
    QCOMPARE(decoded.value().text, QStringLiteral("政府資訊公開是人民的權利。").repeated(12));
}

void TestEncoding::utf16WithoutMarkIsToldByItsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a character with a zero byte") << QStringLiteral("一、总体情况\n最近工作\n");
    QTest::newRow("letters only") << QStringLiteral("OpenGovernmentInformation");
    QTest::newRow("digits and tabs") << QStringLiteral("行政许可\t0\t0\t15\n");
    QTest::newRow("full width") << QStringLiteral("本年收费金额（单位：万元）\t０\n");
}

void TestEncoding::utf16WithoutMarkIsToldByItsCharacters()
{
    QFETCH(QString, text);
    for (const bool isLittle : {true, false}) {
        const Result<DecodedText> decoded = decodeText(utf16(text, isLittle));
        QVERIFY(decoded.ok());
        QCOMPARE(decoded.value().text, text);
        QCOMPARE(decoded.value().encoding,
                 isLittle ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"));
    }
}

void TestEncoding::aNulInUtf8IsSaidAndKept()
{
    for (qsizetype place : {3, 4}) {
        QByteArray bytes = sample.toUtf8();
        bytes.insert(place * 3, '\0');
        const Result<DecodedText> decoded = decodeText(bytes);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded.value().encoding, QStringLiteral("UTF-8"));
        QString wanted = sample;
        wanted.insert(place, QChar(QChar::Null));
        QCOMPARE(decoded.value().text, wanted);
        QCOMPARE(decoded.value().diagnostics.size(), std::size_t(1));
        QCOMPARE(decoded.value().diagnostics.front().code, QStringLiteral("nul-characters"));
        QCOMPARE(decoded.value().diagnostics.front().where.span, (Span{place, place + 1}));
    }
}

void TestEncoding::invalidUtf8IsPlacedToTheByte()
{
    const QByteArray good = sample.toUtf8();
    const qsizetype characters = QString::fromUtf8(good.left(28)).size();
    const QByteArray bytes = good.left(28) + "\xFF\xFE\xC0" + good.mid(28);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decoded.value().diagnostics.size(), std::size_t(1));
    const Diagnostic &diagnostic = decoded.value().diagnostics.front();
    QCOMPARE(diagnostic.code, QStringLiteral("invalid-bytes"));
    QCOMPARE(diagnostic.arguments,
             (QStringList{QStringLiteral("3"), QStringLiteral("28"), QStringLiteral("UTF-8")}));
    QCOMPARE(diagnostic.where.span, (Span{characters, characters + 3}));
    const QString text = decoded.value().text;
    QCOMPARE(text.mid(characters, 3), QString(3, QChar::ReplacementCharacter));
    QCOMPARE(text.left(characters) + text.mid(characters + 3), sample);
}

void TestEncoding::invalidGb18030IsPlacedToTheByte()
{
    // 0xFF begins nothing; 0x81 0x20 is a lead byte before a space.
    const QByteArray bytes = openness.repeated(10) + "\xFF" + openness + "\x81 " + openness;
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, QStringLiteral("GB18030"));
    const auto &diagnostics = decoded.value().diagnostics;
    QCOMPARE(diagnostics.size(), std::size_t(2));
    QCOMPARE(diagnostics[0].arguments.value(1), QStringLiteral("80"));
    QCOMPARE(diagnostics[0].where.span, (Span{40, 41}));
    QCOMPARE(diagnostics[1].arguments.value(1), QStringLiteral("89"));
    QCOMPARE(diagnostics[1].where.span, (Span{45, 46}));
    QCOMPARE(decoded.value().text.mid(46), QStringLiteral(" 信息公开"));
}

void TestEncoding::anOddByteOfUtf16IsSaid()
{
    const Result<DecodedText> decoded = decodeText(QByteArray("\xFF\xFE") + utf16(sample, true) + 'x');
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().diagnostics.size(), std::size_t(1));
    QCOMPARE(decoded.value().diagnostics.front().arguments.value(1), QString::number(2 + 2 * sample.size()));
    QCOMPARE(decoded.value().text, sample + QChar(QChar::ReplacementCharacter));
}

void TestEncoding::aCutOffLastCharacterIsSaid()
{
    QByteArray bytes = sample.toUtf8() + QStringLiteral("镇").toUtf8();
    bytes.chop(1);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decoded.value().diagnostics.size(), std::size_t(1));
    QVERIFY(decoded.value().text.startsWith(sample));
}

void TestEncoding::noByteIsEverDropped()
{
    // Valid bytes decode back to themselves; invalid ones are counted.
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = openness.repeated(40);
        const int faults = static_cast<int>(random() % 6);
        for (int f = 0; f < faults; ++f) {
            const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[place] = static_cast<char>(random() % 256);
        }
        const Result<DecodedText> decoded = decodeText(bytes);
        if (!decoded || decoded.value().encoding != QStringLiteral("GB18030"))
            continue;
        qsizetype invalid = 0;
        qsizetype marks = 0;
        for (const Diagnostic &diagnostic : decoded.value().diagnostics) {
            if (diagnostic.code != QStringLiteral("invalid-bytes"))
                continue;
            invalid += diagnostic.arguments.value(0).toInt();
            marks += diagnostic.where.span.length();
            for (qsizetype i = diagnostic.where.span.begin; i < diagnostic.where.span.end; ++i)
                QCOMPARE(decoded.value().text[i], QChar(QChar::ReplacementCharacter));
        }
        QCOMPARE(decoded.value().text.count(QChar::ReplacementCharacter), marks);
        QStringEncoder encoder("GB18030");
        if (!encoder.isValid())
            QSKIP("this Qt knows no GB18030");
        QString valid = decoded.value().text;
        valid.remove(QChar(QChar::ReplacementCharacter));
        QCOMPARE(QByteArray(encoder.encode(valid)).size() + invalid, bytes.size());
    }
}

void TestEncoding::binaryIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    std::mt19937 random(5);
    QByteArray noise(20000, '\0');
    for (char &c : noise)
        c = static_cast<char>(random() % 256);
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08", 8).repeated(50);
}

void TestEncoding::binaryIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded.ok());
    QCOMPARE(static_cast<int>(decoded.error().code), static_cast<int>(ErrorCode::UndecodableText));
}

void TestEncoding::largeTextsTakeLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(decodeText(openness.repeated(4 * 1000 * 1000)).ok());
    QVERIFY(decodeText(sample.toUtf8().repeated(200 * 1000)).ok());
    QByteArray faulty = sample.toUtf8().repeated(100 * 1000);
    for (qsizetype i = 100; i < faulty.size(); i += 1000)
        faulty[i] = '\xFF';
    QVERIFY(decodeText(faulty).ok());
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
