#include "ui/library/orderbutton.h"

#include "model/items/facetwords.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace gouji {

OrderButton::OrderButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &OrderButton::fill);
    retranslate();
}

/// The arrow stands beside the words, not on them.
QSize OrderButton::sizeHint() const
{
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this);
    return QToolButton::sizeHint() + QSize(arrow, 0);
}

void OrderButton::show(QueueOrder order, bool isReversed)
{
    m_sorted = order;
    m_isReversed = isReversed;
    retranslate();
}

void OrderButton::fill()
{
    menu()->clear();
    for (int i = 0; i < static_cast<int>(QueueOrder::Count); ++i) {
        const auto order = static_cast<QueueOrder>(i);
        QAction *action = menu()->addAction(orderTitle(order));
        action->setCheckable(true);
        action->setChecked(order == m_sorted);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT chosen(order, m_isReversed); });
    }
    menu()->addSeparator();
    QAction *reverse = menu()->addAction(tr("The other way round"));
    reverse->setCheckable(true);
    reverse->setChecked(m_isReversed);
    connect(reverse, &QAction::triggered, this, [this](bool on) { Q_EMIT chosen(m_sorted, on); });
}

void OrderButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderButton::retranslate()
{
    const QString order = orderTitle(m_sorted);
    setText(m_isReversed ? tr("%1, reversed").arg(order) : order);
    setAccessibleName(tr("Order of the list: %1").arg(text()));
    setToolTip(tr("Order of the list"));
}

} // namespace gouji
