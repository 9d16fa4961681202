#include "model/comparing/winnowing.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace gouji;

namespace {

QString randomLetters(std::mt19937 &random, int count, int kinds)
{
    std::uniform_int_distribution<int> letter(0, kinds - 1);
    QString letters;
    for (int i = 0; i < count; ++i)
        letters += QChar(0x4E00 + letter(random));
    return letters;
}

std::vector<Fingerprint> winnowed(QStringView letters)
{
    std::vector<Fingerprint> fingerprints;
    winnow(letters, 0, fingerprints);
    return fingerprints;
}

QSet<std::uint32_t> hashesIn(QStringView letters)
{
    QSet<std::uint32_t> hashes;
    for (const Fingerprint &fingerprint : winnowed(letters))
        hashes += fingerprint.hash;
    return hashes;
}

/// The hash of every gram: that of a text which is nothing else.
std::uint32_t gramHash(QStringView letters, qsizetype at)
{
    return winnowed(letters.mid(at, gramLetters)).front().hash;
}

} // namespace

class TestWinnowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheLastOfTheLeastOfEveryWindow_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kinds");
        QTest::newRow("many characters") << 600 << 2000;
        QTest::newRow("few characters") << 600 << 2;
        QTest::newRow("one character") << 200 << 1;
        QTest::newRow("just one window") << gramLetters + windowGrams - 1 << 500;
        QTest::newRow("less than a window") << gramLetters + 5 << 500;
    }
    void itKeepsTheLastOfTheLeastOfEveryWindow()
    {
        QFETCH(int, count);
        QFETCH(int, kinds);
        std::mt19937 random(7);
        const QString letters = randomLetters(random, count, kinds);
        const int grams = count - gramLetters + 1;
        std::vector<Fingerprint> expected;
        for (int end = std::min(windowGrams, grams); end <= grams; ++end) {
            Fingerprint least{0xFFFFFFFF, -1};
            for (int at = std::max(0, end - windowGrams); at < end; ++at) {
                if (const std::uint32_t hash = gramHash(letters, at); hash <= least.hash)
                    least = {hash, at};
            }
            if (expected.empty() || expected.back() != least)
                expected.push_back(least);
        }
        QVERIFY(winnowed(letters) == expected);
    }

    void textsThatShareAPassageShareAFingerprint()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            const QString passage = randomLetters(random, gramLetters + windowGrams - 1, 1500);
            const QString one =
                randomLetters(random, round % 50, 1500) + passage + randomLetters(random, 70, 1500);
            const QString other =
                randomLetters(random, 90, 1500) + passage + randomLetters(random, round % 31, 1500);
            QVERIFY(hashesIn(one).intersects(hashesIn(other)));
        }
    }

    void textsThatShareNothingHaveNoFingerprintInCommon()
    {
        std::mt19937 random(13);
        QSet<std::uint32_t> all;
        qsizetype count = 0;
        for (int round = 0; round < 200; ++round) {
            const QSet<std::uint32_t> hashes = hashesIn(randomLetters(random, 500, 3000));
            count += hashes.size();
            all += hashes;
        }
        // Of 8,000 hashes of 32 bits, two are alike by chance once in a hundred runs.
        QVERIFY(count - all.size() <= 1);
    }

    void aTwelfthOfTheLettersIsKept()
    {
        std::mt19937 random(17);
        const auto kept = winnowed(randomLetters(random, 20000, 3000)).size();
        QVERIFY2(kept > 1400 && kept < 1800, qPrintable(QString::number(kept)));
    }

    void tooFewLettersHaveNone()
    {
        QVERIFY(winnowed({}).empty());
        QVERIFY(winnowed(u"一二三四五六七八九十上").empty());
        QCOMPARE(winnowed(u"一二三四五六七八九十上下").size(), 1);
    }

    void hashesSurviveBeingPacked()
    {
        std::mt19937 random(19);
        const std::vector<std::uint32_t> hashes = hashesOf(winnowed(randomLetters(random, 3000, 3000)));
        QVERIFY(std::is_sorted(hashes.begin(), hashes.end()));
        QVERIFY(unpackHashes(packHashes(hashes)) == hashes);
        QVERIFY(unpackHashes(packHashes({})) == std::vector<std::uint32_t>());
    }

    void hashesOfAnotherMakingAreNotTaken()
    {
        QByteArray bytes = packHashes({1, 2, 3});
        QVERIFY(!unpackHashes(bytes.chopped(1)));
        QVERIFY(!unpackHashes({}));
        bytes[0] = static_cast<char>(bytes[0] + 1);
        QVERIFY(!unpackHashes(bytes));
    }
};

QTEST_APPLESS_MAIN(TestWinnowing)
#include "tst_winnowing.moc"
