#include "ui/charts/pictureboard.h"

#include "ui/charts/picturecard.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace gouji {

namespace {

/// A card narrower than this, in heights of a line, has no room for its words.
constexpr int leastWidth = 27;
constexpr int mostColumns = 3;

} // namespace

PictureBoard::PictureBoard(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    const int gap = fontMetrics().height() / 2;
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Tab stops at the cards alone.
    setFocusPolicy(Qt::NoFocus);
}

PictureCard *PictureBoard::addCard()
{
    auto *card = new PictureCard;
    m_cards.push_back(card);
    m_columns = 0;
    arrange();
    return card;
}

PictureCard *PictureBoard::current() const
{
    for (PictureCard *card : m_cards) {
        if (card->isAncestorOf(window()->focusWidget()))
            return card;
    }
    return nullptr;
}

void PictureBoard::arrange()
{
    const int columns =
        std::clamp(viewport()->width() / (leastWidth * fontMetrics().height()), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(widget()->layout());
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int c = 0; c < mostColumns; ++c)
        grid->setColumnStretch(c, c < columns ? 1 : 0);
}

void PictureBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PictureBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace gouji
