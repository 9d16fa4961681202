#include "tests/gui/desktopfixture.h"

#include "app/gui/handover.h"
#include "ui/library/librarypane.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>

#include <atomic>
#include <thread>

using namespace gouji;

/// A second start of the program hands over to the one that runs, or starts as usual.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withNobodyListeningNothingIsHandedOver();
    void filesAreHandedOverToTheProgramThatRuns();
    void anotherReviewFileIsNotTakenOver();
    void whatACrashLeftIsClearedAway();
    void aSecondProgramDoesNotListenInTheFirstOnesPlace();
    void whatIsNoRequestIsRefused();
    void aProgramThatDoesNotAnswerDoesNotHoldUpTheStart();
    void thePlaceIsShortAndThisUsersAlone();
    void twoProcessesShareOneWindow();

private:
    /// Asks from another thread, as another process does.
    static bool ask(const QString &place, const HandOver &request, int milliseconds = 5000)
    {
        std::atomic<int> answer = -1;
        std::thread asking([&] { answer = handOver(place, request, milliseconds) ? 1 : 0; });
        while (answer < 0)
            QTest::qWait(5);
        asking.join();
        return answer == 1;
    }
    [[nodiscard]] QString place(const char *name) const { return m_runtime.filePath(QLatin1String(name)); }

    QTemporaryDir m_runtime{QStringLiteral("/tmp/gouji-XXXXXX")};
};

void TestHandOver::initTestCase()
{
    QVERIFY(m_runtime.isValid());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void TestHandOver::withNobodyListeningNothingIsHandedOver()
{
    QVERIFY(!handOver(place("nobody"), {}));
    QVERIFY(!handOver(QString(), {}));
}

void TestHandOver::filesAreHandedOverToTheProgramThatRuns()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    HandOverServer server(place("taken"),
                          [&fixture](const HandOver &request) { return fixture.desktop->take(request); });
    QVERIFY(server.listen());
    const QString second =
        fixture.writeReport(QStringLiteral("b 二.txt"),
                            {{QStringLiteral("requests.received.natural_person"), QStringLiteral("1")}});
    QVERIFY(ask(place("taken"), {QString(), {second}}));
    QTRY_COMPARE(fixture.window().library().reports().total(), 2);
    // Without files it only comes to the front.
    QVERIFY(ask(place("taken"), {fixture.path(QStringLiteral("review.gouji")), {}}));
    QCOMPARE(fixture.window().library().reports().total(), 2);
}

void TestHandOver::anotherReviewFileIsNotTakenOver()
{
    DesktopFixture fixture;
    fixture.start();
    QVERIFY(!fixture.desktop->take({fixture.path(QStringLiteral("other.gouji")), {}}));
    // The same file by another way to write it.
    QVERIFY(fixture.desktop->take({fixture.folder.path() + QStringLiteral("/./review.gouji"), {}}));
}

void TestHandOver::whatACrashLeftIsClearedAway()
{
    {
        QLocalServer crashed;
        QVERIFY(crashed.listen(place("crashed")));
        // Its socket stays when the process is gone.
        QVERIFY(QFile::rename(place("crashed"), place("left")));
    }
    QVERIFY(QFile::rename(place("left"), place("crashed")));
    HandOverServer server(place("crashed"), [](const HandOver &) { return true; });
    QVERIFY(server.listen());
    QVERIFY(ask(place("crashed"), {}));
}

void TestHandOver::aSecondProgramDoesNotListenInTheFirstOnesPlace()
{
    HandOverServer first(place("one"), [](const HandOver &) { return true; });
    QVERIFY(first.listen());
    HandOverServer second(place("one"), [](const HandOver &) { return false; });
    QVERIFY(!second.listen());
    QVERIFY(ask(place("one"), {}));
}

void TestHandOver::whatIsNoRequestIsRefused()
{
    int taken = 0;
    HandOverServer server(place("strict"), [&taken](const HandOver &) { return ++taken > 0; });
    QVERIFY(server.listen());
    for (const char *words : {"hello\n", "{}\n", "{\"version\":2,\"paths\":[]}\n",
                              "{\"version\":1,\"paths\":[\"relative.txt\"]}\n", "[1]\n"}) {
        QLocalSocket socket;
        socket.connectToServer(place("strict"));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(words);
        QTRY_VERIFY(socket.canReadLine());
        QCOMPARE(socket.readLine(), QByteArray("refused\n"));
    }
    QCOMPARE(taken, 0);
    QVERIFY(ask(place("strict"), {}));
    QCOMPARE(taken, 1);
}

void TestHandOver::aProgramThatDoesNotAnswerDoesNotHoldUpTheStart()
{
    QLocalServer silent;
    QVERIFY(silent.listen(place("silent")));
    QVERIFY(!ask(place("silent"), {QString(), {QStringLiteral("/a.txt")}}, 200));
}

void TestHandOver::thePlaceIsShortAndThisUsersAlone()
{
    const QString one = handOverPlace(QStringLiteral("/home/li/.config/gouji/gouji.ini"));
    const QString other = handOverPlace(QString(3000, u'长'));
    QVERIFY(!one.isEmpty() && !other.isEmpty() && one != other);
    for (const QString &each : {one, other}) {
        QVERIFY(QFile::encodeName(each).size() <= 100);
        QVERIFY(each.startsWith(m_runtime.path()));
    }
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_runtime.path()) & others));
}

void TestHandOver::twoProcessesShareOneWindow()
{
    DesktopFixture fixture;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), fixture.folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), fixture.path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), fixture.path(QStringLiteral("data")));
    const QString store = fixture.path(QStringLiteral("shared.gouji"));
    const QString program = QStringLiteral(GOUJI_PROGRAM);
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(program, {QStringLiteral("--store"), store, fixture.writeReport(QStringLiteral("a.txt"))});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        !QDir(m_runtime.path()).entryList({QStringLiteral("gouji-*")}, QDir::System).isEmpty(), 30000);
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(program, {QStringLiteral("--store"), store,
                           fixture.writeReport(
                               QStringLiteral("b.txt"),
                               {{QStringLiteral("requests.received.natural_person"), QStringLiteral("1")}})});
    // It ends at once: the first one reads its file.
    QVERIFY(second.waitForFinished(30000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    const auto reports = [&fixture, &store] {
        Session look(
            *fixture.forms, [] { return QDateTime::currentDateTimeUtc(); }, QString());
        return look.openExistingStore(store) ? static_cast<int>(look.reports().size()) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 2, 30000);
    first.terminate();
    if (!first.waitForFinished(5000))
        first.kill();
    first.waitForFinished();
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
