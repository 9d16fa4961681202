#include "tests/store/storetest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/file.h>
#include <sys/stat.h>

using namespace gouji;
using namespace gouji::storetest;

class TestStoreOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAbsentFileIsNotFound();
    void aFileThatIsNotOursStaysAsItIs_data();
    void aFileThatIsNotOursStaysAsItIs();
    void anotherProgramsDatabaseStaysAsItIs_data();
    void anotherProgramsDatabaseStaysAsItIs();
    void aFolderOrPipeIsNotOurs();
    void aDamagedFileStaysAsItIs_data();
    void aDamagedFileStaysAsItIs();
    void aDamagedFileWithItsLogStaysAsItIs();
    void aFileThatMayNotBeWrittenOpensReadOnly_data();
    void aFileThatMayNotBeWrittenOpensReadOnly();
    void aReadOnlyFileWithALogIsRefused();
    void nothingIsCreatedWhereNothingMayBeWritten();
    void aLockedFileSaysSo();
    void aSecondLookDoesNotDropTheLocks();
    void whatACrashLeftOfACreationIsCleared();
    void aCreationUnderWayIsLeftAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("review.gouji")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Opening gives this error, and no file of the folder came, went or changed.
    void verifyRefused(ErrorCode expected) const
    {
        const auto before = folderContent(m_folder->path());
        for (const bool create : {false, true}) {
            COMPARE_ERROR(openReviewStore(path(), create), expected);
            const auto after = folderContent(m_folder->path());
            QCOMPARE(after.keys(), before.keys());
            QVERIFY(after == before);
        }
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr uid_t nobody = 65534;

/// Root may write everywhere, so the child becomes somebody else.
int asOrdinaryUser(const std::function<int()> &work)
{
    return inChild([&] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 100;
        return work();
    });
}

int codeOfOpening(const QString &path, bool create)
{
    const auto store = openReviewStore(path, create);
    return store ? 99 : static_cast<int>(store.error().code);
}

/// Locks are a matter between processes that know nothing of each other, which a forked one does not.
void startSelf(QProcess &process, const QString &order, const QString &path)
{
    process.start(QCoreApplication::applicationFilePath(), {order, path});
    QVERIFY(process.waitForStarted());
}

int openAndClose(const QString &path)
{
    return openReviewStore(path, false).ok() ? 0 : 1;
}

int hold(const QString &path)
{
    const auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    if (!database || !database.value()->execute("BEGIN IMMEDIATE"))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

/// Whether all that can be read is there and all that changes is refused.
bool isGoodButReadOnly(ReviewStore &store)
{
    const StoredReport row = store.reports().value().at(0);
    const auto refuses = [](const auto &result) {
        return !result && result.error().code == ErrorCode::StoreReadOnly;
    };
    return store.isReadOnly() && store.events(1).value().size() == 4 &&
           store.reading(2).value().bytes == sampleReading(1).bytes &&
           store.verify().value().problems.isEmpty() &&
           refuses(store.append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime())) &&
           refuses(store.add({sampleReport(5)}, {sampleReading(5)})) &&
           refuses(store.replaceReading(row, sampleReading(0), QStringLiteral("Lin"), sampleTime()));
}

} // namespace

void TestStoreOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreOpening::anAbsentFileIsNotFound()
{
    COMPARE_ERROR(openReviewStore(path(), false), ErrorCode::FileNotFound);
    COMPARE_ERROR(openReviewStore(m_folder->filePath(QStringLiteral("no/such/x.gouji")), true),
                  ErrorCode::FileNotFound);
    QVERIFY(folderContent(m_folder->path()).isEmpty());
}

void TestStoreOpening::aFileThatIsNotOursStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("某镇政府信息公开工作年度报告\n").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("name of the format only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestStoreOpening::aFileThatIsNotOursStaysAsItIs()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    verifyRefused(ErrorCode::StoreNotOurs);
}

void TestStoreOpening::anotherProgramsDatabaseStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("plain") << QByteArray("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    QTest::newRow("in WAL mode") << QByteArray("PRAGMA journal_mode=WAL; CREATE TABLE t (x)");
    QTest::newRow("of another application")
        << QByteArray("PRAGMA application_id=252006673; CREATE TABLE t (x)");
    QTest::newRow("with tables named like ours")
        << QByteArray("CREATE TABLE report (id); CREATE TABLE event (id); PRAGMA user_version = 1");
}

void TestStoreOpening::anotherProgramsDatabaseStaysAsItIs()
{
    QFETCH(QByteArray, sql);
    {
        auto other = SqliteDatabase::open(path(), SqliteDatabase::Mode::Create);
        VERIFY_OK(other);
        VERIFY_OK(other.value()->execute(sql.constData()));
    }
    verifyRefused(ErrorCode::StoreNotOurs);
}

void TestStoreOpening::aFolderOrPipeIsNotOurs()
{
    COMPARE_ERROR(openReviewStore(m_folder->path(), true), ErrorCode::StoreNotOurs);
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    COMPARE_ERROR(openReviewStore(path(), true), ErrorCode::StoreNotOurs);
}

void TestStoreOpening::aDamagedFileStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"half", "one page short", "schema page", "page size", "table gone",
                            "rows overwritten", "version zero"})
        QTest::newRow(how) << QByteArray(how);
}

void TestStoreOpening::aDamagedFileStaysAsItIs()
{
    QFETCH(QByteArray, how);
    QVERIFY(makeStore(path()));
    if (how == "table gone")
        QVERIFY(runSql(path(), "DROP TABLE log_end; DROP TABLE reading"));
    if (how == "version zero")
        QVERIFY(runSql(path(), "PRAGMA user_version = 0; PRAGMA wal_checkpoint(TRUNCATE)"));
    QByteArray bytes = folderContent(m_folder->path()).first();
    if (how == "half")
        bytes.truncate(bytes.size() / 2);
    if (how == "one page short")
        bytes.chop(4096);
    if (how == "schema page")
        bytes.replace(100, 1000, QByteArray(1000, '\xA5'));
    if (how == "page size")
        bytes[16] = 3;
    if (how == "rows overwritten") {
        const qsizetype event = bytes.indexOf("cell-corrected");
        QVERIFY(event > 4096);
        bytes.replace(event / 4096 * 4096, 40, QByteArray(40, '\x7E'));
    }
    write(bytes);
    verifyRefused(ErrorCode::StoreDamaged);
}

void TestStoreOpening::aDamagedFileWithItsLogStaysAsItIs()
{
    QVERIFY(makeStore(path()));
    // A copy taken while the program runs, its main file damaged.
    const QString copy = m_folder->filePath(QStringLiteral("copy.gouji"));
    {
        auto store = openReviewStore(path(), false);
        VERIFY_OK(store);
        StoredReport row = sampleReport(0);
        row.id = 1;
        VERIFY_OK(store.value()->append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime()));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 1; page < file.size() / 4096; ++page) {
        QVERIFY(file.seek(page * 4096));
        QCOMPARE(file.write(QByteArray(16, '\x7E')), 16);
    }
    file.close();
    const QByteArray before = folderContent(m_folder->path()).value(QStringLiteral("copy.gouji"));
    const QByteArray log = folderContent(m_folder->path()).value(QStringLiteral("copy.gouji-wal"));
    QVERIFY(!log.isEmpty());
    COMPARE_ERROR(openReviewStore(copy, true), ErrorCode::StoreDamaged);
    QCOMPARE(folderContent(m_folder->path()).value(QStringLiteral("copy.gouji")), before);
    QCOMPARE(folderContent(m_folder->path()).value(QStringLiteral("copy.gouji-wal")), log);
}

void TestStoreOpening::aFileThatMayNotBeWrittenOpensReadOnly_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file") << 0444 << 0777;
    QTest::newRow("folder") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void TestStoreOpening::aFileThatMayNotBeWrittenOpensReadOnly()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QVERIFY(makeStore(path()));
    const auto before = folderContent(m_folder->path());
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);
    const int answer = asOrdinaryUser([this] {
        auto store = openReviewStore(path(), true);
        return store && isGoodButReadOnly(*store.value()) ? 1 : 0;
    });
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    if (answer == 100)
        QSKIP("cannot become an ordinary user here");
    QCOMPARE(answer, 1);
    QVERIFY(folderContent(m_folder->path()) == before);
}

void TestStoreOpening::aReadOnlyFileWithALogIsRefused()
{
    const auto writer = makeStore(path());
    QVERIFY(writer);
    const auto before = folderContent(m_folder->path());
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    const int answer = asOrdinaryUser([this] { return codeOfOpening(path(), true); });
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    if (answer == 100)
        QSKIP("cannot become an ordinary user here");
    QCOMPARE(answer, static_cast<int>(ErrorCode::StoreReadOnly));
    QVERIFY(folderContent(m_folder->path()) == before);
}

void TestStoreOpening::nothingIsCreatedWhereNothingMayBeWritten()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    const int answer = asOrdinaryUser([this] { return codeOfOpening(path(), true); });
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    if (answer == 100)
        QSKIP("cannot become an ordinary user here");
    QCOMPARE(answer, static_cast<int>(ErrorCode::StoreReadOnly));
    QVERIFY(folderContent(m_folder->path()).isEmpty());
}

void TestStoreOpening::aLockedFileSaysSo()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    QProcess other; // writes, and does not come to an end with it
    startSelf(other, QStringLiteral("--hold"), path());
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput(), QByteArray("held\n"));
    StoredReport row = sampleReport(0);
    row.id = 1;
    const auto refused = store->append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime());
    const bool canRead = store->events(1).ok();
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    COMPARE_ERROR(refused, ErrorCode::StoreLocked);
    QVERIFY(canRead);
    VERIFY_OK(store->append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime()));
    QCOMPARE(store->events(1).value().size(), std::size_t(5));
}

void TestStoreOpening::aSecondLookDoesNotDropTheLocks()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    QVERIFY(openReviewStore(path(), false).ok()); // opened and closed again in the same process
    // A process that believed itself alone would now delete the log on closing.
    QProcess other;
    startSelf(other, QStringLiteral("--open-and-close"), path());
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
    StoredReport row = sampleReport(0);
    row.id = 1;
    VERIFY_OK(store->append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime()));
    QCOMPARE(openReviewStore(path(), false).value()->events(1).value().size(), std::size_t(5));
}

void TestStoreOpening::whatACrashLeftOfACreationIsCleared()
{
    const QString draft = path() + QStringLiteral(".creating");
    for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
        QFile file(draft + QString::fromLatin1(suffix));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of something") > 0);
    }
    QVERIFY(makeStore(path()));
    QCOMPARE(folderContent(m_folder->path()).keys(), QStringList{QStringLiteral("review.gouji")});
}

void TestStoreOpening::aCreationUnderWayIsLeftAlone()
{
    QFile draft(path() + QStringLiteral(".creating"));
    QVERIFY(draft.open(QIODevice::ReadWrite) && draft.write("being made") > 0 && draft.flush());
    QCOMPARE(::flock(draft.handle(), LOCK_EX), 0);
    const auto before = folderContent(m_folder->path());
    COMPARE_ERROR(openReviewStore(path(), true), ErrorCode::StoreLocked);
    QVERIFY(folderContent(m_folder->path()) == before);
    draft.close();
    VERIFY_OK(openReviewStore(path(), true));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open-and-close")
        return openAndClose(arguments.value(2));
    if (arguments.value(1) == u"--hold")
        return hold(arguments.value(2));
    TestStoreOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeopening.moc"
