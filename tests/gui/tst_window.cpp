#include "tests/gui/desktopfixture.h"

#include "ui/findings/findingspane.h"
#include "ui/library/emptypage.h"
#include "ui/library/librarypane.h"
#include "ui/look/semantics.h"
#include "ui/tables/tablespane.h"
#include "ui/verdictbar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>

using namespace gouji;

/// The window as a whole: what it says when empty, how files get in, and what the user can choose.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWindowSaysWhatToDo();
    void droppedFilesAndFoldersAreImported();
    void filesDroppedDuringAnImportWaitTheirTurn();
    void anUnreadableFileIsReportedAndTheRestIsKept();
    void filesChosenInTheDialogAreImported();
    void theNextReportIsOneKeyAway();
    void aSearchNarrowsTheListAndKeepsTheReport();
    void theLanguageChangesWithoutARestart();
    void theThemeChangesEverySemanticColour();
    void theWindowFitsASmallScreen();
    void zoomIsKept();
    void anExportIsWrittenWhereAskedFor();
    void anotherReviewFileReplacesTheFirst();
    void aBrokenReviewFileIsSaidSo();
    void theReviewersNameIsAskedForAndKept();
    void everythingThatTakesTheKeyboardHasAName();

private:
    static void drop(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&target, &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&target, &event));
    }
};

void TestWindow::anEmptyWindowSaysWhatToDo()
{
    DesktopFixture fixture;
    fixture.start();
    QVERIFY(fixture.window().emptyPage().isVisible());
    QVERIFY(!fixture.window().verdict().isVisible());
    int buttons = 0;
    for (const QAbstractButton *button : fixture.window().emptyPage().findChildren<QAbstractButton *>())
        buttons += button->isVisible() ? 1 : 0;
    QVERIFY(buttons >= 2);
    // The empty state goes when there is something to see.
    fixture.desktop->commands().importPaths({fixture.writeReport(QStringLiteral("a.txt"))});
    QTRY_VERIFY(fixture.desk().report());
    QVERIFY(!fixture.window().emptyPage().isVisible());
}

void TestWindow::droppedFilesAndFoldersAreImported()
{
    DesktopFixture fixture;
    fixture.start();
    QVERIFY(QDir(fixture.folder.path()).mkdir(QStringLiteral("more")));
    const QString file = fixture.writeReport(QStringLiteral("a.txt"));
    fixture.writeReport(QStringLiteral("more/b.txt"), oneWrongTotal());
    drop(fixture.window(), {file, fixture.path(QStringLiteral("more"))});
    QTRY_COMPARE(fixture.window().library().reports().total(), 2);
    QVERIFY(fixture.prompts.imports.empty());
}

void TestWindow::filesDroppedDuringAnImportWaitTheirTurn()
{
    DesktopFixture fixture;
    fixture.start();
    drop(fixture.window(), {fixture.writeReport(QStringLiteral("a.txt"))});
    QVERIFY(fixture.desktop->session().isImporting());
    drop(fixture.window(), {fixture.writeReport(QStringLiteral("b.txt"), oneWrongTotal())});
    QTRY_COMPARE(fixture.window().library().reports().total(), 2);
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestWindow::anUnreadableFileIsReportedAndTheRestIsKept()
{
    DesktopFixture fixture;
    const QString good = fixture.writeReport(QStringLiteral("a.txt"));
    const QString empty = fixture.write(QStringLiteral("empty.txt"), QString());
    fixture.start({good, empty, fixture.path(QStringLiteral("absent.txt"))});
    QTRY_COMPARE(fixture.prompts.imports.size(), std::size_t(1));
    QCOMPARE(fixture.prompts.imports.front().failures.size(), std::size_t(2));
    QCOMPARE(fixture.prompts.imports.front().added, 1);
    QCOMPARE(fixture.window().library().reports().total(), 1);
}

void TestWindow::filesChosenInTheDialogAreImported()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.prompts.files = {fixture.writeReport(QStringLiteral("a.txt"))};
    QTest::keyClick(&fixture.window(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(fixture.desk().report());
}

void TestWindow::theNextReportIsOneKeyAway()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt")),
                       fixture.writeReport(QStringLiteral("b.txt"), oneWrongTotal())});
    const ReportId first = fixture.desk().report()->summary.id;
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.desk().report()->summary.id != first);
    QTest::keyClick(&fixture.window(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(fixture.desk().report()->summary.id, first);
}

void TestWindow::aSearchNarrowsTheListAndKeepsTheReport()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("alpha.txt")),
                       fixture.writeReport(QStringLiteral("beta.txt"), oneWrongTotal())});
    const ReportId open = fixture.desk().report()->summary.id;
    fixture.actions().search->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("beta"));
    QTRY_COMPARE(fixture.window().library().view().model()->rowCount(), 1);
    QCOMPARE(fixture.desk().report()->summary.id, open);
}

void TestWindow::theLanguageChangesWithoutARestart()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    QVERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 1")));
    fixture.actions().chinese->trigger();
    QTRY_VERIFY(fixture.window().verdict().text().contains(QStringLiteral("错误 1")));
    QTRY_VERIFY(fixture.window().menuBar()->actions().front()->text().contains(QStringLiteral("文件")));
    // Findings are worded anew as well.
    const QString words = fixture.window().findings().findings().index(0, 2).data().toString();
    QVERIFY(words.contains(QStringLiteral("勾稽关系")));
    fixture.start();
    QTRY_VERIFY(fixture.window().verdict().text().contains(QStringLiteral("错误 1")));
    fixture.actions().english->trigger();
    QTRY_VERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 1")));
}

void TestWindow::theThemeChangesEverySemanticColour()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.actions().themeDark->trigger();
    QTRY_VERIFY(fixture.window().palette().color(QPalette::Base).lightness() < 128);
    const QColor dark = semanticColours(fixture.window().palette()).errorText;
    fixture.actions().themeLight->trigger();
    QTRY_VERIFY(fixture.window().palette().color(QPalette::Base).lightness() > 128);
    QVERIFY(semanticColours(fixture.window().palette()).errorText != dark);
}

void TestWindow::theWindowFitsASmallScreen()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    for (QAction *language : {fixture.actions().english, fixture.actions().chinese}) {
        language->trigger();
        const QSize least = fixture.window().minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 720,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    }
    fixture.actions().english->trigger();
}

void TestWindow::zoomIsKept()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const qreal normal = fixture.window().tables().widget()->font().pointSizeF();
    QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(fixture.window().tables().widget()->font().pointSizeF() > normal);
    fixture.start();
    QVERIFY(fixture.window().tables().widget()->font().pointSizeF() > normal);
    QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(fixture.window().tables().widget()->font().pointSizeF(), normal);
}

void TestWindow::anExportIsWrittenWhereAskedFor()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const QString target = fixture.path(QStringLiteral("out.json"));
    fixture.prompts.exportChoice = ExportChoice{target, ExportFormat::Json, ExportValues::Both};
    QTest::keyClick(&fixture.window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(target));
    QTRY_VERIFY(fixture.actions().exportData->isEnabled());
    QVERIFY(fixture.prompts.errors.isEmpty());
    fixture.prompts.exportChoice->path = fixture.path(QStringLiteral("no/such/folder/out.json"));
    fixture.actions().exportData->trigger();
    QCOMPARE(fixture.prompts.errors.size(), 1);
}

void TestWindow::anotherReviewFileReplacesTheFirst()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.prompts.store = fixture.path(QStringLiteral("second.gouji"));
    fixture.actions().newStore->trigger();
    QCOMPARE(fixture.window().library().reports().total(), 0);
    QVERIFY(!fixture.desk().report());
    QVERIFY(fixture.window().emptyPage().isVisible());
    QVERIFY(fixture.window().windowTitle().contains(QStringLiteral("second.gouji")));
    fixture.prompts.store = fixture.path(QStringLiteral("review.gouji"));
    fixture.actions().openStore->trigger();
    QCOMPARE(fixture.window().library().reports().total(), 1);
}

void TestWindow::aBrokenReviewFileIsSaidSo()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.prompts.store = fixture.write(QStringLiteral("note.gouji"), QStringLiteral("this is a note"));
    fixture.actions().openStore->trigger();
    QCOMPARE(fixture.prompts.errors.size(), 1);
    QVERIFY(!fixture.actions().openFiles->isEnabled());
}

void TestWindow::theReviewersNameIsAskedForAndKept()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.prompts.reviewer = QStringLiteral("Zhou");
    fixture.actions().reviewer->trigger();
    QCOMPARE(fixture.desktop->session().reviewer(), QStringLiteral("Zhou"));
    fixture.start();
    QCOMPARE(fixture.desktop->session().reviewer(), QStringLiteral("Zhou"));
}

void TestWindow::everythingThatTakesTheKeyboardHasAName()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    int checked = 0;
    for (const QWidget *widget : fixture.window().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Parts of Qt's own widgets are named by what they are part of.
        if (widget->objectName().startsWith(QLatin1String("qt_")) ||
            widget->inherits("QDockWidgetTitleButton"))
            continue;
        const QString name =
            button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        ++checked;
    }
    QVERIFY(checked > 8);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
