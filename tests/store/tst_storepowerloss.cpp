#include "model/store/sqlitereviewstore.h"
#include "tests/store/recordingvfs.h"
#include "tests/store/storetest.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace gouji;
using namespace gouji::storetest;

/// A power loss after any write of a session, with any part of what was not yet synced on the disk: every
/// correction that was reported saved must be there.
class TestStorePowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReportedSavedSurvives();
    void withoutFullSyncItWouldNot();
    void aFailingDiskNeverMakesAFalseReport_data();
    void aFailingDiskNeverMakesAFalseReport();
};

namespace {

using Kind = FileOperation::Kind;
using Files = QMap<QString, QByteArray>;

/// What a session did, and how far it had come whenever it reported something saved.
struct Session
{
    Files before;
    std::vector<FileOperation> operations;
    std::vector<std::pair<std::size_t, qint64>> saved; ///< operations done by then, events in the file
};

/// As the program opens it, or with less care.
std::unique_ptr<ReviewStore> openWith(const QString &path, const char *synchronous)
{
    if (!synchronous) {
        auto store = openReviewStore(path, false);
        return store ? std::move(store.value()) : nullptr;
    }
    auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    if (!database || !database.value()->execute(synchronous))
        return nullptr;
    return std::make_unique<SqliteReviewStore>(std::move(database.value()), false);
}

void work(ReviewStore &store, const RecordingVfs &vfs, Session &session)
{
    StoredReport row = sampleReport(0);
    row.id = 1;
    for (int i = 0; i < 16; ++i) {
        const auto event = i % 5 == 4 ? store.replaceReading(row, sampleReading(0), {}, sampleTime())
                                      : store.append(row, sampleCorrection(i), {}, sampleTime());
        if (event)
            session.saved.emplace_back(vfs.operations().size(), event.value().sequence);
    }
}

/// Works, closes, and works again, so that the log is written back meanwhile.
Session record(const QString &folder, const char *synchronous = nullptr)
{
    Session session;
    const QString path = folder + QStringLiteral("/review.gouji");
    if (!makeStore(path))
        return session;
    session.before = folderContent(folder);
    const RecordingVfs vfs;
    for (int round = 0; round < 2; ++round) {
        if (const auto store = openWith(path, synchronous))
            work(*store, vfs, session);
    }
    session.operations = vfs.operations();
    return session;
}

void apply(QByteArray &file, const FileOperation &operation, qsizetype bytes)
{
    const auto offset = static_cast<qsizetype>(operation.offset);
    if (operation.kind == Kind::Truncate) {
        file.resize(offset);
        return;
    }
    if (file.size() < offset + bytes)
        file.append(QByteArray(offset + bytes - file.size(), '\0'));
    file.replace(offset, bytes, operation.bytes.left(bytes));
}

enum class Unsynced
{
    Nothing,
    All,
    Some,
    Torn,
    Count
};

/// What stands on the disk when the power goes after so many operations.
Files leftBy(const Session &session, std::size_t count, Unsynced mode, QRandomGenerator &random)
{
    const auto nameOf = [](const FileOperation &operation) { return operation.file.section(u'/', -1); };
    QMap<QString, std::size_t> synced;
    for (std::size_t i = 0; i < count; ++i) {
        if (session.operations[i].kind == Kind::Sync)
            synced[nameOf(session.operations[i])] = i;
    }
    constexpr qsizetype sector = 512;
    Files files = session.before;
    for (std::size_t i = 0; i < count; ++i) {
        const FileOperation &operation = session.operations[i];
        const QString name = nameOf(operation);
        if (operation.kind == Kind::Delete)
            files.remove(name);
        if (operation.kind == Kind::Delete || operation.kind == Kind::Sync)
            continue;
        qsizetype bytes = operation.bytes.size();
        if (!synced.contains(name) || i > synced[name]) {
            if (mode == Unsynced::Nothing || (mode == Unsynced::Some && random.bounded(2)))
                continue;
            if (mode == Unsynced::Torn)
                bytes = std::min(bytes, sector * random.bounded(static_cast<int>(bytes / sector) + 2));
        }
        apply(files[name], operation, bytes);
    }
    return files;
}

enum class Answer
{
    Good,
    Lost,
    Bad
};

/// In memory where there is such a place: a thousand openings that sync take their time on a disk.
QString scratchPlace()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/gouji-XXXXXX");
}

Answer reopened(const Files &files, qint64 savedEvents)
{
    const QTemporaryDir folder(scratchPlace());
    for (auto content = files.cbegin(); content != files.cend(); ++content) {
        QFile file(folder.filePath(content.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.value()) != content.value().size())
            return Answer::Bad;
    }
    const auto store = openReviewStore(folder.filePath(QStringLiteral("review.gouji")), false);
    if (!store)
        return Answer::Bad;
    const auto outcome = store.value()->verify();
    if (!outcome || !outcome.value().problems.isEmpty())
        return Answer::Bad;
    return outcome.value().events < savedEvents ? Answer::Lost : Answer::Good;
}

QMap<Answer, int> loseThePowerEverywhere(const Session &session)
{
    QRandomGenerator random(1976);
    QMap<Answer, int> answers;
    for (std::size_t count = 0; count <= session.operations.size(); ++count) {
        qint64 saved = 0;
        for (const auto &[operations, events] : session.saved)
            saved = operations <= count ? events : saved;
        for (int mode = 0; mode < static_cast<int>(Unsynced::Count); ++mode)
            ++answers[reopened(leftBy(session, count, static_cast<Unsynced>(mode), random), saved)];
    }
    return answers;
}

} // namespace

void TestStorePowerLoss::whatWasReportedSavedSurvives()
{
    const QTemporaryDir folder;
    const Session session = record(folder.path());
    QCOMPARE(session.saved.size(), std::size_t(32));
    QVERIFY(session.operations.size() > 50);
    const QMap<Answer, int> answers = loseThePowerEverywhere(session);
    QCOMPARE(answers.value(Answer::Lost), 0);
    QCOMPARE(answers.value(Answer::Bad), 0);
    qInfo() << answers.value(Answer::Good) << "power losses";
}

void TestStorePowerLoss::withoutFullSyncItWouldNot()
{
    const QTemporaryDir folder;
    const Session session = record(folder.path(), "PRAGMA synchronous = NORMAL");
    QCOMPARE(session.saved.size(), std::size_t(32));
    QVERIFY(loseThePowerEverywhere(session).value(Answer::Lost) > 0);
}

namespace {

bool contains(const std::vector<Event> &events, qint64 value)
{
    return std::any_of(events.begin(), events.end(), [value](const Event &event) {
        const auto *correction = std::get_if<CellCorrected>(&event.body);
        return correction && correction->newValue.number == Decimal(value);
    });
}

struct Reported
{
    QList<qint64> saved;
    int falsely = 0; ///< answers that the file contradicts right afterwards
};

/// Corrects with the values 1000, 1001, ... on a disk that fails meanwhile.
Reported correctOnFailingDisk(const QString &path, RecordingVfs &vfs, int after, bool forGood)
{
    Reported reported;
    vfs.failAfter(after, forGood);
    auto opened = openReviewStore(path, false);
    if (!opened)
        return reported;
    ReviewStore &store = *opened.value();
    StoredReport row = sampleReport(0);
    row.id = 1;
    for (qint64 value = 1000; value < 1004; ++value) {
        const auto event = store.append(row, sampleCorrection(value), {}, sampleTime());
        const auto events = store.events(1);
        if (events && contains(events.value(), value) != event.ok())
            ++reported.falsely;
        if (event)
            reported.saved.append(value);
    }
    return reported;
}

} // namespace

void TestStorePowerLoss::aFailingDiskNeverMakesAFalseReport_data()
{
    QTest::addColumn<bool>("forGood");
    QTest::newRow("one failure") << false;
    QTest::newRow("failing for good") << true;
}

void TestStorePowerLoss::aFailingDiskNeverMakesAFalseReport()
{
    QFETCH(bool, forGood);
    const QTemporaryDir folder(scratchPlace());
    const QString good = folder.filePath(QStringLiteral("good.gouji"));
    const QString path = folder.filePath(QStringLiteral("review.gouji"));
    QVERIFY(makeStore(good));
    RecordingVfs vfs;
    int refusals = 0;
    for (int after = 0;; ++after) {
        QFile::remove(path);
        QVERIFY(QFile::copy(good, path));
        const Reported reported = correctOnFailingDisk(path, vfs, after, forGood);
        const bool hadFailure = vfs.hasFailed();
        vfs.heal();
        QCOMPARE(reported.falsely, 0);
        refusals += reported.saved.size() < 4 ? 1 : 0;
        const auto store = openReviewStore(path, false);
        VERIFY_OK(store);
        const std::vector<Event> events = store.value()->events(1).value();
        for (const qint64 value : reported.saved)
            QVERIFY2(contains(events, value), QByteArray::number(after).constData());
        QCOMPARE(store.value()->verify().value().problems, QStringList());
        if (!hadFailure)
            break;
    }
    QVERIFY(refusals > 5);
}

QTEST_APPLESS_MAIN(TestStorePowerLoss)
#include "tst_storepowerloss.moc"
