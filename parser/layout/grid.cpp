#include "parser/layout/grid.h"

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

// Points. Strokes that end this close to another one touch it.
constexpr double touch = 3;
// Bounds this close are one bound; no row or column is narrower.
constexpr double narrowest = 3.5;
// Strokes that reach this far beyond the outermost border show that a border is missing.
constexpr double overhang = 8;
// The part of a cell's side that must be drawn.
constexpr double drawn = 0.6;
// Drawings have more strokes than tables.
constexpr std::size_t mostStrokes = 4000;
constexpr std::size_t mostCells = 100'000;

class Groups
{
public:
    explicit Groups(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    std::size_t find(std::size_t i)
    {
        while (m_parents[i] != i) {
            m_parents[i] = m_parents[m_parents[i]];
            i = m_parents[i];
        }
        return i;
    }

    void join(std::size_t a, std::size_t b) { m_parents[find(a)] = find(b); }

private:
    std::vector<std::size_t> m_parents;
};

/// The places of strokes, those close together as one, and where the crossing strokes end beyond them.
std::vector<double> boundsOf(const std::vector<Stroke> &own, const std::vector<Stroke> &crossing)
{
    std::vector<double> places;
    for (const Stroke &stroke : own)
        places.push_back(stroke.at);
    std::sort(places.begin(), places.end());
    std::vector<double> bounds;
    for (const double place : places) {
        if (bounds.empty() || place - bounds.back() > narrowest)
            bounds.push_back(place);
    }
    double first = bounds.empty() ? 1e9 : bounds.front();
    double last = bounds.empty() ? -1e9 : bounds.back();
    for (const Stroke &stroke : crossing) {
        first = std::min(first, stroke.from);
        last = std::max(last, stroke.to);
    }
    if (bounds.empty() || bounds.front() - first > overhang)
        bounds.insert(bounds.begin(), first);
    if (last - bounds.back() > overhang)
        bounds.push_back(last);
    return bounds;
}

std::size_t nearest(const std::vector<double> &bounds, double at)
{
    const auto after = std::lower_bound(bounds.begin(), bounds.end(), at);
    if (after == bounds.begin())
        return 0;
    if (after == bounds.end() || at - *(after - 1) < *after - at)
        return static_cast<std::size_t>(after - bounds.begin()) - 1;
    return static_cast<std::size_t>(after - bounds.begin());
}

/// Which sides of elementary cells are drawn: [bound][place between the crossing bounds].
class Walls
{
public:
    Walls(const std::vector<Stroke> &strokes, const std::vector<double> &bounds,
          const std::vector<double> &crossing)
        : m_places(crossing.size() - 1)
        , m_isDrawn(bounds.size() * m_places, false)
    {
        std::vector<double> covered(m_isDrawn.size(), 0);
        for (const Stroke &stroke : strokes) {
            const std::size_t bound = nearest(bounds, stroke.at);
            for (std::size_t i = 0; i < m_places; ++i) {
                const double overlap =
                    std::min(stroke.to, crossing[i + 1]) - std::max(stroke.from, crossing[i]);
                if (overlap > 0)
                    covered[bound * m_places + i] += overlap;
            }
        }
        for (std::size_t k = 0; k < covered.size(); ++k) {
            const std::size_t i = k % m_places;
            m_isDrawn[k] = covered[k] >= drawn * (crossing[i + 1] - crossing[i]);
        }
    }

    [[nodiscard]] bool isDrawn(std::size_t bound, std::size_t place) const
    {
        return m_isDrawn[bound * m_places + place];
    }

private:
    std::size_t m_places;
    std::vector<bool> m_isDrawn;
};

/// Joins elementary cells that no wall parts, and cuts what is no rectangle into its rows.
class CellFinder
{
public:
    CellFinder(Grid &grid, const Walls &across, const Walls &down)
        : m_grid(grid)
        , m_across(across)
        , m_down(down)
        , m_rows(static_cast<std::size_t>(grid.rows()))
        , m_columns(static_cast<std::size_t>(grid.columns()))
        , m_groups(m_rows * m_columns)
    {
    }

    void find()
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t column = 0; column < m_columns; ++column) {
                if (column > 0 && !m_down.isDrawn(column, row))
                    m_groups.join(at(row, column), at(row, column - 1));
                if (row > 0 && !m_across.isDrawn(row, column))
                    m_groups.join(at(row, column), at(row - 1, column));
            }
        }
        m_grid.owners.assign(m_rows * m_columns, -1);
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t column = 0; column < m_columns; ++column) {
                if (m_grid.owners[at(row, column)] < 0)
                    addCell(row, column);
            }
        }
    }

private:
    [[nodiscard]] std::size_t at(std::size_t row, std::size_t column) const
    {
        return row * m_columns + column;
    }

    bool isOfGroup(std::size_t row, std::size_t column, std::size_t group)
    {
        return m_grid.owners[at(row, column)] < 0 && m_groups.find(at(row, column)) == group;
    }

    /// The largest rectangle of the group with this corner, first to the right, then down.
    void addCell(std::size_t row, std::size_t column)
    {
        const std::size_t group = m_groups.find(at(row, column));
        std::size_t right = column + 1;
        while (right < m_columns && isOfGroup(row, right, group))
            ++right;
        std::size_t bottom = row + 1;
        while (bottom < m_rows && isWholeRow(bottom, column, right, group))
            ++bottom;
        const int index = static_cast<int>(m_grid.cells.size());
        for (std::size_t r = row; r < bottom; ++r) {
            for (std::size_t c = column; c < right; ++c)
                m_grid.owners[at(r, c)] = index;
        }
        m_grid.cells.push_back(
            {static_cast<int>(row), static_cast<int>(column), static_cast<int>(bottom - row),
             static_cast<int>(right - column),
             QRectF(QPointF(m_grid.xs[column], m_grid.ys[row]), QPointF(m_grid.xs[right], m_grid.ys[bottom])),
             isClosed(row, bottom, column, right)});
    }

    bool isWholeRow(std::size_t row, std::size_t from, std::size_t to, std::size_t group)
    {
        for (std::size_t column = from; column < to; ++column) {
            if (!isOfGroup(row, column, group))
                return false;
        }
        return true;
    }

    /// At a table's rim a cell whose side and both crossing sides are missing lies outside of it.
    [[nodiscard]] bool isClosed(std::size_t top, std::size_t bottom, std::size_t left,
                                std::size_t right) const
    {
        const bool isRim = left == 0 || right == m_columns;
        const bool hasSide =
            (left > 0 || m_down.isDrawn(0, top)) && (right < m_columns || m_down.isDrawn(m_columns, top));
        return !isRim || hasSide || m_across.isDrawn(top, left) || m_across.isDrawn(bottom, left);
    }

    Grid &m_grid;
    const Walls &m_across;
    const Walls &m_down;
    std::size_t m_rows;
    std::size_t m_columns;
    Groups m_groups;
};

bool isTouching(const Stroke &across, const Stroke &down)
{
    return down.at >= across.from - touch && down.at <= across.to + touch && across.at >= down.from - touch &&
           across.at <= down.to + touch;
}

} // namespace

int Grid::cellAt(QPointF point) const
{
    const auto row = std::upper_bound(ys.begin(), ys.end(), point.y()) - ys.begin();
    const auto column = std::upper_bound(xs.begin(), xs.end(), point.x()) - xs.begin();
    if (row < 1 || row > rows() || column < 1 || column > columns())
        return -1;
    return owners[static_cast<std::size_t>((row - 1) * columns() + column - 1)];
}

Grid makeGrid(const std::vector<Stroke> &across, const std::vector<Stroke> &down)
{
    Grid grid;
    if (across.empty() && down.empty())
        return grid;
    grid.xs = boundsOf(down, across);
    grid.ys = boundsOf(across, down);
    if (grid.xs.size() < 2 || grid.ys.size() < 2 || grid.xs.size() * grid.ys.size() > mostCells)
        return grid;
    const Walls acrossWalls(across, grid.ys, grid.xs);
    const Walls downWalls(down, grid.xs, grid.ys);
    CellFinder(grid, acrossWalls, downWalls).find();
    return grid;
}

RuledTables ruledTables(const Strokes &strokes)
{
    RuledTables tables;
    const std::vector<Stroke> &across = strokes.across;
    const std::vector<Stroke> &down = strokes.down;
    if (across.size() > mostStrokes || down.size() > mostStrokes)
        return tables;
    Groups groups(across.size() + down.size());
    for (std::size_t a = 0; a < across.size(); ++a) {
        for (std::size_t d = 0; d < down.size(); ++d) {
            if (isTouching(across[a], down[d]))
                groups.join(a, across.size() + d);
        }
    }
    std::vector<std::pair<std::vector<Stroke>, std::vector<Stroke>>> parts(across.size() + down.size());
    for (std::size_t a = 0; a < across.size(); ++a)
        parts[groups.find(a)].first.push_back(across[a]);
    for (std::size_t d = 0; d < down.size(); ++d)
        parts[groups.find(across.size() + d)].second.push_back(down[d]);
    for (const auto &[partAcross, partDown] : parts) {
        Grid grid;
        if (!partDown.empty() && partAcross.size() + partDown.size() > 2)
            grid = makeGrid(partAcross, partDown);
        // A frame around text is no table.
        if (grid.cells.size() > 1)
            tables.grids.push_back(std::move(grid));
        else if (partDown.empty())
            tables.looseAcross.insert(tables.looseAcross.end(), partAcross.begin(), partAcross.end());
    }
    std::sort(tables.looseAcross.begin(), tables.looseAcross.end(),
              [](const Stroke &a, const Stroke &b) { return a.at < b.at; });
    return tables;
}

} // namespace gouji
