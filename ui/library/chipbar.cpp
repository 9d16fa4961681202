#include "ui/library/chipbar.h"

#include "model/items/facetwords.h"
#include "ui/library/flowlayout.h"

#include <QEvent>
#include <QToolButton>

namespace gouji {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(4);
    setVisible(false);
}

void ChipBar::show(const QueueChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    retranslate();
    setVisible(choice.isNarrowed());
}

QToolButton *ChipBar::makeButton()
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMaximumWidth(28 * fontMetrics().averageCharWidth());
    layout()->addWidget(button);
    m_chips.append(button);
    button->show();
    return button;
}

/// Makes the chips anew: there are few, and only a choice changes them.
void ChipBar::retranslate()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    // A chip that is clicked takes itself away.
    for (QToolButton *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = static_cast<QueueFacet>(f);
        for (const QString &value : m_choice.of(facet))
            setChip(*makeButton(), facet, value);
    }
    if (m_chips.isEmpty())
        return;
    QToolButton *clear = makeButton();
    clear->setText(tr("Clear all"));
    clear->setAccessibleName(tr("Clear all filters"));
    clear->setAutoRaise(true);
    connect(clear, &QToolButton::clicked, this, &ChipBar::cleared);
    if (hadFocus)
        m_chips.front()->setFocus();
}

void ChipBar::setChip(QToolButton &chip, QueueFacet facet, const QString &value)
{
    const QString words = facetValueText(facet, value);
    chip.setText(
        chip.fontMetrics().elidedText(words, Qt::ElideRight, 22 * chip.fontMetrics().averageCharWidth()) +
        QStringLiteral("  ✕"));
    chip.setToolTip(tr("%1: %2. Click to take this filter away.").arg(facetTitle(facet), words));
    chip.setAccessibleName(tr("Filter %1: %2, take away").arg(facetTitle(facet), words));
    connect(&chip, &QToolButton::clicked, this, [this, facet, value] { Q_EMIT removed(facet, value); });
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
