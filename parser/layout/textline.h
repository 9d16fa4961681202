#pragma once

#include "parser/layout/page.h"

#include <vector>

namespace gouji {

/// A glyph where the eye that reads its page sees it: on a page whose text runs up or down, the page has been
/// turned until the text runs from left to right. The glyph itself keeps its place on the page as shown.
struct PlacedGlyph
{
    const LayoutGlyph *glyph = nullptr;
    QRectF box;
    int quarters = 0; ///< of its turn against the rest of the page, clockwise
};

/// A line of print, or a part of one.
struct TextLine
{
    std::vector<PlacedGlyph> glyphs; ///< in reading order
    QRectF box;

    /// The size of its characters, points.
    [[nodiscard]] double em() const;
    /// The characters without anything between them.
    [[nodiscard]] QString text() const;
};

/// A rectangle or line of a page as seen after turning the page by quarters, against the clock.
[[nodiscard]] QRectF turned(const QRectF &box, int quarters);
[[nodiscard]] QLineF turned(const QLineF &line, int quarters);

/// The lines that glyphs make, from top to bottom. Turned glyphs make lines of their own.
[[nodiscard]] std::vector<TextLine> linesOf(const std::vector<PlacedGlyph> &glyphs);

/// The parts of a line between gaps wider than `gap` em; between digits a narrower one parts two numbers.
[[nodiscard]] std::vector<TextLine> segmentsOf(const TextLine &line, double gap);

[[nodiscard]] TextLine makeLine(std::vector<PlacedGlyph> glyphs);

} // namespace gouji
