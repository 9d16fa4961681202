#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "ui/library/librarypane.h"
#include "ui/work/workarea.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;

namespace {

constexpr int fileCount = 200;

/// Two hundred files of four formats in a folder; two of them cannot be read.
void writeFiles(DesktopFixture &fixture, const QString &folder)
{
    QDir(fixture.folder.path()).mkpath(folder);
    const auto name = [&folder](int i, const char *suffix) {
        return QStringLiteral("%1/%2.%3").arg(folder).arg(i, 3, 10, QChar(u'0')).arg(QLatin1String(suffix));
    };
    const FormDefinition &form = *fixture.forms->form(QStringLiteral("2021"));
    const QString cases = QStringLiteral(GOUJI_CASES);
    int number = 0;
    for (const char *source : {"docx-liudu-2024/input.docx", "docx-wangchao-2021/input.docx"})
        QVERIFY(QFile::copy(cases + u'/' + QLatin1String(source), fixture.path(name(number++, "docx"))));
    QVERIFY(!fixture.write(name(number++, "docx"), QStringLiteral("PK\x03\x04 and no archive behind it"))
                 .isEmpty());
    while (number < fileCount - 1) {
        const QHash<QString, QString> values{
            {QStringLiteral("requests.received.total"), QString::number(number)}};
        const QString text = sampleReport(form, 2021 + number % 4, values);
        if (number % 7 == 0) {
            const QString page =
                QStringLiteral("<html><meta charset=\"utf-8\"><body><pre>%1</pre></body></html>")
                    .arg(text.toHtmlEscaped());
            QVERIFY(!fixture.write(name(number, "html"), page).isEmpty());
        } else {
            const char *suffix = number % 5 == 0 ? "md" : "txt";
            QVERIFY(!fixture.write(name(number, suffix), text).isEmpty());
        }
        ++number;
    }
    QVERIFY(QFile(fixture.path(name(number, "txt"))).open(QIODevice::WriteOnly));
    QCOMPARE(static_cast<int>(QDir(fixture.path(folder)).entryList(QDir::Files).size()), fileCount);
}

} // namespace

/// A large import that is stopped in its middle, and finished another time.
class TestBigImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportStoppedHalfWayLeavesNothingHalfAndIsFinishedLater();

private:
    static void everyReportIsWhole(DesktopFixture &fixture)
    {
        Session &session = fixture.desktop->session();
        const Result<VerifyOutcome> outcome = session.verify();
        QVERIFY(outcome);
        QVERIFY2(outcome.value().problems.isEmpty(), qPrintable(outcome.value().problems.join(u'\n')));
        QCOMPARE(outcome.value().reports, static_cast<qint64>(session.reports().size()));
        for (const ReportSummary &summary : session.reports()) {
            const auto opened = session.openReport(summary.id);
            QVERIFY2(opened, qPrintable(summary.name));
            QVERIFY2(!opened.value()->document->text.isEmpty(), qPrintable(summary.name));
            QCOMPARE(opened.value()->form != nullptr, !summary.formId.isEmpty());
            QCOMPARE(opened.value()->summary.errors, summary.errors);
        }
    }
};

void TestBigImport::anImportStoppedHalfWayLeavesNothingHalfAndIsFinishedLater()
{
    DesktopFixture fixture;
    const QString folder = QStringLiteral("inbox");
    writeFiles(fixture, folder);
    fixture.start();
    KeySender keys;
    ReviewService &service = fixture.desktop->session();
    QSignalSpy finished(&service, &ReviewService::importFinished);
    auto *stop = &fixture.window().workArea().stopButton();
    int seen = 0;
    connect(&service, &ReviewService::importProgressed, this, [&](int done, int total, const QString &) {
        seen = std::max(seen, done);
        if (done < fileCount / 2 || total < fileCount || !service.isImporting())
            return;
        // Stopped with the keyboard.
        stop->setFocus();
        keys.press(Qt::Key_Space);
    });
    fixture.desktop->commands().importPaths({fixture.path(folder)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120000);
    const auto first = finished.front().front().value<ImportSummary>();
    QVERIFY(first.wasCancelled);
    QVERIFY2(first.added >= fileCount / 2 - 2 && first.added < fileCount - 2,
             qPrintable(QString::number(first.added)));
    QCOMPARE(static_cast<int>(service.reports().size()), first.added);
    QCOMPARE(fixture.window().library().reports().rowCount(), first.added);
    everyReportIsWhole(fixture);

    // Another day: the same folder again.
    fixture.start();
    QCOMPARE(static_cast<int>(fixture.desktop->session().reports().size()), first.added);
    QSignalSpy again(&fixture.desktop->session(), &ReviewService::importFinished);
    fixture.desktop->commands().importPaths({fixture.path(folder)});
    QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, 120000);
    const auto second = again.front().front().value<ImportSummary>();
    QVERIFY(!second.wasCancelled);
    QCOMPARE(second.unchanged, first.added);
    QCOMPARE(second.failures.size(), std::size_t(2));
    QCOMPARE(first.added + second.added, fileCount - 2);
    QCOMPARE(static_cast<int>(fixture.desktop->session().reports().size()), fileCount - 2);
    everyReportIsWhole(fixture);
}

QTEST_MAIN(TestBigImport)
#include "tst_bigimport.moc"
