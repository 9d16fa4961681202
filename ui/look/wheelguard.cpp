#include "ui/look/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace gouji {

namespace {

/// One for each guarded field, which owns it.
class WheelGuard : public QObject
{
public:
    explicit WheelGuard(QWidget &field)
        : QObject(&field)
        , m_field(field)
    {
        field.setFocusPolicy(Qt::StrongFocus);
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_field.hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // for what scrolls around it
        return true;
    }

private:
    QWidget &m_field;
};

bool isGuarded(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

void guardWheel(QWidget &widget)
{
    if (isGuarded(&widget))
        new WheelGuard(widget);
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        if (isGuarded(child))
            new WheelGuard(*child);
    }
}

} // namespace gouji
