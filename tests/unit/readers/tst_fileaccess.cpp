#include "parser/readers/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace gouji;

namespace {

ErrorCode errorOf(const QString &path)
{
    const Result<QByteArray> bytes = readFileBytes(path);
    return bytes ? ErrorCode::Count : bytes.error().code;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

class TestFileAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWhole();
    void whatIsNoFileIsRefused();
    void aPipeIsRefusedWithoutWaiting();
    void aFileThatMayNotBeReadIsSaid();
    void aFileThatIsTooLargeIsNotRead();
    void theErrorNamesTheFile();

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QTemporaryDir m_dir;
};

void TestFileAccess::aFileIsReadWhole()
{
    const QByteArray bytes = QByteArray("a\0b\r\n", 5).repeated(100'000);
    write(path("whole"), bytes);
    const Result<QByteArray> read = readFileBytes(path("whole"));
    QVERIFY(read.ok());
    QCOMPARE(read.value(), bytes);
    QVERIFY(QFile::link(path("whole"), path("link")));
    QVERIFY(readFileBytes(path("link")).ok());
}

void TestFileAccess::whatIsNoFileIsRefused()
{
    QCOMPARE(static_cast<int>(errorOf(path("nothing"))), static_cast<int>(ErrorCode::FileNotFound));
    QCOMPARE(static_cast<int>(errorOf(m_dir.path())), static_cast<int>(ErrorCode::NotARegularFile));
    QCOMPARE(static_cast<int>(errorOf(QStringLiteral("/dev/zero"))),
             static_cast<int>(ErrorCode::NotARegularFile));
    write(path("empty"), {});
    QCOMPARE(static_cast<int>(errorOf(path("empty"))), static_cast<int>(ErrorCode::EmptyFile));
    QCOMPARE(static_cast<int>(errorOf(QString())), static_cast<int>(ErrorCode::FileNotFound));
    QVERIFY(QFile::link(path("gone"), path("dangling")));
    QCOMPARE(static_cast<int>(errorOf(path("dangling"))), static_cast<int>(ErrorCode::FileNotFound));
}

void TestFileAccess::aPipeIsRefusedWithoutWaiting()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("fifo")).constData(), 0600), 0);
    QCOMPARE(static_cast<int>(errorOf(path("fifo"))), static_cast<int>(ErrorCode::NotARegularFile));
}

void TestFileAccess::aFileThatMayNotBeReadIsSaid()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    write(path("secret"), "x");
    QVERIFY(QFile::setPermissions(path("secret"), {}));
    QCOMPARE(static_cast<int>(errorOf(path("secret"))), static_cast<int>(ErrorCode::FileNotReadable));
}

void TestFileAccess::aFileThatIsTooLargeIsNotRead()
{
    write(path("large"), "x");
    QVERIFY(QFile::resize(path("large"), 65LL * 1024 * 1024));
    QCOMPARE(static_cast<int>(errorOf(path("large"))), static_cast<int>(ErrorCode::FileTooLarge));
    QVERIFY(QFile::resize(path("large"), 64LL * 1024 * 1024));
    QVERIFY(readFileBytes(path("large")).ok());
}

void TestFileAccess::theErrorNamesTheFile()
{
    const Result<QByteArray> bytes = readFileBytes(path("nothing"));
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.error().subject, path("nothing"));
}

QTEST_GUILESS_MAIN(TestFileAccess)
#include "tst_fileaccess.moc"
