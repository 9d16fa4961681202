#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "ui/charts/pictureboard.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/pictures.h"
#include "ui/charts/pictureswindow.h"
#include "ui/dialogs/organnamesdialog.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingtabs.h"
#include "ui/findings/fittedcolumns.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/library/librarypane.h"
#include "ui/library/reportmenu.h"
#include "ui/office/rosterwindow.h"
#include "ui/settings/keypage.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace gouji;

/// What the window remembers, how it fits into small screens, and what must not change by accident.
class TestComfort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupingAndScrollLockSurviveARestart();
    void findingsNeverScrollSideways_data();
    void findingsNeverScrollSideways();
    void aColumnTheUserDragsKeepsItsWidth();
    void theWindowFitsAnOfficePc();
    void theOrganIsOneKeyFromTheDetails();
    void theDetailsHaveAKeyOfTheirOwn();
    void otherWindowsOpenWhereTheyStood();
    void theWheelChangesNoChoiceOnItsWay();
    void theRowTheKeyboardStandsOnIsMeant();
    void keysAreChangedInOnePlaceAndCancelTakesThemBack();
    void buttonsOfTheListStandBesideIt();

private:
    static std::unique_ptr<DesktopFixture> started()
    {
        auto fixture = std::make_unique<DesktopFixture>();
        fixture->startWith({fixture->writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
        return fixture;
    }
    KeySender m_keys;
};

void TestComfort::groupingAndScrollLockSurviveARestart()
{
    const auto fixture = started();
    QVERIFY(fixture->actions().lockScrolling->isChecked());
    fixture->actions().lockScrolling->trigger();
    fixture->window().findings().grouping().setCurrentIndex(2);
    fixture->window().close();
    fixture->start();
    QCOMPARE(fixture->window().findings().grouping().currentIndex(), 2);
    QVERIFY(!fixture->actions().lockScrolling->isChecked());
    // The grouping is in force, not only named.
    QTRY_COMPARE(fixture->window().findings().tree().grouping(), FindingGrouping::Table);
}

void TestComfort::findingsNeverScrollSideways_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {420, 640, 800, 1000, 1400, 2200})
        QTest::addRow("%d", width) << width;
}

void TestComfort::findingsNeverScrollSideways()
{
    QFETCH(int, width);
    const auto fixture = started();
    FindingsPane pane(fixture->desk(), {});
    pane.resize(width, 300);
    pane.show();
    QTreeView &view = pane.view();
    QTRY_COMPARE(view.header()->length(), view.viewport()->width());
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    // What, how grave and what was decided are always there, and wide enough for their headings.
    using Column = FindingListModel::Column;
    for (const Column column : {Column::What, Column::Severity, Column::Decision}) {
        const int section = static_cast<int>(column);
        QVERIFY(!view.header()->isSectionHidden(section));
        const QString widths = QStringLiteral("%1: %2 < %3")
                                   .arg(view.model()->headerData(section, Qt::Horizontal).toString())
                                   .arg(view.columnWidth(section))
                                   .arg(view.header()->sectionSizeHint(section));
        QVERIFY2(view.columnWidth(section) >= view.header()->sectionSizeHint(section), qPrintable(widths));
    }
    if (width >= 1400)
        QCOMPARE(view.header()->hiddenSectionCount(), 0);
}

void TestComfort::aColumnTheUserDragsKeepsItsWidth()
{
    const auto fixture = started();
    FindingsPane pane(fixture->desk(), {});
    pane.resize(1600, 300);
    pane.show();
    QTreeView &view = pane.view();
    const int where = static_cast<int>(FindingListModel::Column::Where);
    QTRY_COMPARE(view.header()->length(), view.viewport()->width());
    const int wider = view.columnWidth(where) + 60;
    view.header()->resizeSection(where, wider);
    QCOMPARE(view.columnWidth(where), wider);
    QCOMPARE(view.header()->length(), view.viewport()->width());
    const QByteArray state = pane.layoutState();
    FindingsPane again(fixture->desk(), {});
    again.resize(1600, 300);
    again.restoreLayout(state);
    again.show();
    QTRY_COMPARE(again.view().columnWidth(where), wider);
    // What is no such state changes nothing.
    again.restoreLayout(QByteArray("nonsense"));
    QCOMPARE(again.view().columnWidth(where), wider);
}

void TestComfort::theWindowFitsAnOfficePc()
{
    const auto fixture = started();
    MainWindow &window = fixture->window();
    QVERIFY2(window.minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(window.minimumSizeHint().width())));
    QVERIFY2(window.minimumSizeHint().height() <= 720,
             qPrintable(QString::number(window.minimumSizeHint().height())));
    window.resize(1366, 768);
    QCOMPARE(window.size(), QSize(1366, 768));
    // All decisions are offered as buttons that are seen whole.
    for (const QToolButton *button : window.findings().findChildren<QToolButton *>()) {
        if (button->defaultAction())
            QVERIFY2(window.findings().rect().contains(button->geometry()), qPrintable(button->text()));
    }
}

void TestComfort::theOrganIsOneKeyFromTheDetails()
{
    const auto fixture = started();
    QToolButton &button = fixture->window().inspector().organButton();
    QVERIFY(button.isVisible());
    button.setFocus();
    m_keys.press(Qt::Key_Space);
    QTRY_VERIFY(fixture->window().pictures().window()->isVisible());
    fixture->window().pictures().window()->close();
    // And in the menu of the list.
    LibraryPane &library = fixture->window().library();
    Q_EMIT library.organWanted(fixture->desk().report()->summary.id);
    QTRY_VERIFY(fixture->window().pictures().window()->isVisible());
    QTRY_VERIFY(fixture->window().pictures().window()->showsOrgan());
    ReportMenu menu(fixture->desk().report()->summary, false);
    QSignalSpy asked(&menu, &ReportMenu::organRequested);
    for (QAction *action : menu.actions()) {
        if (action->text().contains(QStringLiteral("years")))
            action->trigger();
    }
    QCOMPARE(asked.count(), 1);
}

void TestComfort::theDetailsHaveAKeyOfTheirOwn()
{
    const auto fixture = started();
    m_keys.press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(fixture->window().inspector().isAncestorOf(QApplication::focusWidget()));
}

void TestComfort::otherWindowsOpenWhereTheyStood()
{
    const auto fixture = started();
    fixture->actions().pictures->trigger();
    PicturesWindow *pictures = fixture->window().pictures().window();
    pictures->resize(700, 500);
    QTRY_COMPARE(pictures->size(), QSize(700, 500));
    pictures->close();
    fixture->actions().roster->trigger();
    RosterWindow *roster = fixture->desktop->officeWindows().roster();
    roster->resize(720, 410);
    roster->close();
    fixture->window().close();
    fixture->start();
    fixture->actions().pictures->trigger();
    QTRY_COMPARE(fixture->window().pictures().window()->size(), QSize(700, 500));
    fixture->actions().roster->trigger();
    QTRY_COMPARE(fixture->desktop->officeWindows().roster()->size(), QSize(720, 410));
}

void TestComfort::theWheelChangesNoChoiceOnItsWay()
{
    const auto fixture = started();
    fixture->actions().pictures->trigger();
    PicturesWindow *pictures = fixture->window().pictures().window();
    QTRY_VERIFY(pictures->board().cards()[3]->isVisible());
    auto *box = pictures->board().cards()[3]->findChild<QComboBox *>();
    QVERIFY(box);
    QTRY_COMPARE(box->count(), 2);
    const auto turn = [box] {
        const QPointF at(box->rect().center());
        QWheelEvent wheel(at, box->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    };
    box->clearFocus();
    turn();
    QCOMPARE(box->currentIndex(), 0);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    turn();
    QCOMPARE(box->currentIndex(), 1);
}

void TestComfort::theRowTheKeyboardStandsOnIsMeant()
{
    const auto fixture = started();
    Roster roster;
    RosterOrgan organ;
    organ.name = QStringLiteral("云溪县水利局");
    QVERIFY(roster.add(organ));
    QVERIFY(fixture->desktop->office().setRoster(roster));
    fixture->actions().roster->trigger();
    RosterWindow *window = fixture->desktop->officeWindows().roster();
    auto *view = window->findChild<QTableView *>();
    QTRY_VERIFY(view->currentIndex().isValid());
    QAction *remove = nullptr;
    for (QAction *action : window->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Delete))
            remove = action;
    }
    QVERIFY(remove);
    view->selectionModel()->clearSelection();
    QVERIFY(view->currentIndex().isValid());
    QVERIFY(remove->isEnabled());
    remove->trigger();
    QVERIFY(fixture->desktop->office().roster().isEmpty());
}

void TestComfort::keysAreChangedInOnePlaceAndCancelTakesThemBack()
{
    const auto fixture = started();
    fixture->actions().changeKeys->trigger();
    SettingsDialog *settings = fixture->desktop->officeWindows().settings();
    QVERIFY(settings && settings->isVisible());
    auto *page = qobject_cast<KeyPage *>(settings->page(settings->list().currentRow()));
    QVERIFY(page && page->isVisible());
    const QKeySequence key(Qt::CTRL | Qt::Key_J);
    const QList<QKeySequence> before = fixture->actions().peek->shortcuts();
    fixture->desktop->commands().keymap().setKeys(*fixture->actions().peek, {key});
    QCOMPARE(fixture->actions().peek->shortcuts(), QList<QKeySequence>{key});
    settings->reject();
    QCOMPARE(fixture->actions().peek->shortcuts(), before);
    // OK keeps them.
    QTRY_VERIFY(!fixture->desktop->officeWindows().settings());
    fixture->actions().changeKeys->trigger();
    fixture->desktop->commands().keymap().setKeys(*fixture->actions().peek, {key});
    fixture->desktop->officeWindows().settings()->accept();
    QCOMPARE(fixture->actions().peek->shortcuts(), QList<QKeySequence>{key});
}

void TestComfort::buttonsOfTheListStandBesideIt()
{
    OrganNamesDialog dialog({}, {});
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(box);
    QCOMPARE(box->buttons().size(), 2);
    QVERIFY(dialog.findChildren<QPushButton *>().size() >= 4);
}

QTEST_MAIN(TestComfort)
#include "tst_comfort.moc"
