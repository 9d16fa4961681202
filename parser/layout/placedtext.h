#pragma once

#include "parser/layout/documentbuilder.h"
#include "parser/layout/textline.h"

namespace gouji {

/// Text with the places of its pieces: what a cell or a paragraph holds.
class PlacedText
{
public:
    /// Puts the line behind what is there: without anything between for characters that need none; a space
    /// between words. Two digits that meet are one number when `isWrapped`, else a paragraph of the cell ends
    /// between them.
    void addLine(const TextLine &line, int page, bool isWrapped);
    /// The same for text that another page goes on with.
    void addText(const PlacedText &text, bool isWrapped);

    void writeTo(DocumentBuilder &builder) const;

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] QString text() const;
    /// Of the least sure character.
    [[nodiscard]] float confidence() const { return m_confidence; }

private:
    struct Piece
    {
        QString text;
        int page = 0; ///< 0 for what stands between places
        QRectF box;
    };

    void addGlyph(const LayoutGlyph &glyph, int page, bool isApart);
    void addJoint(QChar next, bool isWrapped);

    std::vector<Piece> m_pieces;
    float m_confidence = 1;
};

/// The text of a cell's lines, a number broken over lines joined where the lines are as wide as the cell.
[[nodiscard]] PlacedText textOfCell(const std::vector<TextLine> &lines, const QRectF &cell, int page);

/// A line is as wide as its cell: the next character had no room in it.
[[nodiscard]] bool fillsCell(const TextLine &line, const QRectF &cell);

} // namespace gouji
