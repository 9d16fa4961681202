#include "tests/screenshots/shots.h"

#include "ui/charts/pictureboard.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/pictures.h"
#include "ui/charts/pictureswindow.h"
#include "ui/charts/reportsbehind.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/findings/findingspane.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/library/librarypane.h"
#include "ui/source/sourcepane.h"
#include "ui/tables/tablespane.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
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
    settle(1500);
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

const std::vector<Shot> &allShots()
{
    static const std::vector<Shot> shots{
        {"window", [](Desktop &d) -> QWidget * { return &d.window(); }},
        {"list", [](Desktop &d) -> QWidget * { return &d.window().library(); }},
        {"source", [](Desktop &d) -> QWidget * { return &d.window().sourcePane(); }},
        {"tables", [](Desktop &d) -> QWidget * { return &d.window().tables(); }},
        {"findings", [](Desktop &d) -> QWidget * { return &d.window().findings(); }},
        {"details", [](Desktop &d) -> QWidget * { return &d.window().inspector(); }},
        {"menu-file", [](Desktop &d) { return menu(d, 0); }},
        {"menu-view", [](Desktop &d) { return menu(d, 3); }},
        {"dialog-export",
         [](Desktop &d) -> QWidget * {
             auto *dialog = new ExportDialog(&d.window());
             dialog->show();
             return dialog;
         }},
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
    return shots;
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
