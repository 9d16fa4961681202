#pragma once

#include "ui/source/pagegeometry.h"
#include "ui/source/sourcereading.h"

class QPainter;

namespace gouji {

/// Paints the marks of values, findings and search on the pages in view. Pages are white in every theme, and
/// so are the marks on them the light theme's; only the ring of what is chosen is the theme's.
class PageMarks
{
public:
    PageMarks(QPainter &painter, const PageGeometry &geometry, const SourceReading &reading,
              const Report &report, const QPalette &palette);

    void paint();

private:
    void paintValue(const ValueMark &mark);
    void paintHits();
    void ground(const QRectF &rect, const QColor &colour);
    [[nodiscard]] bool isSeen(const QRectF &rect) const;

    QPainter &m_painter;
    const PageGeometry &m_geometry;
    const SourceReading &m_reading;
    const Report &m_report;
    const QPalette &m_palette;
    SourcePainter::Chosen m_chosen;
};

} // namespace gouji
