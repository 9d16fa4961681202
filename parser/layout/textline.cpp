#include "parser/layout/textline.h"

#include <algorithm>

namespace gouji {

namespace {

// Em: digits further apart are of two numbers.
constexpr double digitGap = 0.2;

/// A line whose glyphs are still being collected: its first glyph says how high it is.
bool isOnLine(const QRectF &line, const QRectF &glyph)
{
    const double overlap = std::min(line.bottom(), glyph.bottom()) - std::max(line.top(), glyph.top());
    return overlap > std::min(line.height(), glyph.height()) * 0.5;
}

void sortByMiddle(std::vector<PlacedGlyph> &glyphs)
{
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const PlacedGlyph &a, const PlacedGlyph &b) {
        return a.box.center().y() < b.box.center().y();
    });
}

/// Lines of glyphs that all run from left to right.
std::vector<TextLine> uprightLines(std::vector<PlacedGlyph> glyphs)
{
    sortByMiddle(glyphs);
    std::vector<TextLine> lines;
    for (auto begin = glyphs.begin(); begin != glyphs.end();) {
        auto end = begin + 1;
        while (end != glyphs.end() && isOnLine(begin->box, end->box))
            ++end;
        lines.push_back(makeLine({begin, end}));
        begin = end;
    }
    return lines;
}

/// Lines that run up or down, put back where they stand.
std::vector<TextLine> turnedLines(std::vector<PlacedGlyph> glyphs, int quarters)
{
    for (PlacedGlyph &g : glyphs)
        g.box = turned(g.box, quarters);
    std::vector<TextLine> lines = uprightLines(std::move(glyphs));
    for (TextLine &line : lines) {
        for (PlacedGlyph &g : line.glyphs)
            g.box = turned(g.box, 4 - quarters);
        line.box = turned(line.box, 4 - quarters);
    }
    return lines;
}

bool isDigit(const QString &text, bool atEnd)
{
    return !text.isEmpty() && (atEnd ? text.back() : text.front()).isDigit();
}

} // namespace

double TextLine::em() const
{
    std::vector<double> sizes;
    sizes.reserve(glyphs.size());
    for (const PlacedGlyph &g : glyphs)
        sizes.push_back(g.quarters % 2 == 0 ? g.box.height() : g.box.width());
    if (sizes.empty())
        return 10;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return std::max(*middle, 1.0);
}

QString TextLine::text() const
{
    QString text;
    for (const PlacedGlyph &g : glyphs)
        text += g.glyph->text;
    return text;
}

QRectF turned(const QRectF &box, int quarters)
{
    switch (quarters % 4) {
    case 1: // what runs down now runs right
        return {box.top(), -box.right(), box.height(), box.width()};
    case 2:
        return {-box.right(), -box.bottom(), box.width(), box.height()};
    case 3:
        return {-box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
}

QLineF turned(const QLineF &line, int quarters)
{
    const auto point = [quarters](QPointF p) {
        switch (quarters % 4) {
        case 1:
            return QPointF(p.y(), -p.x());
        case 2:
            return QPointF(-p.x(), -p.y());
        case 3:
            return QPointF(-p.y(), p.x());
        default:
            return p;
        }
    };
    return {point(line.p1()), point(line.p2())};
}

TextLine makeLine(std::vector<PlacedGlyph> glyphs)
{
    TextLine line;
    line.glyphs = std::move(glyphs);
    std::stable_sort(line.glyphs.begin(), line.glyphs.end(),
                     [](const PlacedGlyph &a, const PlacedGlyph &b) { return a.box.left() < b.box.left(); });
    for (const PlacedGlyph &g : line.glyphs)
        line.box = line.box.united(g.box);
    return line;
}

std::vector<TextLine> linesOf(const std::vector<PlacedGlyph> &glyphs)
{
    std::vector<PlacedGlyph> byTurn[4];
    for (const PlacedGlyph &g : glyphs)
        byTurn[g.quarters % 4].push_back(g);
    std::vector<TextLine> lines = uprightLines(std::move(byTurn[0]));
    for (int quarters = 1; quarters < 4; ++quarters) {
        if (byTurn[quarters].empty())
            continue;
        std::vector<TextLine> more = turnedLines(std::move(byTurn[quarters]), quarters);
        const double top = more.front().box.top();
        const auto at = std::find_if(lines.begin(), lines.end(),
                                     [top](const TextLine &line) { return line.box.top() >= top; });
        lines.insert(at, std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return lines;
}

std::vector<TextLine> segmentsOf(const TextLine &line, double gap)
{
    const double em = line.em();
    std::vector<TextLine> segments;
    std::vector<PlacedGlyph> part;
    for (const PlacedGlyph &g : line.glyphs) {
        if (!part.empty()) {
            const bool isBetweenDigits =
                isDigit(part.back().glyph->text, true) && isDigit(g.glyph->text, false);
            const double widest = isBetweenDigits ? std::min(gap, digitGap) : gap;
            if (g.box.left() - part.back().box.right() > widest * em) {
                segments.push_back(makeLine(std::move(part)));
                part.clear();
            }
        }
        part.push_back(g);
    }
    if (!part.empty())
        segments.push_back(makeLine(std::move(part)));
    return segments;
}

} // namespace gouji
