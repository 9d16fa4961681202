#include "parser/scan/cellink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// Pixels at 300 dots per inch: smaller pieces are dust, taller ones no digits.
constexpr int dust = 5;
constexpr int shortestDigit = 14;
constexpr int tallestDigit = 80;
constexpr std::size_t mostPieces = 16;

/// A digit, some that touch, a point or a minus. Characters are about as wide as tall.
bool mayBeOfNumber(const QRect &piece, int tallest)
{
    const double width = static_cast<double>(piece.width()) / tallest;
    const double height = static_cast<double>(piece.height()) / tallest;
    if (height >= 0.7)
        return width <= 0.85 || width >= 1.15;
    const bool isPoint = width <= 0.35 && height <= 0.4;
    const bool isMinus = width <= 0.8 && height <= 0.25;
    return isPoint || isMinus;
}

} // namespace

CellInk::CellInk(const Picture &ink, const QRect &cell)
{
    Box *area = boxCreate(cell.x(), cell.y(), cell.width(), cell.height());
    const Picture part(area ? pixClipRectangle(ink.pix(), area, nullptr) : nullptr);
    boxDestroy(&area);
    Boxa *boxes = part ? pixConnCompBB(part.pix(), 8) : nullptr;
    const l_int32 count = boxes ? boxaGetCount(boxes) : 0;
    for (l_int32 i = 0; i < count; ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 width = 0;
        l_int32 height = 0;
        if (boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height) != 0)
            continue;
        if (width < dust && height < dust)
            continue;
        m_pieces.emplace_back(cell.x() + x, cell.y() + y, width, height);
        m_box = m_box.united(m_pieces.back());
    }
    boxaDestroy(&boxes);
}

int CellInk::tallest() const
{
    int height = 0;
    for (const QRect &piece : m_pieces)
        height = std::max(height, piece.height());
    return height;
}

bool CellInk::isOneLine() const
{
    // A character is about as tall as its tallest stroke; its parts may stand above each other.
    return m_box.height() < 2 * std::max(tallest(), shortestDigit);
}

std::vector<QRect> CellInk::lines() const
{
    std::vector<QRect> pieces = m_pieces;
    std::sort(pieces.begin(), pieces.end(), [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
    std::vector<QRect> lines;
    for (const QRect &piece : pieces) {
        if (lines.empty() || piece.top() > lines.back().bottom())
            lines.push_back(piece);
        else
            lines.back() = lines.back().united(piece);
    }
    return lines;
}

bool CellInk::mayBeNumber() const
{
    const int height = tallest();
    return m_pieces.size() <= mostPieces && height >= shortestDigit && height <= tallestDigit &&
           m_box.height() < height * 5 / 4 &&
           std::all_of(m_pieces.begin(), m_pieces.end(),
                       [height](const QRect &piece) { return mayBeOfNumber(piece, height); });
}

bool CellInk::isSlash(const Picture &ink) const
{
    if (m_pieces.size() != 1 || m_box.width() * 5 < m_box.height())
        return false;
    // Its ends lie at opposite sides: the upper one right, the lower one left.
    const int third = m_box.height() / 3;
    const QRect top(m_box.x(), m_box.y(), m_box.width(), third);
    const QRect bottom(m_box.x(), m_box.bottom() + 1 - third, m_box.width(), third);
    const QRect upper = CellInk(ink, top).box();
    const QRect lower = CellInk(ink, bottom).box();
    return upper.left() * 2 > m_box.left() * 2 + m_box.width() * 0.8 &&
           lower.right() * 2 < m_box.left() * 2 + m_box.width() * 1.2;
}

int CellInk::digits() const
{
    const int height = tallest();
    int count = 0;
    for (const QRect &piece : m_pieces) {
        if (piece.height() * 10 < height * 7)
            continue;
        const double digitsWide = static_cast<double>(piece.width()) / (0.62 * height);
        count += std::max(1, static_cast<int>(std::lround(digitsWide)));
    }
    return count;
}

int CellInk::points() const
{
    const int height = tallest();
    return static_cast<int>(std::count_if(m_pieces.begin(), m_pieces.end(), [&](const QRect &piece) {
        return piece.height() * 5 <= height * 2 && piece.width() * 5 <= height * 2 &&
               piece.center().y() > m_box.top() + height * 3 / 5;
    }));
}

} // namespace gouji
