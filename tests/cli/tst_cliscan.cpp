#include "clitest.h"

#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Reports that are pictures, in the batch program.
class TestCliScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLanguageDataThePackageIsNamed();
    void aTerminalShowsThePageThatIsRecognised();

private:
    static QString scan() { return u"" GOUJI_DATA "/scans/requests.png"_qs; }
};

void TestCliScan::withoutLanguageDataThePackageIsNamed()
{
    const CliTest test;
    const QTemporaryDir empty;
    qputenv("TESSDATA_PREFIX", QFile::encodeName(empty.path()));
    const CliRun run = test.run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, scan()});
    qunsetenv("TESSDATA_PREFIX");
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("requests.png"), run.errors);
    QVERIFY2(run.errors.contains("tesseract-ocr-chi-sim"), run.errors);
    const std::vector<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), std::size_t{1});
    QVERIFY(lines.front().value(u"error").isObject());
}

void TestCliScan::aTerminalShowsThePageThatIsRecognised()
{
    int terminal = -1;
    int errors = -1;
    if (openpty(&terminal, &errors, nullptr, nullptr, nullptr) != 0)
        QSKIP("no terminal can be opened here; /dev/pts may not be mounted");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOUJI_LANGUAGE"_qs, u"en"_qs);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([errors] { dup2(errors, 2); });
    process.start(QStringLiteral(GOUJI_CLI), {u"check"_qs, u"--format"_qs, u"jsonl"_qs, scan()});
    QVERIFY(process.waitForStarted());
    close(errors);
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 char bytes[4096];
                                 for (ssize_t size = 0; (size = read(terminal, bytes, sizeof bytes)) > 0;)
                                     shown.append(bytes, static_cast<int>(size));
                                 return process.state() == QProcess::NotRunning;
                             }()),
                             120'000);
    close(terminal);
    if (process.readAllStandardOutput().contains("tesseract-ocr-"))
        QSKIP("the language data are not installed");
    QVERIFY2(shown.contains("requests.png: recognising page 1 of 1"), shown);
    // The line is cleared in the end.
    QVERIFY2(shown.endsWith("\r\033[K"), shown);
}

QTEST_GUILESS_MAIN(TestCliScan)
#include "tst_cliscan.moc"
