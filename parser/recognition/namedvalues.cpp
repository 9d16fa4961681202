#include "parser/recognition/namedvalues.h"

#include "model/core/characters.h"
#include "parser/text/cellnumber.h"

#include <algorithm>

namespace gouji {

namespace {

// A longer line is a paragraph.
constexpr qsizetype longestLine = 320;
constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestValue = 24;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19);
}

/// The last characters of the units that cells have.
bool endsUnit(QChar c)
{
    return isOneOf(c, u"件项条个份宗起次人家部篇例笔批元万亿");
}

/// How much deeper in brackets the text is behind `c`.
int bracketStep(QChar c)
{
    // Characters of Chinese are none.
    if (c.unicode() >= 0x3020 && c.unicode() < 0xFF00)
        return 0;
    if (isOneOf(c, u"(（〔[“《"))
        return 1;
    return isOneOf(c, u")）〕]”》") ? -1 : 0;
}

class LineCutter
{
public:
    LineCutter(const SourceDocument &document, Span line)
        : m_document(document)
        , m_text(document.text)
        , m_line(line)
    {
    }

    NamedLine cut()
    {
        while (m_line.end > m_line.begin && isOneOf(m_text[m_line.end - 1], u"。；;，,、. "))
            --m_line.end;
        // Most lines end with other words, or have a sentence before the last one.
        const bool mayBe = m_line.length() >= 4 && m_line.length() <= longestLine && endsWithValue() &&
                           !m_text.mid(m_line.begin, m_line.length()).contains(QChar(0x3002));
        if (!mayBe)
            return {};
        while (m_line.begin < m_line.end && isOneOf(m_text[m_line.begin], u"-*•·● "))
            ++m_line.begin;
        const qsizetype colon = labelEnd();
        if (colon > m_line.begin) {
            NamedLine line{{m_line.begin, colon}, {}};
            if (cutPieces({colon + 1, m_line.end}, line.values))
                return line;
        }
        NamedLine line;
        return cutPieces(m_line, line.values) && line.values.size() == 1 ? line : NamedLine{};
    }

private:
    [[nodiscard]] bool endsWithValue() const
    {
        const QChar last = m_text[m_line.end - 1];
        return isDigit(last) ||
               (endsUnit(last) && (isDigit(m_text[m_line.end - 2]) || isDigit(m_text[m_line.end - 3])));
    }

    /// The colon behind the label, -1 for none.
    [[nodiscard]] qsizetype labelEnd() const
    {
        int depth = 0;
        for (qsizetype i = m_line.begin; i < m_line.end && i - m_line.begin < longestLabel; ++i) {
            depth = std::max(0, depth + bracketStep(m_text[i]));
            if (depth == 0 && isOneOf(m_text[i], u":："))
                return i;
        }
        return -1;
    }

    /// A comma between digits may group them.
    [[nodiscard]] bool isCut(qsizetype i, qsizetype end) const
    {
        if (isOneOf(m_text[i], u"，；;、"))
            return true;
        return m_text[i] == u',' && !(i + 1 < end && isDigit(m_text[i + 1]));
    }

    bool cutPieces(Span span, std::vector<NamedValue> &into) const
    {
        into.clear();
        int depth = 0;
        qsizetype begin = span.begin;
        for (qsizetype i = span.begin; i <= span.end; ++i) {
            if (i < span.end) {
                depth = std::max(0, depth + bracketStep(m_text[i]));
                if (depth > 0 || !isCut(i, span.end))
                    continue;
            }
            if (!takePiece({begin, i}, into))
                return false;
            begin = i + 1;
        }
        return !into.empty();
    }

    bool takePiece(Span piece, std::vector<NamedValue> &into) const
    {
        qsizetype number = piece.end;
        while (number > piece.begin && !isDigit(m_text[number - 1]) && piece.end - number < 4)
            --number;
        while (number > piece.begin &&
               (isDigit(m_text[number - 1]) || isOneOf(m_text[number - 1], u".,-−－")))
            --number;
        if (piece.end - number > longestValue)
            return false;
        CellValue value = readCellNumber(m_document.at({number, piece.end}));
        if (value.state != CellState::Number)
            return false;
        value.where.span = {number + value.where.span.begin, number + value.where.span.end};
        qsizetype end = number;
        while (end > piece.begin &&
               (isSpaceOrInvisible(m_text[end - 1]) || isOneOf(m_text[end - 1], u":：为是")))
            --end;
        while (piece.begin < end && isSpaceOrInvisible(m_text[piece.begin]))
            ++piece.begin;
        if (end - piece.begin < 2)
            return false;
        into.push_back({{piece.begin, end}, std::move(value)});
        return true;
    }

    const SourceDocument &m_document;
    QStringView m_text;
    Span m_line;
};

} // namespace

NamedLine cutNamedValues(const SourceDocument &document, Span line)
{
    return LineCutter(document, line).cut();
}

std::vector<CellValue> numbersOnLine(const SourceDocument &document, Span line)
{
    std::vector<CellValue> values;
    bool hasThree = false;
    for (qsizetype begin = line.begin; begin < line.end;) {
        qsizetype end = begin;
        while (end < line.end && !isSpace(document.text[end]))
            ++end;
        CellValue v = readCellNumber(document.at({begin, end}));
        if (v.state != CellState::Number)
            return {};
        v.where.span = {begin + v.where.span.begin, begin + v.where.span.end};
        values.push_back(std::move(v));
        hasThree = hasThree || (begin > line.begin && end - begin == 3);
        begin = end;
        while (begin < line.end && isSpace(document.text[begin]))
            ++begin;
    }
    return hasThree && values.size() == 2 ? std::vector<CellValue>() : values;
}

NamedLine cutLastNumber(const SourceDocument &document, Span line)
{
    qsizetype begin = line.end;
    while (begin > line.begin && !isSpace(document.text[begin - 1]) &&
           !isOneOf(document.text[begin - 1], u":：=…"))
        --begin;
    if (begin == line.begin || begin == line.end)
        return {};
    CellValue v = readCellNumber(document.at({begin, line.end}));
    if (v.state != CellState::Number)
        return {};
    v.where.span = {begin + v.where.span.begin, begin + v.where.span.end};
    return {{}, {{{line.begin, begin}, std::move(v)}}};
}

} // namespace gouji
