#include "parser/readers/textreader.h"

#include "model/core/characters.h"
#include "parser/readers/textcells.h"
#include "parser/readers/texttables.h"

#include <algorithm>

namespace gouji {

namespace {

// No printed table is wider; a line with more marks is something else.
constexpr qsizetype mostCells = 400;
// Lines and cells together. The longest reports have some thousand; more would only fill the memory.
constexpr std::size_t mostParts = 3'000'000;
// A table on one line is longer than this.
constexpr qsizetype shortestRunningTable = 60;
// A bar over the rows of a table is no longer.
constexpr qsizetype longestBar = 40;
// No cell of a drawn table runs over more lines.
constexpr std::size_t mostJoined = 12;

/// Splits the text into lines and cells, one line at a time.
class LineReader
{
public:
    explicit LineReader(SourceDocument &document)
        : m_document(document)
        , m_text(document.text)
        , m_cutter(document.text)
    {
    }

    bool read()
    {
        qsizetype begin = 0;
        while (begin < m_text.size()) {
            if (m_document.lines.size() + m_document.cells.size() > mostParts)
                return false;
            const qsizetype end = lineEnd(begin);
            if (m_marks.angles > 0) {
                if (const qsizetype behind = readTable({begin, end}); behind > begin) {
                    begin = behind;
                    continue;
                }
            }
            readLine({begin, end});
            begin = end + (m_text.mid(end, 2) == u"\r\n" ? 2 : 1);
        }
        return true;
    }

private:
    /// Where the line ends, and in m_marks how many tabs and pipes stand in it: one look at every character.
    qsizetype lineEnd(qsizetype begin)
    {
        const char16_t *const text = m_text.utf16();
        const qsizetype size = m_text.size();
        m_marks = {};
        for (qsizetype i = begin; i < size; ++i) {
            const char16_t c = text[i];
            if (c > u'|') {
                if (c < 0x2580) {
                    if (c == 0x2028 || c == 0x2029)
                        return i;
                    if (c >= 0x2500)
                        isDrawnAcross(c) ? ++m_marks.dashes : ++m_marks.pipes;
                } else if (c == 0xFF5C) {
                    ++m_marks.pipes;
                }
            } else if (c < u' ') {
                if (c == u'\t')
                    ++m_marks.tabs;
                else if (c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v')
                    return i;
            } else if (c == u'|') {
                ++m_marks.pipes;
            } else if (c == u'-' || c == u'=') {
                ++m_marks.dashes;
            } else if (c == u'<') {
                ++m_marks.angles;
            }
        }
        return size;
    }

    void readLine(Span line)
    {
        Span ink = m_cutter.trim(line, false);
        // Quoted in Markdown, or in a mail.
        while (ink.begin < ink.end && m_text[ink.begin] == u'>') {
            line.begin = ink.begin + 1;
            ink = m_cutter.trim({line.begin, ink.end}, false);
        }
        if (ink.begin == ink.end && m_marks.tabs == 0) {
            add(LineKind::Gap, line, {});
            return;
        }
        if (m_marks.dashes > 0 && isTableRule(m_text.mid(ink.begin, ink.length()), isBelowHead())) {
            joinBoxLines();
            return;
        }
        if (m_marks.angles > 0 && isMarkUp(m_text.mid(ink.begin, ink.length())))
            return;
        if (m_marks.tabs > mostCells || m_marks.pipes > mostCells) {
            add(LineKind::Prose, line, {m_cutter.trim(line, true)});
        } else if (m_marks.tabs > 0) {
            readTabbed(line, ink, m_marks.tabs);
        } else if (const std::vector<Span> piped = splitPipes(ink); piped.size() > 1) {
            add(LineKind::Row, line, piped);
        } else if (m_text[ink.begin] == u'#' && headingLevel(ink) > 0) {
            const int level = headingLevel(ink);
            add(LineKind::Heading, line, {m_cutter.trim({ink.begin + level, ink.end}, true)});
            m_document.lines.back().level = level;
        } else if (!readRunningTable(ink)) {
            readSpaced(line, ink);
        }
    }

    /// A line of one cell with tabs only before it is one of a run of lines with a cell each; more than two
    /// leading tabs are empty cells of a row.
    void readTabbed(Span line, Span ink, qsizetype tabs)
    {
        const qsizetype leading = m_text.mid(line.begin, ink.begin - line.begin).count(u'\t');
        if (leading == tabs && tabs <= 2) {
            add(LineKind::Lone, line, {m_cutter.trim({ink.begin, ink.end}, true)});
            return;
        }
        m_cells.clear();
        qsizetype begin = line.begin;
        for (qsizetype i = line.begin; i <= line.end; ++i) {
            if (i < line.end && m_text[i] != u'\t')
                continue;
            m_cells.push_back(m_cutter.trim({begin, i}, true));
            begin = i + 1;
        }
        add(LineKind::Row, line, m_cells);
    }

    void readSpaced(Span line, Span ink)
    {
        if (const std::vector<Span> spaced = m_cutter.cutValues(ink); spaced.size() > 1)
            add(LineKind::Row, line, spaced);
        else if (const std::vector<Span> head = m_cutter.cutHead(ink); !head.empty())
            add(LineKind::Row, line, head);
        else if (!readSeparated(line, ink))
            add(LineKind::Prose, line, {m_cutter.trim(line, true)});
    }

    /// A table that lost its line ends.
    bool readRunningTable(Span ink)
    {
        if (ink.length() < shortestRunningTable)
            return false;
        const std::vector<std::vector<Span>> rows = m_cutter.cutRunningTable(ink);
        for (const std::vector<Span> &row : rows)
            add(LineKind::Row, {row.front().begin, row.back().end}, row);
        return !rows.empty();
    }

    // ---- comma-separated values ----

    /// A line of values behind a label shows what parts the cells; the lines around it are cut there, too.
    bool readSeparated(Span line, Span ink)
    {
        if (m_separator != 0) {
            const std::vector<Span> cells = m_cutter.cutBeside(ink, m_separator);
            if (!cells.empty()) {
                m_otherLines = 0;
                add(LineKind::Row, line, cells);
                return true;
            }
            if (++m_otherLines > 2 || ink.length() > longestBar)
                m_separator = 0;
        }
        const char16_t separator = m_cutter.separatorOf(ink);
        if (separator == 0)
            return false;
        if (separator != m_separator)
            cutLinesBefore(separator);
        m_separator = separator;
        m_otherLines = 0;
        add(LineKind::Row, line, m_cutter.cutAt(ink, separator));
        return true;
    }

    /// The head of a table stands before its first values.
    void cutLinesBefore(char16_t separator)
    {
        constexpr std::size_t mostHeads = 4;
        std::vector<SourceLine> &lines = m_document.lines;
        std::size_t first = lines.size();
        while (first > 0 && lines.size() - first < mostHeads && lines[first - 1].kind == LineKind::Prose &&
               lines[first - 1].span.length() <= longestBar * 6)
            --first;
        std::vector<Span> spans;
        for (std::size_t line = first; line < lines.size(); ++line)
            spans.push_back(lines[line].span);
        if (spans.empty())
            return;
        m_document.cells.resize(static_cast<std::size_t>(lines[first].firstCell));
        lines.resize(first);
        for (const Span span : spans) {
            const std::vector<Span> cells = m_cutter.cutBeside(m_cutter.trim(span, false), separator);
            if (cells.empty())
                add(LineKind::Prose, span, {m_cutter.trim(span, true)});
            else
                add(LineKind::Row, span, cells);
        }
    }

    // ---- tables of HTML ----

    /// Reads the table that begins on the line; returns where the text goes on, -1 where none begins.
    qsizetype readTable(Span line)
    {
        const qsizetype begin =
            m_hasTables ? m_text.left(line.end).indexOf(u"<table", line.begin, Qt::CaseInsensitive) : -1;
        if (begin < 0)
            return -1;
        const TextTable table = readTextTable(m_text, begin, mostParts);
        // A table that never ends is none, and neither is any behind it.
        m_hasTables = table.span.length() > 0;
        if (!m_hasTables)
            return -1;
        if (const Span ink = m_cutter.trim({line.begin, begin}, false);
            ink.length() > 0 && !isMarkUp(m_text.mid(ink.begin, ink.length())))
            add(LineKind::Prose, ink, {m_cutter.trim(ink, true)});
        for (const TextTableRow &row : table.rows) {
            m_document.lines.push_back({LineKind::Row, row.span, static_cast<int>(m_document.cells.size()),
                                        static_cast<int>(row.cells.size()), 0});
            m_document.cells.insert(m_document.cells.end(), row.cells.begin(), row.cells.end());
        }
        return table.span.end;
    }

    // ---- pipes and drawn tables ----

    /// "行政许可 | 5": with one pipe only a number behind it tells a row from a line of prose.
    bool isLabelledValue(Span ink) const
    {
        qsizetype pipe = ink.begin;
        while (pipe < ink.end && !isUpright(m_text[pipe]))
            ++pipe;
        const Span value = m_cutter.trim({pipe + 1, ink.end}, true);
        return pipe > ink.begin && value.length() > 0 && value.length() <= 24 &&
               TextCells::isValueWord(m_text.mid(value.begin, value.length()));
    }

    std::vector<Span> splitPipes(Span ink) const
    {
        if (m_marks.pipes == 0 || (m_marks.pipes == 1 && !isLabelledValue(ink)))
            return {};
        std::vector<Span> cells;
        qsizetype begin = ink.begin + (isUpright(m_text[ink.begin]) ? 1 : 0);
        for (qsizetype i = begin; i <= ink.end; ++i) {
            const bool isCut = i < ink.end && isUpright(m_text[i]) && m_text[i - 1] != u'\\';
            if (!isCut && i < ink.end)
                continue;
            // What ends with a pipe has an empty last cell, unless it also begins with one.
            if (isCut || begin < ink.end || !isUpright(m_text[ink.begin]))
                cells.push_back(withoutLines(m_cutter.trim({begin, i}, true)));
            begin = i + 1;
        }
        return cells;
    }

    /// Beside a cell of several rows the line that parts them is drawn: nothing is in there.
    Span withoutLines(Span cell) const
    {
        const QStringView words = m_text.mid(cell.begin, cell.length());
        return !words.isEmpty() && std::all_of(words.begin(), words.end(), isDrawnAcross)
                   ? Span{cell.begin, cell.begin}
                   : cell;
    }

    /// The line before is the first row of a table.
    bool isBelowHead() const
    {
        const std::vector<SourceLine> &lines = m_document.lines;
        if (lines.empty() || lines.back().kind != LineKind::Row)
            return false;
        return lines.size() < 2 || lines[lines.size() - 2].kind != LineKind::Row;
    }

    /// At a line drawn across a table: what stands between it and the one before is one row, though its words
    /// run over several lines. Numbers below each other are rows of their own.
    void joinBoxLines()
    {
        std::vector<SourceLine> &lines = m_document.lines;
        const std::size_t first = m_belowRule;
        m_belowRule = lines.size();
        if (first == 0 || lines.size() < first + 2 || lines.size() > first + mostJoined)
            return;
        const int columns = lines[first].cellCount;
        std::vector<SourceCell> joined;
        for (std::size_t line = first; line < lines.size(); ++line) {
            if (lines[line].kind != LineKind::Row || lines[line].cellCount != columns)
                return;
        }
        for (int column = 0; column < columns; ++column) {
            const std::size_t before = joined.size();
            int values = 0;
            for (std::size_t line = first; line < lines.size(); ++line) {
                const SourceCell &cell =
                    m_document.cells[static_cast<std::size_t>(lines[line].firstCell + column)];
                const QStringView words = m_document.at(cell.where.span);
                if (!words.isEmpty())
                    joined.push_back(cell);
                values += !words.isEmpty() && TextCells::isValueWord(words) ? 1 : 0;
            }
            if (values > 1)
                return;
            if (joined.size() == before)
                joined.push_back(m_document.cells[static_cast<std::size_t>(lines[first].firstCell + column)]);
        }
        lines[first].span.end = lines.back().span.end;
        lines[first].cellCount = static_cast<int>(joined.size());
        lines.resize(first + 1);
        m_document.cells.resize(static_cast<std::size_t>(lines[first].firstCell));
        m_document.cells.insert(m_document.cells.end(), joined.begin(), joined.end());
        m_belowRule = lines.size();
    }

    int headingLevel(Span ink) const
    {
        int level = 0;
        while (ink.begin + level < ink.end && m_text[ink.begin + level] == u'#')
            ++level;
        return level <= 6 ? level : 0;
    }

    void add(LineKind kind, Span span, const std::vector<Span> &cells)
    {
        std::vector<SourceLine> &lines = m_document.lines;
        if (kind == LineKind::Gap && !lines.empty() && lines.back().kind == LineKind::Gap) {
            lines.back().span.end = span.end;
            return;
        }
        lines.push_back(
            {kind, span, static_cast<int>(m_document.cells.size()), static_cast<int>(cells.size()), 0});
        int column = 0;
        for (const Span cell : cells)
            m_document.cells.push_back({{cell, 0, {}}, column++, 1, 1});
    }

    struct Marks
    {
        qsizetype tabs = 0;
        qsizetype pipes = 0;
        qsizetype dashes = 0;
        qsizetype angles = 0;
    };

    SourceDocument &m_document;
    QStringView m_text;
    TextCells m_cutter;
    Marks m_marks; ///< of the line in work
    std::vector<Span> m_cells;
    char16_t m_separator = 0;    ///< of the lines of separated values in work
    int m_otherLines = 0;        ///< since the last of them
    bool m_hasTables = true;     ///< tables of HTML may follow
    std::size_t m_belowRule = 0; ///< the line behind the last one drawn across a table; 0 before the first
};

} // namespace

bool readTextLines(SourceDocument &document)
{
    return LineReader(document).read();
}

} // namespace gouji
