#include "parser/layout/alignedrows.h"

#include "parser/layout/columns.h"

#include <algorithm>

namespace gouji {

namespace {

/// The columns of a run of rows, and in how many of the rows each holds a number.
struct ColumnUse
{
    Columns columns;
    std::vector<int> values;

    [[nodiscard]] bool isOfValues(int column) const
    {
        const int most = *std::max_element(values.begin(), values.end());
        const int own = values[static_cast<std::size_t>(column)];
        return own > 0 && own * 4 >= most;
    }
};

Extent extentOf(const TextLine &part)
{
    return {part.box.left(), part.box.right()};
}

class RowMaker
{
public:
    explicit RowMaker(std::vector<TableLine> &lines)
        : m_lines(lines)
    {
    }

    Table tableOf(const std::vector<RowBand> &bands)
    {
        ColumnUse use = columnsOf(bands);
        for (const RowBand &band : bands) {
            for (const std::size_t i : band.lines) {
                std::vector<TextLine> parts;
                for (const TextLine &part : m_lines[i].parts) {
                    for (TextLine &piece : cutAtColumns(part, use))
                        parts.push_back(std::move(piece));
                }
                m_lines[i] = readTableLine(std::move(parts), m_lines[i].box);
            }
        }
        use = columnsOf(bands);
        Table table{{}, {}, m_lines[bands.front().lines.front()].box.top()};
        for (const RowBand &band : bands)
            table.rows.push_back(rowOf(band, use));
        return table;
    }

private:
    [[nodiscard]] ColumnUse columnsOf(const std::vector<RowBand> &bands) const
    {
        std::vector<Extent> extents;
        for (const RowBand &band : bands) {
            for (const std::size_t i : band.lines) {
                for (const TextLine &part : m_lines[i].parts)
                    extents.push_back(extentOf(part));
            }
        }
        ColumnUse use{Columns(std::move(extents)), {}};
        use.values.assign(static_cast<std::size_t>(use.columns.count()), 0);
        for (const RowBand &band : bands) {
            const TableLine &line = m_lines[band.anchor];
            for (std::size_t p = 0; p < line.parts.size(); ++p) {
                if (line.areValues[p])
                    ++use.values[static_cast<std::size_t>(
                        use.columns.rangeOf(extentOf(line.parts[p])).first)];
            }
        }
        return use;
    }

    /// A part that reaches into a column of numbers ends where its characters change or leave room there.
    static std::vector<TextLine> cutAtColumns(const TextLine &part, const ColumnUse &use)
    {
        const double em = part.em();
        std::vector<TextLine> cut;
        std::vector<PlacedGlyph> glyphs;
        for (const PlacedGlyph &g : part.glyphs) {
            if (!glyphs.empty() && isCut(glyphs.back(), g, em, use)) {
                cut.push_back(makeLine(std::move(glyphs)));
                glyphs.clear();
            }
            glyphs.push_back(g);
        }
        cut.push_back(makeLine(std::move(glyphs)));
        return cut;
    }

    static bool isCut(const PlacedGlyph &a, const PlacedGlyph &b, double em, const ColumnUse &use)
    {
        const bool isChange = a.glyph->text.back().isDigit() != b.glyph->text.front().isDigit();
        if (!isChange && b.box.left() - a.box.right() < em * 0.25)
            return false;
        for (int c = 0; c < use.columns.count(); ++c) {
            if (!use.isOfValues(c))
                continue;
            const Extent column = use.columns.extentOf(c);
            const auto isBetween = [&](double x) { return a.box.center().x() < x && b.box.center().x() > x; };
            if (isBetween(column.left) || isBetween(column.right))
                return true;
        }
        return false;
    }

    TableRow rowOf(const RowBand &band, const ColumnUse &use) const
    {
        TableRow row;
        row.top = m_lines[band.lines.front()].box.top();
        row.bottom = m_lines[band.lines.back()].box.bottom();
        for (const std::size_t i : band.lines) {
            for (const TextLine &part : m_lines[i].parts)
                put(row, part, use.columns.rangeOf(extentOf(part)), use.columns);
        }
        addBlanks(row, use);
        std::stable_sort(row.cells.begin(), row.cells.end(),
                         [](const TableCell &a, const TableCell &b) { return a.column < b.column; });
        return row;
    }

    static void put(TableRow &row, const TextLine &part, ColumnRange range, const Columns &columns)
    {
        const auto end = range.first + range.span;
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(), [&](const TableCell &c) {
            return c.column < end && range.first < c.column + c.columnSpan;
        });
        const double left = columns.extentOf(range.first).left;
        const double right = columns.extentOf(end - 1).right;
        const QRectF box(left, part.box.top(), right - left, part.box.height());
        if (cell == row.cells.end()) {
            row.cells.push_back({range.first, range.span, 1, box, {part}});
            return;
        }
        cell->lines.push_back(part);
        cell->box = cell->box.united(box);
    }

    /// Columns of numbers in which a row has none hold an empty cell, where the row has most of the others.
    static void addBlanks(TableRow &row, const ColumnUse &use)
    {
        std::vector<int> missing;
        int all = 0;
        for (int c = 0; c < use.columns.count(); ++c) {
            if (!use.isOfValues(c))
                continue;
            ++all;
            const bool isFilled = std::any_of(row.cells.begin(), row.cells.end(), [c](const TableCell &cell) {
                return c >= cell.column && c < cell.column + cell.columnSpan;
            });
            if (!isFilled)
                missing.push_back(c);
        }
        if (std::ssize(missing) * 2 > all)
            return;
        for (const int c : missing) {
            const Extent extent = use.columns.extentOf(c);
            row.cells.push_back(
                {c,
                 1,
                 1,
                 QRectF(extent.left, row.top, extent.right - extent.left, row.bottom - row.top),
                 {}});
        }
    }

    std::vector<TableLine> &m_lines;
};

} // namespace

Table alignedRows(std::vector<TableLine> &lines, const std::vector<RowBand> &bands)
{
    return RowMaker(lines).tableOf(bands);
}

} // namespace gouji
