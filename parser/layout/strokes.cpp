#include "parser/layout/strokes.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Points. Lines this close are one line drawn twice or by a thin box's edges.
constexpr double sameLine = 1.6;
// Borders drawn cell by cell leave out their crossings.
constexpr double joint = 3;
// Dashes are short, and further apart.
constexpr double dash = 12;
constexpr double dashGap = 6;
constexpr double dot = 1.6;
// No cell is smaller.
constexpr double speck = 5;

bool isJoined(const Stroke &a, const Stroke &b)
{
    const double gap = b.from - a.to;
    return gap <= joint || (gap <= dashGap && b.length() <= dash);
}

void joinPieces(std::vector<Stroke>::iterator begin, std::vector<Stroke>::iterator end,
                std::vector<Stroke> &joined)
{
    std::sort(begin, end, [](const Stroke &a, const Stroke &b) { return a.from < b.from; });
    Stroke line = *begin;
    for (auto it = begin + 1; it != end; ++it) {
        if (isJoined(line, *it)) {
            line.to = std::max(line.to, it->to);
            continue;
        }
        joined.push_back(line);
        line = *it;
    }
    joined.push_back(line);
}

std::vector<Stroke> joined(std::vector<Stroke> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Stroke &a, const Stroke &b) { return a.at < b.at; });
    std::vector<Stroke> all;
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        auto end = begin + 1;
        while (end != pieces.end() && end->at - begin->at <= sameLine)
            ++end;
        joinPieces(begin, end, all);
        begin = end;
    }
    std::erase_if(all, [](const Stroke &s) { return s.length() < speck; });
    return all;
}

} // namespace

Strokes strokesOf(const std::vector<QLineF> &rules)
{
    std::vector<Stroke> across;
    std::vector<Stroke> down;
    for (const QLineF &rule : rules) {
        const double width = std::abs(rule.dx());
        const double height = std::abs(rule.dy());
        if (!std::isfinite(width) || !std::isfinite(height))
            continue;
        // The dots of a dotted line look alike in both directions.
        if (width <= dot && height <= dot) {
            across.push_back({(rule.y1() + rule.y2()) / 2, std::min(rule.x1(), rule.x2()) - dot / 2,
                              std::max(rule.x1(), rule.x2()) + dot / 2});
            down.push_back({(rule.x1() + rule.x2()) / 2, std::min(rule.y1(), rule.y2()) - dot / 2,
                            std::max(rule.y1(), rule.y2()) + dot / 2});
        } else if (height <= 1 && width > height)
            across.push_back({(rule.y1() + rule.y2()) / 2, std::min(rule.x1(), rule.x2()),
                              std::max(rule.x1(), rule.x2())});
        else if (width <= 1)
            down.push_back({(rule.x1() + rule.x2()) / 2, std::min(rule.y1(), rule.y2()),
                            std::max(rule.y1(), rule.y2())});
    }
    return {joined(std::move(across)), joined(std::move(down))};
}

} // namespace gouji
