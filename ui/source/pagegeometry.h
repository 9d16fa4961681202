#pragma once

#include "model/core/sourcedocument.h"

#include <QTransform>

#include <optional>
#include <utility>
#include <vector>

namespace gouji {

/// Where pages stand that are laid out one under the other: from points on a page to pixels of a view and
/// back. Pages count from 1. Knows nothing of widgets.
class PageGeometry
{
public:
    static constexpr double gap = 12; ///< pixels around and between pages
    static constexpr double smallestScale = 0.25;
    static constexpr double largestScale = 6;

    /// Lays the pages out anew. The document, which may be null, must outlive it or be replaced.
    void setDocument(const SourceDocument *document);
    /// Pixels a point; kept within its ends.
    void setScale(double scale);
    /// The scale at which the widest page fills a view of this width.
    void fitTo(int viewWidth);
    void turn();
    /// What is seen: the size of the view and how far it is scrolled.
    void setView(QSize view, QPoint scrolled);

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool isEmpty() const { return m_tops.empty(); }
    /// With the gaps around the pages.
    [[nodiscard]] QSizeF contentSize() const { return m_content; }
    [[nodiscard]] bool hasPage(int page) const;
    /// A page's size in points, not turned.
    [[nodiscard]] QSizeF pageSize(int page) const;

    /// From a page's points to the view.
    [[nodiscard]] QTransform toView(int page) const;
    /// First and last page in view; the last is before the first when there is none.
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    /// Where a span stands in the view, one rectangle a line of print.
    [[nodiscard]] std::vector<QRectF> rectsOf(Span span) const;
    /// The rectangle of a place on a page; nothing when it has none.
    [[nodiscard]] std::optional<QRectF> rectOf(const Provenance &where) const;
    /// The offset of the character drawn at a point of the view.
    [[nodiscard]] std::optional<qsizetype> offsetAt(QPointF point) const;
    /// The offset of the first text that stands at a height of the view or below it.
    [[nodiscard]] qsizetype offsetFrom(double height) const;

private:
    void layOut();
    [[nodiscard]] QSizeF shownSize(int page) const;

    const SourceDocument *m_document = nullptr;
    std::vector<double> m_tops; ///< of each page, before scrolling
    QSizeF m_content;
    QSize m_view;
    QPoint m_scrolled;
    double m_scale = 1.0;
    int m_turns = 0; ///< quarters, clockwise
};

} // namespace gouji
