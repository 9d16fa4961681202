#include "parser/recognition/claimbreakdown.h"

#include "parser/recognition/claimwords.h"

#include <array>

namespace gouji {

using claimwords::containsAny;

namespace {

constexpr QStringView marker = u"其中";
/// Measure words of pieces of information: a breakdown may change between them (10 期 among 1065 条).
constexpr std::array<QStringView, 14> pieceUnits{u"件", u"条", u"份", u"篇", u"则", u"期", u"个",
                                                 u"项", u"起", u"宗", u"例", u"部", u"幅", u"册"};
/// A number behind these compares and is no part.
constexpr std::array<QStringView, 10> comparisons{u"同比", u"较",   u"比上", u"比去", u"增长",
                                                  u"增加", u"减少", u"下降", u"上升", u"占"};
/// Behind these the breakdown is over.
constexpr std::array<QStringView, 13> endings{u"同时", u"另外", u"此外", u"另有", u"另,",  u"还",  u"累计",
                                              u"共计", u"合计", u"总计", u"平均", u"包括", u"包含"};
/// What is said of the whole after its parts, unless the parts themselves are of this sort.
constexpr std::array<QStringView, 10> predicates{u"已",   u"均",   u"办结", u"答复", u"结转",
                                                 u"回复", u"处理", u"审结", u"采纳", u"整改"};
constexpr std::array<QStringView, 3> hedges{u"主要", u"重点", u"左右"};

struct Part
{
    const PlacedNumber *number = nullptr;
    QChar separator; ///< the mark before it: 、 , ; or null
};

struct Draft
{
    std::vector<Part> parts;
    qsizetype end = 0;          ///< where the reading stopped
    bool isInterrupted = false; ///< something was skipped or went on
    bool isIrregular = false;   ///< numbers without a mark between them
};

bool isSentenceEnd(QChar c)
{
    return c == u'。' || c == u'!' || c == u'?' || c == u'\n';
}

class BreakdownReader
{
public:
    BreakdownReader(const CompactProse &prose, Span piece, const std::vector<PlacedNumber> &numbers,
                    Span opening)
        : m_prose(prose)
        , m_piece(piece)
        , m_numbers(numbers)
        , m_at(opening.begin)
        , m_begin(opening.end)
    {
    }

    std::optional<Breakdown> read();
    std::optional<Breakdown> readListOf(const PlacedNumber &total);

private:
    QStringView unit(const PlacedNumber &number) const { return m_prose.at(number.counted.unit); }
    bool isSameKind(const PlacedNumber &a, const PlacedNumber &b) const;
    void findRegion();
    void collectParts();
    bool takePart(const PlacedNumber &number, QStringView item);
    void findTotals();
    std::optional<Breakdown> tie() const;
    std::optional<Breakdown> plain() const;
    std::size_t naturalExtent() const;
    bool isHedged() const;
    Breakdown make(const PlacedNumber &total, std::size_t count, bool isExhaustive) const;

    const CompactProse &m_prose;
    Span m_piece;
    const std::vector<PlacedNumber> &m_numbers;
    qsizetype m_at;    ///< of the marker
    qsizetype m_begin; ///< behind it, where the parts begin
    int m_depth = 0;
    qsizetype m_regionEnd = 0;
    bool m_hasNested = false;
    std::vector<const PlacedNumber *> m_totals; ///< candidates, nearest last
    Draft m_draft;
};

bool BreakdownReader::isSameKind(const PlacedNumber &a, const PlacedNumber &b) const
{
    const auto isPiece = [](QStringView word) { return claimwords::isOneOf(word, pieceUnits); };
    return unit(a) == unit(b) || (isPiece(unit(a)) && isPiece(unit(b)));
}

/// The parts stand before the sentence's end, the closing bracket around the marker, and the next marker.
void BreakdownReader::findRegion()
{
    const QStringView text = m_prose.text();
    for (qsizetype i = m_piece.begin; i < m_at; ++i)
        m_depth += text[i] == u'(' ? 1 : text[i] == u')' && m_depth > 0 ? -1 : 0;
    int depth = m_depth;
    for (m_regionEnd = m_begin; m_regionEnd < m_piece.end; ++m_regionEnd) {
        const QChar c = text[m_regionEnd];
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        m_hasNested = c == u'其' && text.mid(m_regionEnd).startsWith(marker);
        if (depth < m_depth || isSentenceEnd(c) || m_hasNested)
            return;
    }
}

/// Takes the number as a part, or says that the breakdown is over.
bool BreakdownReader::takePart(const PlacedNumber &number, QStringView item)
{
    std::vector<Part> &parts = m_draft.parts;
    if (containsAny(item, comparisons)) {
        m_draft.isInterrupted = true;
        return true;
    }
    if (!parts.empty() && containsAny(item, endings))
        return false;
    if (parts.empty() ? false : !isSameKind(*parts.front().number, number)) {
        m_draft.isInterrupted = true;
        return true;
    }
    QChar separator;
    for (QChar c : item)
        separator = c == u'、' || c == u',' || c == u';' ? c : separator;
    m_draft.isIrregular |= !parts.empty() && separator.isNull();
    parts.push_back({&number, separator});
    return true;
}

void BreakdownReader::collectParts()
{
    qsizetype itemBegin = m_begin;
    bool isOfPredicates = false;
    m_draft.end = m_regionEnd;
    for (const PlacedNumber &number : m_numbers) {
        const Span digits = number.counted.number;
        if (digits.begin < itemBegin || digits.begin >= m_regionEnd || number.depth != m_depth)
            continue;
        const QStringView item = m_prose.at({itemBegin, digits.begin});
        // 不予处理 is an outcome like any other.
        const bool isPredicate = containsAny(item, predicates) && !item.contains(u"不予");
        if (m_draft.parts.empty())
            isOfPredicates = isPredicate;
        const bool isOver = isPredicate && !isOfPredicates;
        if (isOver || !takePart(number, item)) {
            m_draft.isInterrupted = true;
            m_draft.end = itemBegin;
            return;
        }
        itemBegin = number.counted.unit.end;
    }
    m_draft.isInterrupted |= m_hasNested;
}

/// What the marker may refer back to: the numbers of its sentence, or of the sentence before when it begins
/// one.
void BreakdownReader::findTotals()
{
    const QStringView text = m_prose.text();
    qsizetype begin = m_at;
    while (begin > m_piece.begin && (isSentenceEnd(text[begin - 1]) || text[begin - 1] == u';'))
        --begin;
    while (begin > m_piece.begin && !isSentenceEnd(text[begin - 1]) && text[begin - 1] != u';')
        --begin;
    for (const PlacedNumber &number : m_numbers) {
        const bool isBefore = number.counted.number.begin >= begin && number.counted.unit.end <= m_at;
        if (isBefore && number.depth <= m_depth && isSameKind(number, *m_draft.parts.front().number))
            m_totals.push_back(&number);
    }
    constexpr qsizetype farthest = 24;
    if (!m_totals.empty() && m_at - m_totals.back()->counted.unit.end > farthest)
        m_totals.clear();
}

Breakdown BreakdownReader::make(const PlacedNumber &total, std::size_t count, bool isExhaustive) const
{
    Breakdown breakdown;
    breakdown.total = total.claim;
    for (std::size_t i = 0; i < count; ++i)
        breakdown.parts.push_back(m_draft.parts[i].number->claim);
    breakdown.isExhaustive = isExhaustive;
    const qsizetype end = m_draft.parts[count - 1].number->counted.unit.end;
    breakdown.where = m_prose.inText({total.counted.number.begin, end});
    return breakdown;
}

/// The reading under which the longest run of parts makes up a total.
std::optional<Breakdown> BreakdownReader::tie() const
{
    for (auto total = m_totals.rbegin(); total != m_totals.rend(); ++total) {
        std::size_t tied = 0;
        Decimal sum;
        for (std::size_t i = 0; i < m_draft.parts.size(); ++i) {
            sum = sum + m_draft.parts[i].number->counted.value;
            if (sum == (*total)->counted.value && (i > 0 || m_draft.parts.size() == 1))
                tied = i + 1;
        }
        if (tied > 0)
            return make(**total, tied, !isHedged());
    }
    return std::nullopt;
}

/// How many parts surely belong together: up to the first semicolon, unless semicolons part them all, and up
/// to where 、 gives way to a comma.
std::size_t BreakdownReader::naturalExtent() const
{
    const std::vector<Part> &parts = m_draft.parts;
    if (parts.size() < 3)
        return parts.size() == 2 && parts[1].separator == u';' && m_draft.isInterrupted ? 1 : parts.size();
    const QChar first = parts[1].separator;
    for (std::size_t i = 2; i < parts.size(); ++i) {
        const bool isWeaker =
            (parts[i].separator == u';' && first != u';') || (parts[i].separator == u',' && first == u'、');
        if (isWeaker)
            return i;
    }
    return parts.size();
}

bool BreakdownReader::isHedged() const
{
    qsizetype end = m_draft.end;
    const QStringView text = m_prose.text();
    while (end < m_piece.end && !isSentenceEnd(text[end]) && text[end] != u',' && text[end] != u';' &&
           end < m_regionEnd)
        ++end;
    const QStringView words = m_prose.at({m_at, end});
    if (containsAny(words, hedges))
        return true;
    constexpr QStringView noHedgeBefore = u"平同高中初优上下";
    for (qsizetype at = words.indexOf(u'等'); at >= 0; at = words.indexOf(u'等', at + 1)) {
        const bool isOtherWord = noHedgeBefore.contains(words[at - 1]) || words.mid(at + 1).startsWith(u'级');
        if (!isOtherWord)
            return true;
    }
    return false;
}

/// The nearest total with the parts that surely belong to it. No breakdown when an earlier number of the
/// sentence could be the total as well.
std::optional<Breakdown> BreakdownReader::plain() const
{
    const PlacedNumber &total = *m_totals.back();
    std::size_t count = naturalExtent();
    bool isExhaustive = count == m_draft.parts.size() && count >= 2 && !m_draft.isInterrupted && !isHedged();
    Decimal sum;
    for (std::size_t i = 0; i < count; ++i) {
        const PlacedNumber &part = *m_draft.parts[i].number;
        if (unit(part) != unit(total)) {
            count = i;
            isExhaustive = false;
            break;
        }
        sum = sum + part.counted.value;
    }
    if (count == 0 || m_draft.isIrregular)
        return std::nullopt;
    // "建议 4 件、提案 6 件，其中主办 7 件": the whole may be an earlier number, or several together.
    Decimal most;
    for (const PlacedNumber *candidate : m_totals)
        most = most + candidate->counted.value;
    if (m_totals.size() > 1 && total.counted.value < sum && most >= sum)
        return std::nullopt;
    return make(total, count, isExhaustive);
}

std::optional<Breakdown> BreakdownReader::read()
{
    findRegion();
    collectParts();
    if (m_draft.parts.empty())
        return std::nullopt;
    findTotals();
    if (m_totals.empty())
        return std::nullopt;
    if (const std::optional<Breakdown> tied = tie())
        return tied;
    return plain();
}

/// "63件(建议28件、提案35件)", "141条:动态88条、法规12条、财务41条": a list right behind the total that holds
/// nothing but its parts. What follows a colon may be a choice, so only a bracket's parts are all there is.
std::optional<Breakdown> BreakdownReader::readListOf(const PlacedNumber &total)
{
    const bool isBracket = m_prose.text()[m_begin - 1] == u'(';
    findRegion();
    collectParts();
    const std::vector<Part> &parts = m_draft.parts;
    if (m_hasNested || parts.size() < (isBracket ? 2U : 3U) || m_draft.isInterrupted || m_draft.isIrregular ||
        parts.back().number->counted.unit.end != m_regionEnd)
        return std::nullopt;
    const bool isOneKind = std::all_of(parts.begin(), parts.end(), [&](const Part &part) {
        return unit(*part.number) == unit(total) && part.number->counted.isExact;
    });
    if (!isOneKind)
        return std::nullopt;
    m_totals = {&total};
    if (const std::optional<Breakdown> tied = tie())
        return tied;
    std::optional<Breakdown> found = plain();
    if (found && !isBracket)
        found->isExhaustive = false;
    return found;
}

} // namespace

void readBreakdowns(const CompactProse &prose, Span piece, const std::vector<PlacedNumber> &numbers,
                    std::vector<Breakdown> &breakdowns)
{
    if (numbers.size() < 2)
        return;
    const QStringView text = prose.at(piece);
    for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.size())) {
        const qsizetype begin = piece.begin + at;
        BreakdownReader reader(prose, piece, numbers, {begin, begin + marker.size()});
        if (std::optional<Breakdown> breakdown = reader.read())
            breakdowns.push_back(std::move(*breakdown));
    }
    for (const PlacedNumber &number : numbers) {
        const qsizetype at = number.counted.unit.end;
        if (at >= piece.end || (prose.text()[at] != u'(' && prose.text()[at] != u':'))
            continue;
        BreakdownReader reader(prose, piece, numbers, {at + 1, at + 1});
        if (std::optional<Breakdown> breakdown = reader.readListOf(number))
            breakdowns.push_back(std::move(*breakdown));
    }
}

} // namespace gouji
