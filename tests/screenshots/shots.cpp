#include "tests/screenshots/shots.h"

#include "model/service/statisticsservice.h"
#include "ui/charts/pictureboard.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/pictures.h"
#include "ui/charts/pictureswindow.h"
#include "ui/charts/reportsbehind.h"
#include "ui/findbar.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingtabs.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/library/librarypane.h"
#include "ui/library/reportmenu.h"
#include "ui/reportpage.h"
#include "ui/source/sourcepane.h"
#include "ui/tables/tablespane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

namespace gouji {

namespace {

PicturesWindow &pictures(Desktop &desktop)
{
    PicturesWindow &window = *desktop.window().pictures().window();
    window.showAll();
    window.resize(96 * window.fontMetrics().height(), 60 * window.fontMetrics().height());
    for (int i = 0; i < 50 && !desktop.desk().services().statistics->isCurrent(); ++i)
        settle(50);
    settle(200);
    return window;
}

void press(QWidget &widget, int key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
    settle(50);
}

QWidget *card(Desktop &desktop, std::size_t index)
{
    const auto &cards = pictures(desktop).board().cards();
    return index < cards.size() ? cards[index] : nullptr;
}

QWidget *menu(Desktop &desktop, int index)
{
    const QList<QAction *> menus = desktop.window().menuBar()->actions();
    if (index >= menus.size())
        return nullptr;
    QMenu *opened = menus[index]->menu();
    opened->popup(QPoint(0, 0));
    settle();
    return opened;
}

QWidget *table(Desktop &desktop, std::size_t index)
{
    PicturesWindow &window = pictures(desktop);
    window.board().cards()[index]->tableAction().trigger();
    settle();
    return window.board().cards()[index];
}

QWidget *chosenBar(Desktop &desktop)
{
    PicturesWindow &window = pictures(desktop);
    PictureCard &requests = *window.board().cards()[2];
    requests.takeFocus();
    press(requests.view(), Qt::Key_End);
    return &requests;
}

QWidget *listBehind(Desktop &desktop)
{
    PicturesWindow &window = pictures(desktop);
    PictureCard &findings = *window.board().cards()[1];
    findings.takeFocus();
    press(findings.view(), Qt::Key_Home);
    press(findings.view(), Qt::Key_Return);
    settle();
    return &window;
}

QWidget *organPage(Desktop &desktop)
{
    PicturesWindow &window = pictures(desktop);
    if (desktop.desk().report())
        window.showOrganOf(desktop.desk().report()->summary.id);
    settle();
    return &window;
}

QWidget *brokenSum(Desktop &desktop)
{
    chooseBrokenSum(desktop);
    return &desktop.window();
}

QWidget *grouped(Desktop &desktop)
{
    FindingsPane &pane = desktop.window().findings();
    pane.grouping().setCurrentIndex(3);
    return &pane;
}

QWidget *ledger(Desktop &desktop)
{
    desktop.window().findings().grouping().setCurrentIndex(0);
    desktop.window().findingTabs().setCurrentIndex(1);
    settle();
    return &desktop.window().findingTabs();
}

QWidget *filters(Desktop &desktop)
{
    desktop.window().findingTabs().setCurrentIndex(0);
    desktop.window().library().toggleFacets();
    return &desktop.window().library();
}

QWidget *nothingFound(Desktop &desktop)
{
    LibraryPane &library = desktop.window().library();
    library.toggleFacets();
    library.searchField().setText(QStringLiteral("没有这样的词"));
    settle(600);
    return &library;
}

QWidget *reportMenu(Desktop &desktop)
{
    LibraryPane &library = desktop.window().library();
    library.clearAll();
    settle(600);
    auto *menu = new ReportMenu(desktop.session().reports().front(), true, &library);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(QPoint(0, 0));
    return menu;
}

QWidget *findBar(Desktop &desktop)
{
    desktop.actions().find->trigger();
    desktop.window().page().findBar().words().setText(QStringLiteral("公开"));
    settle();
    return &desktop.window().page();
}

QWidget *editor(Desktop &desktop)
{
    desktop.window().page().findBar().hide();
    desktop.window().tables().focusTables();
    desktop.window().tables().editChosen();
    settle();
    return &desktop.window().tables();
}

QWidget *outcomesByOrgan(Desktop &desktop)
{
    PicturesWindow &window = pictures(desktop);
    Q_EMIT window.board().cards()[3]->choiceChanged(1);
    settle();
    return window.board().cards()[3];
}

QWidget *shares(Desktop &desktop)
{
    PicturesWindow &window = pictures(desktop);
    Q_EMIT window.board().cards()[4]->choiceChanged(1);
    settle();
    return window.board().cards()[4];
}

} // namespace

void chooseBrokenSum(Desktop &desktop)
{
    for (const ReportSummary &summary : desktop.session().reports()) {
        if (summary.errors == 0)
            continue;
        desktop.desk().openReport(summary.id);
        settle();
        const auto &findings = desktop.desk().report()->assessment.findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].repairs.empty())
                continue;
            desktop.desk().selection().chooseFinding(static_cast<int>(i));
            settle();
            return;
        }
    }
}

std::vector<Shot> emptyShots()
{
    return {
        {"window-empty", [](Desktop &d) -> QWidget * { return &d.window(); }},
        {"pictures-empty", [](Desktop &d) -> QWidget * { return &pictures(d); }},
    };
}

std::vector<Shot> paneShots()
{
    return {
        {"window", [](Desktop &d) -> QWidget * { return &d.window(); }},
        {"list", [](Desktop &d) -> QWidget * { return &d.window().library(); }},
        {"source", [](Desktop &d) -> QWidget * { return &d.window().sourcePane(); }},
        {"tables", [](Desktop &d) -> QWidget * { return &d.window().tables(); }},
        {"findings", [](Desktop &d) -> QWidget * { return &d.window().findings(); }},
        {"details", [](Desktop &d) -> QWidget * { return &d.window().inspector(); }},
        {"window-broken-sum", brokenSum},
        {"findings-grouped", grouped},
        {"ledger", ledger},
        {"details-finding", [](Desktop &d) -> QWidget * { return &d.window().inspector(); }},
        {"list-filters", filters},
        {"list-nothing", nothingFound},
        {"list-menu", reportMenu},
        {"find-bar", findBar},
        {"editor", editor},
        {"menu-file", [](Desktop &d) { return menu(d, 0); }},
        {"menu-edit", [](Desktop &d) { return menu(d, 1); }},
        {"menu-findings", [](Desktop &d) { return menu(d, 2); }},
        {"menu-review", [](Desktop &d) { return menu(d, 3); }},
        {"menu-reports", [](Desktop &d) { return menu(d, 4); }},
        {"menu-view", [](Desktop &d) { return menu(d, 5); }},
        {"menu-settings", [](Desktop &d) { return menu(d, 6); }},
        {"menu-help", [](Desktop &d) { return menu(d, 7); }},
        {"pictures", [](Desktop &d) -> QWidget * { return &pictures(d); }},
        {"picture-progress", [](Desktop &d) { return card(d, 0); }},
        {"picture-findings", [](Desktop &d) { return card(d, 1); }},
        {"picture-requests", [](Desktop &d) { return card(d, 2); }},
        {"picture-outcomes", [](Desktop &d) { return card(d, 3); }},
        {"picture-organs", [](Desktop &d) { return card(d, 4); }},
        {"picture-quality", [](Desktop &d) { return card(d, 5); }},
        {"picture-chosen-bar", chosenBar},
        {"pictures-reports-behind", listBehind},
        {"pictures-organ", organPage},
        {"picture-outcomes-by-organ", outcomesByOrgan},
        {"picture-shares", shares},
        {"picture-as-table", [](Desktop &d) { return table(d, 2); }},
    };
}

void closeOthers(Desktop &desktop)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget != &desktop.window())
            widget->close();
    }
    settle(50);
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (timer.elapsed() < milliseconds);
}

} // namespace gouji
