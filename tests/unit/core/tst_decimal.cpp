#include "model/core/decimal.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace gouji;

namespace {

constexpr std::int64_t largest = 999'999'999'999'999'999;

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsStayAsPrinted_data();
    void digitsStayAsPrinted();
    void numbersCompareByValue();
    void anInvalidNumberIsLessThanAllOthers();
    void sumsBeyondTheRangeAreInvalid();
    void integersBeyondTheRangeAreInvalid();
    void scalesBeyondTheRangeAreInvalid();
    void sumsOfDifferentScalesAreExact();
    void unitsMultiplyExactly_data();
    void unitsMultiplyExactly();
    void randomSumsAgreeWithIntegers();
    void aWholeNumberIsKnownWhateverItsScale();
};

void TestDecimal::digitsStayAsPrinted_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << 0 << QStringLiteral("0");
    QTest::newRow("0.50") << qint64(50) << 2 << QStringLiteral("0.50");
    QTest::newRow("-0.05") << qint64(-5) << 2 << QStringLiteral("-0.05");
    QTest::newRow("160.5964") << qint64(1605964) << 4 << QStringLiteral("160.5964");
    QTest::newRow("-3") << qint64(-3) << 0 << QStringLiteral("-3");
    QTest::newRow("12 decimals") << qint64(1) << 12 << QStringLiteral("0.000000000001");
    QTest::newRow("largest") << qint64(largest) << 0 << QStringLiteral("999999999999999999");
    QTest::newRow("smallest") << qint64(-largest) << 12 << QStringLiteral("-999999.999999999999");
}

void TestDecimal::digitsStayAsPrinted()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QFETCH(QString, text);
    QCOMPARE(Decimal::fromUnits(units, scale).toString(), text);
}

void TestDecimal::numbersCompareByValue()
{
    QVERIFY(Decimal::fromUnits(50, 2) == Decimal::fromUnits(5, 1));
    QVERIFY(Decimal::fromUnits(0, 12) == Decimal(0));
    QVERIFY(Decimal::fromUnits(-5, 1) < Decimal(0));
    QVERIFY(Decimal::fromUnits(11, 1) > Decimal(1));
    QVERIFY(Decimal(largest) > Decimal::fromUnits(largest, 12));
    QVERIFY(Decimal(-largest) < Decimal::fromUnits(-largest, 12));
}

void TestDecimal::anInvalidNumberIsLessThanAllOthers()
{
    QVERIFY(Decimal::invalid() == Decimal::invalid());
    QVERIFY(Decimal::invalid() < Decimal(-largest));
    QVERIFY(Decimal::invalid() != Decimal(0));
    QVERIFY(!Decimal::invalid().isZero());
    QVERIFY(!Decimal::invalid().isInteger());
    QVERIFY(Decimal::invalid().toString().isEmpty());
    QVERIFY(std::isnan(Decimal::invalid().toDouble()));
    QVERIFY(!(Decimal::invalid() + Decimal(1)).isValid());
    QVERIFY(!(Decimal(1) - Decimal::invalid()).isValid());
    QVERIFY(!Decimal::invalid().timesPowerOfTen(2).isValid());
}

void TestDecimal::sumsBeyondTheRangeAreInvalid()
{
    QVERIFY(!(Decimal(largest) + Decimal(1)).isValid());
    QVERIFY(!(Decimal(-largest) - Decimal(1)).isValid());
    QVERIFY((Decimal(largest) + Decimal(0)).isValid());
    QVERIFY((Decimal(largest) - Decimal(largest)).isZero());
    QVERIFY(!(Decimal(largest) + Decimal::fromUnits(1, 12)).isValid());
    // Zeros behind the point are given up before the number is.
    QCOMPARE(Decimal(largest) + Decimal::fromUnits(0, 12), Decimal(largest));
}

void TestDecimal::integersBeyondTheRangeAreInvalid()
{
    QVERIFY(Decimal(largest).isValid());
    QVERIFY(!Decimal(largest + 1).isValid());
    QVERIFY(!Decimal(std::numeric_limits<std::int64_t>::max()).isValid());
    QVERIFY(!Decimal(std::numeric_limits<std::int64_t>::min()).isValid());
    QVERIFY(Decimal(std::numeric_limits<std::int64_t>::min()).toString().isEmpty());
}

void TestDecimal::scalesBeyondTheRangeAreInvalid()
{
    QVERIFY(Decimal::fromUnits(1, 12).isValid());
    QVERIFY(!Decimal::fromUnits(1, 13).isValid());
    QVERIFY(!Decimal::fromUnits(1, -1).isValid());
    QVERIFY(!Decimal::fromUnits(1, 300).isValid());
}

void TestDecimal::sumsOfDifferentScalesAreExact()
{
    QCOMPARE((Decimal::fromUnits(1, 1) + Decimal::fromUnits(2, 1)).toString(), QStringLiteral("0.3"));
    QCOMPARE((Decimal(1) - Decimal::fromUnits(1, 12)).toString(), QStringLiteral("0.999999999999"));
    QCOMPARE((Decimal::fromUnits(105, 2) + Decimal::fromUnits(5, 1)).toString(), QStringLiteral("1.55"));
}

void TestDecimal::unitsMultiplyExactly_data()
{
    QTest::addColumn<Decimal>("number");
    QTest::addColumn<int>("power");
    QTest::addColumn<Decimal>("product");
    QTest::newRow("160.5964 * 10^4") << Decimal::fromUnits(1605964, 4) << 4 << Decimal(1605964);
    QTest::newRow("1.2 * 10^4") << Decimal::fromUnits(12, 1) << 4 << Decimal(12000);
    QTest::newRow("0.00001 * 10^4") << Decimal::fromUnits(1, 5) << 4 << Decimal::fromUnits(1, 1);
    QTest::newRow("3 * 10^0") << Decimal(3) << 0 << Decimal(3);
    QTest::newRow("too large") << Decimal(largest) << 8 << Decimal::invalid();
    QTest::newRow("far too large") << Decimal(7) << 200 << Decimal::invalid();
    QTest::newRow("zero stays zero") << Decimal(0) << 200 << Decimal(0);
    QTest::newRow("negative power") << Decimal(3) << -1 << Decimal::invalid();
}

void TestDecimal::unitsMultiplyExactly()
{
    QFETCH(Decimal, number);
    QFETCH(int, power);
    QFETCH(Decimal, product);
    QCOMPARE(number.timesPowerOfTen(power), product);
}

void TestDecimal::randomSumsAgreeWithIntegers()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
        const int scaleA = static_cast<int>(random() % 5);
        const int scaleB = static_cast<int>(random() % 5);
        const auto a = static_cast<std::int64_t>(random() % 2000000) - 1000000;
        const auto b = static_cast<std::int64_t>(random() % 2000000) - 1000000;
        const auto power = [](int p) { return static_cast<std::int64_t>(std::pow(10, p) + 0.5); };
        const std::int64_t sum = a * power(4 - scaleA) + b * power(4 - scaleB);
        const std::int64_t difference = a * power(4 - scaleA) - b * power(4 - scaleB);
        const Decimal x = Decimal::fromUnits(a, scaleA);
        const Decimal y = Decimal::fromUnits(b, scaleB);
        QCOMPARE(x + y, Decimal::fromUnits(sum, 4));
        QCOMPARE(x - y, Decimal::fromUnits(difference, 4));
        QCOMPARE(x < y, difference < 0);
        QCOMPARE(x == y, difference == 0);
    }
}

void TestDecimal::aWholeNumberIsKnownWhateverItsScale()
{
    QVERIFY(Decimal(3).isInteger());
    QVERIFY(Decimal::fromUnits(300, 2).isInteger());
    QVERIFY(Decimal::fromUnits(0, 12).isInteger());
    QVERIFY(!Decimal::fromUnits(301, 2).isInteger());
    QVERIFY(!Decimal::fromUnits(-1, 12).isInteger());
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
