#include "ui/charts/pictureview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace gouji {

PictureView::PictureView(QWidget *parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // The bars are no objects to pick up.
    setInteractive(false);
}

PictureView::~PictureView()
{
    setScene(nullptr);
}

void PictureView::setPicture(std::shared_ptr<const Picture> picture, const PictureWords &words)
{
    // What was chosen stays chosen where it is still there.
    QString key;
    QString series;
    if (m_drawing && m_chosen) {
        key = m_drawing->picture().categories[static_cast<std::size_t>(m_chosen->category)].key;
        series = m_drawing->picture().series[m_chosen->series];
    }
    auto drawing = std::make_unique<PictureDrawing>(std::move(picture), words);
    setScene(&drawing->scene());
    m_drawing = std::move(drawing);
    m_chosen.reset();
    for (int c = 0; c < m_drawing->shown() && !key.isEmpty(); ++c) {
        const MarkPlace place{c, static_cast<int>(m_drawing->picture().series.indexOf(series))};
        if (m_drawing->picture().categories[static_cast<std::size_t>(c)].key == key && place.series >= 0 &&
            m_drawing->isThere(place))
            m_chosen = place;
    }
    layOut();
    describe();
    Q_EMIT markChosen();
}

void PictureView::layOut()
{
    if (!m_drawing)
        return;
    m_drawing->layOut(viewport()->size(), font(), palette());
    viewport()->update();
}

void PictureView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_drawing)
        m_drawing->paintOver(*painter, hasFocus() ? m_chosen : std::nullopt);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void PictureView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void PictureView::choose(std::optional<MarkPlace> place)
{
    if (m_chosen == place)
        return;
    m_chosen = place;
    viewport()->update();
    describe();
    Q_EMIT markChosen();
}

void PictureView::describe()
{
    if (m_drawing && m_chosen)
        setAccessibleDescription(
            m_drawing->words().sentence(m_drawing->picture(), m_chosen->category, m_chosen->series));
    else
        setAccessibleDescription(
            tr("Arrows go from bar to bar, Enter lists the reports behind one, Ctrl+T shows the table."));
}

void PictureView::goTo(int category)
{
    for (int s = 0; s < m_drawing->picture().seriesCount(); ++s) {
        if (m_drawing->isThere({category, s})) {
            choose(MarkPlace{category, s});
            return;
        }
    }
}

/// To the next category: the same series where it is there.
void PictureView::goAlong(int step)
{
    if (!m_chosen) {
        goTo(step > 0 ? 0 : m_drawing->shown() - 1);
        return;
    }
    const int category = std::clamp(m_chosen->category + step, 0, m_drawing->shown() - 1);
    if (m_drawing->isThere({category, m_chosen->series}))
        choose(MarkPlace{category, m_chosen->series});
    else
        goTo(category);
}

/// To the next piece of the category.
void PictureView::goAcross(int step)
{
    if (!m_chosen) {
        goTo(0);
        return;
    }
    for (int s = m_chosen->series + step; s >= 0 && s < m_drawing->picture().seriesCount(); s += step) {
        if (m_drawing->isThere({m_chosen->category, s})) {
            choose(MarkPlace{m_chosen->category, s});
            return;
        }
    }
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_drawing || m_drawing->shown() == 0 ||
        (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    const bool isLevel = m_drawing->isLevel();
    switch (event->key()) {
    case Qt::Key_Left:
        isLevel ? goAcross(-1) : goAlong(-1);
        break;
    case Qt::Key_Right:
        isLevel ? goAcross(1) : goAlong(1);
        break;
    case Qt::Key_Up:
        isLevel ? goAlong(-1) : goAcross(1);
        break;
    case Qt::Key_Down:
        isLevel ? goAlong(1) : goAcross(-1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(m_drawing->shown() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            Q_EMIT markActivated(m_chosen->category, m_chosen->series);
        break;
    default:
        event->ignore();
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const auto place =
        m_drawing && event->button() == Qt::LeftButton ? m_drawing->markAt(event->position()) : std::nullopt;
    if (!place) {
        event->ignore();
        return;
    }
    choose(place);
    if (event->type() == QEvent::MouseButtonPress)
        Q_EMIT markActivated(place->category, place->series);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOverMark = m_drawing && m_drawing->markAt(event->position());
    viewport()->setCursor(isOverMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the picture.
    event->ignore();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !m_chosen && m_drawing && m_drawing->shown() > 0)
        goTo(0);
    viewport()->update();
    Q_EMIT markChosen();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
    Q_EMIT markChosen();
}

bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_drawing)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto place = m_drawing->markAt(help->pos()))
        QToolTip::showText(
            help->globalPos(),
            m_drawing->words().sentence(m_drawing->picture(), place->category, place->series).toHtmlEscaped(),
            viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace gouji
