#include "parser/readers/textreader.h"

#include "model/core/characters.h"
#include "parser/text/cellnumber.h"

#include <algorithm>

namespace gouji {

namespace {

// No printed table is wider; a line with more marks is something else.
constexpr qsizetype mostCells = 400;
// Lines and cells together. The longest reports have some thousand; more would only fill the memory.
constexpr std::size_t mostParts = 3'000'000;

/// Splits the text into lines and cells, one line at a time.
class LineReader
{
public:
    explicit LineReader(SourceDocument &document)
        : m_document(document)
        , m_text(document.text)
    {
    }

    bool read()
    {
        qsizetype begin = 0;
        while (begin < m_text.size()) {
            if (m_document.lines.size() + m_document.cells.size() > mostParts)
                return false;
            const qsizetype end = lineEnd(begin);
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
                if (c == 0x2028 || c == 0x2029)
                    return i;
            } else if (c < u' ') {
                if (c == u'\t')
                    ++m_marks.tabs;
                else if (c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v')
                    return i;
            } else if (c == u'|') {
                ++m_marks.pipes;
            } else if (c == u'-') {
                ++m_marks.dashes;
            }
        }
        return size;
    }

    void readLine(Span line)
    {
        const Span ink = trim(line, false);
        if (ink.begin == ink.end && m_marks.tabs == 0) {
            add(LineKind::Gap, line, {});
            return;
        }
        if (m_marks.dashes > 0 && isTableRule(ink))
            return;
        if (m_marks.tabs > mostCells || m_marks.pipes > mostCells) {
            add(LineKind::Prose, line, {trim(line, true)});
        } else if (m_marks.tabs > 0) {
            readTabbed(line, ink, m_marks.tabs);
        } else if (const std::vector<Span> piped = splitPipes(ink); piped.size() > 1) {
            add(LineKind::Row, line, piped);
        } else if (m_text[ink.begin] == u'#' && headingLevel(ink) > 0) {
            const int level = headingLevel(ink);
            add(LineKind::Heading, line, {trim({ink.begin + level, ink.end}, true)});
            m_document.lines.back().level = level;
        } else if (const std::vector<Span> spaced = splitTrailingNumbers(ink); spaced.size() > 1) {
            add(LineKind::Row, line, spaced);
        } else if (const std::vector<Span> head = splitHead(ink); !head.empty()) {
            add(LineKind::Row, line, head);
        } else {
            add(LineKind::Prose, line, {trim(line, true)});
        }
    }

    /// A line of one cell with tabs only before it is one of a run of lines with a cell each; more than two
    /// leading tabs are empty cells of a row.
    void readTabbed(Span line, Span ink, qsizetype tabs)
    {
        const qsizetype leading = m_text.mid(line.begin, ink.begin - line.begin).count(u'\t');
        if (leading == tabs && tabs <= 2) {
            add(LineKind::Lone, line, {trim({ink.begin, ink.end}, true)});
            return;
        }
        m_cells.clear();
        qsizetype begin = line.begin;
        for (qsizetype i = line.begin; i <= line.end; ++i) {
            if (i < line.end && m_text[i] != u'\t')
                continue;
            m_cells.push_back(trim({begin, i}, true));
            begin = i + 1;
        }
        add(LineKind::Row, line, m_cells);
    }

    /// "行政许可 | 5": with one pipe only a number behind it tells a row from a line of prose.
    bool isLabelledValue(Span ink) const
    {
        const qsizetype pipe = ink.begin + m_text.mid(ink.begin, ink.length()).indexOf(u'|');
        const Span value = trim({pipe + 1, ink.end}, true);
        return pipe > ink.begin && value.length() > 0 && value.length() <= 24 &&
               isValueWord(m_text.mid(value.begin, value.length()));
    }

    std::vector<Span> splitPipes(Span ink) const
    {
        if (m_marks.pipes == 0 || (m_marks.pipes == 1 && !isLabelledValue(ink)))
            return {};
        std::vector<Span> cells;
        qsizetype begin = ink.begin + (m_text[ink.begin] == u'|' ? 1 : 0);
        for (qsizetype i = begin; i <= ink.end; ++i) {
            const bool isCut = i < ink.end && m_text[i] == u'|' && m_text[i - 1] != u'\\';
            if (!isCut && i < ink.end)
                continue;
            // What ends with a pipe has an empty last cell, unless it also begins with one.
            if (isCut || begin < ink.end || m_text[ink.begin] != u'|')
                cells.push_back(trim({begin, i}, true));
            begin = i + 1;
        }
        return cells;
    }

    /// "---|:--:" below a table's head. Single dashes are one only there: elsewhere they stand for numbers.
    bool isTableRule(Span ink) const
    {
        bool hasParts = false;
        bool hasShort = false;
        int dashes = 0;
        for (qsizetype i = ink.begin; i <= ink.end; ++i) {
            const QChar c = i < ink.end ? m_text[i] : QChar(u'|');
            if (c == u'-') {
                ++dashes;
            } else if (c == u'|' || c == u'+' || c == u'\t') {
                hasParts = hasParts || i < ink.end;
                hasShort = hasShort || (dashes > 0 && dashes < 3);
                dashes = 0;
            } else if (c != u':' && !isSpace(c)) {
                return false;
            }
        }
        return hasParts && (!hasShort || (m_text[ink.begin] == u'|' && isBelowHead()));
    }

    /// The line before is the first row of a table.
    bool isBelowHead() const
    {
        const std::vector<SourceLine> &lines = m_document.lines;
        if (lines.empty() || lines.back().kind != LineKind::Row)
            return false;
        return lines.size() < 2 || lines[lines.size() - 2].kind != LineKind::Row;
    }

    int headingLevel(Span ink) const
    {
        int level = 0;
        while (ink.begin + level < ink.end && m_text[ink.begin + level] == u'#')
            ++level;
        return level <= 6 ? level : 0;
    }

    /// A short line "label   0  0  0" as column-aligned text has it: at least two numbers behind each other,
    /// or one set off by more than one space. Sentences have punctuation and stay whole.
    std::vector<Span> splitTrailingNumbers(Span ink) const
    {
        if (ink.length() > 120)
            return {};
        if (hasSentence(ink))
            return {};
        std::vector<Span> cells;
        qsizetype end = ink.end;
        bool isWide = false;
        while (end > ink.begin) {
            qsizetype begin = end;
            while (begin > ink.begin && !isSpaceOrInvisible(m_text[begin - 1]))
                --begin;
            const Span word{begin, end};
            if (!isValueWord(m_text.mid(word.begin, word.length())))
                break;
            cells.insert(cells.begin(), word);
            qsizetype before = begin;
            while (before > ink.begin && isSpaceOrInvisible(m_text[before - 1]))
                --before;
            isWide = isWide || begin - before > 1 || (begin > before && m_text[before] == QChar(0x3000));
            end = before;
        }
        const bool hasLabel = end > ink.begin;
        const bool isRow = cells.size() >= (hasLabel ? 2U : 3U) || (cells.size() == 1 && hasLabel && isWide);
        if (!isRow)
            return {};
        if (hasLabel) {
            const std::vector<Span> labels = splitWideGaps({ink.begin, end});
            cells.insert(cells.begin(), labels.begin(), labels.end());
        }
        return cells;
    }

    /// The words of a head or of a row's labels, parted by two spaces or more.
    std::vector<Span> splitWideGaps(Span span) const
    {
        std::vector<Span> words;
        qsizetype begin = span.begin;
        qsizetype spaces = 0;
        for (qsizetype i = span.begin; i <= span.end; ++i) {
            if (i < span.end && isSpaceOrInvisible(m_text[i])) {
                ++spaces;
                continue;
            }
            if (spaces >= 2 || i == span.end) {
                if (const Span word = trim({begin, i}, true); word.length() > 0)
                    words.push_back(word);
                begin = i;
            }
            spaces = 0;
        }
        return words;
    }

    /// Three words or more in columns: a table's head in column-aligned text.
    std::vector<Span> splitHead(Span ink) const
    {
        if (ink.length() > 240 || hasSentence(ink))
            return {};
        std::vector<Span> words = splitWideGaps(ink);
        return words.size() >= 3 ? words : std::vector<Span>{};
    }

    bool hasSentence(Span ink) const
    {
        const QStringView words = m_text.mid(ink.begin, ink.length());
        return std::any_of(words.begin(), words.end(),
                           [](QChar c) { return c == QChar(0x3002) || c == QChar(0xFF1B) || c == u';'; });
    }

    static bool isValueWord(QStringView word)
    {
        if (word.size() == 1 && (word[0] == u'/' || word[0] == u'-' || word[0] == QChar(0x2014)))
            return true;
        return readCellNumber(word).state == CellState::Number;
    }

    /// Cuts white space, and with `marks` also Markdown emphasis that encloses the whole content.
    Span trim(Span span, bool marks) const
    {
        const auto isEmphasis = [](QChar c) { return c == u'*' || c == u'_' || c == u'`'; };
        for (;;) {
            while (span.begin < span.end && isSpaceOrInvisible(m_text[span.begin]))
                ++span.begin;
            while (span.end > span.begin && isSpaceOrInvisible(m_text[span.end - 1]))
                --span.end;
            const bool isEnclosed = marks && span.length() > 2 && isEmphasis(m_text[span.begin]) &&
                                    m_text[span.begin] == m_text[span.end - 1];
            if (!isEnclosed)
                break;
            ++span.begin;
            --span.end;
        }
        return span;
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
    };

    SourceDocument &m_document;
    QStringView m_text;
    Marks m_marks; ///< of the line in work
    std::vector<Span> m_cells;
};

} // namespace

bool readTextLines(SourceDocument &document)
{
    return LineReader(document).read();
}

} // namespace gouji
