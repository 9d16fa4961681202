#include "parser/recognition/logicalrows.h"

#include "model/core/characters.h"
#include "parser/recognition/namedvalues.h"
#include "parser/recognition/rowcells.h"
#include "parser/recognition/transposedrows.h"

#include <algorithm>

namespace gouji {

namespace {

// A line longer than the longest label, or with a full stop in it, is prose.
constexpr qsizetype longestLabel = 64;
// Labels may come one character per line; what stands further back belongs to other rows.
constexpr std::size_t mostLabels = 40;

/// "- 3 -", "第 3 页", "第3页 共8页", "3 / 8", "Page 3": what page breaks leave between the rows.
bool isPageDebris(QStringView s)
{
    if (s.size() > 16)
        return false;
    bool hasDigit = false;
    bool hasPage = s.startsWith(u"page", Qt::CaseInsensitive);
    qsizetype dashes = 0;
    qsizetype slashes = 0;
    for (const QChar c : s.mid(hasPage ? 4 : 0)) {
        if (c.isDigit())
            hasDigit = true;
        else if (isOneOf(c, u"-\u2014\u2013~\u00B7\u2022"))
            ++dashes;
        else if (c == u'/')
            ++slashes;
        else if (c == QChar(0x9875)) // 页
            hasPage = true;
        else if (c != QChar(0x7B2C) && c != QChar(0x5171) && !isSpace(c)) // 第, 共
            return false;
    }
    const bool isBetween = hasDigit && !s.front().isDigit() && !s.back().isDigit();
    const bool isCounted = slashes == 1 && dashes == 0 && s.front().isDigit() && s.back().isDigit();
    return hasDigit && (hasPage || (dashes >= 2 && isBetween) || isCounted);
}

class RowFinder
{
public:
    RowFinder(const SourceDocument &document, const std::vector<const LabelIndex *> &indexes)
        : m_document(document)
        , m_tokens(document, indexes, m_found.keys)
        , m_cells(m_tokens)
    {
    }

    SourceRows find()
    {
        for (int line = 0; line < static_cast<int>(m_document.lines.size()); ++line) {
            const SourceLine &source = m_document.lines[static_cast<std::size_t>(line)];
            switch (source.kind) {
            case LineKind::Gap:
                m_gaps += static_cast<int>(m_document.at(source.span).count(u'\n')) + 1;
                break;
            case LineKind::Heading:
                reset();
                takeSingle(line, source);
                break;
            case LineKind::Row:
                takeRow(line, source);
                break;
            case LineKind::Prose:
            case LineKind::Lone:
                takeSingle(line, source);
                break;
            }
        }
        closeStream();
        turnTransposedRows(m_document, m_found);
        return std::move(m_found);
    }

private:
    void reset()
    {
        closeStream();
        m_labels.clear();
        m_isSingleRun = false;
        m_gaps = 0;
    }

    void addLabel(const Token &t)
    {
        if (t.key.empty())
            return;
        if (m_labels.size() >= mostLabels)
            m_labels.erase(m_labels.begin());
        m_labels.push_back(t);
    }

    void closeStream()
    {
        m_isBesideLabel = false;
        if (m_stream.items.empty())
            return;
        m_stream.trailingGaps = m_gaps;
        m_found.rows.push_back(std::move(m_stream));
        m_stream = {};
    }

    // ---- cells side by side ----

    void takeRow(int line, const SourceLine &source)
    {
        closeStream();
        m_isSingleRun = false;
        m_gaps = 0;
        std::vector<RowCell> &cells = m_cells.read(line, source);
        const std::size_t first = m_cells.firstValue();
        HeadLine head{line, {}};
        for (std::size_t i = 0; i < first && i < cells.size(); ++i) {
            // A line of dashes is a word without a key.
            if (cells[i].kind != CellKind::Word || cells[i].token.key.empty())
                continue;
            head.labels.push_back(cells[i].token);
            addLabel(cells[i].token);
        }
        if (first >= cells.size()) {
            m_found.heads.push_back(std::move(head));
            return;
        }
        LogicalRow row;
        row.labels = std::move(m_labels);
        m_labels.clear();
        row.ownLabels = static_cast<int>(head.labels.size());
        row.isOneLine = true;
        // A line before belongs to the row only when it holds the row's label; it may as well be the
        // section's heading.
        const bool labelIsAbove = head.labels.empty() && !row.labels.empty() && row.labels.back().isRow;
        row.firstLine = labelIsAbove ? row.labels.back().line : line;
        row.valueLine = line;
        row.lastLine = line;
        row.items.reserve(cells.size() - first);
        for (std::size_t i = first; i < cells.size(); ++i)
            row.items.push_back({cells[i].kind == CellKind::Word
                                     ? m_tokens.wordValue(source.firstCell + static_cast<int>(i))
                                     : std::move(cells[i].value),
                                 static_cast<int>(i),
                                 0,
                                 {}});
        m_found.rows.push_back(std::move(row));
    }

    // ---- one cell per line ----

    void takeSingle(int line, const SourceLine &source)
    {
        const int cell = source.firstCell;
        if (takeNamed(line, cell))
            return;
        const QStringView s = m_tokens.text(cell);
        if (s.size() > longestLabel || s.contains(QChar(0x3002))) {
            reset();
            return;
        }
        if (isPageDebris(s) && source.kind == LineKind::Prose)
            return;
        CellValue v;
        const CellKind kind = m_tokens.read(cell, v);
        const bool isWord = kind == CellKind::Word;
        if ((isWord || kind == CellKind::Mark) && takeNumbers(line, source))
            return;
        if (isWord) {
            if (!takeLabelAndNumber(line, cell))
                takeSingleWords(line, cell);
            return;
        }
        takeSingleValue(line, source, kind, v);
    }

    void takeSingleValue(int line, const SourceLine &source, CellKind kind, const CellValue &v)
    {
        // A number behind an empty line is none of a row whose first one stands beside its label.
        if (m_isBesideLabel && m_gaps > 0)
            closeStream();
        // Behind an empty line that parts rows, an empty cell is the next row's first.
        const bool rowsAreParted = m_stream.items.size() >= 2 && m_stream.items[1].gapsBefore == 0;
        if (kind == CellKind::Blank && m_gaps > 0 && rowsAreParted) {
            closeStream();
            return;
        }
        // A number alone between rows of many cells is a page number.
        const bool continues = m_isSingleRun || source.kind == LineKind::Lone;
        // Cells of a table whose head is lost have no words before them.
        const bool hasRow = !m_stream.items.empty() || !m_labels.empty() || source.kind == LineKind::Lone;
        if (!continues || !hasRow)
            return;
        if (m_stream.items.empty()) {
            m_stream.labels = std::move(m_labels);
            m_labels.clear();
            m_stream.ownLabels = m_stream.labels.empty() ? 0 : 1;
            m_stream.firstLine = m_stream.labels.empty() ? line : m_stream.labels.back().line;
            m_stream.valueLine = line;
        }
        // Values of several lines have no columns in common with those of others.
        m_stream.isOneLine = false;
        m_stream.items.push_back({v, static_cast<int>(m_stream.items.size()), m_gaps, {}});
        m_stream.lastLine = line;
        m_isSingleRun = true;
        m_gaps = 0;
    }

    /// "40 27": two cells of a run of lines that holds one each.
    bool takeNumbers(int line, const SourceLine &source)
    {
        const std::vector<CellValue> values = numbersOnLine(m_document, spanOf(source.firstCell));
        if (values.empty())
            return false;
        const bool goesOn = values.size() > 1 && !m_found.rows.empty() && m_stream.items.empty() &&
                            m_found.rows.back().isOneLine && m_found.rows.back().lastLine == line - 1;
        if (goesOn) {
            // The end of a row that a narrow page broke.
            LogicalRow row;
            row.isOneLine = true;
            row.firstLine = row.valueLine = row.lastLine = line;
            for (const CellValue &v : values)
                row.items.push_back({v, static_cast<int>(row.items.size()), 0, {}});
            m_found.rows.push_back(std::move(row));
            return true;
        }
        for (const CellValue &v : values)
            takeSingleValue(line, source, CellKind::Number, v);
        return true;
    }

    /// Begins a row whose first value stands on its label's line.
    void beginBeside(int line)
    {
        m_stream.labels = std::move(m_labels);
        m_labels.clear();
        m_stream.ownLabels = 1;
        m_stream.isOneLine = true;
        m_stream.firstLine = m_stream.valueLine = m_stream.lastLine = line;
        m_gaps = 0;
    }

    /// "行政许可 106", "行政许可：106": a row's label and its first number. Only a known label tells this
    /// from a sentence. The row's other numbers may stand on lines of their own.
    bool takeLabelAndNumber(int line, int cell)
    {
        const NamedLine named = cutLastNumber(m_document, spanOf(cell));
        if (named.values.empty())
            return false;
        const Token label = tokenAt(named.values.front().name, cell, line);
        if (!label.isRow)
            return false;
        closeStream();
        m_labels.push_back(label);
        beginBeside(line);
        m_stream.items.push_back({named.values.front().value, 1, 0, {}});
        m_isBesideLabel = true;
        m_isSingleRun = true;
        return true;
    }

    /// Values that a line names one by one behind their row's label, or that lines below the label name.
    bool takeNamed(int line, int cell)
    {
        const NamedLine named = cutNamedValues(m_document, spanOf(cell));
        std::vector<Token> names;
        for (const NamedValue &value : named.values) {
            names.push_back(tokenAt(value.name, cell, line));
            if (!names.back().isColumnHead || !names.back().numberedKey.empty())
                return false;
        }
        if (names.empty())
            return false;
        const auto isName = [&](const RowItem &item) { return item.name == names.front().key; };
        const bool isOpen = !m_stream.items.empty() && !m_stream.items.front().name.empty();
        if (named.label.length() > 0) {
            const Token label = tokenAt(named.label, cell, line);
            if (!label.isKnown())
                return false;
            closeStream();
            m_labels.push_back(label);
            beginBeside(line);
        } else if (!isOpen || std::any_of(m_stream.items.begin(), m_stream.items.end(), isName)) {
            if (m_labels.empty() || !m_labels.back().isKnown() || !m_stream.items.empty())
                return false;
            beginBeside(line);
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            m_stream.items.push_back({named.values[i].value, static_cast<int>(i), 0, names[i].key});
        m_stream.lastLine = line;
        m_isSingleRun = false;
        return true;
    }

    [[nodiscard]] Span spanOf(int cell) const
    {
        return m_document.cells[static_cast<std::size_t>(cell)].where.span;
    }

    /// The token of words that stand somewhere in a cell.
    [[nodiscard]] Token tokenAt(Span words, int cell, int line) const
    {
        const qsizetype begin = m_document.foldedToText.toFolded(words.begin);
        const qsizetype end = m_document.foldedToText.toFolded(words.end);
        return m_tokens.tokenOf(QStringView(m_document.folded).mid(begin, end - begin), cell, line);
    }

    /// What two spaces part are two words: the end of one cell's label beside another's.
    void takeSingleWords(int line, int cell)
    {
        const QStringView words = m_tokens.folded(cell);
        const qsizetype gap = words.indexOf(u"  ");
        if (gap <= 0 || m_found.rows.empty()) {
            takeSingleWord(line, m_tokens.token(cell, line));
            return;
        }
        takeSingleWord(line, m_tokens.tokenOf(words.left(gap), cell, line));
        takeSingleWord(line, m_tokens.tokenOf(words.mid(gap).trimmed(), cell, line));
    }

    void takeSingleWord(int line, const Token &word)
    {
        closeStream();
        m_isSingleRun = true;
        m_gaps = 0;
        if (!m_found.heads.empty() && m_found.heads.back().line == line - 1 && word.isKnown()) {
            m_found.heads.back().line = line;
            m_found.heads.back().labels.push_back(word);
        } else if (word.isKnown()) {
            m_found.heads.push_back({line, {word}});
        }
        addLabel(word);
    }

    const SourceDocument &m_document;
    SourceRows m_found;
    CellTokens m_tokens;
    RowCells m_cells;             ///< of the line in work
    std::vector<Token> m_labels;  ///< words waiting for their values
    LogicalRow m_stream;          ///< the row being collected from lines of one cell
    bool m_isSingleRun = false;   ///< the line before held one cell of a table
    bool m_isBesideLabel = false; ///< the stream's first value stands on its label's line
    int m_gaps = 0;               ///< empty lines since the last line
};

} // namespace

int LogicalRow::filled() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const RowItem &item) {
        return item.value.state != CellState::Blank;
    }));
}

SourceRows findRows(const SourceDocument &document, const std::vector<const LabelIndex *> &indexes)
{
    return RowFinder(document, indexes).find();
}

} // namespace gouji
