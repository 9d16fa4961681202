#include "ui/source/sourcegestures.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace gouji {

SourceGestures::SourceGestures(QAbstractScrollArea &view, SourceReading &reading, PositionAt positionAt)
    : QObject(&view)
    , m_view(view)
    , m_reading(reading)
    , m_positionAt(std::move(positionAt))
{
    view.viewport()->installEventFilter(this);
}

bool SourceGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        // Selecting text to copy it chooses nothing.
        constexpr int stillAClick = 4; // pixels
        if (mouse->button() == Qt::LeftButton && !(mouse->modifiers() & Qt::ShiftModifier) &&
            (mouse->pos() - m_pressed).manhattanLength() < stillAClick)
            click(mouse->pos(), mouse->modifiers());
    }
    return QObject::eventFilter(watched, event);
}

void SourceGestures::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    const int position = m_positionAt(at);
    if (position < 0)
        return;
    if (!(modifiers & Qt::ControlModifier)) {
        m_reading.chooseAt(position, &m_view);
        return;
    }
    if (const auto number = m_reading.numberAt(m_reading.display().toText(position)))
        Q_EMIT numberPicked(number->raw, number->where);
}

void SourceGestures::showTip(QPoint at, QPoint global)
{
    const int position = m_positionAt(at);
    const QString tip = position < 0 ? QString() : m_reading.tipAt(position);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, m_view.viewport());
}

} // namespace gouji
