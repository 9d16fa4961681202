#include "parser/readers/texttables.h"

#include "model/core/characters.h"

#include <algorithm>

namespace gouji {

namespace {

// No printed table is wider.
constexpr int widestTable = 1000;
constexpr int tallestSpan = 10'000;

struct Tag
{
    QStringView name; ///< without "/" and attributes
    QStringView attributes;
    Span span;
    bool isEnd = false;
};

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isNamed(const Tag &tag, QStringView name)
{
    return tag.name.compare(name, Qt::CaseInsensitive) == 0;
}

/// The value of an attribute that is a number; 1 for none.
int spanOf(const Tag &tag, QStringView name)
{
    qsizetype at = tag.attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    at += name.size();
    while (at < tag.attributes.size() && isOneOf(tag.attributes[at], u" =\"'"))
        ++at;
    int value = 0;
    for (; at < tag.attributes.size() && tag.attributes[at].isDigit() && value < tallestSpan; ++at)
        value = value * 10 + tag.attributes[at].digitValue();
    return std::clamp(value, 1, tallestSpan);
}

class TableReader
{
public:
    TableReader(QStringView text, qsizetype begin, std::size_t mostCells)
        : m_text(text)
        , m_at(begin)
        , m_mostCells(mostCells)
    {
        m_table.span = {begin, begin};
    }

    TextTable read()
    {
        int open = 0;
        for (Tag tag; nextTag(tag) && m_cellCount <= m_mostCells;) {
            if (isNamed(tag, u"td") || isNamed(tag, u"th")) {
                endCell(tag.span.begin);
                if (!tag.isEnd)
                    beginCell(tag);
            } else if (isNamed(tag, u"tr")) {
                endCell(tag.span.begin);
                endRow();
            } else if (isNamed(tag, u"table")) {
                endCell(tag.span.begin);
                endRow();
                open += tag.isEnd ? -1 : 1;
                if (open <= 0) {
                    m_table.span.end = tag.span.end;
                    return std::move(m_table);
                }
            } else if (m_isInCell) {
                m_pieces.back().end = tag.span.begin;
                m_pieces.push_back({tag.span.end, tag.span.end});
            }
        }
        return {};
    }

private:
    bool nextTag(Tag &tag)
    {
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            if (open < 0)
                return false;
            qsizetype name = open + 1;
            tag.isEnd = name < m_text.size() && m_text[name] == u'/';
            name += tag.isEnd ? 1 : 0;
            qsizetype end = name;
            while (end < m_text.size() && isNameLetter(m_text[end]))
                ++end;
            m_at = open + 1;
            if (end == name)
                continue; // "<" in the text is no tag
            const qsizetype close = m_text.indexOf(u'>', end);
            if (close < 0)
                return false;
            m_at = close + 1;
            tag.name = m_text.mid(name, end - name);
            tag.attributes = m_text.mid(end, close - end);
            tag.span = {open, close + 1};
            return true;
        }
        return false;
    }

    void beginCell(const Tag &tag)
    {
        m_isInCell = true;
        m_pieces.assign(1, {tag.span.end, tag.span.end});
        m_columnSpan = std::min(spanOf(tag, u"colspan"), widestTable);
        m_rowSpan = spanOf(tag, u"rowspan");
    }

    /// White space, also where it is written as an entity, is no part of a cell.
    [[nodiscard]] Span trimmed(Span span) const
    {
        static constexpr QStringView blank = u"&nbsp;";
        for (bool isCut = true; isCut;) {
            isCut = false;
            while (span.begin < span.end && isSpaceOrInvisible(m_text[span.begin]))
                ++span.begin;
            while (span.end > span.begin && isSpaceOrInvisible(m_text[span.end - 1]))
                --span.end;
            const QStringView words = m_text.mid(span.begin, span.length());
            if (words.startsWith(blank)) {
                span.begin += blank.size();
                isCut = true;
            } else if (words.endsWith(blank)) {
                span.end -= blank.size();
                isCut = true;
            }
        }
        return span;
    }

    /// Words parted by tags are cells of their own, as torn labels are; a number that tags part is kept
    /// whole, with the tags, and so is none.
    void endCell(qsizetype end)
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        m_pieces.back().end = end;
        std::vector<Span> words;
        bool hasDigit = false;
        for (const Span piece : m_pieces) {
            const Span word = trimmed(piece);
            if (word.length() == 0)
                continue;
            words.push_back(word);
            hasDigit = hasDigit || m_text[word.begin].isDigit();
        }
        if (words.empty())
            words.push_back({m_pieces.front().begin, m_pieces.front().begin});
        else if (hasDigit && words.size() > 1)
            words = {{words.front().begin, words.back().end}};
        placeCell(words);
    }

    void placeCell(const std::vector<Span> &words)
    {
        const auto isCovered = [this](int column) {
            return column < static_cast<int>(m_coveredUntil.size()) &&
                   m_coveredUntil[static_cast<std::size_t>(column)] > m_rowIndex;
        };
        while (isCovered(m_column))
            ++m_column;
        const int end = std::min(m_column + m_columnSpan, widestTable);
        if (m_rowSpan > 1) {
            if (static_cast<int>(m_coveredUntil.size()) < end)
                m_coveredUntil.resize(static_cast<std::size_t>(end), 0);
            for (int column = m_column; column < end; ++column)
                m_coveredUntil[static_cast<std::size_t>(column)] = m_rowIndex + m_rowSpan;
        }
        for (const Span word : words)
            m_row.cells.push_back({{word, 0, {}}, m_column, m_columnSpan, m_rowSpan});
        m_column = std::max(end, m_column);
        m_cellCount += words.size();
    }

    void endRow()
    {
        if (m_row.cells.empty())
            return;
        m_row.span = {m_row.cells.front().where.span.begin, m_row.cells.back().where.span.end};
        m_table.rows.push_back(std::move(m_row));
        m_row = {};
        m_column = 0;
        ++m_rowIndex;
    }

    QStringView m_text;
    qsizetype m_at;
    std::size_t m_mostCells;
    std::size_t m_cellCount = 0;
    TextTable m_table;
    TextTableRow m_row;
    int m_rowIndex = 0;
    int m_column = 0;
    std::vector<int> m_coveredUntil; ///< per column: the first row that no cell from above reaches
    bool m_isInCell = false;
    std::vector<Span> m_pieces; ///< of the cell: what stands between its tags
    int m_columnSpan = 1;
    int m_rowSpan = 1;
};

} // namespace

TextTable readTextTable(QStringView text, qsizetype begin, std::size_t mostCells)
{
    return TableReader(text, begin, mostCells).read();
}

bool isTableRule(QStringView ink, bool isBelowHead)
{
    bool hasParts = false;
    bool hasShort = false;
    int dashes = 0;
    for (qsizetype i = 0; i <= ink.size(); ++i) {
        const QChar c = i < ink.size() ? ink[i] : QChar(u'|');
        if (c == u'-' || c == u'=') {
            ++dashes;
        } else if (isUpright(c) || c == u'+' || c == u'\t') {
            hasParts = hasParts || i < ink.size();
            hasShort = hasShort || (dashes > 0 && dashes < 3);
            dashes = 0;
        } else if (isDrawnAcross(c)) {
            hasParts = true;
        } else if (c != u':' && !isSpace(c)) {
            return false;
        }
    }
    return hasParts && (!hasShort || (ink.front() == u'|' && isBelowHead));
}

bool isMarkUp(QStringView ink)
{
    qsizetype i = 0;
    while (i < ink.size()) {
        if (isSpaceOrInvisible(ink[i])) {
            ++i;
            continue;
        }
        qsizetype name = i + 1;
        if (ink[i] != u'<' || name >= ink.size())
            return false;
        name += ink[name] == u'/' ? 1 : 0;
        qsizetype end = name;
        while (end < ink.size() && isNameLetter(ink[end]))
            ++end;
        const bool isTag = end > name && end < ink.size() && isOneOf(ink[end], u"> /\t");
        const qsizetype close = isTag ? ink.indexOf(u'>', end) : -1;
        if (close < 0)
            return false;
        i = close + 1;
    }
    return true;
}

} // namespace gouji
