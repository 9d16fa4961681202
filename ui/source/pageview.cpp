#include "ui/source/pageview.h"

#include "ui/look/findingroles.h"
#include "ui/look/marks.h"
#include "ui/look/semantics.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double gap = 12;
constexpr double pointsPerInch = 72;
constexpr double smallestScale = 0.25;
constexpr double largestScale = 6;
constexpr double zoomStep = 1.2;
/// Pictures kept: those in view and their neighbours.
constexpr int keptAround = 3;

} // namespace

PageView::PageView(Desk &desk, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_desk(desk)
    , m_reading(desk)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    retranslate();
    connect(&desk, &Desk::reportReplaced, this, &PageView::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &PageView::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &PageView::followSelection);
    connect(&desk.service(), &ReviewService::pageDrawn, this, &PageView::takePicture);
}

const SourceDocument *PageView::source() const
{
    return m_desk.facts().isOpen() ? m_desk.facts().document : nullptr;
}

void PageView::takeReport()
{
    m_pictures.clear();
    m_asked.clear();
    m_turns = 0;
    // Positions in the view's "text" are the document's own offsets.
    DisplayText display;
    if (source() != nullptr)
        display.addRun(0, 0, source()->text.size());
    m_reading.setDisplay(std::move(display));
    layOut();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PageView::refresh()
{
    m_reading.refresh();
    viewport()->update();
}

void PageView::followSelection(const QObject *origin)
{
    m_reading.followSelection();
    viewport()->update();
    if (origin == this)
        return;
    if (const std::optional<Span> place = m_reading.chosenPlace())
        reveal(*place);
}

void PageView::takePicture(ReportId report, int page, double dotsPerInch, const PageImage &image)
{
    if (!m_desk.report() || m_desk.report()->summary.id != report)
        return;
    m_asked.remove(page);
    const QImage view(reinterpret_cast<const uchar *>(image.rgb32.constData()), image.width, image.height,
                      image.width * 4, QImage::Format_RGB32);
    if (view.isNull() || image.rgb32.size() < qsizetype(image.width) * image.height * 4)
        return;
    // A pixmap may go on using the image's pixels, which end with the signal.
    m_pictures.insert(page, {QPixmap::fromImage(view.copy()), dotsPerInch});
    viewport()->update();
}

QSizeF PageView::shownSize(int page) const
{
    const QSizeF size = source()->pages[static_cast<std::size_t>(page - 1)].size * m_scale;
    return m_turns % 2 == 0 ? size : size.transposed();
}

/// Page sizes to view coordinates; the page's width fits the view unless a scale was chosen.
void PageView::layOut()
{
    m_tops.clear();
    const SourceDocument *document = source();
    if (document == nullptr || document->pages.empty()) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    if (m_fits) {
        double widest = 1;
        for (const SourcePage &page : document->pages)
            widest = std::max(widest, m_turns % 2 == 0 ? page.size.width() : page.size.height());
        m_scale = std::clamp((viewport()->width() - 2 * gap) / widest, smallestScale, largestScale);
    }
    double top = gap;
    double width = 0;
    for (int page = 1; page <= static_cast<int>(document->pages.size()); ++page) {
        m_tops.push_back(top);
        const QSizeF size = shownSize(page);
        top += size.height() + gap;
        width = std::max(width, size.width() + 2 * gap);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(top) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
    m_asked.clear();
    Q_EMIT scaleChanged();
}

/// From a page's points to the view.
QTransform PageView::toView(int page) const
{
    const QSizeF size = shownSize(page);
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2);
    QTransform transform;
    transform.translate(left - horizontalScrollBar()->value(),
                        m_tops[static_cast<std::size_t>(page - 1)] - verticalScrollBar()->value());
    if (m_turns == 1)
        transform.translate(size.width(), 0);
    else if (m_turns == 2)
        transform.translate(size.width(), size.height());
    else if (m_turns == 3)
        transform.translate(0, size.height());
    transform.rotate(90.0 * m_turns);
    transform.scale(m_scale, m_scale);
    return transform;
}

std::pair<int, int> PageView::visiblePages() const
{
    if (m_tops.empty())
        return {1, 0};
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    auto first = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    first = first == m_tops.begin() ? first : first - 1;
    const auto last = std::lower_bound(first, m_tops.end(), bottom);
    return {static_cast<int>(first - m_tops.begin()) + 1, static_cast<int>(last - m_tops.begin())};
}

void PageView::setScale(double scale)
{
    // What stands in the middle stays there.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = m_scale;
    m_scale = std::clamp(scale, smallestScale, largestScale);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(middle * m_scale / before - viewport()->height() / 2.0));
    viewport()->update();
}

void PageView::zoom(int steps)
{
    m_fits = steps == 0;
    setScale(steps == 0 ? m_scale : m_scale * std::pow(zoomStep, steps));
}

void PageView::rotate()
{
    m_turns = (m_turns + 1) % 4;
    layOut();
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
    followSelection(nullptr);
}

void PageView::showOffset(qsizetype offset)
{
    reveal({offset, offset + 1});
}

void PageView::reveal(Span span)
{
    const SourceDocument *document = source();
    if (document == nullptr || m_tops.empty())
        return;
    std::vector<QRectF> rects = rectsOf(span);
    if (rects.empty())
        rects = rectsOf({span.begin, span.begin + 1});
    if (rects.empty())
        return;
    const QRectF rect = rects.front();
    const QRectF comfortable = QRectF(viewport()->rect()).adjusted(8, 24, -8, -48);
    if (rect.top() < comfortable.top() || rect.bottom() > comfortable.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(rect.center().y() - viewport()->height() / 2.0));
    if (rect.left() < comfortable.left() || rect.right() > comfortable.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(rect.center().x() - viewport()->width() / 2.0));
}

std::vector<QRectF> PageView::rectsOf(Span span) const
{
    std::vector<QRectF> rects;
    if (source() == nullptr)
        return rects;
    for (const PageRun &place : source()->placesOf(span)) {
        if (place.page >= 1 && place.page <= static_cast<int>(m_tops.size()))
            rects.push_back(toView(place.page).mapRect(place.box));
    }
    return rects;
}

double PageView::wantedDotsPerInch() const
{
    return std::round(m_scale * pointsPerInch * devicePixelRatioF());
}

void PageView::requestPictures(int first, int last)
{
    const ReportId report = m_desk.report()->summary.id;
    const double wanted = wantedDotsPerInch();
    for (int page = first; page <= last; ++page) {
        const auto known = m_pictures.constFind(page);
        const bool isSharp = known != m_pictures.constEnd() && std::abs(known->dotsPerInch - wanted) < 0.5;
        if (isSharp || m_asked.contains(page))
            continue;
        m_asked.insert(page);
        m_desk.service().requestPage(report, page, wanted);
    }
    m_pictures.removeIf([&](const auto &picture) {
        return picture.key() < first - keptAround || picture.key() > last + keptAround;
    });
}

void PageView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SourceDocument *document = source();
    if (document == nullptr || m_tops.empty())
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    paintMarks(painter);
    requestPictures(first, last);
}

void PageView::paintPage(QPainter &painter, int page)
{
    const QSizeF size = source()->pages[static_cast<std::size_t>(page - 1)].size;
    const QTransform transform = toView(page);
    const QRectF sheet = transform.mapRect(QRectF({0, 0}, size));
    painter.fillRect(sheet, Qt::white);
    const auto picture = m_pictures.constFind(page);
    painter.save();
    painter.setTransform(transform);
    if (picture != m_pictures.constEnd())
        painter.drawPixmap(QRectF({0, 0}, size), picture->pixmap, QRectF(picture->pixmap.rect()));
    else
        paintWords(painter, page);
    painter.restore();
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet);
}

void PageView::paintWords(QPainter &painter, int page)
{
    painter.setPen(Qt::black);
    QFont words = font();
    for (const PageRun &run : source()->pageRuns) {
        if (run.page != page || run.box.height() <= 0)
            continue;
        words.setPixelSize(std::max(1, static_cast<int>(std::lround(run.box.height() * 0.8))));
        painter.setFont(words);
        painter.drawText(run.box, Qt::AlignCenter | Qt::TextDontClip, source()->at(run.span).toString());
    }
}

/// Pages are white in every theme, and so are the marks on them the light theme's.
void PageView::paintMarks(QPainter &painter)
{
    const SemanticColours &colours = semanticColours(QPalette(Qt::white));
    const SourcePainter::Chosen chosen = m_reading.chosen();
    for (const PassageMark &mark : m_reading.marks().passages()) {
        for (const QRectF &rect : rectsOf(mark.span)) {
            if (!rect.intersects(viewport()->rect()))
                continue;
            if (mark.finding == chosen.finding) {
                painter.setCompositionMode(QPainter::CompositionMode_Multiply);
                painter.fillRect(rect, colours.passage);
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            }
            paintWave(painter, rect.translated(0, 2.5), colours.text(mark.severity), mark.isOpen);
        }
    }
    for (const ValueMark &mark : m_reading.marks().values())
        paintValue(painter, mark);
}

void PageView::paintValue(QPainter &painter, const ValueMark &mark)
{
    const SemanticColours &colours = semanticColours(QPalette(Qt::white));
    const SourcePainter::Chosen chosen = m_reading.chosen();
    const auto index = static_cast<std::size_t>(mark.cell);
    const std::uint8_t role = chosen.roles != nullptr && index < chosen.roles->size() ? (*chosen.roles)[index]
                                                                                      : std::uint8_t{NoRole};
    std::vector<QRectF> rects = rectsOf(mark.span);
    const bool isBlank = mark.span.length() == 0;
    if (isBlank) {
        // A blank has no characters; the reader knows its box.
        const Provenance &where = m_desk.facts().report->cells[index].where;
        if (where.page >= 1 && where.page <= static_cast<int>(m_tops.size()) && where.box.isValid())
            rects = {toView(where.page).mapRect(where.box)};
    }
    for (const QRectF &rect : rects) {
        if (!rect.intersects(viewport()->rect()))
            continue;
        if (const QColor ground = roleGround(role, colours); ground.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(rect.adjusted(-1, -1, 1, 1), ground);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (isBlank) {
            const double side = std::min({rect.width(), rect.height(), 12.0});
            paintBlank(painter,
                       QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
                       colours);
        } else {
            painter.setPen(verificationPen(mark.standing, mark.severity, colours));
            painter.drawLine(rect.bottomLeft() + QPointF(0, 1), rect.bottomRight() + QPointF(0, 1));
        }
        painter.setBrush(Qt::NoBrush);
        if (role & Suspect) {
            painter.setPen(QPen(colours.errorText, 1.4));
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 2), 3, 3);
        }
        if (mark.cell == chosen.cell) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 3), 3, 3);
        }
    }
}

/// The offset of the character drawn at a point of the view.
std::optional<qsizetype> PageView::offsetAt(QPointF point) const
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const QPointF onPage = toView(page).inverted().map(point);
        for (const PageRun &run : source()->pageRuns) {
            if (run.page != page || !run.box.adjusted(-1, -1, 1, 1).contains(onPage))
                continue;
            const double share =
                std::clamp((onPage.x() - run.box.left()) / std::max(run.box.width(), 0.1), 0.0, 1.0);
            return run.span.begin +
                   std::min(static_cast<qsizetype>(share * static_cast<double>(run.span.length())),
                            std::max<qsizetype>(run.span.length() - 1, 0));
        }
    }
    return std::nullopt;
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || source() == nullptr || m_tops.empty())
        return;
    const QPointF point = event->position();
    if (event->modifiers() & Qt::ControlModifier) {
        if (const auto offset = offsetAt(point)) {
            if (const auto number = m_reading.numberAt(*offset))
                Q_EMIT numberPicked(number->raw, number->where);
        }
        return;
    }
    // Blank cells have a box, but no characters.
    for (const ValueMark &mark : m_reading.marks().values()) {
        const Provenance &where = m_desk.facts().report->cells[static_cast<std::size_t>(mark.cell)].where;
        if (mark.span.length() == 0 && where.page >= 1 && where.page <= static_cast<int>(m_tops.size()) &&
            toView(where.page).mapRect(where.box).contains(point)) {
            m_desk.selection().chooseCell(mark.cell, this);
            return;
        }
    }
    if (const auto offset = offsetAt(point))
        m_reading.chooseAt(static_cast<int>(*offset), this);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(isBack ? QAbstractSlider::SliderPageStepSub
                                                  : QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || source() == nullptr || m_tops.empty())
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto offset = offsetAt(help->pos());
    const QString tip = offset ? m_reading.tipAt(static_cast<int>(*offset)) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageView::retranslate()
{
    setAccessibleName(tr("Pages of the original"));
    setAccessibleDescription(tr("The pages as published, with the values read marked on them."));
}

} // namespace gouji
