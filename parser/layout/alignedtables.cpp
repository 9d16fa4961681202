#include "parser/layout/alignedtables.h"

#include "parser/layout/columns.h"

#include <algorithm>

namespace gouji {

namespace {

// Em between the cells of a row; justified prose has no such gaps.
constexpr double cellGap = 1.0;
// Em between the rows of a table at most.
constexpr double widestRowGap = 4;
// Em between the lines of one row at most.
constexpr double tightGap = 0.65;
// Fewer rows than this make no table.
constexpr int fewestRows = 3;
// A line of this many parts is a row all the same.
constexpr std::size_t fewestCells = 4;
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

    [[nodiscard]] std::ptrdiff_t values() const
    {
        return std::count(areValues.begin(), areValues.end(), true);
    }
    [[nodiscard]] bool hasOnlyValues() const { return values() == std::ssize(areValues); }
};

Line readLine(std::vector<TextLine> parts, const QRectF &box)
{
    Line line{std::move(parts), {}, box, false};
    for (const TextLine &part : line.parts)
        line.areValues.push_back(isValue(part.text()));
    line.isAnchor =
        line.parts.size() >= 2 && line.areValues.back() && (!line.hasOnlyValues() || line.values() >= 3);
    return line;
}

/// A row being put together: an anchor and the lines without numbers that belong to it.
struct Band
{
    std::vector<std::size_t> lines;
    std::size_t anchor = 0;
};

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

class RunReader
{
public:
    RunReader(std::vector<Line> lines, const std::vector<Stroke> &across)
        : m_lines(std::move(lines))
        , m_across(across)
    {
    }

    std::vector<AlignedTable> find()
    {
        std::size_t begin = 0;
        while (begin < m_lines.size()) {
            if (!isTabular(m_lines[begin])) {
                ++begin;
                continue;
            }
            const std::size_t end = chainEnd(begin);
            addChain(begin, end);
            m_done = m_tables.empty() ? 0 : m_tables.back().endLine;
            begin = std::max(end, m_done);
        }
        return std::move(m_tables);
    }

private:
    static bool isRowAlone(const Line &line)
    {
        return line.parts.size() >= fewestCells || line.values() >= 3;
    }

    static bool isTabular(const Line &line) { return line.isAnchor || line.parts.size() >= 2; }

    [[nodiscard]] double gapAbove(std::size_t line) const
    {
        return m_lines[line].box.top() - m_lines[line - 1].box.bottom();
    }

    [[nodiscard]] bool isNear(std::size_t line, double ems) const
    {
        return gapAbove(line) < ems * std::min(m_lines[line].box.height(), m_lines[line - 1].box.height());
    }

    /// Words of a row's label are left of its numbers.
    [[nodiscard]] bool isLabelLine(std::size_t line, std::size_t anchor) const
    {
        const Line &label = m_lines[line];
        const Line &row = m_lines[anchor];
        const auto firstValue = std::find(row.areValues.begin(), row.areValues.end(), true);
        const double limit =
            row.parts[static_cast<std::size_t>(firstValue - row.areValues.begin())].box.left();
        return label.values() == 0 && label.parts.front().box.left() < limit &&
               label.parts.back().box.right() <= limit + 1;
    }

    /// The digits of numbers that had no room on the row's line.
    [[nodiscard]] bool isOverflow(std::size_t line, std::size_t anchor) const
    {
        return line > anchor && m_lines[line].hasOnlyValues() &&
               m_lines[line].values() < m_lines[anchor].values() && isNear(line, tightGap);
    }

    /// The end of a chain of lines near each other that may be rows, their heads, or lone titles between.
    [[nodiscard]] std::size_t chainEnd(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        double widest = m_lines[begin].box.width();
        std::size_t lone = 0;
        for (std::size_t i = begin + 1; i < m_lines.size() && isNear(i, widestRowGap); ++i) {
            const Line &line = m_lines[i];
            if (isTabular(line)) {
                end = i + 1;
                lone = 0;
                widest = std::max(widest, line.box.width());
            } else if (++lone > mostLabelLines || line.box.width() > widest * 0.7) {
                break;
            }
        }
        return end;
    }

    void addChain(std::size_t begin, std::size_t end)
    {
        std::vector<std::size_t> anchors;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_lines[i].isAnchor && (anchors.empty() || !isOverflow(i, anchors.back())))
                anchors.push_back(i);
        }
        if (std::ssize(anchors) < fewestRows) {
            const bool hasRow = std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                            m_lines.begin() + static_cast<std::ptrdiff_t>(end), isRowAlone);
            if (hasRow)
                addHeads(begin, end);
            return;
        }
        std::size_t next = m_done;
        for (std::size_t k = 0; k < anchors.size();) {
            const std::size_t first = k++;
            while (k < anchors.size() && isOneRun(anchors[k - 1], anchors[k]))
                ++k;
            const std::vector<std::size_t> run(anchors.begin() + static_cast<std::ptrdiff_t>(first),
                                               anchors.begin() + static_cast<std::ptrdiff_t>(k));
            const std::vector<Band> bands = bandsOf(run, next);
            addHeads(next, bands.front().lines.front());
            m_tables.push_back(tableOf(bands));
            next = m_tables.back().endLine;
        }
        addHeads(next, end);
    }

    /// Nothing but parts of the two rows stands between them.
    [[nodiscard]] bool isOneRun(std::size_t above, std::size_t below) const
    {
        for (std::size_t i = above + 1; i < below; ++i) {
            if (!isLabelLine(i, above) && !isLabelLine(i, below) && !isOverflow(i, above))
                return false;
        }
        return true;
    }

    void addHeads(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (m_lines[i].parts.size() >= 2)
                addHead(i);
        }
    }

    /// A row without columns of its own.
    void addHead(std::size_t line)
    {
        const Line &head = m_lines[line];
        TableRow row{{}, head.box.top(), head.box.bottom()};
        for (const TextLine &part : head.parts)
            row.cells.push_back({static_cast<int>(row.cells.size()), 1, 1, part.box, {part}});
        m_tables.push_back({line, line + 1, {{}, {std::move(row)}, head.box.top()}});
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

    /// Lines between two rows go with the nearer one; strokes part them where there are any. Lines of a label
    /// may stand right before the first row and behind the last one.
    std::vector<Band> bandsOf(const std::vector<std::size_t> &anchors, std::size_t earliest) const
    {
        std::vector<Band> bands;
        for (const std::size_t anchor : anchors)
            bands.push_back({{anchor}, anchor});
        for (std::size_t k = 0; k + 1 < anchors.size(); ++k) {
            const std::size_t below = firstOfBelow(anchors[k], anchors[k + 1]);
            for (std::size_t i = anchors[k] + 1; i < anchors[k + 1]; ++i)
                bands[i < below ? k : k + 1].lines.push_back(i);
        }
        const std::size_t first = anchors.front();
        for (std::size_t i = first;
             i > earliest && isNear(i, tightGap) && isLabelLine(i - 1, first) && !isParted(i - 1, i); --i)
            bands.front().lines.push_back(i - 1);
        const std::size_t last = anchors.back();
        for (std::size_t i = last + 1; i < m_lines.size() && isNear(i, tightGap) && !isParted(i - 1, i) &&
                                       (isLabelLine(i, last) || isOverflow(i, last));
             ++i)
            bands.back().lines.push_back(i);
        for (Band &band : bands)
            std::sort(band.lines.begin(), band.lines.end());
        return bands;
    }

    /// The first line of the row below: behind a stroke, else behind the widest gap. Where all gaps are
    /// alike, lines go with the nearer row.
    [[nodiscard]] std::size_t firstOfBelow(std::size_t above, std::size_t below) const
    {
        std::size_t widest = above + 1;
        double narrowest = gapAbove(widest);
        for (std::size_t i = above + 1; i <= below; ++i) {
            if (isParted(i - 1, i))
                return i;
            narrowest = std::min(narrowest, gapAbove(i));
            if (gapAbove(i) > gapAbove(widest))
                widest = i;
        }
        while (widest < below && isOverflow(widest, above))
            ++widest;
        if (gapAbove(widest) > narrowest + 1.5)
            return widest;
        const double middle = (m_lines[above].box.center().y() + m_lines[below].box.center().y()) / 2;
        std::size_t first = above + 1;
        while (first < below && m_lines[first].box.center().y() <= middle)
            ++first;
        return first;
    }

    [[nodiscard]] ColumnUse columnsOf(const std::vector<Band> &bands) const
    {
        std::vector<Extent> extents;
        for (const Band &band : bands) {
            for (const std::size_t i : band.lines) {
                for (const TextLine &part : m_lines[i].parts)
                    extents.push_back(extentOf(part));
            }
        }
        ColumnUse use{Columns(std::move(extents)), {}};
        use.values.assign(static_cast<std::size_t>(use.columns.count()), 0);
        for (const Band &band : bands) {
            const Line &line = m_lines[band.anchor];
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

    AlignedTable tableOf(const std::vector<Band> &bands)
    {
        ColumnUse use = columnsOf(bands);
        for (const Band &band : bands) {
            for (const std::size_t i : band.lines) {
                std::vector<TextLine> parts;
                for (const TextLine &part : m_lines[i].parts) {
                    for (TextLine &piece : cutAtColumns(part, use))
                        parts.push_back(std::move(piece));
                }
                m_lines[i] = readLine(std::move(parts), m_lines[i].box);
            }
        }
        use = columnsOf(bands);
        AlignedTable result{bands.front().lines.front(), bands.back().lines.back() + 1, {{}, {}, 0}};
        result.table.top = m_lines[result.firstLine].box.top();
        for (const Band &band : bands)
            result.table.rows.push_back(rowOf(band, use));
        return result;
    }

    TableRow rowOf(const Band &band, const ColumnUse &use) const
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

    std::vector<Line> m_lines;
    const std::vector<Stroke> &m_across;
    std::vector<AlignedTable> m_tables;
    std::size_t m_done = 0; ///< end of the last table
};

} // namespace

std::vector<AlignedTable> alignedTables(const std::vector<TextLine> &lines, const std::vector<Stroke> &across)
{
    std::vector<Line> read;
    read.reserve(lines.size());
    for (const TextLine &line : lines)
        read.push_back(readLine(segmentsOf(line, cellGap), line.box));
    return RunReader(std::move(read), across).find();
}

} // namespace gouji
