#include "model/exporting/checkedsave.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gouji;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs `save` in a child process whose files may not grow beyond `limit` bytes; its exit status.
template <typename Save>
int withFileSizeLimit(rlim_t limit, Save save)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit bound{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &bound);
        ::_exit(save());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A file system that holds one mebibyte; not every machine lets a test have one.
class TinyFileSystem
{
public:
    explicit TinyFileSystem(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_isMounted(::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~TinyFileSystem()
    {
        if (m_isMounted)
            ::umount(m_path.constData());
    }
    TinyFileSystem(const TinyFileSystem &) = delete;
    TinyFileSystem &operator=(const TinyFileSystem &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted;
};

} // namespace

class tst_CheckedSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileHasExactlyItsBytes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("数据.csv"));
        QByteArray bytes(3'000'001, 'x');
        bytes[2'999'999] = '\0';
        QVERIFY(checkedSave(path, bytes).ok());
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void anEmptyFileIsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("empty"));
        put(path, "old");
        QVERIFY(checkedSave(path, {}).ok());
        QCOMPARE(contentOf(path), QByteArray());
    }

    void aFileThatMayNotGrowLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("nothing fits") << 0;
        QTest::newRow("half a page") << 2048;
        QTest::newRow("a page") << 4096;
        QTest::newRow("one byte short") << 99'999;
    }
    void aFileThatMayNotGrowLeavesTheOldOne()
    {
        QFETCH(const int, limit);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.json"));
        put(path, "the old file");
        const int status = withFileSizeLimit(static_cast<rlim_t>(limit), [&path] {
            const Result<void> saved = checkedSave(path, QByteArray(100'000, 'n'));
            return saved ? 0 : saved.error().code == ErrorCode::WriteFailed ? 7 : 8;
        });
        QCOMPARE(status, 7);
        QCOMPARE(contentOf(path), QByteArray("the old file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.json")});
    }

    void aFileThatJustFitsIsSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.json"));
        const int status = withFileSizeLimit(
            100'000, [&path] { return checkedSave(path, QByteArray(100'000, 'n')).ok() ? 0 : 1; });
        QCOMPARE(status, 0);
        QCOMPARE(contentOf(path).size(), 100'000);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const TinyFileSystem disk(folder.path());
        if (!disk.isMounted())
            QSKIP("no file system of one mebibyte can be mounted here; the file size limit stands in for it");
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        put(path, "the old file");
        const Result<void> saved = checkedSave(path, QByteArray(3 << 20, 'n'));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::DiskFull);
        QCOMPARE(contentOf(path), QByteArray("the old file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.csv")});
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nowhere/out.csv"));
        const Result<void> saved = checkedSave(path, "x");
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(saved.error().subject, path);
    }

    void ofTwoFilesNoneIsReplacedWhenOneFails()
    {
        const QTemporaryDir folder;
        const QString small = folder.filePath(QStringLiteral("small"));
        const QString large = folder.filePath(QStringLiteral("large"));
        put(small, "old small");
        put(large, "old large");
        const int status = withFileSizeLimit(10'000, [&] {
            std::vector<std::unique_ptr<CheckedFile>> files;
            files.push_back(std::make_unique<CheckedFile>(small));
            files.push_back(std::make_unique<CheckedFile>(large));
            if (!files[0]->open() || !files[1]->open() || !files[0]->write("new"))
                return 1;
            if (files[1]->write(QByteArray(20'000, 'n')))
                return 2;
            return 0;
        });
        QCOMPARE(status, 0);
        QCOMPARE(contentOf(small), QByteArray("old small"));
        QCOMPARE(contentOf(large), QByteArray("old large"));
    }

    void aFileThatIsNeverCommittedLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            CheckedFile file(folder.filePath(QStringLiteral("out")));
            QVERIFY(file.open().ok());
            QVERIFY(file.write("half").ok());
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CheckedSave)
#include "tst_checkedsave.moc"
