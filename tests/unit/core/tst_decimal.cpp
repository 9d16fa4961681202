#include "model/core/decimal.h"

#include <QTest>

using namespace gouji;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreKeptAsPrinted_data();
    void digitsAreKeptAsPrinted();
    void equalityIsByValue();
    void sumsOfUnlikeScalesAreExact();
    void sumsAgreeWithIntegers();
    void aSumOutOfRangeIsInvalidAndNotWrong();
    void anInvalidNumberSpoilsEverySum();
    void unitsOfTenThousandsMoveThePoint_data();
    void unitsOfTenThousandsMoveThePoint();
    void onlyWholeNumbersAreIntegers();
};

void TestDecimal::digitsAreKeptAsPrinted_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << 0 << u"0"_qs;
    QTest::newRow("zero with decimals") << qint64(0) << 2 << u"0.00"_qs;
    QTest::newRow("trailing zero") << qint64(50) << 2 << u"0.50"_qs;
    QTest::newRow("fee") << qint64(1605964) << 4 << u"160.5964"_qs;
    QTest::newRow("negative") << qint64(-7) << 1 << u"-0.7"_qs;
    QTest::newRow("largest") << qint64(999'999'999'999'999'999) << 0 << u"999999999999999999"_qs;
}

void TestDecimal::digitsAreKeptAsPrinted()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QFETCH(QString, text);
    QCOMPARE(Decimal::fromUnits(units, scale).toString(), text);
}

void TestDecimal::equalityIsByValue()
{
    QVERIFY(Decimal::fromUnits(50, 2) == Decimal::fromUnits(5, 1));
    QVERIFY(Decimal::fromUnits(50, 2) != Decimal::fromUnits(5, 2));
    QVERIFY(Decimal(-1) < Decimal(0));
    QVERIFY(Decimal::fromUnits(99, 2) < Decimal(1));
    QVERIFY(Decimal::invalid() == Decimal::invalid());
    QVERIFY(Decimal::invalid() < Decimal(-1'000));
    QVERIFY(!Decimal::invalid().isZero());
}

void TestDecimal::sumsOfUnlikeScalesAreExact()
{
    // 0.1 + 0.2 is 0.3, ten times in a row.
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum = sum + Decimal::fromUnits(1, 1) + Decimal::fromUnits(20, 2);
    QCOMPARE(sum, Decimal(3));
    QCOMPARE((Decimal::fromUnits(1605964, 4) - Decimal(160)).toString(), u"0.5964"_qs);
}

void TestDecimal::sumsAgreeWithIntegers()
{
    for (qint64 a = -120; a <= 120; a += 7) {
        for (qint64 b = -95; b <= 95; b += 5) {
            QCOMPARE(Decimal(a) + Decimal(b), Decimal(a + b));
            QCOMPARE(Decimal(a) - Decimal(b), Decimal(a - b));
            QCOMPARE(Decimal(a) < Decimal(b), a < b);
        }
    }
}

void TestDecimal::aSumOutOfRangeIsInvalidAndNotWrong()
{
    const Decimal large(999'999'999'999'999'999);
    QVERIFY(!(large + Decimal(1)).isValid());
    QVERIFY(!(Decimal(0) - large - Decimal(1)).isValid());
    QCOMPARE(large - Decimal(1), Decimal(999'999'999'999'999'998));
    QVERIFY(!large.timesPowerOfTen(1).isValid());
}

void TestDecimal::anInvalidNumberSpoilsEverySum()
{
    QVERIFY(!(Decimal(1) + Decimal::invalid()).isValid());
    QVERIFY(!(Decimal::invalid() - Decimal(1)).isValid());
    QVERIFY(!Decimal::invalid().timesPowerOfTen(4).isValid());
    QVERIFY(Decimal::invalid().toString().isEmpty());
}

void TestDecimal::unitsOfTenThousandsMoveThePoint_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("power");
    QTest::addColumn<QString>("text");
    QTest::newRow("1.2 wan") << qint64(12) << 1 << 4 << u"12000"_qs;
    QTest::newRow("160.5964 wan") << qint64(1605964) << 4 << 4 << u"1605964"_qs;
    QTest::newRow("0.12345 wan") << qint64(12345) << 5 << 4 << u"1234.5"_qs;
    QTest::newRow("nothing to do") << qint64(15) << 1 << 0 << u"1.5"_qs;
}

void TestDecimal::unitsOfTenThousandsMoveThePoint()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QFETCH(int, power);
    QFETCH(QString, text);
    QCOMPARE(Decimal::fromUnits(units, scale).timesPowerOfTen(power).toString(), text);
}

void TestDecimal::onlyWholeNumbersAreIntegers()
{
    QVERIFY(Decimal(12).isInteger());
    QVERIFY(Decimal::fromUnits(1200, 2).isInteger());
    QVERIFY(!Decimal::fromUnits(1201, 2).isInteger());
    QVERIFY(!Decimal::invalid().isInteger());
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
