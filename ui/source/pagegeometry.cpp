#include "ui/source/pagegeometry.h"

#include <algorithm>

namespace gouji {

void PageGeometry::setDocument(const SourceDocument *document)
{
    m_document = document;
    m_turns = 0;
    layOut();
}

void PageGeometry::setScale(double scale)
{
    m_scale = std::clamp(scale, smallestScale, largestScale);
    layOut();
}

void PageGeometry::fitTo(int viewWidth)
{
    double widest = 1;
    for (int page = 1; hasPage(page); ++page)
        widest = std::max(widest, m_turns % 2 == 0 ? pageSize(page).width() : pageSize(page).height());
    setScale((viewWidth - 2 * gap) / widest);
}

void PageGeometry::turn()
{
    m_turns = (m_turns + 1) % 4;
    layOut();
}

void PageGeometry::setView(QSize view, QPoint scrolled)
{
    m_view = view;
    m_scrolled = scrolled;
}

void PageGeometry::layOut()
{
    m_tops.clear();
    m_content = {};
    if (m_document == nullptr || m_document->pages.empty())
        return;
    double top = gap;
    double width = 0;
    for (int page = 1; hasPage(page); ++page) {
        m_tops.push_back(top);
        const QSizeF size = shownSize(page);
        top += size.height() + gap;
        width = std::max(width, size.width() + 2 * gap);
    }
    m_content = {width, top};
}

bool PageGeometry::hasPage(int page) const
{
    return m_document != nullptr && page >= 1 && page <= static_cast<int>(m_document->pages.size());
}

QSizeF PageGeometry::pageSize(int page) const
{
    return m_document->pages[static_cast<std::size_t>(page - 1)].size;
}

QSizeF PageGeometry::shownSize(int page) const
{
    const QSizeF size = pageSize(page) * m_scale;
    return m_turns % 2 == 0 ? size : size.transposed();
}

QTransform PageGeometry::toView(int page) const
{
    const QSizeF size = shownSize(page);
    const double left = std::max(gap, (m_view.width() - size.width()) / 2);
    QTransform transform;
    transform.translate(left - m_scrolled.x(), m_tops[static_cast<std::size_t>(page - 1)] - m_scrolled.y());
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

std::pair<int, int> PageGeometry::visiblePages() const
{
    if (m_tops.empty())
        return {1, 0};
    const double top = m_scrolled.y();
    const double bottom = top + m_view.height();
    auto first = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    first = first == m_tops.begin() ? first : first - 1;
    const auto last = std::lower_bound(first, m_tops.end(), bottom);
    return {static_cast<int>(first - m_tops.begin()) + 1, static_cast<int>(last - m_tops.begin())};
}

std::vector<QRectF> PageGeometry::rectsOf(Span span) const
{
    std::vector<QRectF> rects;
    if (m_document == nullptr)
        return rects;
    for (const PageRun &place : m_document->placesOf(span))
        if (hasPage(place.page))
            rects.push_back(toView(place.page).mapRect(place.box));
    return rects;
}

std::optional<QRectF> PageGeometry::rectOf(const Provenance &where) const
{
    if (!hasPage(where.page) || !where.box.isValid())
        return std::nullopt;
    return toView(where.page).mapRect(where.box);
}

std::optional<qsizetype> PageGeometry::offsetAt(QPointF point) const
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const QPointF onPage = toView(page).inverted().map(point);
        for (const PageRun &run : m_document->pageRuns) {
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

qsizetype PageGeometry::offsetFrom(double height) const
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const QTransform transform = toView(page);
        for (const PageRun &run : m_document->pageRuns)
            if (run.page == page && transform.mapRect(run.box).bottom() > height)
                return run.span.begin;
    }
    return m_document != nullptr ? m_document->text.size() : 0;
}

} // namespace gouji
