#pragma once

#include <vector>

namespace gouji {

/// From left to right, as points on the page.
struct Extent
{
    double left = 0;
    double right = 0;
};

struct ColumnRange
{
    int first = 0;
    int span = 1;
};

/// The columns that parts of lines keep to.
class Columns
{
public:
    /// Parts that overlap are of one column, narrow parts first; a part that would join two columns covers
    /// them.
    explicit Columns(std::vector<Extent> parts);

    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    /// The columns that a part touches, or the nearest one.
    [[nodiscard]] ColumnRange rangeOf(Extent part) const;
    [[nodiscard]] Extent extentOf(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

private:
    std::vector<Extent> m_columns;
};

} // namespace gouji
