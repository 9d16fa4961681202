#include "ui/windowmemory.h"

#include <QEvent>
#include <QWidget>

namespace gouji {

WindowMemory::WindowMemory(QWidget &window, QString name, Preferences &preferences)
    : QObject(&window)
    , m_window(window)
    , m_name(std::move(name))
    , m_preferences(preferences)
{
    const QByteArray geometry = m_preferences.geometryOf(m_name);
    if (!geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    m_window.installEventFilter(this);
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Close || event->type() == QEvent::Hide))
        m_preferences.setGeometryOf(m_name, m_window.saveGeometry());
    return QObject::eventFilter(watched, event);
}

} // namespace gouji
