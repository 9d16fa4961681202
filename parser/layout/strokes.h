#pragma once

#include <QLineF>

#include <vector>

namespace gouji {

/// A straight stroke: a horizontal one at y = `at` from x = `from` to `to`, or a vertical one at x = `at`.
struct Stroke
{
    double at = 0;
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }
};

struct Strokes
{
    std::vector<Stroke> across; ///< horizontal, from top to bottom
    std::vector<Stroke> down;   ///< vertical, from left to right
};

/// The strokes that rules make together: pieces of one line (a border drawn cell by cell, dashes) joined,
/// double lines taken as one, specks and slanted lines left out.
[[nodiscard]] Strokes strokesOf(const std::vector<QLineF> &rules);

} // namespace gouji
