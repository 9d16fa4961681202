#include "parser/layout/columns.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Points: parts that touch only at their rims are of two columns.
constexpr double rim = 1;

bool overlaps(Extent a, Extent b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left) > rim;
}

double distance(Extent a, Extent b)
{
    return std::max(a.left, b.left) - std::min(a.right, b.right);
}

} // namespace

Columns::Columns(std::vector<Extent> parts)
{
    std::sort(parts.begin(), parts.end(),
              [](Extent a, Extent b) { return a.right - a.left < b.right - b.left; });
    for (const Extent part : parts) {
        const auto first = std::find_if(m_columns.begin(), m_columns.end(),
                                        [part](Extent column) { return overlaps(column, part); });
        if (first == m_columns.end()) {
            const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                         [part](Extent column) { return column.left > part.left; });
            m_columns.insert(at, part);
        } else if (first + 1 == m_columns.end() || !overlaps(*(first + 1), part)) {
            first->left = std::min(first->left, part.left);
            first->right = std::max(first->right, part.right);
        }
    }
}

ColumnRange Columns::rangeOf(Extent part) const
{
    ColumnRange range{-1, 0};
    for (int i = 0; i < count(); ++i) {
        if (!overlaps(extentOf(i), part))
            continue;
        if (range.first < 0)
            range.first = i;
        range.span = i - range.first + 1;
    }
    if (range.first >= 0)
        return range;
    const auto nearest = std::min_element(m_columns.begin(), m_columns.end(), [part](Extent a, Extent b) {
        return distance(a, part) < distance(b, part);
    });
    return {static_cast<int>(nearest - m_columns.begin()), 1};
}

} // namespace gouji
