#include "parser/layout/alignedtables.h"

#include "parser/layout/columns.h"

#include <algorithm>

namespace gouji {

namespace {

// Em between the cells of a row; justified prose has no such gaps.
constexpr double cellGap = 1.0;
// Em between the rows of a table at most.
constexpr double widestRowGap = 4;
// Fewer rows than this make no table.
constexpr int fewestRows = 3;
// Lines without numbers between two rows: labels of several lines.
constexpr std::size_t mostLabelLines = 6;

bool isValue(const QString &text)
{
    if (text.isEmpty() || text.size() > 16)
        return false;
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'-' || c == u'+' || c == u'/' ||
               c == QChar(0x2014) || c == QChar(0xFF0D) || c == QChar(0x2212);
    };
    if (std::all_of(text.begin(), text.end(), isOfNumber))
        return true;
    // With its unit behind.
    return text.front().isDigit() && text.size() <= 12 &&
           std::count_if(text.begin(), text.end(), isOfNumber) >= text.size() - 2;
}

struct Line
{
    std::vector<TextLine> parts;
    std::vector<bool> areValues;
    QRectF box;
    bool isAnchor = false; ///< words, then numbers; or many numbers
};

Line readLine(const TextLine &source)
{
    Line line{segmentsOf(source, cellGap), {}, source.box, false};
    for (const TextLine &part : line.parts)
        line.areValues.push_back(isValue(part.text()));
    const auto values = std::count(line.areValues.begin(), line.areValues.end(), true);
    line.isAnchor = line.parts.size() >= 2 && line.areValues.back() &&
                    (values < static_cast<std::ptrdiff_t>(line.parts.size()) || values >= 3);
    return line;
}

/// A row being put together: an anchor and the lines without numbers that belong to it.
struct Band
{
    std::vector<std::size_t> lines;
    std::size_t anchor = 0;
};

class RunReader
{
public:
    RunReader(const std::vector<Line> &lines, const std::vector<Stroke> &across)
        : m_lines(lines)
        , m_across(across)
    {
    }

    std::vector<AlignedTable> find()
    {
        std::vector<AlignedTable> tables;
        std::size_t begin = 0;
        while (begin < m_lines.size()) {
            if (!m_lines[begin].isAnchor) {
                ++begin;
                continue;
            }
            const std::vector<std::size_t> anchors = anchorsFrom(begin);
            if (static_cast<int>(anchors.size()) >= fewestRows)
                tables.push_back(tableOf(anchors));
            begin = anchors.back() + 1;
        }
        return tables;
    }

private:
    /// The lines before `line` with the same gap between all of them.
    [[nodiscard]] bool isNear(std::size_t above, std::size_t below) const
    {
        const double gap = m_lines[below].box.top() - m_lines[above].box.bottom();
        return gap < widestRowGap * std::max(m_lines[above].box.height(), m_lines[below].box.height());
    }

    /// Words of a row's label are left of its numbers and no sentence.
    [[nodiscard]] bool isLabelLine(std::size_t line, std::size_t anchor) const
    {
        const Line &label = m_lines[line];
        const Line &row = m_lines[anchor];
        const auto firstValue = std::find(row.areValues.begin(), row.areValues.end(), true);
        const auto index = static_cast<std::size_t>(firstValue - row.areValues.begin());
        const double limit = row.parts[index].box.left();
        return label.parts.front().box.left() < limit && label.parts.back().box.right() <= limit + 1;
    }

    /// The digits of numbers that had no room on the row's line.
    [[nodiscard]] bool isOverflow(std::size_t line, std::size_t anchor) const
    {
        const Line &more = m_lines[line];
        return std::all_of(more.areValues.begin(), more.areValues.end(), [](bool is) { return is; }) &&
               more.parts.size() < m_lines[anchor].parts.size() && more.parts.size() <= 3;
    }

    [[nodiscard]] bool isPartOfRow(std::size_t line, std::size_t anchor) const
    {
        return isLabelLine(line, anchor) || isOverflow(line, anchor);
    }

    std::vector<std::size_t> anchorsFrom(std::size_t begin) const
    {
        std::vector<std::size_t> anchors{begin};
        std::size_t between = 0;
        for (std::size_t i = begin + 1; i < m_lines.size() && isNear(i - 1, i); ++i) {
            if (m_lines[i].isAnchor) {
                anchors.push_back(i);
                between = 0;
            } else if (++between > mostLabelLines || !isPartOfRow(i, anchors.back())) {
                break;
            }
        }
        return anchors;
    }

    /// A stroke lies between two lines.
    [[nodiscard]] bool isParted(std::size_t above, std::size_t below) const
    {
        const QRectF &a = m_lines[above].box;
        const QRectF &b = m_lines[below].box;
        return std::any_of(m_across.begin(), m_across.end(), [&](const Stroke &stroke) {
            return stroke.at > a.center().y() && stroke.at < b.center().y() && stroke.to > a.left() &&
                   stroke.from < a.right();
        });
    }

    /// Lines between two rows go with the nearer one; strokes part them where there are any.
    std::vector<Band> bandsOf(const std::vector<std::size_t> &anchors) const
    {
        std::vector<Band> bands;
        for (const std::size_t anchor : anchors)
            bands.push_back({{anchor}, anchor});
        for (std::size_t k = 0; k + 1 < anchors.size(); ++k) {
            for (std::size_t i = anchors[k] + 1; i < anchors[k + 1]; ++i) {
                const bool isAbove = belongsAbove(i, anchors[k], anchors[k + 1]);
                bands[isAbove ? k : k + 1].lines.push_back(i);
            }
        }
        for (Band &band : bands)
            std::sort(band.lines.begin(), band.lines.end());
        return bands;
    }

    [[nodiscard]] bool belongsAbove(std::size_t line, std::size_t above, std::size_t below) const
    {
        const bool isPartedAbove = isParted(above, line);
        const bool isPartedBelow = isParted(line, below);
        if (isPartedAbove != isPartedBelow)
            return isPartedBelow;
        const double y = m_lines[line].box.center().y();
        return y - m_lines[above].box.center().y() <= m_lines[below].box.center().y() - y + 1;
    }

    AlignedTable tableOf(const std::vector<std::size_t> &anchors) const
    {
        const std::vector<Band> bands = bandsOf(anchors);
        std::vector<Extent> extents;
        for (const Band &band : bands) {
            for (const std::size_t i : band.lines) {
                for (const TextLine &part : m_lines[i].parts)
                    extents.push_back({part.box.left(), part.box.right()});
            }
        }
        const Columns columns(std::move(extents));
        std::vector<int> values(static_cast<std::size_t>(columns.count()), 0);
        for (const std::size_t anchor : anchors)
            countValues(m_lines[anchor], columns, values);
        AlignedTable result{
            anchors.front(), anchors.back() + 1, {{}, {}, m_lines[anchors.front()].box.top()}};
        for (const Band &band : bands)
            result.table.rows.push_back(rowOf(band, columns, values));
        return result;
    }

    static void countValues(const Line &line, const Columns &columns, std::vector<int> &values)
    {
        for (std::size_t p = 0; p < line.parts.size(); ++p) {
            if (line.areValues[p])
                ++values[static_cast<std::size_t>(rangeOf(line.parts[p], columns).first)];
        }
    }

    static ColumnRange rangeOf(const TextLine &part, const Columns &columns)
    {
        return columns.rangeOf({part.box.left(), part.box.right()});
    }

    TableRow rowOf(const Band &band, const Columns &columns, const std::vector<int> &values) const
    {
        TableRow row;
        row.top = m_lines[band.lines.front()].box.top();
        row.bottom = m_lines[band.lines.back()].box.bottom();
        for (const std::size_t i : band.lines) {
            for (const TextLine &part : m_lines[i].parts)
                put(row, part, rangeOf(part, columns), columns);
        }
        addBlanks(row, columns, values);
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
    static void addBlanks(TableRow &row, const Columns &columns, const std::vector<int> &values)
    {
        std::vector<bool> isFilled(values.size(), false);
        for (const TableCell &cell : row.cells) {
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                isFilled[static_cast<std::size_t>(c)] = true;
        }
        int filled = 0;
        int all = 0;
        const int most = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
        for (std::size_t c = 0; c < values.size(); ++c) {
            if (values[c] * 4 < most)
                continue;
            ++all;
            filled += isFilled[c] ? 1 : 0;
        }
        if (filled * 2 < all)
            return;
        for (std::size_t c = 0; c < values.size(); ++c) {
            const Extent extent = columns.extentOf(static_cast<int>(c));
            if (values[c] * 4 >= most && !isFilled[c])
                row.cells.push_back(
                    {static_cast<int>(c),
                     1,
                     1,
                     QRectF(extent.left, row.top, extent.right - extent.left, row.bottom - row.top),
                     {}});
        }
    }

    const std::vector<Line> &m_lines;
    const std::vector<Stroke> &m_across;
};

} // namespace

std::vector<AlignedTable> alignedTables(const std::vector<TextLine> &lines, const std::vector<Stroke> &across)
{
    std::vector<Line> read;
    read.reserve(lines.size());
    for (const TextLine &line : lines)
        read.push_back(readLine(line));
    return RunReader(read, across).find();
}

} // namespace gouji
