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
        Span passage;                                     ///< chosen by itself; invalid for none

        /// CellRole flags of a cell.
        [[nodiscard]] std::uint8_t roleOf(int of) const
        {
            const auto index = static_cast<std::size_t>(of);
            return roles && index < roles->size() ? (*roles)[index] : std::uint8_t{0};
        }
    };
    struct Found
    {
        const std::vector<Span> *hits = nullptr; ///< what the search found, ascending
        Span current;                            ///< the hit gone to; invalid for none
    };

    SourcePainter(QPainter &painter, const SourceMarks &marks, Chosen chosen, Found found,
                  const QPalette &palette);

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
    void paintHits(const QTextBlock &block, QPointF origin);

    QPainter &m_painter;
    const SourceMarks &m_marks;
    Chosen m_chosen;
    Found m_found;
    QPalette m_palette;
    const SemanticColours &m_colours;
};

} // namespace gouji
