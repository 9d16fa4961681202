#include "parser/layout/alignedtables.h"

#include "parser/layout/alignedrows.h"

#include <algorithm>

namespace gouji {

namespace {

// Em between the cells of a row; justified prose has no such gaps.
constexpr double cellGap = 1.0;
// Em between the rows of a table at most.
constexpr double widestRowGap = 4;
// Em between the lines of one row at most.
constexpr double tightGap = 0.65;
// Of the lower line's height: lines that share so much are of one row.
constexpr double sideBySide = 0.3;
// Fewer rows than this make no table.
constexpr int fewestRows = 3;
// A line of this many parts is a row all the same.
constexpr std::size_t fewestCells = 4;
// Lines without numbers between two rows: labels of several lines.
constexpr std::size_t mostLabelLines = 6;

class RunReader
{
public:
    RunReader(std::vector<TableLine> lines, const std::vector<Stroke> &across)
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
    static bool isRowAlone(const TableLine &line)
    {
        return line.parts.size() >= fewestCells || line.values() >= 3;
    }

    static bool isTabular(const TableLine &line) { return line.isAnchor || line.parts.size() >= 2; }

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
        const TableLine &label = m_lines[line];
        const TableLine &row = m_lines[anchor];
        const auto firstValue = std::find(row.areValues.begin(), row.areValues.end(), true);
        const double limit =
            row.parts[static_cast<std::size_t>(firstValue - row.areValues.begin())].box.left();
        return label.values() == 0 && label.parts.front().box.left() < limit &&
               label.parts.back().box.right() <= limit + 1;
    }

    /// Of the same row: beside its line, or with the digits of numbers that had no room on it.
    [[nodiscard]] bool isOverflow(std::size_t line, std::size_t anchor) const
    {
        if (line <= anchor)
            return false;
        return isBeside(line, anchor) || isTornFrom(line, anchor) ||
               (m_lines[line].hasOnlyValues() && isNear(line, tightGap) &&
                (m_lines[line].values() < m_lines[anchor].values() || isWrapOfAll(line, anchor)));
    }

    /// Every number of the row goes on in the line: all are alike long above, and shorter below.
    [[nodiscard]] bool isWrapOfAll(std::size_t line, std::size_t anchor) const
    {
        const std::vector<TextLine> &above = m_lines[anchor].parts;
        const std::vector<TextLine> &below = m_lines[line].parts;
        const auto length = above.front().text().size();
        return above.size() == below.size() && m_lines[anchor].hasOnlyValues() &&
               m_lines[line].hasOnlyValues() &&
               std::all_of(above.begin(), above.end(),
                           [length](const TextLine &part) { return part.text().size() == length; }) &&
               std::all_of(below.begin(), below.end(),
                           [length](const TextLine &part) { return part.text().size() < length; });
    }

    [[nodiscard]] bool isBeside(std::size_t a, std::size_t b) const
    {
        const QRectF &one = m_lines[a].box;
        const QRectF &other = m_lines[b].box;
        const double shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
        return shared > sideBySide * std::min(one.height(), other.height());
    }

    /// The second line of a row, for a line of other cells of that row stands beside both of its lines.
    [[nodiscard]] bool isTornFrom(std::size_t line, std::size_t anchor) const
    {
        for (std::size_t i = anchor + 1; i < line; ++i) {
            if (isBeside(i, anchor) && isBeside(i, line))
                return true;
        }
        return false;
    }

    /// The end of a chain of lines near each other that may be rows, their heads, or lone titles between.
    [[nodiscard]] std::size_t chainEnd(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        double widest = m_lines[begin].box.width();
        std::size_t lone = 0;
        for (std::size_t i = begin + 1; i < m_lines.size() && isNear(i, widestRowGap); ++i) {
            const TableLine &line = m_lines[i];
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
            const std::vector<RowBand> bands = bandsOf(run, next);
            addHeads(next, bands.front().lines.front());
            m_tables.push_back(
                {bands.front().lines.front(), bands.back().lines.back() + 1, alignedRows(m_lines, bands)});
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
            if (m_lines[i].parts.size() < 2)
                continue;
            const std::size_t last =
                i + 1 < end && isWrapOfAll(i + 1, i) && isNear(i + 1, tightGap) ? i + 1 : i;
            addHead(i, last);
            i = last;
        }
    }

    /// A row without columns of its own, of one line or of two with the same parts.
    void addHead(std::size_t line, std::size_t last)
    {
        const TableLine &head = m_lines[line];
        TableRow row{{}, head.box.top(), m_lines[last].box.bottom()};
        for (std::size_t p = 0; p < head.parts.size(); ++p) {
            const TextLine &part = head.parts[p];
            row.cells.push_back({static_cast<int>(row.cells.size()), 1, 1, part.box, {part}});
            if (last > line)
                row.cells.back().lines.push_back(m_lines[last].parts[p]);
        }
        m_tables.push_back({line, last + 1, {{}, {std::move(row)}, head.box.top()}});
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
    std::vector<RowBand> bandsOf(const std::vector<std::size_t> &anchors, std::size_t earliest) const
    {
        std::vector<RowBand> bands;
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
        for (RowBand &band : bands)
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

    std::vector<TableLine> m_lines;
    const std::vector<Stroke> &m_across;
    std::vector<AlignedTable> m_tables;
    std::size_t m_done = 0; ///< end of the last table
};

} // namespace

std::vector<AlignedTable> alignedTables(const std::vector<TextLine> &lines, const std::vector<Stroke> &across)
{
    std::vector<TableLine> read;
    read.reserve(lines.size());
    for (const TextLine &line : lines)
        read.push_back(readTableLine(segmentsOf(line, cellGap), line.box));
    return RunReader(std::move(read), across).find();
}

} // namespace gouji
