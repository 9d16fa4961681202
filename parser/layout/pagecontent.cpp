#include "parser/layout/pagecontent.h"

#include "parser/layout/alignedtables.h"
#include "parser/layout/grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji {

namespace {

// Degrees: text that runs in another direction than along the page's edges is a stamp or watermark.
constexpr double slant = 5;
// No number is broken over as many lines.
constexpr std::ptrdiff_t unpartedRows = 5;
// A glyph that stands this close to the same one (of its size) was printed twice to look bold.
constexpr double reprint = 0.3;

int quartersOf(float turn)
{
    return static_cast<int>(std::lround(turn / 90) % 4 + 4) % 4;
}

bool isSlanted(float turn)
{
    return std::abs(turn - 90 * std::round(turn / 90)) > slant;
}

bool isUsable(const LayoutGlyph &glyph)
{
    const QRectF &box = glyph.box;
    const bool isFinite = std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
                          std::isfinite(box.height());
    return isFinite && box.width() >= 0 && box.height() > 0 && !glyph.text.trimmed().isEmpty();
}

/// How most of the page's text runs.
int quartersOf(const LayoutPage &page)
{
    std::array<std::size_t, 4> counts{};
    for (const LayoutGlyph &glyph : page.glyphs) {
        if (!isSlanted(glyph.turn))
            ++counts[static_cast<std::size_t>(quartersOf(glyph.turn))];
    }
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

void dropReprints(std::vector<PlacedGlyph> &glyphs)
{
    std::vector<const PlacedGlyph *> order;
    order.reserve(glyphs.size());
    for (const PlacedGlyph &g : glyphs)
        order.push_back(&g);
    std::sort(order.begin(), order.end(), [](const PlacedGlyph *a, const PlacedGlyph *b) {
        const QChar first = a->glyph->text.front();
        const QChar second = b->glyph->text.front();
        return first != second ? first < second : a->box.left() < b->box.left();
    });
    std::vector<bool> isReprint(glyphs.size(), false);
    const auto indexOf = [&](const PlacedGlyph *g) { return static_cast<std::size_t>(g - glyphs.data()); };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const PlacedGlyph &one = *order[i];
        for (std::size_t k = i + 1; k < order.size(); ++k) {
            const PlacedGlyph &other = *order[k];
            if (other.box.left() - one.box.left() > reprint * one.box.width() ||
                other.glyph->text.front() != one.glyph->text.front())
                break;
            if (std::abs(other.box.top() - one.box.top()) <= reprint * one.box.height() &&
                other.glyph->text == one.glyph->text)
                isReprint[indexOf(&other)] = true;
        }
    }
    std::size_t i = 0;
    std::erase_if(glyphs, [&](const PlacedGlyph &) { return isReprint[i++]; });
}

/// Digits of one number, one right behind the other.
bool isOneNumber(const PlacedGlyph &a, const PlacedGlyph &b)
{
    const double em = b.box.height();
    return a.quarters == b.quarters && a.glyph->text.back().isDigit() && b.glyph->text.front().isDigit() &&
           std::abs(a.box.top() - b.box.top()) < em * 0.1 &&
           std::abs(b.box.left() - a.box.right()) < em * 0.1;
}

/// Characters written downwards, one right below the other; lines of a paragraph are further apart.
bool isOneColumn(const PlacedGlyph &a, const PlacedGlyph &b)
{
    const double em = b.box.height();
    return a.quarters == b.quarters && !b.glyph->text.front().isDigit() && a.box.width() > em * 0.7 &&
           std::abs(a.box.center().x() - b.box.center().x()) < em * 0.1 &&
           std::abs(b.box.top() - a.box.bottom()) < em * 0.1;
}

/// The middles of glyphs. Those of a number or of a word written downwards are the number's and the word's:
/// it stands in one cell also where it is larger than that.
std::vector<QPointF> middlesOf(const std::vector<PlacedGlyph> &glyphs)
{
    std::vector<QPointF> middles;
    middles.reserve(glyphs.size());
    for (std::size_t begin = 0; begin < glyphs.size();) {
        QRectF box = glyphs[begin].box;
        std::size_t end = begin + 1;
        const bool isDown = end < glyphs.size() && isOneColumn(glyphs[begin], glyphs[end]);
        const auto goesOn = isDown ? isOneColumn : isOneNumber;
        for (; end < glyphs.size() && goesOn(glyphs[end - 1], glyphs[end]); ++end)
            box = box.united(glyphs[end].box);
        middles.insert(middles.end(), end - begin, box.center());
        begin = end;
    }
    return middles;
}

/// The glyphs of a table's cells, by cell; what stands in no cell is left in `glyphs`.
std::vector<std::vector<PlacedGlyph>> takeCells(const Grid &grid, std::vector<PlacedGlyph> &glyphs)
{
    std::vector<std::vector<PlacedGlyph>> cells(grid.cells.size());
    const std::vector<QPointF> middles = middlesOf(glyphs);
    std::size_t i = 0;
    std::erase_if(glyphs, [&](const PlacedGlyph &g) {
        const int cell = grid.cellAt(middles[i++]);
        if (cell >= 0)
            cells[static_cast<std::size_t>(cell)].push_back(g);
        return cell >= 0;
    });
    return cells;
}

Table tableOf(const Grid &grid, const std::vector<std::vector<PlacedGlyph>> &glyphs)
{
    Table table{grid.xs, {}, grid.ys.front()};
    int row = -1;
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const RuledCell &cell = grid.cells[i];
        if (!cell.isClosed && glyphs[i].empty())
            continue;
        if (cell.row != row) {
            row = cell.row;
            const auto at = static_cast<std::size_t>(row);
            table.rows.push_back({{}, grid.ys[at], grid.ys[at + 1]});
        }
        table.rows.back().cells.push_back(
            {cell.column, cell.columnSpan, cell.rowSpan, cell.box, linesOf(glyphs[i])});
    }
    return table;
}

bool isNumberLine(const TextLine &line)
{
    return std::all_of(line.glyphs.begin(), line.glyphs.end(),
                       [](const PlacedGlyph &g) { return g.glyph->text.front().isDigit(); });
}

/// Several cells side by side hold columns of numbers: no strokes part the rows.
bool lacksRows(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::count_if(row.cells.begin(), row.cells.end(), [](const TableCell &cell) {
                   return std::count_if(cell.lines.begin(), cell.lines.end(), isNumberLine) >= unpartedRows;
               }) >= 2;
    });
}

void insertTable(PageContent &content, Table table)
{
    const auto at = std::find_if(content.tables.begin(), content.tables.end(),
                                 [&](const Table &other) { return other.top > table.top; });
    content.tables.insert(at, std::move(table));
}

void takeRuledTables(PageContent &content, const std::vector<QLineF> &rules, std::vector<PlacedGlyph> &glyphs)
{
    RuledTables ruled = ruledTables(strokesOf(rules));
    content.across = std::move(ruled.looseAcross);
    // A table in a cell of another takes its glyphs first.
    const auto area = [](const Grid &grid) { return grid.box().width() * grid.box().height(); };
    std::sort(ruled.grids.begin(), ruled.grids.end(),
              [&](const Grid &a, const Grid &b) { return area(a) < area(b); });
    for (const Grid &grid : ruled.grids) {
        const std::vector<std::vector<PlacedGlyph>> cells = takeCells(grid, glyphs);
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](const auto &c) { return c.empty(); });
        if (isEmpty)
            continue;
        Table table = tableOf(grid, cells);
        if (!lacksRows(table)) {
            insertTable(content, std::move(table));
            continue;
        }
        // Its columns are found like those of a table without any strokes.
        for (const std::vector<PlacedGlyph> &cell : cells)
            glyphs.insert(glyphs.end(), cell.begin(), cell.end());
        for (const double y : grid.ys)
            content.across.push_back({y, grid.xs.front(), grid.xs.back()});
    }
}

} // namespace

PageContent takeApart(const LayoutPage &page)
{
    const int quarters = quartersOf(page);
    PageContent content;
    content.size = quarters % 2 == 0 ? page.size : page.size.transposed();
    std::vector<PlacedGlyph> glyphs;
    std::vector<PlacedGlyph> slanted;
    glyphs.reserve(page.glyphs.size());
    for (const LayoutGlyph &glyph : page.glyphs) {
        if (!isUsable(glyph))
            continue;
        const PlacedGlyph placed{&glyph, turned(glyph.box, quarters),
                                 (quartersOf(glyph.turn) - quarters + 4) % 4};
        (isSlanted(glyph.turn) ? slanted : glyphs).push_back(placed);
    }
    dropReprints(glyphs);
    std::vector<QLineF> rules;
    rules.reserve(page.rules.size());
    for (const QLineF &rule : page.rules)
        rules.push_back(turned(rule, quarters));
    takeRuledTables(content, rules, glyphs);
    content.lines = linesOf(glyphs);
    if (!slanted.empty())
        content.asides.push_back({slanted, {}});
    return content;
}

void findAlignedTables(PageContent &content)
{
    std::vector<AlignedTable> tables = alignedTables(content.lines, content.across);
    for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
        content.lines.erase(content.lines.begin() + static_cast<std::ptrdiff_t>(it->firstLine),
                            content.lines.begin() + static_cast<std::ptrdiff_t>(it->endLine));
        insertTable(content, std::move(it->table));
    }
}

} // namespace gouji
