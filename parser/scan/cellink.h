#pragma once

#include "parser/scan/picture.h"

#include <QRect>

#include <vector>

namespace gouji {

/// The connected pieces of ink in a cell: what can be told of its content without reading it.
class CellInk
{
public:
    /// `cell` in pixels of the one-bit picture.
    CellInk(const Picture &ink, const QRect &cell);

    /// Nothing but paper and dust.
    [[nodiscard]] bool isBlank() const { return m_pieces.empty(); }
    /// Around all pieces, in pixels of the picture.
    [[nodiscard]] QRect box() const { return m_box; }
    [[nodiscard]] bool isOneLine() const;
    /// Around the lines of pieces, from top to bottom, as paper parts them.
    [[nodiscard]] std::vector<QRect> lines() const;
    /// As many pieces of about one height side by side as a number has digits; parts of characters may look
    /// like that too.
    [[nodiscard]] bool mayBeNumber() const;
    /// One slanted stroke, which is read as 1 easily.
    [[nodiscard]] bool isSlash(const Picture &ink) const;
    /// The pieces as tall as digits, those that touch counted by their width; 0 when that cannot be told.
    [[nodiscard]] int digits() const;
    /// The small pieces near the ground line, as the points and commas of a number.
    [[nodiscard]] int points() const;

private:
    [[nodiscard]] int tallest() const;

    std::vector<QRect> m_pieces;
    QRect m_box;
};

} // namespace gouji
