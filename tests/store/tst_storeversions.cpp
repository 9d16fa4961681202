#include "model/store/schema.h"
#include "tests/store/storetest.h"

#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace gouji;
using namespace gouji::storetest;

/// A file of every released version stands in tests/data/stores. One for a new version is made once, on the
/// day of its release, by `tst_storeversions --write FILE`, and never made again.
class TestStoreVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedVersionHasAFile();
    void aFileOfAnOldVersionOpens_data();
    void aFileOfAnOldVersionOpens();
    void aFileOfANewerVersionStaysAsItIs();
    void migrationsAreAppliedInOrderAndOnce();
    void aFailedMigrationLeavesTheLastCompleteVersion();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
};

namespace {

QString fixture(int version)
{
    return QStringLiteral(GOUJI_STORES "/v%1.gouji").arg(version);
}

constexpr std::array first{"CREATE TABLE t (x)", "INSERT INTO t VALUES (1)"};
constexpr std::array second{"ALTER TABLE t ADD COLUMN y", "UPDATE t SET y = x + 1"};
constexpr std::array broken{"INSERT INTO t (x) VALUES (7)", "INSERT INTO no_such_table VALUES (1)"};

} // namespace

void TestStoreVersions::everyReleasedVersionHasAFile()
{
    for (int version = 1; version <= storeVersion(); ++version)
        QVERIFY2(QFile::exists(fixture(version)), qPrintable(fixture(version)));
}

void TestStoreVersions::aFileOfAnOldVersionOpens_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= storeVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestStoreVersions::aFileOfAnOldVersionOpens()
{
    QFETCH(int, version);
    const QString file = m_folder.filePath(QStringLiteral("v%1.gouji").arg(version));
    QVERIFY(QFile::copy(fixture(version), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = openReviewStore(file, false);
    VERIFY_OK(opened);
    ReviewStore &store = *opened.value();
    QVERIFY(!store.isReadOnly());
    QCOMPARE(store.verify().value().problems, QStringList());
    StoredReport row = sampleReport(0);
    row.id = 1;
    if (version < 3) {
        // Rows of those days say nothing of what came later.
        const StoredReport unknown;
        row.misread = row.missing = row.doubtful = 0;
        row.checks = unknown.checks;
        row.stage = unknown.stage;
        row.dated = unknown.dated;
        row.imported = row.touched = {};
        row.reviewer.clear();
        row.ruleSet.clear();
    }
    QVERIFY(store.reports().value().at(0) == row);
    QCOMPARE(store.reading(2).value().bytes, sampleReading(1).bytes);
    QCOMPARE(store.reading(2).value().document, version < 2 ? QByteArray() : sampleReading(1).document);
    const std::vector<Event> events = store.events(1).value();
    const std::vector<EventBody> bodies = sampleBodies();
    QCOMPARE(events.size(), bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i)
        QVERIFY(events[i].body == bodies[i] && events[i].time == sampleTime());
    VERIFY_OK(store.append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime()));
    QCOMPARE(store.verify().value().problems, QStringList());
}

void TestStoreVersions::aFileOfANewerVersionStaysAsItIs()
{
    QVERIFY(makeStore(path("new.gouji")));
    const QByteArray sql = "PRAGMA user_version = " + QByteArray::number(storeVersion() + 1);
    QVERIFY(runSql(path("new.gouji"), sql));
    const auto before = folderContent(m_folder.path());
    COMPARE_ERROR(openReviewStore(path("new.gouji"), true), ErrorCode::StoreTooNew);
    QVERIFY(folderContent(m_folder.path()) == before);
}

void TestStoreVersions::migrationsAreAppliedInOrderAndOnce()
{
    const std::array both{Migration{first}, Migration{second}};
    auto opened = SqliteDatabase::open(path("migrated.db"), SqliteDatabase::Mode::Create);
    VERIFY_OK(opened);
    SqliteDatabase &database = *opened.value();
    VERIFY_OK(migrate(database, std::span(both).first(1)));
    QCOMPARE(database.integer("PRAGMA user_version").value(), 1);
    VERIFY_OK(migrate(database, both));
    VERIFY_OK(migrate(database, both));
    QCOMPARE(database.integer("PRAGMA user_version").value(), 2);
    QCOMPARE(database.integer("SELECT count(*) * 10 + y FROM t").value(), 12);
}

void TestStoreVersions::aFailedMigrationLeavesTheLastCompleteVersion()
{
    const std::array all{Migration{first}, Migration{broken}};
    auto opened = SqliteDatabase::open(path("broken.db"), SqliteDatabase::Mode::Create);
    VERIFY_OK(opened);
    SqliteDatabase &database = *opened.value();
    QVERIFY(!migrate(database, all));
    QVERIFY(!database.isInTransaction());
    QCOMPARE(database.integer("PRAGMA user_version").value(), 1);
    QCOMPARE(database.integer("SELECT count(*) FROM t").value(), 1);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return makeStore(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    TestStoreVersions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeversions.moc"
