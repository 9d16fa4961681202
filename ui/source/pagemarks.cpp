#include "ui/source/pagemarks.h"

#include "ui/look/findingroles.h"
#include "ui/look/marks.h"

#include <algorithm>

namespace gouji {

namespace {

const SemanticColours &paperColours()
{
    return semanticColours(QPalette(Qt::white));
}

} // namespace

PageMarks::PageMarks(QPainter &painter, const PageGeometry &geometry, const SourceReading &reading,
                     const Report &report, const QPalette &palette)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_reading(reading)
    , m_report(report)
    , m_palette(palette)
    , m_chosen(reading.chosen())
{
}

void PageMarks::paint()
{
    const SemanticColours &colours = paperColours();
    for (const PassageMark &mark : m_reading.marks().passages()) {
        for (const QRectF &rect : m_geometry.rectsOf(mark.span)) {
            if (!isSeen(rect))
                continue;
            if (mark.finding == m_chosen.finding)
                ground(rect, colours.passage);
            paintWave(m_painter, rect.translated(0, 2.5), colours.text(mark.severity), mark.isOpen);
        }
    }
    for (const ValueMark &mark : m_reading.marks().values())
        paintValue(mark);
    for (const QRectF &rect : m_geometry.rectsOf(m_chosen.passage))
        paintChosen(m_painter, rect.adjusted(-3, -2, 3, 3), m_palette);
    paintHits();
}

bool PageMarks::isSeen(const QRectF &rect) const
{
    return rect.intersects(QRectF(m_painter.viewport()));
}

void PageMarks::ground(const QRectF &rect, const QColor &colour)
{
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    m_painter.fillRect(rect, colour);
    m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageMarks::paintValue(const ValueMark &mark)
{
    const SemanticColours &colours = paperColours();
    const std::uint8_t role = m_chosen.roleOf(mark.cell);
    std::vector<QRectF> rects = m_geometry.rectsOf(mark.span);
    const bool isBlank = mark.span.length() == 0;
    if (isBlank) {
        // A blank has no characters; the reader knows its box.
        rects.clear();
        if (const auto box =
                m_geometry.rectOf(m_report.cells[static_cast<std::size_t>(mark.cell)].where))
            rects.push_back(*box);
    }
    for (const QRectF &rect : rects) {
        if (!isSeen(rect))
            continue;
        if (const QColor colour = roleGround(role, colours); colour.isValid()) {
            ground(rect.adjusted(-1, -1, 1, 1), colour);
            paintRoleEdge(m_painter, rect.adjusted(-1, -1, 1, 1), role, colours);
        }
        if (isBlank) {
            const double side = std::min({rect.width(), rect.height(), 12.0});
            paintBlank(m_painter,
                       QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
                       colours);
        } else {
            m_painter.setPen(verificationPen(mark.standing, mark.severity, colours));
            m_painter.drawLine(rect.bottomLeft() + QPointF(0, 1), rect.bottomRight() + QPointF(0, 1));
        }
        if (role & Suspect)
            paintSuspect(m_painter, rect.adjusted(-2, -1, 2, 2), colours);
        if (mark.cell == m_chosen.cell)
            paintChosen(m_painter, rect.adjusted(-3, -2, 3, 3), m_palette);
    }
}

void PageMarks::paintHits()
{
    for (const Span hit : m_reading.hits()) {
        for (const QRectF &rect : m_geometry.rectsOf(hit))
            if (isSeen(rect))
                paintHit(m_painter, rect, hit == m_reading.hit(), QPalette(Qt::white));
    }
}

} // namespace gouji
