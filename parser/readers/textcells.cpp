#include "parser/readers/textcells.h"

#include "parser/text/cellnumber.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

// Column-aligned text pads its labels; what is longer is prose.
constexpr qsizetype longestRow = 320;
constexpr qsizetype longestHead = 320;
// A line with a whole table has at least so many numbers, and they are a good part of its words.
constexpr std::size_t fewestRunning = 8;
// No label of a row or column is longer.
constexpr qsizetype longestWord = 80;

/// The last character of a value: most lines end with another, and are no row.
bool mayEndValue(QChar c)
{
    if (c == QChar(0x3002))
        return false;
    return c.isDigit() || isOneOf(c, u"/-—–元件项条个份宗起次人家部篇例圆笔批万亿)）");
}

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0xFF02);
}

bool isNothingMark(QStringView word)
{
    return word.size() == 1 && (word[0] == u'/' || word[0] == u'-' || word[0] == QChar(0x2014));
}

/// How much deeper in brackets the text is behind `c`.
int bracketStep(QChar c)
{
    // Characters of Chinese are none.
    if (c.unicode() >= 0x3020 && c.unicode() < 0xFF00)
        return 0;
    if (isOneOf(c, u"(（〔[“"))
        return 1;
    return isOneOf(c, u")）〕]”") ? -1 : 0;
}

} // namespace

bool TextCells::isValueWord(QStringView word)
{
    return isNothingMark(word) || readCellNumber(word).state == CellState::Number;
}

bool TextCells::hasSentence(Span ink) const
{
    const QStringView words = m_text.mid(ink.begin, ink.length());
    return std::any_of(words.begin(), words.end(),
                       [](QChar c) { return c == QChar(0x3002) || c == QChar(0xFF1B) || c == u';'; });
}

/// "规章：0", "规章……0": the value at the end of a word, behind a mark that leads to it. Numbers that begin
/// with more than one digit and a 0 count nothing.
Span TextCells::gluedValue(Span word) const
{
    qsizetype begin = word.end;
    while (begin > word.begin && !isOneOf(m_text[begin - 1], u":：=…·．"))
        --begin;
    const QStringView value = m_text.mid(begin, word.end - begin);
    const bool isCode = value.size() > 1 && value[0] == u'0' && value[1].isDigit();
    if (begin - word.begin < 3 || value.isEmpty() || isCode || !isValueWord(value))
        return {word.end, word.end};
    return {begin, word.end};
}

std::vector<Span> TextCells::cutValues(Span ink) const
{
    if (ink.length() > longestRow || ink.length() == 0 || !mayEndValue(m_text[ink.end - 1]) ||
        hasSentence(ink))
        return {};
    std::vector<Span> cells; // last one first
    qsizetype end = ink.end;
    bool isWide = false;
    bool isGlued = false;
    while (end > ink.begin) {
        qsizetype begin = end;
        while (begin > ink.begin && !isSpaceOrInvisible(m_text[begin - 1]))
            --begin;
        const Span word{begin, end};
        if (!isValueWord(m_text.mid(word.begin, word.length()))) {
            const Span value = cells.empty() ? Span{end, end} : gluedValue(word);
            isGlued = value.length() > 0;
            if (isGlued) {
                cells.push_back(value);
                end = value.begin;
                while (end > ink.begin && isOneOf(m_text[end - 1], u":：=…·．"))
                    --end;
            }
            break;
        }
        cells.push_back(word);
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
    std::reverse(cells.begin(), cells.end());
    const auto isMark = [&](std::size_t i) {
        return isNothingMark(m_text.mid(cells[i].begin, cells[i].length()));
    };
    // "- 2 -", "2 / 8": the number of a page.
    if (!hasLabel && cells.size() == 3 && isMark(0) == isMark(2) && isMark(0) != isMark(1))
        return {};
    // "规章 / 0 / 0 / 0": a mark before every number parts them.
    bool isParted = hasLabel && cells.size() >= 4 && cells.size() % 2 == 0;
    for (std::size_t i = 0; isParted && i < cells.size(); ++i)
        isParted = i % 2 == 0 ? isMark(i) && m_text[cells[i].begin] == m_text[cells[0].begin] : !isMark(i);
    if (isParted) {
        for (std::size_t i = 0; i < cells.size() / 2; ++i)
            cells[i] = cells[2 * i + 1];
        cells.resize(cells.size() / 2);
    }
    if (hasLabel) {
        // "规章： 0 0 0": the mark behind the label leads to its values.
        const std::vector<Span> labels = splitWideGaps({ink.begin, end});
        cells.insert(cells.begin(), labels.begin(), labels.end());
    }
    return cells;
}

/// The words of a head or of a row's labels, parted by two spaces or more.
std::vector<Span> TextCells::splitWideGaps(Span span) const
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

std::vector<Span> TextCells::cutHead(Span ink) const
{
    if (ink.length() > longestHead || hasSentence(ink))
        return {};
    std::vector<Span> words = splitWideGaps(ink);
    return words.size() >= 3 ? words : std::vector<Span>{};
}

std::vector<std::vector<Span>> TextCells::cutRunningTable(Span ink) const
{
    if (ink.length() == 0 || !mayEndValue(m_text[ink.end - 1]) || hasSentence(ink))
        return {};
    std::vector<Span> words;
    std::vector<bool> isValue;
    std::size_t values = 0;
    for (qsizetype i = ink.begin; i < ink.end;) {
        qsizetype end = i;
        while (end < ink.end && !isSpaceOrInvisible(m_text[end]))
            ++end;
        if (end - i > longestWord)
            return {};
        words.push_back({i, end});
        isValue.push_back(isValueWord(m_text.mid(i, end - i)));
        values += isValue.back() ? 1 : 0;
        i = end;
        while (i < ink.end && isSpaceOrInvisible(m_text[i]))
            ++i;
    }
    if (values < fewestRunning || values * 4 < words.size())
        return {};
    std::vector<std::vector<Span>> rows(1);
    bool hasValues = false;
    std::size_t labels = 0;
    std::size_t whole =
        0; // labels of more than a character: "年" and "月" stand behind numbers of a sentence
    for (std::size_t i = 0; i < words.size(); ++i) {
        // The last word before the values is their label; several before it are the head above.
        const bool isLabel = !isValue[i] && i + 1 < words.size() && isValue[i + 1];
        const bool endsHead = isLabel && !hasValues && rows.back().size() >= 2;
        if ((!isValue[i] && hasValues) || endsHead) {
            rows.emplace_back();
            hasValues = false;
        }
        rows.back().push_back(words[i]);
        hasValues = hasValues || isValue[i];
        labels += isLabel ? 1 : 0;
        whole += isLabel && words[i].length() > 1 ? 1 : 0;
    }
    return rows.size() >= 3 && whole * 5 >= labels * 4 ? rows : std::vector<std::vector<Span>>{};
}

Span TextCells::unquoted(Span cell) const
{
    cell = trim(cell, true);
    const bool isQuoted = cell.length() >= 2 && isQuote(m_text[cell.begin]) && isQuote(m_text[cell.end - 1]);
    return isQuoted ? trim({cell.begin + 1, cell.end - 1}, true) : cell;
}

std::vector<Span> TextCells::cutAt(Span ink, char16_t separator) const
{
    std::vector<Span> cells;
    qsizetype begin = ink.begin;
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype i = ink.begin; i <= ink.end; ++i) {
        if (i < ink.end && m_text[i] != separator) {
            depth = std::max(0, depth + bracketStep(m_text[i]));
            isQuoted = m_text[i] == u'"' ? !isQuoted : isQuoted;
            continue;
        }
        if (i < ink.end && (depth > 0 || isQuoted))
            continue;
        cells.push_back(unquoted({begin, i}));
        begin = i + 1;
    }
    // "规章：0，0，0": the first value stands behind the label.
    const auto isValue = [&](Span cell) { return isValueWord(m_text.mid(cell.begin, cell.length())); };
    if (cells.size() > 1 && isValue(cells[1])) {
        if (const Span value = gluedValue(cells[0]); value.length() > 0) {
            cells[0].end = value.begin;
            cells.insert(cells.begin() + 1, value);
        }
    }
    return cells;
}

/// How many cells at the end are values or empty, where there is a number among them.
std::size_t TextCells::valuesAtEnd(const std::vector<Span> &cells) const
{
    std::size_t count = 0;
    bool hasNumber = false;
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell, ++count) {
        const QStringView word = m_text.mid(cell->begin, cell->length());
        if (!word.isEmpty() && !isValueWord(word))
            break;
        hasNumber = hasNumber || !word.isEmpty();
    }
    return hasNumber ? count : 0;
}

char16_t TextCells::separatorOf(Span ink) const
{
    // Sentences are longer or end with a stop; a number or a separator stands at the end of a row.
    if (ink.length() > longestRow || ink.length() < 5)
        return 0;
    const QChar last = m_text[ink.end - 1];
    if (!mayEndValue(last) && !isQuote(last) && !isOneOf(last, u",;，；、"))
        return 0;
    const QStringView words = m_text.mid(ink.begin, ink.length());
    if (words.contains(QChar(0x3002)))
        return 0;
    struct Separator
    {
        char16_t mark;
        std::size_t fewestValues;
    };
    // Commas and the marks of enumerations also stand between the numbers of a sentence.
    static constexpr std::array<Separator, 5> separators{
        {{u',', 2}, {u';', 2}, {0xFF0C, 2}, {0xFF1B, 2}, {0x3001, 3}}};
    for (const auto &[mark, fewest] : separators) {
        if (words.count(QChar(mark)) < 2)
            continue;
        const std::vector<Span> cells = cutAt(ink, mark);
        const std::size_t values = valuesAtEnd(cells);
        const std::size_t labels = cells.size() - values;
        const bool isLabelled =
            labels > 0 && labels <= 6 && values >= fewest && isHan(m_text[cells[0].begin]);
        // Numbers alone: enough of them to be a row.
        const bool isBare = labels == 0 && values >= 5;
        if (isLabelled || isBare)
            return mark;
    }
    return 0;
}

std::vector<Span> TextCells::cutBeside(Span ink, char16_t separator) const
{
    if (ink.length() > longestRow || m_text.mid(ink.begin, ink.length()).contains(QChar(0x3002)))
        return {};
    std::vector<Span> cells = cutAt(ink, separator);
    const bool isShort =
        std::all_of(cells.begin(), cells.end(), [](Span cell) { return cell.length() <= longestWord; });
    const bool isRow = cells.size() >= 3 || (cells.size() == 2 && valuesAtEnd(cells) > 0);
    return isRow && isShort ? cells : std::vector<Span>{};
}

} // namespace gouji
