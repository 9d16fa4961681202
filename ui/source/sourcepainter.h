#pragma once

#include "ui/source/sourcemarks.h"

#include <QPainter>
#include <QPalette>
#include <QTextBlock>

#include <functional>

namespace gouji {

struct SemanticColours;

/// Paints the marks of one visible block of text.
class SourcePainter
{
public:
    struct Chosen
    {
        int cell = -1;
        int finding = -1;
        const std::vector<std::uint8_t> *roles = nullptr; ///< of the cells in the chosen finding
    };

    SourcePainter(QPainter &painter, const SourceMarks &marks, Chosen chosen, const QPalette &palette);

    /// What lies under the text: grounds of the chosen finding and cell. `origin` is the block's top left.
    void paintGrounds(const QTextBlock &block, QPointF origin);
    /// What lies over it: lines, waves, boxes, the ring of the chosen cell.
    void paintLines(const QTextBlock &block, QPointF origin);
    /// The gravest open finding that begins in the block, as a sign in the margin.
    void paintMargin(const QTextBlock &block, QPointF origin, qreal width);

    /// Calls `visit` with the rectangle of each line that a span covers in a block.
    static void eachRect(const QTextBlock &block, QPointF origin, Span span,
                         const std::function<void(const QRectF &)> &visit);

private:
    [[nodiscard]] Span spanOf(const QTextBlock &block) const;
    void paintValue(const QTextBlock &block, QPointF origin, const ValueMark &mark);
    [[nodiscard]] std::uint8_t roleOf(int cell) const;

    QPainter &m_painter;
    const SourceMarks &m_marks;
    Chosen m_chosen;
    QPalette m_palette;
    const SemanticColours &m_colours;
};

} // namespace gouji
