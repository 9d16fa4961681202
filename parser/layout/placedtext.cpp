#include "parser/layout/placedtext.h"

#include <algorithm>

namespace gouji {

namespace {

// Em. Wider gaps between ideographs, and between other characters, are spaces.
constexpr double ideographGap = 0.8;
constexpr double wordGap = 0.2;
// Points on both sides of a cell's text together; where a lone digit fills its cell, less.
constexpr double widestPadding = 16;
constexpr double narrowPadding = 6;
// Of a number of several lines that was recognised from a picture.
constexpr float wrappedConfidence = 0.3F;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool isOfWord(QChar c)
{
    return !isWide(c) && c.isLetterOrNumber();
}

bool isOfNumber(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',';
}

/// A space belongs between two neighbours on a line.
bool isApart(const PlacedGlyph &a, const PlacedGlyph &b, double em)
{
    const bool isTurned = b.quarters % 2 != 0;
    const double gap = isTurned ? std::max(b.box.top() - a.box.bottom(), a.box.top() - b.box.bottom())
                                : b.box.left() - a.box.right();
    const QChar before = a.glyph->text.back();
    const QChar after = b.glyph->text.front();
    const bool isWords = !isWide(before) && !isWide(after);
    return gap > em * (isWords ? wordGap : ideographGap);
}

} // namespace

void PlacedText::addGlyph(const LayoutGlyph &glyph, int page, bool isApart)
{
    if (isApart)
        m_pieces.push_back({QStringLiteral(" "), 0, {}});
    // A number is a piece of its own: its place is the number's, not its sentence's.
    const bool isLonger = !m_pieces.empty() && m_pieces.back().page == page &&
                          isWide(m_pieces.back().text.back()) == isWide(glyph.text.front()) &&
                          m_pieces.back().text.back().isDigit() == glyph.text.front().isDigit();
    if (!isLonger) {
        m_pieces.push_back({glyph.text, page, glyph.box});
        return;
    }
    m_pieces.back().text += glyph.text;
    m_pieces.back().box = m_pieces.back().box.united(glyph.box);
}

void PlacedText::addJoint(QChar next, bool isWrapped)
{
    if (m_pieces.empty())
        return;
    const QChar last = m_pieces.back().text.back();
    if (isOfNumber(last) && isOfNumber(next)) {
        // On a scan the line between two rows may not have been found.
        if (isWrapped && m_confidence < 1)
            m_confidence = std::min(m_confidence, wrappedConfidence);
        // The empty piece keeps the places of both parts apart.
        m_pieces.push_back({isWrapped ? QString() : QString(QChar(QChar::LineSeparator)), 0, {}});
    } else if (isOfWord(last) && isOfWord(next) && !(last.isDigit() && next.isDigit())) {
        m_pieces.push_back({QStringLiteral(" "), 0, {}});
    } else {
        m_pieces.push_back({});
    }
}

void PlacedText::addLine(const TextLine &line, int page, bool isWrapped)
{
    if (line.glyphs.empty())
        return;
    for (const PlacedGlyph &g : line.glyphs)
        m_confidence = std::min(m_confidence, g.glyph->confidence);
    addJoint(line.glyphs.front().glyph->text.front(), isWrapped);
    const double em = line.em();
    const PlacedGlyph *last = nullptr;
    for (const PlacedGlyph &g : line.glyphs) {
        addGlyph(*g.glyph, page, last && isApart(*last, g, em));
        last = &g;
    }
}

void PlacedText::addText(const PlacedText &text, bool isWrapped)
{
    if (text.isEmpty())
        return;
    m_confidence = std::min(m_confidence, text.m_confidence);
    addJoint(text.m_pieces.front().text.front(), isWrapped);
    m_pieces.insert(m_pieces.end(), text.m_pieces.begin(), text.m_pieces.end());
}

void PlacedText::writeTo(DocumentBuilder &builder) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.page > 0)
            builder.append(piece.text, piece.page, piece.box);
        else if (piece.text == QChar(QChar::LineSeparator))
            builder.breakInCell();
        else
            builder.append(piece.text);
    }
}

QString PlacedText::text() const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.text;
    return text;
}

bool fillsCell(const TextLine &line, const QRectF &cell)
{
    const PlacedGlyph &last = line.glyphs.back();
    const auto characters = last.glyph->text.size();
    const double character = last.box.width() / static_cast<double>(characters);
    const bool isLone = line.glyphs.size() == 1 && characters == 1;
    const double padding = isLone ? narrowPadding : widestPadding;
    return cell.width() - line.box.width() < character + padding;
}

PlacedText textOfCell(const std::vector<TextLine> &lines, const QRectF &cell, int page)
{
    PlacedText text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // Wrapped lines are no shorter than what follows them.
        const bool isWrapped = i > 0 && fillsCell(lines[i - 1], cell) &&
                               lines[i - 1].box.width() > lines[i].box.width() - lines[i].em() * 0.3;
        text.addLine(lines[i], page, isWrapped);
    }
    return text;
}

} // namespace gouji
