#include "model/core/sourcedocument.h"

#include <algorithm>

namespace gouji {

namespace {

/// Part of a run, its box cut in proportion: all characters of a run are taken to be equally wide.
PageRun cut(const PageRun &run, Span span)
{
    const Span part{std::max(run.span.begin, span.begin), std::min(run.span.end, span.end)};
    PageRun result = run;
    result.span = part;
    const auto length = static_cast<qreal>(run.span.length());
    const qreal from = static_cast<qreal>(part.begin - run.span.begin) / length;
    const qreal to = static_cast<qreal>(part.end - run.span.begin) / length;
    // Vertical heads run from top to bottom.
    const bool isVertical = run.span.length() > 1 && run.box.height() > run.box.width() * 1.2;
    if (isVertical)
        result.box = QRectF(run.box.x(), run.box.y() + run.box.height() * from, run.box.width(),
                            run.box.height() * (to - from));
    else
        result.box = QRectF(run.box.x() + run.box.width() * from, run.box.y(), run.box.width() * (to - from),
                            run.box.height());
    return result;
}

bool isSameLine(const PageRun &a, const PageRun &b)
{
    if (a.page != b.page)
        return false;
    const qreal overlap = std::min(a.box.bottom(), b.box.bottom()) - std::max(a.box.top(), b.box.top());
    return overlap > std::min(a.box.height(), b.box.height()) / 2;
}

} // namespace

std::vector<PageRun> SourceDocument::placesOf(Span span) const
{
    std::vector<PageRun> places;
    if (!span.isValid())
        return places;
    auto run = std::lower_bound(pageRuns.begin(), pageRuns.end(), span.begin,
                                [](const PageRun &r, qsizetype begin) { return r.span.end <= begin; });
    for (; run != pageRuns.end() && run->span.begin < span.end; ++run) {
        const PageRun place = cut(*run, span);
        if (!places.empty() && isSameLine(places.back(), place)) {
            places.back().span.end = place.span.end;
            places.back().box = places.back().box.united(place.box);
        } else {
            places.push_back(place);
        }
    }
    return places;
}

Provenance SourceDocument::provenanceOf(Span span) const
{
    Provenance where{span, 0, {}};
    for (const PageRun &place : placesOf(span)) {
        if (where.page != 0 && place.page != where.page)
            break;
        where.page = place.page;
        where.box = where.box.united(place.box);
    }
    return where;
}

} // namespace gouji
