#include "model/store/storelock.h"
#include "tests/store/storetest.h"

#include <QTemporaryDir>

#include <csignal>

using namespace gouji;
using namespace gouji::storetest;

namespace {

StoreHolder person(const char *name)
{
    return {QString::fromUtf8(name), QStringLiteral("office-1"), 42, sampleTime()};
}

/// A child process that says that it is ready and waits to be killed.
class Child
{
public:
    explicit Child(const std::function<bool()> &prepare)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_id = ::fork();
        if (m_id == 0) {
            ::close(ends[0]);
            const char answer = prepare() ? 'y' : 'n';
            static_cast<void>(::write(ends[1], &answer, 1));
            for (;;)
                ::pause();
        }
        ::close(ends[1]);
        char answer = 'n';
        m_isReady = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
        ::close(ends[0]);
    }
    ~Child() { kill(); }
    void kill()
    {
        if (m_id <= 0)
            return;
        ::kill(m_id, SIGKILL);
        ::waitpid(m_id, nullptr, 0);
        m_id = -1;
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    pid_t m_id = -1;
    bool m_isReady = false;
};

} // namespace

/// One review file, several programs.
class TestStoreLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void theFirstHasItTheSecondIsTold();
    void theNoteGoesWithItsHolder();
    void aNoteWithoutALockIsNobodys();
    void aKilledHolderLeavesNoLock();
    void anUnreadableNoteStillKeepsOthersOut();
    void aNewNameIsTold();
    void oneFileHasOneLockByWhateverName();
    void withoutAPlaceForANoteNothingIsHeld();
    void theSecondReadsWhatTheFirstWrites();
    void theSecondCannotWrite();
    void theRevisionTellsOfTheOthersChangesOnly();
    void whenTheFirstHasGoneTheNextMayWrite();
    void twoProcessesLoseNothing();
    void theLastToCloseLeavesOneFile();
    void aFailedOpeningLeavesNoNote();
    void aReaderDoesNotBringAnOldFileUpToDate();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("review.gouji")); }
    [[nodiscard]] SharedStore open(const char *name, bool create = true)
    {
        auto opened = openSharedStore(path(), create, person(name));
        if (!opened)
            qWarning() << opened.error().detail;
        return opened ? std::move(opened.value()) : SharedStore{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreLock::theFirstHasItTheSecondIsTold()
{
    const StoreLock first(path(), person("林"));
    QCOMPARE(first.state(), StoreLock::State::Held);
    const StoreLock second(path(), person("Mei"));
    QCOMPARE(second.state(), StoreLock::State::HeldByOther);
    QVERIFY(second.holder() == person("林"));
    QVERIFY(StoreLock::holderOf(path()) == person("林"));
}

void TestStoreLock::theNoteGoesWithItsHolder()
{
    {
        const StoreLock first(path(), person("林"));
        QVERIFY(QFile::exists(StoreLock::notePath(path())));
    }
    QVERIFY(!QFile::exists(StoreLock::notePath(path())));
    QVERIFY(!StoreLock::holderOf(path()));
    QCOMPARE(StoreLock(path(), person("Mei")).state(), StoreLock::State::Held);
}

void TestStoreLock::aNoteWithoutALockIsNobodys()
{
    QFile note(StoreLock::notePath(path()));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(R"({"reviewer":"gone long ago, with a rather long name","host":"h","process":1,"since":1})");
    note.close();
    QVERIFY(!StoreLock::holderOf(path()));
    const StoreLock lock(path(), person("Mei"));
    QCOMPARE(lock.state(), StoreLock::State::Held);
    QVERIFY(StoreLock::holderOf(path()) == person("Mei"));
}

void TestStoreLock::aKilledHolderLeavesNoLock()
{
    std::unique_ptr<StoreLock> inChild;
    Child child([&] {
        inChild = std::make_unique<StoreLock>(path(), person("林"));
        return inChild->state() == StoreLock::State::Held;
    });
    QVERIFY(child.isReady());
    QCOMPARE(StoreLock(path(), person("Mei")).state(), StoreLock::State::HeldByOther);
    child.kill();
    QVERIFY(QFile::exists(StoreLock::notePath(path())));
    QCOMPARE(StoreLock(path(), person("Mei")).state(), StoreLock::State::Held);
}

void TestStoreLock::anUnreadableNoteStillKeepsOthersOut()
{
    const StoreLock first(path(), person("林"));
    QFile note(StoreLock::notePath(path()));
    QVERIFY(note.open(QIODevice::ReadWrite | QIODevice::Truncate));
    note.write("{");
    note.close();
    const StoreLock second(path(), person("Mei"));
    QCOMPARE(second.state(), StoreLock::State::HeldByOther);
    QVERIFY(second.holder() == StoreHolder());
}

void TestStoreLock::aNewNameIsTold()
{
    StoreLock first(path(), person("a rather long name"));
    first.rename(QStringLiteral("林"));
    QVERIFY(StoreLock::holderOf(path()) == person("林"));
}

void TestStoreLock::oneFileHasOneLockByWhateverName()
{
    QVERIFY(open("林").store);
    const QString link = m_folder->filePath(QStringLiteral("link.gouji"));
    QVERIFY(QFile::link(path(), link));
    const StoreLock first(path(), person("林"));
    QCOMPARE(StoreLock(link, person("Mei")).state(), StoreLock::State::HeldByOther);
}

void TestStoreLock::withoutAPlaceForANoteNothingIsHeld()
{
    const StoreLock lock(QStringLiteral("/no/such/folder/x.gouji"), person("林"));
    QCOMPARE(lock.state(), StoreLock::State::NotPossible);
    COMPARE_ERROR(openSharedStore(QStringLiteral("/no/such/folder/x.gouji"), true, person("林")),
                  ErrorCode::FileNotFound);
}

void TestStoreLock::theSecondReadsWhatTheFirstWrites()
{
    QVERIFY(makeStore(path()));
    const SharedStore first = open("林");
    QVERIFY(!first.store->isReadOnly());
    QVERIFY(!first.holder);
    const SharedStore second = open("Mei");
    QVERIFY(second.store->isReadOnly());
    QVERIFY(second.holder == person("林"));
    StoredReport row = sampleReport(0);
    row.id = 1;
    VERIFY_OK(first.store->append(row, sampleCorrection(33), QStringLiteral("林"), sampleTime()));
    const auto events = second.store->events(1);
    VERIFY_OK(events);
    QVERIFY(events.value().back().body == EventBody(sampleCorrection(33)));
}

void TestStoreLock::theSecondCannotWrite()
{
    QVERIFY(makeStore(path()));
    const SharedStore first = open("林");
    const SharedStore second = open("Mei");
    StoredReport row = sampleReport(0);
    row.id = 1;
    COMPARE_ERROR(second.store->append(row, sampleCorrection(), QStringLiteral("Mei"), sampleTime()),
                  ErrorCode::StoreReadOnly);
    COMPARE_ERROR(second.store->setCounts(row), ErrorCode::StoreReadOnly);
    COMPARE_ERROR(second.store->add({sampleReport(7)}, {sampleReading(7)}), ErrorCode::StoreReadOnly);
    const auto outcome = second.store->verify();
    VERIFY_OK(outcome);
    QVERIFY(outcome.value().problems.isEmpty());
}

void TestStoreLock::theRevisionTellsOfTheOthersChangesOnly()
{
    QVERIFY(makeStore(path()));
    const SharedStore first = open("林");
    const SharedStore second = open("Mei");
    StoredReport row = sampleReport(0);
    row.id = 1;
    const qint64 firstBefore = first.store->revision().value();
    const qint64 secondBefore = second.store->revision().value();
    QCOMPARE(second.store->revision().value(), secondBefore);
    VERIFY_OK(first.store->append(row, sampleCorrection(), QStringLiteral("林"), sampleTime()));
    QVERIFY(second.store->revision().value() != secondBefore);
    QCOMPARE(first.store->revision().value(), firstBefore);
}

void TestStoreLock::whenTheFirstHasGoneTheNextMayWrite()
{
    QVERIFY(makeStore(path()));
    SharedStore first = open("林");
    SharedStore second = open("Mei");
    first = {};
    QVERIFY(!StoreLock::holderOf(path()));
    second = {};
    second = open("Mei");
    QVERIFY(!second.store->isReadOnly());
    QCOMPARE(StoreLock::holderOf(path())->reviewer, QStringLiteral("Mei"));
}

void TestStoreLock::twoProcessesLoseNothing()
{
    QVERIFY(makeStore(path()));
    constexpr int rounds = 60;
    // Both open, write if they may, and close, as often as they can.
    const auto work = [this](const char *name) {
        int written = 0;
        for (int i = 0; i < rounds; ++i) {
            SharedStore shared = open(name, false);
            if (!shared.store || shared.store->isReadOnly())
                continue;
            StoredReport row = sampleReport(0);
            row.id = 1;
            if (!shared.store->append(row, sampleCorrection(i), QString::fromUtf8(name), sampleTime()))
                return 100;
            ++written;
        }
        return written;
    };
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work("Mei"));
    const int mine = work("林");
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    const int theirs = WEXITSTATUS(status);
    QVERIFY(mine < 100 && theirs < 100);
    QVERIFY(mine + theirs > 0);
    const SharedStore store = open("Wu");
    QVERIFY(store.lock);
    QCOMPARE(static_cast<int>(store.store->events(1).value().size()), 4 + mine + theirs);
    QVERIFY(store.store->verify().value().problems.isEmpty());
}

void TestStoreLock::theLastToCloseLeavesOneFile()
{
    QVERIFY(makeStore(path()));
    for (const bool readerFirst : {true, false}) {
        SharedStore first = open("林");
        SharedStore second = open("Mei");
        StoredReport row = sampleReport(0);
        row.id = 1;
        VERIFY_OK(first.store->append(row, sampleCorrection(), QStringLiteral("林"), sampleTime()));
        QVERIFY(second.store->events(1).ok());
        (readerFirst ? second : first) = {};
        (readerFirst ? first : second) = {};
        QCOMPARE(folderContent(m_folder->path()).keys(), QStringList{QStringLiteral("review.gouji")});
    }
}

void TestStoreLock::aFailedOpeningLeavesNoNote()
{
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else entirely, long enough to be looked at");
    other.close();
    const auto before = folderContent(m_folder->path());
    COMPARE_ERROR(openSharedStore(path(), true, person("林")), ErrorCode::StoreNotOurs);
    QCOMPARE(folderContent(m_folder->path()), before);
}

void TestStoreLock::aReaderDoesNotBringAnOldFileUpToDate()
{
    QVERIFY(makeStore(path()));
    QVERIFY(runSql(path(), "PRAGMA user_version = 1"));
    COMPARE_ERROR(openReviewStoreToRead(path()), ErrorCode::StoreReadOnly);
}

QTEST_APPLESS_MAIN(TestStoreLock)
#include "tst_storelock.moc"
