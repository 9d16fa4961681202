#include "app/session/documentreader.h"
#include "app/session/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gouji;
using namespace std::chrono_literals;

/// Reading processes that die, hang, eat memory or lie: each costs one answer, and the next file is read.
class TestReaderWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("GOUJI_TEST_GARBAGE"); }
    void aFileIsReadOutside();
    void oneProcessReadsManyFiles();
    void whatTheProcessSaysOfNamesIsNotBelieved();
    void anErrorOfTheReaderComesBack();
    void aDeathCostsOneFile_data();
    void aDeathCostsOneFile();
    void aHangIsGivenUpInTime();
    void aRequestThatIsNotTakenIsGivenUpInTime();
    void pagesBuyTimeAndAreTold();
    void aReadingCanBeCancelled();
    void garbageIsAFailure_data();
    void garbageIsAFailure();
    void aProcessKilledWhileIdleCostsNothing();
    void manyThreadsReadAtTheSameTime();
    void aMissingProgramIsAFailure();
    void textNeedsNoProcess();
    void theProcessHasNoNetwork();
    void whatWasReadIsKeptWithTheReport();

private:
    static QString program() { return QStringLiteral(GOUJI_FAULTY_WORKER); }
    static QByteArray pdf(const char *text = "") { return QByteArray("%PDF-1.7\n") + text; }
    static QString pid(const Result<SourceDocument> &document)
    {
        return document ? document.value().text.section(u'\n', -1) : QStringLiteral("none");
    }
    static bool failsWith(const Result<SourceDocument> &document, ErrorCode code, const QString &name)
    {
        if (document)
            return false;
        if (document.error().code != code)
            qInfo() << static_cast<int>(document.error().code) << document.error().detail;
        return document.error().code == code && document.error().subject == name;
    }
};

void TestReaderWorker::aFileIsReadOutside()
{
    const DocumentReader reader(program());
    const auto document = reader.read(pdf("甲镇\n"), QStringLiteral("a.pdf"));
    QVERIFY(document.ok());
    QVERIFY(document.value().text.startsWith(QStringLiteral("%PDF-1.7\n甲镇\n")));
    QVERIFY(pid(document).toInt() > 0);
    QVERIFY(pid(document).toLongLong() != QCoreApplication::applicationPid());
}

void TestReaderWorker::oneProcessReadsManyFiles()
{
    const DocumentReader reader(program());
    const QString first = pid(reader.read(pdf(), QStringLiteral("a.pdf")));
    QCOMPARE(pid(reader.read(pdf(), QStringLiteral("b.pdf"))), first);
    QCOMPARE(pid(reader.read(pdf() + QByteArray(20 << 20, 'x') + '\n', QStringLiteral("c.pdf"))), first);
}

void TestReaderWorker::whatTheProcessSaysOfNamesIsNotBelieved()
{
    const DocumentReader reader(program());
    const auto document = reader.read(pdf(), QStringLiteral("a.pdf"));
    QVERIFY(document.ok());
    QCOMPARE(document.value().name, QStringLiteral("a.pdf"));
    QCOMPARE(document.value().sha256.size(), 64);
    QVERIFY(failsWith(reader.read(pdf(), QStringLiteral("refuse.pdf")), ErrorCode::PasswordProtected,
                      QStringLiteral("refuse.pdf")));
}

void TestReaderWorker::anErrorOfTheReaderComesBack()
{
    const DocumentReader reader(program());
    const QString before = pid(reader.read(pdf(), QStringLiteral("a.pdf")));
    const auto document = reader.read(pdf(), QStringLiteral("refuse.pdf"));
    QVERIFY(!document.ok());
    QCOMPARE(document.error().detail, QStringLiteral("why"));
    QCOMPARE(pid(reader.read(pdf(), QStringLiteral("a.pdf"))), before);
}

void TestReaderWorker::aDeathCostsOneFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("crash") << QStringLiteral("crash.pdf") << ErrorCode::ReaderFailed;
    QTest::newRow("exit") << QStringLiteral("leave.pdf") << ErrorCode::ReaderFailed;
#if !defined(__SANITIZE_ADDRESS__) // under which memory is not limited
    QTest::newRow("memory bomb") << QStringLiteral("bomb.pdf") << ErrorCode::TooComplex;
#endif
}

void TestReaderWorker::aDeathCostsOneFile()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const DocumentReader reader(program());
    const QString before = pid(reader.read(pdf(), QStringLiteral("a.pdf")));
    QVERIFY(failsWith(reader.read(pdf(), name), code, name));
    const auto next = reader.read(pdf(), QStringLiteral("a.pdf"));
    QVERIFY(next.ok());
    QVERIFY(pid(next) != before);
}

void TestReaderWorker::aHangIsGivenUpInTime()
{
    const DocumentReader reader(program(), {300ms, 300ms, 0ms});
    const QString name = QStringLiteral("hang.pdf");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(failsWith(reader.read(pdf(), name), ErrorCode::ReaderTimedOut, name));
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(reader.read(pdf(), QStringLiteral("a.pdf")).ok());
}

void TestReaderWorker::aRequestThatIsNotTakenIsGivenUpInTime()
{
    // A program that never reads its standard input.
    const QString script = QDir::tempPath() + QStringLiteral("/gouji-deaf-%1").arg(qApp->applicationPid());
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nsleep 1000\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const DocumentReader reader(script, {300ms, 300ms, 0ms});
    const QString name = QStringLiteral("a.pdf");
    QVERIFY(failsWith(reader.read(pdf() + QByteArray(10 << 20, 'x'), name), ErrorCode::ReaderTimedOut, name));
    file.remove();
}

void TestReaderWorker::pagesBuyTimeAndAreTold()
{
    const DocumentReader reader(program(), {500ms, 500ms, 1000ms});
    ReadingControl control;
    std::vector<int> pages;
    control.onPage = [&pages](int page, int count) { pages.push_back(page * 100 + count); };
    const auto document = reader.read(pdf(), QStringLiteral("slow.pdf"), control);
    QVERIFY(document.ok());
    QCOMPARE(pages.size(), std::size_t(40));
    QCOMPARE(pages.front(), 140);
    QCOMPARE(pages.back(), 4040);
}

void TestReaderWorker::aReadingCanBeCancelled()
{
    const DocumentReader reader(program());
    std::atomic<bool> isCancelled = false;
    ReadingControl control;
    control.isCancelled = &isCancelled;
    std::jthread canceller([&isCancelled] {
        std::this_thread::sleep_for(200ms);
        isCancelled = true;
    });
    const QString name = QStringLiteral("hang.pdf");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(failsWith(reader.read(pdf(), name, control), ErrorCode::Cancelled, name));
    QVERIFY(timer.elapsed() < 5000);
}

void TestReaderWorker::garbageIsAFailure_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("a document that is none") << QByteArray("answer");
    QTest::newRow("a message that is no answer") << QByteArray("kind");
    QTest::newRow("an error that is none") << QByteArray("error");
    QTest::newRow("a message that is none, and no end") << QByteArray("size");
    QTest::newRow("nothing") << QByteArray("nothing");
}

void TestReaderWorker::garbageIsAFailure()
{
    QFETCH(QByteArray, kind);
    qputenv("GOUJI_TEST_GARBAGE", kind);
    const DocumentReader reader(program());
    const QString name = QStringLiteral("a.pdf");
    QVERIFY(failsWith(reader.read(pdf(), name), ErrorCode::ReaderFailed, name));
    QVERIFY(failsWith(reader.read(pdf(), name), ErrorCode::ReaderFailed, name));
}

void TestReaderWorker::aProcessKilledWhileIdleCostsNothing()
{
    const DocumentReader reader(program());
    const QString before = pid(reader.read(pdf(), QStringLiteral("a.pdf")));
    QVERIFY(::kill(before.toInt(), SIGKILL) == 0);
    QTest::qWait(200);
    const auto next = reader.read(pdf(), QStringLiteral("a.pdf"));
    QVERIFY(next.ok());
    QVERIFY(pid(next) != before);
}

void TestReaderWorker::manyThreadsReadAtTheSameTime()
{
    const DocumentReader reader(program());
    std::atomic<int> read = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&reader, &read, i] {
                for (int j = 0; j < 20; ++j) {
                    const QString name =
                        i == 0 && j % 5 == 0 ? QStringLiteral("crash.pdf") : QStringLiteral("%1.pdf").arg(j);
                    const auto document = reader.read(pdf(), name);
                    read += document.ok() && document.value().name == name ? 1 : 0;
                }
            });
    }
    QCOMPARE(read.load(), 76);
}

void TestReaderWorker::aMissingProgramIsAFailure()
{
    const DocumentReader reader(QStringLiteral("/nowhere/program"));
    const QString name = QStringLiteral("a.pdf");
    QVERIFY(failsWith(reader.read(pdf(), name), ErrorCode::ReaderFailed, name));
}

void TestReaderWorker::textNeedsNoProcess()
{
    const DocumentReader reader(QStringLiteral("/nowhere/program"));
    QVERIFY(reader.read("甲镇\n", QStringLiteral("a.txt")).ok());
}

namespace {

/// Listens on a port of this machine.
class Listener
{
public:
    Listener()
    {
        m_socket = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const place = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_socket, place, size) == 0 && listen(m_socket, 1) == 0 &&
            getsockname(m_socket, place, &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    ~Listener() { close(m_socket); }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] bool wasCalled() const
    {
        pollfd wanted{m_socket, POLLIN, 0};
        return poll(&wanted, 1, 0) > 0;
    }

private:
    int m_socket = -1;
    int m_port = 0;
};

/// Users may have networks of their own on this machine.
bool mayLeaveNetwork()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

} // namespace

void TestReaderWorker::theProcessHasNoNetwork()
{
    const Listener listener;
    QVERIFY(listener.port() > 0);
    const DocumentReader reader(program());
    const auto document = reader.read(pdf(), QStringLiteral("call %1.pdf").arg(listener.port()));
    QVERIFY(document.ok());
    if (!mayLeaveNetwork())
        QSKIP("the kernel lets no user have a network of its own");
    QCOMPARE(document.value().text, QStringLiteral("no way"));
    QVERIFY(!listener.wasCalled());
}

void TestReaderWorker::whatWasReadIsKeptWithTheReport()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("review.gouji"));
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf("甲镇\n"));
    file.close();
    const auto catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(catalogue.ok());
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    {
        Session session(catalogue.value(), clock, QStringLiteral("Lin"), nullptr, program());
        QVERIFY(session.openStore(store).ok());
        QCOMPARE(session.importNow({file.fileName()}, 1, {}).value().added, 1);
    }
    Session session(catalogue.value(), clock, QStringLiteral("Lin"), nullptr,
                    QStringLiteral("/nowhere/program"));
    QVERIFY(session.openStore(store).ok());
    const auto open = session.openReport(session.reports().front().id);
    QVERIFY(open.ok());
    QVERIFY(open.value()->document->text.contains(QStringLiteral("甲镇")));
    QCOMPARE(session.importNow({file.fileName()}, 1, {}).value().unchanged, 1);
    QVERIFY(session.verify().value().problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestReaderWorker)
#include "tst_readerworker.moc"
