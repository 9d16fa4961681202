#include "parser/recognition/logicalrows.h"

#include "model/core/characters.h"
#include "parser/text/cellnumber.h"

#include <algorithm>

namespace gouji {

namespace {

// A line longer than the longest label, or with a full stop in it, is prose.
constexpr qsizetype longestLabel = 64;
// Labels may come one character per line; what stands further back belongs to other rows.
constexpr std::size_t mostLabels = 40;

/// "- 3 -", "第 3 页", "第3页 共8页": what page breaks leave between the rows.
bool isPageDebris(QStringView s)
{
    if (s.size() > 16)
        return false;
    bool hasDigit = false;
    bool hasPage = false;
    qsizetype dashes = 0;
    for (const QChar c : s) {
        if (c.isDigit())
            hasDigit = true;
        else if (c == u'-' || c == QChar(0x2014) || c == QChar(0x2013) || c == u'~')
            ++dashes;
        else if (c == QChar(0x9875)) // 页
            hasPage = true;
        else if (c != QChar(0x7B2C) && c != QChar(0x5171) && c != u'/' && !isSpace(c)) // 第, 共
            return false;
    }
    const bool isFramed = dashes >= 2 && !s.front().isDigit() && !s.back().isDigit();
    return hasDigit && (hasPage || isFramed);
}

class RowFinder
{
public:
    RowFinder(const SourceDocument &document, const std::vector<const LabelIndex *> &indexes)
        : m_document(document)
        , m_tokens(document, indexes, m_found.keys)
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

    struct Cell
    {
        CellKind kind = CellKind::Blank;
        CellValue value; ///< all but words
        Token token;     ///< words only
    };

    void readCells(int line, const SourceLine &source)
    {
        m_cells.clear();
        for (int c = 0; c < source.cellCount; ++c) {
            Cell &cell = m_cells.emplace_back();
            cell.kind = m_tokens.read(source.firstCell + c, cell.value);
            if (cell.kind == CellKind::Word)
                cell.token = m_tokens.token(source.firstCell + c, line);
        }
    }

    /// Index of the first value cell of a line: behind the last word before the first number, or, where there
    /// is no number, behind a row's label that no other label follows. cells.size() when the line has no
    /// values.
    std::size_t firstValue(const std::vector<Cell> &cells) const
    {
        const auto isValue = [](const Cell &c) {
            return c.kind == CellKind::Number || c.kind == CellKind::Mark;
        };
        const auto number = std::find_if(cells.begin(), cells.end(), isValue);
        std::size_t labelEnd = 0;
        if (number != cells.end()) {
            for (auto it = cells.begin(); it != number; ++it) {
                if (it->kind == CellKind::Word)
                    labelEnd = static_cast<std::size_t>(it - cells.begin()) + 1;
            }
            // A running number may stand before the label: the last row label with values behind it counts.
            for (std::size_t i = static_cast<std::size_t>(number - cells.begin()); i + 1 < cells.size();
                 ++i) {
                if (cells[i].kind == CellKind::Word && cells[i].token.isRow &&
                    std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(i), cells.end(), isValue))
                    labelEnd = i + 1;
            }
            return labelEnd;
        }
        return firstValueWithoutNumbers(cells);
    }

    /// Words that people write where a number belongs ("不涉及") are short, unnumbered and no labels.
    [[nodiscard]] bool isWordForNumber(const Cell &cell) const
    {
        return m_tokens.text(cell.token.cell).size() <= 8 && cell.token.numberedKey.empty() &&
               !cell.token.isKnown();
    }

    std::size_t firstValueWithoutNumbers(const std::vector<Cell> &cells) const
    {
        std::size_t labelEnd = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].kind != CellKind::Word)
                continue;
            // Some columns are called like rows ("其他", "总计"); beside other columns they are heads.
            if (cells[i].token.isRow)
                labelEnd = i + 1;
            else if (cells[i].token.isColumnHead || (labelEnd > 0 && !isWordForNumber(cells[i])))
                return cells.size();
        }
        const bool isAllBlank =
            std::all_of(cells.begin(), cells.end(), [](const Cell &c) { return c.kind == CellKind::Blank; });
        if (isAllBlank)
            return 0;
        return labelEnd == 0 ? cells.size() : labelEnd;
    }

    void takeRow(int line, const SourceLine &source)
    {
        closeStream();
        m_isSingleRun = false;
        m_gaps = 0;
        readCells(line, source);
        std::vector<Cell> &cells = m_cells;
        const std::size_t first = firstValue(cells);
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
                                 static_cast<int>(i), 0});
        m_found.rows.push_back(std::move(row));
    }

    // ---- one cell per line ----

    void takeSingle(int line, const SourceLine &source)
    {
        const int cell = source.firstCell;
        const QStringView s = m_tokens.text(cell);
        if (s.size() > longestLabel || s.contains(QChar(0x3002))) {
            reset();
            return;
        }
        if (isPageDebris(s) && source.kind == LineKind::Prose)
            return;
        CellValue v;
        const CellKind kind = m_tokens.read(cell, v);
        if (kind == CellKind::Word) {
            if (!takeNumbers(line, source) && !takeLabelAndNumber(line, cell))
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
        m_stream.items.push_back({v, static_cast<int>(m_stream.items.size()), m_gaps});
        m_stream.lastLine = line;
        m_isSingleRun = true;
        m_gaps = 0;
    }

    /// "40 27": two cells of a run of lines that holds one each.
    bool takeNumbers(int line, const SourceLine &source)
    {
        const Span span = m_document.cells[static_cast<std::size_t>(source.firstCell)].where.span;
        std::vector<CellValue> values;
        for (qsizetype begin = span.begin; begin < span.end;) {
            qsizetype end = begin;
            while (end < span.end && !isSpace(m_document.text[end]))
                ++end;
            CellValue v = readCellNumber(m_document.at({begin, end}));
            if (v.state != CellState::Number)
                return false;
            v.where.span = {begin + v.where.span.begin, begin + v.where.span.end};
            values.push_back(std::move(v));
            begin = end;
            while (begin < span.end && isSpace(m_document.text[begin]))
                ++begin;
        }
        const bool goesOn = values.size() > 1 && !m_found.rows.empty() && m_stream.items.empty() &&
                            m_found.rows.back().isOneLine && m_found.rows.back().lastLine == line - 1;
        if (goesOn) {
            // The end of a row that a narrow page broke.
            LogicalRow row;
            row.isOneLine = true;
            row.firstLine = row.valueLine = row.lastLine = line;
            for (const CellValue &v : values)
                row.items.push_back({v, static_cast<int>(row.items.size()), 0});
            m_found.rows.push_back(std::move(row));
            return true;
        }
        for (const CellValue &v : values)
            takeSingleValue(line, source, CellKind::Number, v);
        return true;
    }

    /// "行政许可 106", "行政许可：106": a row's label and its first number. Only a known label tells this
    /// from a sentence. The row's other numbers may stand on lines of their own.
    bool takeLabelAndNumber(int line, int cell)
    {
        const Span span = m_document.cells[static_cast<std::size_t>(cell)].where.span;
        qsizetype begin = span.end;
        while (begin > span.begin && !isSpace(m_document.text[begin - 1]) &&
               !isOneOf(m_document.text[begin - 1], u":：=…"))
            --begin;
        if (begin == span.begin || begin == span.end)
            return false;
        CellValue v = readCellNumber(m_document.at({begin, span.end}));
        if (v.state != CellState::Number)
            return false;
        const Span words{m_document.foldedToText.toFolded(span.begin),
                         m_document.foldedToText.toFolded(begin)};
        const Token label =
            m_tokens.tokenOf(QStringView(m_document.folded).mid(words.begin, words.length()), cell, line);
        if (!label.isRow)
            return false;
        v.where.span = {begin + v.where.span.begin, begin + v.where.span.end};
        closeStream();
        m_stream.labels = std::move(m_labels);
        m_labels.clear();
        m_stream.labels.push_back(label);
        m_stream.ownLabels = 1;
        m_stream.isOneLine = true;
        m_stream.firstLine = m_stream.valueLine = m_stream.lastLine = line;
        m_stream.items.push_back({v, 1, 0});
        m_isBesideLabel = true;
        m_isSingleRun = true;
        m_gaps = 0;
        return true;
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
    std::vector<Cell> m_cells;    ///< of the line in work
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
