#include "tests/store/storetest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace gouji;
using namespace gouji::storetest;

/// Crashes, full disks, two programs at once. The child processes are this program itself, started with an
/// order.
class TestStoreDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledProgramHasLostNothing();
    void aKilledCreationLeavesNothingOrAGoodFile();
    void twoProgramsOnOneFileLoseNothing();
    void aFileThatCannotGrowKeepsWhatItHas();
    void aCommitThatCannotGrowTheLogTellsTheTruth();
    void aFullDiskKeepsWhatItHas();
    void nothingIsCreatedOnAFullDisk();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("review.gouji")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

StoredReport firstRow()
{
    StoredReport row = sampleReport(0);
    row.id = 1;
    return row;
}

Result<Event> appendOne(ReviewStore &store, qint64 value, const QString &reviewer = QStringLiteral("Lin"))
{
    return store.append(firstRow(), sampleCorrection(value), reviewer, sampleTime(value));
}

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// Corrects without end, saying each correction once the store says that it is saved.
int correctUntilKilled(const QString &path)
{
    auto store = openReviewStore(path, false);
    for (qint64 value = 0; store; ++value) {
        const auto event = appendOne(*store.value(), value);
        if (!event)
            break;
        say(QByteArray::number(event.value().sequence) + ' ' + QByteArray::number(value));
    }
    return 1;
}

int correctTimes(const QString &path, int times)
{
    auto store = openReviewStore(path, false);
    if (!store)
        return 1;
    say("open");
    for (int value = 0; value < times; ++value) {
        if (!appendOne(*store.value(), value, QString::number(QCoreApplication::applicationPid())))
            return 1;
    }
    return 0;
}

int createUntilKilled(const QString &folder)
{
    say("start");
    for (int i = 0;; ++i) {
        if (!openReviewStore(QStringLiteral("%1/%2.gouji").arg(folder).arg(i), true))
            return 1;
    }
}

void startSelf(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(process.waitForStarted());
}

QByteArray readLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(10'000))
            return {};
    }
    return process.readLine().trimmed();
}

/// The corrected values by sequence.
QMap<qint64, qint64> valuesOf(ReviewStore &store)
{
    QMap<qint64, qint64> result;
    const auto events = store.events(1);
    for (const Event &event : events ? events.value() : std::vector<Event>{}) {
        if (const auto *correction = std::get_if<CellCorrected>(&event.body))
            result.insert(event.sequence, correction->newValue.number.units());
    }
    return result;
}

/// Sees to it that no file grows beyond so many bytes, as if the disk were full; needs no rights.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before = {};
};

/// A small disk of its own, where mounting is allowed.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=400k") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const char *name) const
    {
        return QFile::decodeName(m_folder) + u'/' + QString::fromLatin1(name);
    }
    void fill() const
    {
        QFile file(path("ballast"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(1024, 'x')) > 0) {
        }
    }
    /// Takes the ballast out, and gives a little more room than there was.
    void enlarge() const
    {
        QVERIFY(QFile::remove(path("ballast")));
        QCOMPARE(::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, "size=2m"), 0);
    }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

/// Adds big reports until the store refuses; every one it took must be there.
ErrorCode addUntilRefused(ReviewStore &store, int &added)
{
    for (added = 0; added < 1000; ++added) {
        StoredReport row = sampleReport(added);
        StoredReading reading = sampleReading(added);
        reading.bytes += QByteArray(20'000, 'z');
        row.sha256 = QCryptographicHash::hash(reading.bytes, QCryptographicHash::Sha256).toHex();
        const auto ids = store.add({row}, {reading});
        if (!ids)
            return ids.error().code;
    }
    return ErrorCode::Count;
}

} // namespace

void TestStoreDurability::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreDurability::aKilledProgramHasLostNothing()
{
    QVERIFY(makeStore(path()));
    QRandomGenerator random(50);
    QMap<qint64, qint64> saved;
    {
        const auto store = openReviewStore(path(), false);
        VERIFY_OK(store);
        saved = valuesOf(*store.value());
    }
    for (int kill = 0; kill < 50; ++kill) {
        QProcess child;
        startSelf(child, {QStringLiteral("--correct-until-killed"), path()});
        QByteArray lines;
        for (int line = random.bounded(1, 12); line > 0; --line) {
            const QByteArray words = readLine(child);
            QVERIFY(!words.isEmpty());
            lines += words + '\n';
        }
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        lines += child.readAllStandardOutput(); // said before it died
        for (const QByteArray &line : lines.split('\n')) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            if (words.size() == 2)
                saved.insert(words[0].toLongLong(), words[1].toLongLong());
        }

        const auto store = openReviewStore(path(), false);
        VERIFY_OK(store);
        const QMap<qint64, qint64> there = valuesOf(*store.value());
        for (auto value = saved.cbegin(); value != saved.cend(); ++value)
            QCOMPARE(there.value(value.key(), -1), value.value());
        // At most the one correction that it was about to report.
        QVERIFY(there.size() - saved.size() <= 1);
        QCOMPARE(store.value()->verify().value().problems, QStringList());
        saved = there;
    }
    QVERIFY(saved.size() > 50);
}

void TestStoreDurability::aKilledCreationLeavesNothingOrAGoodFile()
{
    QRandomGenerator random(51);
    int good = 0;
    for (int kill = 0; kill < 20; ++kill) {
        QTemporaryDir folder;
        QProcess child;
        startSelf(child, {QStringLiteral("--create-until-killed"), folder.path()});
        QCOMPARE(readLine(child), QByteArray("start"));
        // Every fourth child has finished a file, however slow the disk is.
        const auto made = [&] {
            return QDir(folder.path()).entryList({QStringLiteral("*.gouji")}, QDir::Files);
        };
        if (kill % 4 == 0)
            QTRY_VERIFY_WITH_TIMEOUT(!made().isEmpty(), 30000);
        QTest::qSleep(random.bounded(1, 40)); // the moment of the crash, not a wait for anything
        child.kill();
        QVERIFY(child.waitForFinished());
        const QStringList files = made();
        for (const QString &name : files) {
            const auto store = openReviewStore(folder.filePath(name), false);
            VERIFY_OK(store);
            QCOMPARE(store.value()->verify().value().problems, QStringList());
            ++good;
        }
        // The one that was interrupted can be made now, and what was left of it goes.
        VERIFY_OK(openReviewStore(folder.filePath(QStringLiteral("%1.gouji").arg(files.size())), true));
        for (const QString &name : folderContent(folder.path()).keys())
            QVERIFY2(name.endsWith(u".gouji"), qPrintable(name));
    }
    QVERIFY(good >= 5);
}

void TestStoreDurability::twoProgramsOnOneFileLoseNothing()
{
    constexpr int times = 60;
    QVERIFY(makeStore(path()));
    QProcess children[2];
    for (QProcess &child : children)
        startSelf(child, {QStringLiteral("--correct"), path(), QString::number(times)});
    for (QProcess &child : children) {
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }
    const auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    const auto events = store.value()->events(1);
    VERIFY_OK(events);
    QMap<QString, QList<qint64>> values;
    for (const Event &event : events.value()) {
        if (event.sequence > 4)
            values[event.reviewer].append(std::get<CellCorrected>(event.body).newValue.number.units());
    }
    QCOMPARE(values.size(), 2);
    for (const QList<qint64> &own : values) {
        QCOMPARE(own.size(), times);
        for (int i = 0; i < times; ++i)
            QCOMPARE(own[i], i);
    }
    QCOMPARE(store.value()->verify().value().problems, QStringList());
}

void TestStoreDurability::aFileThatCannotGrowKeepsWhatItHas()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    int added = 0;
    {
        const SizeLimit limit(300'000);
        const ErrorCode code = addUntilRefused(*store, added);
        QVERIFY2(code == ErrorCode::StoreFull, QByteArray::number(static_cast<int>(code)).constData());
    }
    QVERIFY(added > 0);
    QCOMPARE(store->reports().value().size(), static_cast<std::size_t>(added) + 2);
    QCOMPARE(store->verify().value().problems, QStringList());
    VERIFY_OK(appendOne(*store, 5)); // there is room again
    QCOMPARE(openReviewStore(path(), false).value()->events(1).value().size(), std::size_t(5));
}

void TestStoreDurability::aCommitThatCannotGrowTheLogTellsTheTruth()
{
    QVERIFY(makeStore(path()));
    int refused = 0;
    for (rlim_t bytes = 32'768; bytes < 120'000; bytes += 1'111) {
        QMap<qint64, qint64> said;
        {
            const SizeLimit limit(bytes);
            auto store = openReviewStore(path(), false);
            for (int i = 0; store && i < 4; ++i) {
                const auto event = appendOne(*store.value(), i);
                if (event)
                    said.insert(event.value().sequence, i);
                else
                    QVERIFY(event.error().code == ErrorCode::StoreFull);
                refused += event ? 0 : 1;
                QCOMPARE(valuesOf(*store.value()).contains(event ? event.value().sequence : -1), event.ok());
            }
        }
        const auto store = openReviewStore(path(), false);
        VERIFY_OK(store);
        const QMap<qint64, qint64> there = valuesOf(*store.value());
        for (auto value = said.cbegin(); value != said.cend(); ++value)
            QCOMPARE(there.value(value.key(), -1), value.value());
        QCOMPARE(store.value()->verify().value().problems, QStringList());
    }
    QVERIFY(refused > 0);
}

void TestStoreDurability::aFullDiskKeepsWhatItHas()
{
    const SmallDisk disk(m_folder->path());
    if (!disk.isMounted())
        QSKIP("no disk of our own can be mounted here; aFileThatCannotGrowKeepsWhatItHas did run");
    int added = 0;
    {
        const auto store = makeStore(disk.path("review.gouji"));
        QVERIFY(store);
        QVERIFY(addUntilRefused(*store, added) == ErrorCode::StoreFull);
        QVERIFY(added > 0);
        QCOMPARE(store->reports().value().size(), static_cast<std::size_t>(added) + 2);
    }
    disk.fill();
    {
        const auto store =
            openReviewStore(disk.path("review.gouji"), false); // with the log that found no room
        VERIFY_OK(store);
        QCOMPARE(store.value()->reports().value().size(), static_cast<std::size_t>(added) + 2);
    }
    disk.enlarge();
    {
        const auto store = openReviewStore(disk.path("review.gouji"), false);
        VERIFY_OK(store);
        QCOMPARE(store.value()->reports().value().size(), static_cast<std::size_t>(added) + 2);
        QCOMPARE(store.value()->verify().value().problems, QStringList());
    }
    disk.fill();
    const auto before = folderContent(m_folder->path());
    QCOMPARE(before.size(), 2); // the review file is one again
    COMPARE_ERROR(openReviewStore(disk.path("review.gouji"), false), ErrorCode::StoreFull);
    QVERIFY(folderContent(m_folder->path()) == before);
}

void TestStoreDurability::nothingIsCreatedOnAFullDisk()
{
    {
        const SizeLimit limit(5'000);
        COMPARE_ERROR(openReviewStore(path(), true), ErrorCode::StoreFull);
    }
    QVERIFY(folderContent(m_folder->path()).isEmpty());
    const SmallDisk disk(m_folder->path());
    if (!disk.isMounted())
        return; // a limit on the size of files has stood in for it
    disk.fill();
    COMPARE_ERROR(openReviewStore(disk.path("review.gouji"), true), ErrorCode::StoreFull);
    QCOMPARE(folderContent(m_folder->path()).keys(), QStringList{QStringLiteral("ballast")});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString order = arguments.value(1);
    if (order == u"--correct-until-killed")
        return correctUntilKilled(arguments.value(2));
    if (order == u"--create-until-killed")
        return createUntilKilled(arguments.value(2));
    if (order == u"--correct")
        return correctTimes(arguments.value(2), arguments.value(3).toInt());
    TestStoreDurability test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storedurability.moc"
