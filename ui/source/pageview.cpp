#include "ui/source/pageview.h"

#include "ui/source/pagemarks.h"
#include "ui/source/sourcegestures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
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
    connect(&desk.search(), &Search::changed, this, &PageView::followSearch);
    connect(&desk.search(), &Search::wentTo, this, &PageView::showHit);
    connect(&desk.service(), &ReviewService::pageDrawn, this, &PageView::takePicture);
    auto *gestures = new SourceGestures(*this, m_reading, [this](QPoint at) { return positionAt(at); });
    connect(gestures, &SourceGestures::numberPicked, this, &PageView::numberPicked);
    takeReport();
    followSelection(nullptr);
}

const SourceDocument *PageView::source() const
{
    return m_desk.facts().isOpen() ? m_desk.facts().document : nullptr;
}

void PageView::takeReport()
{
    m_pictures.clear();
    m_asked.clear();
    m_geometry.setDocument(source());
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

void PageView::followSearch()
{
    if (!isVisible())
        return;
    m_reading.followSearch();
    viewport()->update();
}

void PageView::showHit()
{
    if (isVisible() && m_reading.hit().isValid())
        reveal(m_reading.hit());
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

/// The page's width fits the view unless a scale was chosen.
void PageView::layOut()
{
    lookHere();
    if (m_fits)
        m_geometry.fitTo(viewport()->width());
    const QSizeF content = m_geometry.contentSize();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(content.height()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(content.width()) - viewport()->width()));
    m_asked.clear();
    Q_EMIT scaleChanged();
}

void PageView::lookHere()
{
    m_geometry.setView(viewport()->size(), {horizontalScrollBar()->value(), verticalScrollBar()->value()});
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    lookHere();
    viewport()->update();
}

void PageView::setScale(double scale)
{
    // What stands in the middle stays there.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = m_geometry.scale();
    m_geometry.setScale(scale);
    layOut();
    verticalScrollBar()->setValue(
        static_cast<int>(middle * m_geometry.scale() / before - viewport()->height() / 2.0));
    viewport()->update();
}

void PageView::zoom(int steps)
{
    m_fits = steps == 0;
    setScale(steps == 0 ? m_geometry.scale() : m_geometry.scale() * std::pow(zoomStep, steps));
}

void PageView::rotate()
{
    m_geometry.turn();
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
    m_reading.followSearch();
    followSelection(nullptr);
}

void PageView::showOffset(qsizetype offset)
{
    reveal({offset, offset + 1});
}

qsizetype PageView::offsetAt(int height) const
{
    return m_geometry.offsetFrom(height);
}

void PageView::alignOffset(qsizetype offset, int height)
{
    // What stands on no page (a row's end, what was set aside) is where the next text is.
    const SourceDocument *document = source();
    if (document == nullptr || document->pageRuns.empty())
        return;
    const auto run = std::lower_bound(document->pageRuns.begin(), document->pageRuns.end(), offset,
                                      [](const PageRun &r, qsizetype at) { return r.span.end <= at; });
    const PageRun &there = run == document->pageRuns.end() ? document->pageRuns.back() : *run;
    if (m_geometry.hasPage(there.page)) {
        const double top = m_geometry.toView(there.page).mapRect(there.box).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(top) - height);
    }
}

void PageView::reveal(Span span)
{
    const SourceDocument *document = source();
    if (document == nullptr || m_geometry.isEmpty())
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

double PageView::wantedDotsPerInch() const
{
    return std::round(m_geometry.scale() * pointsPerInch * devicePixelRatioF());
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
    if (document == nullptr || m_geometry.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto [first, last] = m_geometry.visiblePages();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    PageMarks(painter, m_geometry, m_reading, *m_desk.facts().report, palette()).paint();
    requestPictures(first, last);
}

void PageView::paintPage(QPainter &painter, int page)
{
    const QSizeF size = m_geometry.pageSize(page);
    const QTransform transform = m_geometry.toView(page);
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

/// The offset at a point; a blank cell has a box, but no characters.
int PageView::positionAt(QPoint point) const
{
    if (source() == nullptr || m_geometry.isEmpty())
        return -1;
    for (const ValueMark &mark : m_reading.marks().values()) {
        if (mark.span.length() != 0)
            continue;
        const auto box =
            m_geometry.rectOf(m_desk.facts().report->cells[static_cast<std::size_t>(mark.cell)].where);
        if (box && box->contains(point))
            return static_cast<int>(mark.span.begin);
    }
    const std::optional<qsizetype> offset = m_geometry.offsetAt(point);
    return offset ? static_cast<int>(*offset) : -1;
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
