#include "model/exporting/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace gouji;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWrittenIsReadBack()
    {
        QRandomGenerator random(42);
        JsonWriter json;
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int n = random.bounded(12); n > 0; --n) {
                const char32_t pieces[] = {U'"',
                                           U'\\',
                                           U'\n',
                                           U'\0',
                                           U'\x1F',
                                           U'/',
                                           U'a',
                                           U'申',
                                           U'\u2028',
                                           U'\U00020BB7',
                                           static_cast<char32_t>(random.bounded(0x80))};
                text += QString::fromUcs4(&pieces[random.bounded(11)], 1);
            }
            json.beginArray();
            json.string(text);
            json.endArray();
            QJsonParseError problem;
            const QByteArray bytes = json.take();
            // Qt's reader would let control characters through; JSON does not.
            QVERIFY(std::none_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0 && c < 0x20; }));
            const QJsonArray array = QJsonDocument::fromJson(bytes, &problem).array();
            QCOMPARE(problem.error, QJsonParseError::NoError);
            QCOMPARE(array.at(0).toString(), text);
        }
    }

    void aStringIsOneLineForEveryProgram()
    {
        JsonWriter json;
        json.string(QStringLiteral("甲\u2028\"乙\u2029丙\u0085"));
        QCOMPARE(json.take(), QByteArray("\"甲\\u2028\\\"乙\\u2029丙\\u0085\""));
    }

    void loneSurrogatesAreReplaced()
    {
        JsonWriter json;
        json.string(QString(QChar(0xD800)) + u'x' + QChar(0xDC01));
        QCOMPARE(json.take(), QByteArray("\"\uFFFDx\uFFFD\""));
    }

    void numbersKeepTheirDigits()
    {
        JsonWriter json;
        json.beginArray();
        json.decimal(Decimal::fromUnits(1605964, 4));
        json.decimal(Decimal::fromUnits(50, 2));
        json.decimal(Decimal(-3));
        json.decimal(Decimal(999'999'999'999'999'999));
        json.decimal(Decimal::invalid());
        json.hundredths(0.984);
        json.hundredths(std::numeric_limits<double>::quiet_NaN());
        json.real(std::numeric_limits<double>::infinity());
        json.integer(std::numeric_limits<qint64>::min());
        json.endArray();
        QCOMPARE(
            json.take(),
            QByteArray("[160.5964,0.50,-3,999999999999999999,null,0.98,null,null,-9223372036854775808]"));
    }

    void objectsAndArraysNest()
    {
        JsonWriter json;
        for (int round = 0; round < 2; ++round) {
            json.beginObject();
            json.key("a");
            json.beginArray();
            json.boolean(true);
            json.null();
            json.beginObject();
            json.endObject();
            json.endArray();
            json.key("b.c");
            json.utf8("镇");
            json.endObject();
            QCOMPARE(json.take(), QByteArray("{\"a\":[true,null,{}],\"b.c\":\"镇\"}"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
