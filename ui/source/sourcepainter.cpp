#include "ui/source/sourcepainter.h"

#include "ui/look/findingroles.h"
#include "ui/look/glyphs.h"
#include "ui/look/marks.h"

#include <QTextLayout>

#include <algorithm>

namespace gouji {

namespace {

/// A blank has no width in the text; its box has.
QRectF blankBox(const QRectF &line)
{
    const qreal height = line.height() * 0.55;
    return {line.left() + 2, line.top() + (line.height() - height) / 2, height, height};
}

} // namespace

SourcePainter::SourcePainter(QPainter &painter, const SourceMarks &marks, Chosen chosen, Found found,
                             const QPalette &palette)
    : m_painter(painter)
    , m_marks(marks)
    , m_chosen(chosen)
    , m_found(found)
    , m_palette(palette)
    , m_colours(semanticColours(palette))
{
}

void SourcePainter::eachRect(const QTextBlock &block, QPointF origin, Span span,
                             const std::function<void(const QRectF &)> &visit)
{
    const QTextLayout *layout = block.layout();
    const int begin = static_cast<int>(span.begin) - block.position();
    const int end = static_cast<int>(span.end) - block.position();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        const bool isPlace = begin == end && from == begin && to == begin;
        if (from > to || (from == to && !isPlace))
            continue;
        const qreal x = line.cursorToX(from);
        const qreal width = std::max<qreal>(line.cursorToX(to) - x, 0);
        visit(QRectF(origin.x() + x, origin.y() + line.y(), width, line.height()));
        if (isPlace)
            return;
    }
}

Span SourcePainter::spanOf(const QTextBlock &block) const
{
    return {block.position(), block.position() + block.length()};
}

void SourcePainter::paintGrounds(const QTextBlock &block, QPointF origin)
{
    const Span here = spanOf(block);
    for (const PassageMark &mark : m_marks.passages()) {
        if (mark.finding == m_chosen.finding && mark.span.overlaps(here))
            eachRect(block, origin, mark.span,
                     [this](const QRectF &rect) { m_painter.fillRect(rect, m_colours.passage); });
    }
    for (auto mark = m_marks.firstValueFrom(here.begin);
         mark != m_marks.values().end() && mark->span.begin < here.end; ++mark) {
        const std::uint8_t role = m_chosen.roleOf(mark->cell);
        const QColor ground = roleGround(role, m_colours);
        if (!ground.isValid())
            continue;
        eachRect(block, origin, mark->span, [&](const QRectF &rect) {
            const QRectF box = rect.width() > 0 ? rect.adjusted(-3, 1, 3, -1) : blankBox(rect);
            m_painter.fillRect(box, ground);
            paintRoleEdge(m_painter, box, role, m_colours);
        });
    }
    paintHits(block, origin);
}

void SourcePainter::paintHits(const QTextBlock &block, QPointF origin)
{
    if (!m_found.hits)
        return;
    const Span here = spanOf(block);
    for (auto hit = std::lower_bound(m_found.hits->begin(), m_found.hits->end(), here.begin,
                                     [](Span span, qsizetype at) { return span.end <= at; });
         hit != m_found.hits->end() && hit->begin < here.end; ++hit)
        eachRect(block, origin, *hit, [&](const QRectF &rect) {
            paintHit(m_painter, rect, *hit == m_found.current, m_palette);
        });
}

void SourcePainter::paintLines(const QTextBlock &block, QPointF origin)
{
    const Span here = spanOf(block);
    for (const PassageMark &mark : m_marks.passages()) {
        if (mark.span.overlaps(here))
            eachRect(block, origin, mark.span, [&](const QRectF &rect) {
                paintWave(m_painter, rect, m_colours.text(mark.severity), mark.isOpen);
            });
    }
    for (auto mark = m_marks.firstValueFrom(here.begin);
         mark != m_marks.values().end() && mark->span.begin < here.end; ++mark)
        paintValue(block, origin, *mark);
    if (m_chosen.passage.isValid() && m_chosen.passage.overlaps(here))
        eachRect(block, origin, m_chosen.passage, [this](const QRectF &rect) {
            paintChosen(m_painter, rect.adjusted(-3, 1, 3, 0), m_palette);
        });
}

void SourcePainter::paintValue(const QTextBlock &block, QPointF origin, const ValueMark &mark)
{
    eachRect(block, origin, mark.span, [&](const QRectF &rect) {
        const bool isBlank = rect.width() <= 0;
        const QRectF box = isBlank ? blankBox(rect) : rect.adjusted(-1.5, 1, 1.5, -0.5);
        if (isBlank) {
            paintBlank(m_painter, box, m_colours);
        } else {
            m_painter.setPen(verificationPen(mark.standing, mark.severity, m_colours));
            m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 1.5),
                               QPointF(rect.right(), rect.bottom() - 1.5));
        }
        if (m_chosen.roleOf(mark.cell) & Suspect)
            paintSuspect(m_painter, box, m_colours);
        if (mark.cell == m_chosen.cell)
            paintChosen(m_painter, box.adjusted(-1.5, 0, 1.5, 0.5), m_palette);
    });
}

void SourcePainter::paintMargin(const QTextBlock &block, QPointF origin, qreal width)
{
    const Span here = spanOf(block);
    std::optional<Severity> gravest;
    const auto take = [&gravest](Severity severity) {
        if (!gravest || *gravest < severity)
            gravest = severity;
    };
    for (const PassageMark &mark : m_marks.passages())
        if (mark.isOpen && here.contains(mark.span.begin))
            take(mark.severity);
    for (auto mark = m_marks.firstValueFrom(here.begin);
         mark != m_marks.values().end() && mark->span.begin < here.end; ++mark)
        if (mark->severity && !mark->isPlainBlank())
            take(*mark->severity);
    if (!gravest)
        return;
    const qreal side = width - 5;
    const QTextLine first = block.layout()->lineAt(0);
    paintGlyph(m_painter, QRectF(2, origin.y() + (first.height() - side) / 2, side, side), glyphOf(*gravest),
               m_palette);
}

} // namespace gouji
