#include "model/comparing/fingerprintindex.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace gouji;

namespace {

QString organ(int number)
{
    return u"机关%1"_qs.arg(number);
}

std::vector<Fingerprint> asked(const std::vector<std::uint32_t> &hashes)
{
    std::vector<Fingerprint> fingerprints;
    for (const std::uint32_t hash : hashes)
        fingerprints.push_back({hash, static_cast<int>(fingerprints.size()) * 20});
    return fingerprints;
}

/// "2:3 5:1": the reports that share, each with how many fingerprints.
QString sharing(const FingerprintIndex &index, const ComparedIdentity &own,
                const std::vector<std::uint32_t> &hashes, int common = 5)
{
    QStringList list;
    for (const auto &report : index.sharing(own, asked(hashes), common).reports)
        list += u"%1:%2"_qs.arg(report.identity.report).arg(report.count);
    list.sort();
    return list.join(u' ');
}

} // namespace

class TestFingerprintIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsThatShareAreFound()
    {
        FingerprintIndex index;
        index.add({1, organ(1), 2022}, {10, 20, 30});
        index.add({2, organ(2), 2023}, {20, 30, 40});
        index.add({3, organ(3), 2023}, {50});
        QCOMPARE(sharing(index, {9, organ(9), 2023}, {10, 20, 40, 60}), u"1:2 2:2"_qs);
        QCOMPARE(sharing(index, {1, organ(1), 2022}, {10, 20, 30}), u"2:2"_qs);
        QCOMPARE(index.reportCount(), 3);
        QCOMPARE(index.organCount(), 3);
    }

    void whatManyOrgansCarryIsCommon()
    {
        FingerprintIndex index;
        for (int i = 1; i <= 4; ++i)
            index.add({i, organ(i), 2023}, {7, static_cast<std::uint32_t>(100 + i)});
        // The fifth is the asking report's own organ.
        const auto answer = index.sharing({9, organ(9), 2023}, asked({7, 101}), 5);
        QVERIFY(answer.isCommon == (std::vector<char>{1, 0}));
        QCOMPARE(answer.reports.size(), 1);
        QCOMPARE(sharing(index, {9, organ(9), 2023}, {7, 101}, 6), u"1:2 2:1 3:1 4:1"_qs);
        QCOMPARE(sharing(index, {4, organ(4), 2023}, {7}, 5), u"1:1 2:1 3:1"_qs);
    }

    void theYearsOfOneOrganAreOneCarrier()
    {
        FingerprintIndex index;
        for (int i = 1; i <= 8; ++i)
            index.add({i, organ(1), 2010 + i}, {7});
        QCOMPARE(sharing(index, {9, organ(1), 2023}, {7}, 3), u"1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1"_qs);
    }

    void reportsWithoutAnOrganAreEachTheirOwnCarrier()
    {
        FingerprintIndex index;
        for (int i = 1; i <= 3; ++i)
            index.add({i, {}, 2023}, {7});
        QCOMPARE(index.organCount(), 3);
        QVERIFY(index.sharing({9, organ(9), 2023}, asked({7}), 4).isCommon.front() == 1);
    }

    void ofVersionsTheOneAddedLastStands()
    {
        FingerprintIndex index;
        for (int i = 1; i <= 500; ++i)
            index.add({i, organ(1), 2023}, {7, 8});
        QCOMPARE(sharing(index, {999, organ(2), 2023}, {7, 8}), u"500:2"_qs);
    }

    void aReportThatIsRemovedOrReplacedIsNotFound()
    {
        FingerprintIndex index;
        index.add({1, organ(1), 2023}, {10, 20});
        index.add({2, organ(2), 2023}, {10});
        index.add({1, organ(1), 2023}, {30});
        QCOMPARE(sharing(index, {9, organ(9), 2023}, {10, 20, 30}), u"1:1 2:1"_qs);
        index.remove(2);
        QCOMPARE(sharing(index, {9, organ(9), 2023}, {10, 20, 30}), u"1:1"_qs);
        QCOMPARE(index.organCount(), 1);
        index.clear();
        QCOMPARE(sharing(index, {9, organ(9), 2023}, {30}), QString());
        QCOMPARE(index.reportCount(), 0);
    }

    void itAgreesWithALookAtEveryPair()
    {
        std::mt19937 random(5);
        std::uniform_int_distribution<std::uint32_t> hash(0, 4000);
        FingerprintIndex index;
        std::vector<std::vector<std::uint32_t>> reports;
        for (int i = 0; i < 300; ++i) {
            std::vector<std::uint32_t> hashes;
            for (int k = 0; k < 60; ++k)
                hashes.push_back(hash(random) * 2654435761U);
            // A template that all have, and one that many have.
            hashes.push_back(1);
            if (i % 10 == 0)
                hashes.push_back(3);
            std::sort(hashes.begin(), hashes.end());
            hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
            reports.push_back(hashes);
            index.add({i + 1, organ(i), 2023}, hashes);
            if (i % 3 == 0) {
                reports.back().pop_back();
                index.add({i + 1, organ(i), 2023}, reports.back());
            }
        }
        QHash<std::uint32_t, int> carriers;
        for (const auto &hashes : reports) {
            for (const std::uint32_t h : hashes)
                ++carriers[h];
        }
        constexpr int common = 6;
        for (std::size_t own = 0; own < reports.size(); own += 29) {
            QStringList expected;
            for (std::size_t other = 0; other < reports.size(); ++other) {
                const auto count =
                    std::count_if(reports[own].begin(), reports[own].end(), [&](std::uint32_t h) {
                        return carriers.value(h) < common && other != own &&
                               std::binary_search(reports[other].begin(), reports[other].end(), h);
                    });
                if (count > 0)
                    expected += u"%1:%2"_qs.arg(other + 1).arg(count);
            }
            expected.sort();
            const auto id = static_cast<int>(own);
            QCOMPARE(sharing(index, {id + 1, organ(id), 2023}, reports[own], common), expected.join(u' '));
        }
    }
};

QTEST_APPLESS_MAIN(TestFingerprintIndex)
#include "tst_fingerprintindex.moc"
