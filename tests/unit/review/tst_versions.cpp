#include "model/review/versions.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;

namespace {

QString organ(const char *name)
{
    return QString::fromUtf8(name);
}

const QDate january(2024, 1, 20);
const QDate march(2024, 3, 5);

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedWithoutWhatConversionsChange()
    {
        QCOMPARE(organKey(organ("云州市农业局（畜牧局）")), organKey(organ("云州市 农业局(畜牧局)")));
        QCOMPARE(organKey(organ("云州市农业局〔本级〕")), organKey(organ("云州市农业局（本级）")));
        QCOMPARE(organKey(organ("青石镇⼈民政府")), organKey(organ("青石镇人民政府")));
        QCOMPARE(organKey(organ("青石镇人民政府")), organ("青石镇人民政府"));
    }

    void namesAreNotGuessed()
    {
        QVERIFY(organKey(organ("青石镇")) != organKey(organ("青石镇人民政府")));
        QVERIFY(organKey(organ("云州市青石镇人民政府")) != organKey(organ("青石镇人民政府")));
        QVERIFY(organKey(organ("云州市农业局（畜牧局）")) != organKey(organ("云州市农业局")));
    }

    void versionsWithDatesStandInTheirOrder()
    {
        QCOMPARE(versionOrder({january, march}), (std::vector<int>{0, 1}));
        QCOMPARE(versionOrder({march, january}), (std::vector<int>{1, 0}));
        QCOMPARE(versionOrder({january, january}), (std::vector<int>{0, 1}));
        QCOMPARE(versionOrder({march, QDate()}), (std::vector<int>{0, 1}));
        QCOMPARE(versionOrder({march, QDate(), january}), (std::vector<int>{2, 1, 0}));
        QVERIFY(versionOrder({}).empty());
    }

    void versionsAreNumberedAsTheyCame()
    {
        VersionIndex index;
        const QString town = organ("青石镇人民政府");
        index.put(1, town, 2023, "a");
        QCOMPARE(index.placeOf(1), VersionPlace());
        index.put(2, organ("白杨乡人民政府"), 2023, "b");
        index.put(3, town, 2022, "c");
        QCOMPARE(index.placeOf(1), VersionPlace());
        index.put(4, town, 2023, "d");
        index.put(9, town, 2023, "e");
        QCOMPARE(index.placeOf(1), (VersionPlace{1, 3, 1}));
        QCOMPARE(index.placeOf(4), (VersionPlace{2, 3, 1}));
        QCOMPARE(index.placeOf(9), (VersionPlace{3, 3, 1}));
        QCOMPARE(index.placeOf(2), VersionPlace());
        QCOMPARE(index.placeOf(3), VersionPlace());
        QCOMPARE(index.othersOf(4), (std::vector<ReportId>{1, 9}));
        QVERIFY(index.othersOf(2).empty());
    }

    void theSameBytesTwiceAreOneVersion()
    {
        VersionIndex index;
        const QString town = organ("青石镇人民政府");
        index.put(1, town, 2023, "a");
        index.put(2, town, 2023, "a");
        QCOMPARE(index.placeOf(2), VersionPlace());
        QVERIFY(index.othersOf(2).empty());
        index.put(3, town, 2023, "b");
        QCOMPARE(index.placeOf(2), (VersionPlace{1, 2, 1}));
        QCOMPARE(index.placeOf(3), (VersionPlace{2, 2, 1}));
        QCOMPARE(index.othersOf(3), (std::vector<ReportId>{1}));
    }

    void aReportReadAgainMayLeaveItsVersions()
    {
        VersionIndex index;
        const QString town = organ("青石镇人民政府");
        index.put(1, town, 2023, "a");
        index.put(2, town, 2023, "b");
        QCOMPARE(index.placeOf(2).count, 2);
        index.put(2, town, 2022, "c");
        QCOMPARE(index.placeOf(1), VersionPlace());
        QCOMPARE(index.placeOf(2), VersionPlace());
        index.put(2, town, 2023, "a");
        QCOMPARE(index.placeOf(1), VersionPlace());
        index.put(2, town, 2023, "b");
        QCOMPARE(index.placeOf(1), (VersionPlace{1, 2, 1}));
    }

    void withoutOrganOrYearNothingIsAVersion()
    {
        VersionIndex index;
        index.put(1, {}, 2023, "a");
        index.put(2, {}, 2023, "b");
        index.put(3, organ("青石镇人民政府"), 0, "c");
        index.put(4, organ("青石镇人民政府"), 0, "d");
        for (const ReportId id : {1, 2, 3, 4})
            QCOMPARE(index.placeOf(id), VersionPlace());
    }

    void theTimeGrowsWithTheNumberOfReports_data()
    {
        QTest::addColumn<int>("organs");
        QTest::addRow("pairs") << 50'000;
        QTest::addRow("all of one organ") << 1;
    }

    void theTimeGrowsWithTheNumberOfReports()
    {
        QFETCH(int, organs);
        constexpr int count = 100'000;
        QStringList names;
        for (int i = 0; i < organs; ++i)
            names << organ("云州市") + QChar(0x4E00 + i % 1000) + QChar(0x4E00 + i / 1000) +
                         organ("镇人民政府");
        QElapsedTimer timer;
        timer.start();
        VersionIndex index;
        for (int i = 0; i < count; ++i)
            index.put(i + 1, names.at(i % organs), 2023, QByteArray::number(i));
        int versions = 0;
        for (int i = 0; i < count; ++i)
            versions += index.placeOf(i + 1).number > 0 ? 1 : 0;
        QCOMPARE(versions, count);
        // Linear is a tenth of a second; every report against every other would be minutes.
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms for %d reports", timer.elapsed(), count);
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
