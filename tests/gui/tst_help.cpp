#include "app/gui/logfile.h"
#include "tests/gui/desktopfixture.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/help/helping.h"
#include "ui/findings/findingspane.h"
#include "ui/help/helpwindow.h"
#include "ui/library/librarypane.h"
#include "ui/remainingtime.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace gouji;

namespace {

QString pageOf(const QString &language, const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasAPageInBothLanguages()
    {
        for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            for (const QString &topic : HelpWindow::topics()) {
                const QString page = pageOf(language, topic);
                QVERIFY2(page.startsWith(u"# "), qPrintable(language + u'/' + topic));
                QVERIFY(page.size() > 100);
            }
        }
    }

    void everyLinkNamesAPage()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const QString &topic : HelpWindow::topics()) {
            for (auto it = link.globalMatch(pageOf(QStringLiteral("en"), topic)); it.hasNext();) {
                const QString target = it.next().captured(1);
                QVERIFY2(target.endsWith(u".md") && HelpWindow::topics().contains(target.chopped(3)),
                         qPrintable(topic + QStringLiteral(" -> ") + target));
                ++links;
            }
        }
        QVERIFY(links > 3);
    }

    void helpOpensAtThePaneThatHasTheKeyboard()
    {
        DesktopFixture fixture;
        fixture.start();
        const QWidget *findings = &fixture.window().findings();
        fixture.window().activateWindow();
        fixture.window().library().view().setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
        fixture.actions().help->trigger();
        auto *help = fixture.window().findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("reports"));
        QCOMPARE(HelpWindow::topicOf(findings), QStringLiteral("findings"));
        QVERIFY(!help->page().toPlainText().isEmpty());
    }

    void theHelpFollowsTheLanguageAndKeepsThePage()
    {
        HelpWindow help;
        help.showTopic(QStringLiteral("tables"));
        const QString chinese = help.page().toPlainText();
        help.setLanguage(Language::English);
        QCOMPARE(help.topic(), QStringLiteral("tables"));
        QVERIFY(help.page().toPlainText() != chinese);
        QVERIFY(help.page().toPlainText().contains(u"misread"));
    }

    void wordsNarrowTheListOfPages()
    {
        HelpWindow help;
        help.setLanguage(Language::English);
        help.search().setText(QStringLiteral("deadlines"));
        int shown = 0;
        for (int row = 0; row < help.list().count(); ++row)
            shown += help.list().item(row)->isHidden() ? 0 : 1;
        QVERIFY(shown > 0 && shown < help.list().count());
    }

    void anErrorCanBeCopiedAndStays()
    {
        ErrorDialog dialog(QStringLiteral("Not opened"), QStringLiteral("a.gouji\n<b>damaged</b>"));
        dialog.show();
        QTest::mouseClick(&dialog.copyButton(), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog.details());
        QVERIFY(dialog.details().contains(u"<b>damaged</b>"));
        QVERIFY(dialog.details().contains(QStringLiteral("Gouji " GOUJI_VERSION)));
    }

    void aboutNamesEveryComponentWithVersionAndLicence()
    {
        const AboutDialog dialog;
        const QStringList lines = dialog.details().split(u'\n');
        for (const char *name : {"SQLite", "ICU", "Poppler", "Tesseract", "OpenSSL", "RapidJSON", "zlib"}) {
            const QString wanted = QString::fromLatin1(name) + u' ';
            const auto line = std::find_if(lines.begin(), lines.end(),
                                           [&](const QString &l) { return l.startsWith(wanted); });
            QVERIFY2(line != lines.end(), name);
            QVERIFY2(line->at(wanted.size()).isDigit(), qPrintable(*line));
        }
    }

    void theTimeLeftIsToldWhenItIsWorthBelieving()
    {
        RemainingTime time;
        QVERIFY(!time.update(0, 0, 100));
        QVERIFY(!time.update(2'000, 10, 100));
        QCOMPARE(time.update(5'000, 20, 100).value_or(0), 20);
        QCOMPARE(time.update(10'000, 40, 100).value_or(0), 15);
        QVERIFY(!time.update(20'000, 100, 100));
    }

    void theTimeLeftFollowsTheLatestPace()
    {
        RemainingTime time;
        for (int second = 0; second <= 60; ++second)
            static_cast<void>(time.update(second * 1000LL, second * 10, 10'000));
        // Ten times as slow from here on.
        std::optional<int> left;
        for (int second = 61; second <= 120; ++second)
            left = time.update(second * 1000LL, 600 + (second - 60), 10'000);
        QVERIFY(left && *left > 9'000);
    }

    void messagesGoIntoTheLogOneLineEach()
    {
        const QTemporaryDir folder;
        QString path;
        {
            const LogFile log(folder.filePath(QStringLiteral("logs")));
            path = log.path();
            QTest::ignoreMessage(QtWarningMsg, "first\nsecond");
            qWarning("first\nsecond");
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains("warning first | second"));
    }

    void aFullLogIsPutAsideOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gouji.log"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray(LogFile::largest + 1, 'x'));
        old.close();
        const LogFile log(folder.path());
        QVERIFY(QFileInfo(path).size() < 1000);
        QCOMPARE(QFileInfo(path + QStringLiteral(".1")).size(), LogFile::largest + 1);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
