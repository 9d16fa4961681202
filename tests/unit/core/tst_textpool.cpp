#include "model/core/textpool.h"

#include <QTest>

using namespace gouji;

class TestTextPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextHasOneNumber()
    {
        TextPool pool;
        QCOMPARE(pool.find(QStringLiteral("甲")), -1);
        QCOMPARE(pool.put(QStringLiteral("甲")), 0);
        QCOMPARE(pool.put(QString()), 1);
        QCOMPARE(pool.put(QStringLiteral("甲")), 0);
        QCOMPARE(pool.put(QStringLiteral("")), 1);
        QCOMPARE(pool.find(QStringLiteral("甲")), 0);
        QCOMPARE(pool.find(QStringLiteral("乙")), -1);
        QCOMPARE(pool.size(), 2);
        QCOMPARE(pool.text(0), QStringLiteral("甲"));
    }

    void numbersStayWhenItGrows()
    {
        TextPool pool;
        constexpr int many = 5000;
        for (int i = 0; i < many; ++i)
            QCOMPARE(pool.put(QString::number(i)), i);
        for (int i = 0; i < many; ++i) {
            QCOMPARE(pool.find(QString::number(i)), i);
            QCOMPARE(pool.text(i), QString::number(i));
        }
        QCOMPARE(pool.size(), many);
    }
};

QTEST_APPLESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
