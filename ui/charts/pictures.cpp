#include "ui/charts/pictures.h"

#include "ui/charts/pictureswindow.h"
#include "ui/windowmemory.h"

namespace gouji {

Pictures::Pictures(Desk &desk, Actions &actions, Preferences &preferences, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_main(window)
{
    const bool canDraw = m_desk.services().statistics != nullptr;
    for (QAction *action : {actions.pictures, actions.organPictures})
        action->setVisible(canDraw);
    if (!canDraw)
        return;
    connect(actions.pictures, &QAction::triggered, this, [this] { this->window()->showAll(); });
    connect(actions.organPictures, &QAction::triggered, this, [this] {
        if (m_desk.report())
            this->window()->showOrganOf(m_desk.report()->summary.id);
        else
            this->window()->showAll();
    });
}

PicturesWindow *Pictures::window()
{
    if (m_window || !m_desk.services().statistics)
        return m_window;
    m_window = new PicturesWindow(m_desk, *m_desk.services().statistics, &m_main);
    connect(m_window, &PicturesWindow::reportWanted, this, &Pictures::open);
    new WindowMemory(*m_window, QStringLiteral("pictures"), m_preferences);
    return m_window;
}

void Pictures::showOrganOf(ReportId report)
{
    if (PicturesWindow *pictures = window())
        pictures->showOrganOf(report);
}

void Pictures::open(ReportId report)
{
    m_desk.openReport(report);
    m_main.raise();
    m_main.activateWindow();
}

} // namespace gouji
