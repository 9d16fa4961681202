#include "parser/recognition/sections.h"

#include "model/core/characters.h"
#include "parser/recognition/labelkey.h"
#include "parser/text/folding.h"

#include <algorithm>
#include <array>
#include <map>

namespace gouji {

namespace {

constexpr qsizetype longestHeading = 60;

std::u16string keyOf(const QString &words)
{
    return labelKey(foldText(words).text);
}

bool hasAll(const std::u16string &key, const std::vector<std::u16string> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const std::u16string &word) { return key.find(word) != std::u16string::npos; });
}

/// The only cell of a line that holds anything, -1 where there are several or none.
int onlyCell(const SourceDocument &document, const SourceLine &line)
{
    int found = -1;
    for (int cell = line.firstCell; cell < line.firstCell + line.cellCount; ++cell) {
        if (document.cells[static_cast<std::size_t>(cell)].where.span.length() == 0)
            continue;
        if (found >= 0)
            return -1;
        found = cell;
    }
    return found;
}

bool isClosing(QChar c)
{
    return c == QChar(0x3002) || c == u':' || c == u';' || c == u',' || c == u'.' ||
           c == QChar(0x65E0); // 。 … 无
}

/// "二、" is 2, "10、" and words are 0.
int printedNumber(QStringView start)
{
    if (start.size() < 2 || start[1] == u'十' || start[1].isDigit())
        return 0;
    constexpr QStringView numerals = u"一二三四五六";
    return start[0].isDigit() ? start[0].digitValue() : static_cast<int>(numerals.indexOf(start[0])) + 1;
}

/// A section's number as few print it: "一 ", "【一】", "壹、", "Ⅱ.", "一总体情况". With no mark behind it
/// only a section's own words tell it from a word.
struct LooseNumber
{
    qsizetype length = 0; ///< with its mark and the white space behind; 0 for none
    bool isMarked = false;
};

LooseNumber looseNumber(QStringView folded)
{
    constexpr QStringView numerals = u"一二三四五六壹贰叁肆伍陆IV123456";
    qsizetype i = 0;
    while (i < folded.size() && isSpace(folded[i]))
        ++i;
    const bool isOpened = i < folded.size() && isOneOf(folded[i], u"【〖『");
    i += isOpened ? 1 : 0;
    const qsizetype numeral = i;
    while (i < folded.size() && i - numeral < 3 && isOneOf(folded[i], numerals))
        ++i;
    const qsizetype mark = i;
    while (i < folded.size() && isOneOf(folded[i], u"】〗』、.:, \t\u3000"))
        ++i;
    const bool isOneNumeral = mark - numeral == 1 || (mark > numeral && isOneOf(folded[numeral], u"IV"));
    if (!isOneNumeral || (isOpened && i == mark))
        return {};
    return {i, i > mark && !folded[numeral].isDigit()};
}

} // namespace

SectionFinder::SectionFinder(const std::vector<FormSection> &sections)
{
    for (const FormSection &section : sections) {
        Words words{keyOf(section.label), {keyOf(section.label)}, {}, {}};
        for (const QString &variant : section.variants)
            words.spellings.push_back(keyOf(variant));
        for (const QStringList &way : section.keywords) {
            words.keywords.emplace_back();
            for (const QString &word : way)
                words.keywords.back().push_back(keyOf(word));
        }
        for (const QString &word : section.never)
            words.never.push_back(keyOf(word));
        m_sections.push_back(std::move(words));
    }
}

/// Which section a heading's words name, -1 for none. Keywords and likeness count only where the line is
/// numbered like a section or marked as a heading.
int SectionFinder::byWords(const std::u16string &key, bool isStrong, bool &isListed) const
{
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        const auto &spellings = m_sections[s].spellings;
        if (std::find(spellings.begin(), spellings.end(), key) != spellings.end()) {
            isListed = true;
            return static_cast<int>(s);
        }
    }
    if (!isStrong)
        return -1;
    int best = -1;
    float bestScore = 0.78F;
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        for (const std::u16string &spelling : m_sections[s].spellings) {
            const auto longer = std::max(spelling.size(), key.size());
            const int distance = editDistance(spelling, key, static_cast<int>(longer / 4));
            const float score = 1.0F - static_cast<float>(distance) / static_cast<float>(longer);
            if (score > bestScore) {
                bestScore = score;
                best = static_cast<int>(s);
            }
        }
    }
    for (std::size_t s = 0; best < 0 && s < m_sections.size(); ++s) {
        const Words &words = m_sections[s];
        const bool isRuledOut =
            std::any_of(words.never.begin(), words.never.end(),
                        [&](const std::u16string &word) { return key.find(word) != std::u16string::npos; });
        if (!isRuledOut && std::any_of(words.keywords.begin(), words.keywords.end(),
                                       [&](const auto &way) { return hasAll(key, way); }))
            best = static_cast<int>(s);
    }
    return best;
}

SectionFinder::Candidate SectionFinder::judge(QStringView folded, int headingLevel) const
{
    Candidate candidate;
    qsizetype number = numberingLength(folded);
    const LooseNumber loose = number == 0 ? looseNumber(folded) : LooseNumber{};
    const bool isUnmarked = loose.length > 0 && !loose.isMarked;
    number = std::max(number, loose.length);
    const QStringView start = folded.trimmed();
    const bool isBracketed = number > 0 && (start.startsWith(u'(') || start.startsWith(QChar(0x3014)));
    const bool isDigit = number > 0 && !start.isEmpty() && start[0].isDigit();
    candidate.rank = isBracketed  ? Rank::Bracketed
                     : isDigit    ? Rank::Digit
                     : number > 0 ? Rank::Han
                                  : Rank::Bare;
    QStringView words = folded.mid(number);
    if (words.size() > longestHeading) {
        // A heading with its text behind it on one line: "六、其他需要报告的事项。无".
        if (candidate.rank != Rank::Han || isUnmarked)
            return {};
        const auto stop = std::find_if(words.begin(), words.begin() + longestHeading, isClosing);
        if (stop == words.begin() + longestHeading)
            return {};
    }
    const bool isStrong = ((candidate.rank == Rank::Han || candidate.rank == Rank::Digit) && !isUnmarked) ||
                          (headingLevel > 0 && !isBracketed);
    const auto stop = std::find_if(words.begin(), words.end(), isClosing);
    const QStringView head = words.left(stop - words.begin());
    const std::u16string headKey = labelKey(head);
    if (headKey.size() < 2 || headKey.size() > 40)
        return {};
    bool isListed = false;
    candidate.section = byWords(headKey, isStrong, isListed);
    // Text behind the heading on its line makes it a sentence, unless it is numbered like a section.
    const bool hasTail = words.end() - stop > 1;
    if (candidate.section < 0 || (isUnmarked && !isListed) || (hasTail && candidate.rank != Rank::Han))
        return {};
    // A listed spelling behind the section's own number is as good as the form's wording: "2、主动公开情况".
    const bool hasOwnNumber =
        isDigit && start[0].digitValue() == candidate.section + 1 && !start[1].isDigit();
    candidate.isCanonical = headKey == m_sections[static_cast<std::size_t>(candidate.section)].canonical ||
                            (isListed && hasOwnNumber);
    candidate.number = printedNumber(start);
    candidate.heading = {0, number + (stop - words.begin())};
    return candidate;
}

/// Sub-headings often carry a section's words ("（一）主动公开情况"): where a section has a heading of a
/// higher rank, or the document numbers its sections in a higher rank, the lower ones are something else.
void SectionFinder::dropWeaker(std::vector<Candidate> &candidates)
{
    const auto countOf = [&](Rank rank) {
        return std::count_if(candidates.begin(), candidates.end(),
                             [&](const Candidate &c) { return c.rank == rank; });
    };
    const bool numbersInHan = countOf(Rank::Han) >= 2;
    const bool numbersAtAll = numbersInHan || countOf(Rank::Digit) >= 2 || countOf(Rank::Bare) >= 3;
    std::erase_if(candidates, [&](const Candidate &c) {
        if (c.rank == Rank::Bracketed && numbersAtAll)
            return true;
        if (numbersInHan && (c.rank == Rank::Digit || c.rank == Rank::Bare) && !c.isCanonical)
            return true;
        return false;
    });
    std::map<int, Rank> highest;
    for (const Candidate &c : candidates)
        highest[c.section] = std::max(highest[c.section], c.rank);
    std::erase_if(candidates, [&](const Candidate &c) { return highest[c.section] > c.rank; });
    // Parts of a section numbered like the sections themselves: the section's own number is the section's.
    const auto hasOwn = [](const Candidate &c) { return c.number == c.section + 1; };
    const std::vector<Candidate> all = candidates;
    std::erase_if(candidates, [&](const Candidate &c) {
        return c.number > 0 && !hasOwn(c) && !c.isCanonical &&
               std::any_of(all.begin(), all.end(), [&](const Candidate &other) {
                   return other.section == c.section && other.rank == c.rank && hasOwn(other);
               });
    });
}

/// A table of contents: three or more headings with nothing between them, whose sections all come again
/// below.
void SectionFinder::dropContents(std::vector<Candidate> &candidates, const SourceDocument &document)
{
    std::size_t end = 1;
    const auto isNext = [&](const Candidate &a, const Candidate &b) {
        for (int line = a.line + 1; line < b.line; ++line) {
            if (document.lines[static_cast<std::size_t>(line)].kind != LineKind::Gap)
                return false;
        }
        return true;
    };
    // Where the body follows at once, its first heading is one that the contents have already.
    const auto isListed = [&](const Candidate &next) {
        return std::any_of(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(end),
                           [&](const Candidate &c) { return c.section == next.section; });
    };
    while (end < candidates.size() && isNext(candidates[end - 1], candidates[end]) &&
           !isListed(candidates[end]))
        ++end;
    if (end < 3)
        return;
    const bool allComeAgain = std::all_of(
        candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(end), [&](const Candidate &c) {
            return std::any_of(candidates.begin() + static_cast<std::ptrdiff_t>(end), candidates.end(),
                               [&](const Candidate &later) { return later.section == c.section; });
        });
    if (allComeAgain)
        candidates.erase(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(end));
}

std::vector<SectionMark> SectionFinder::find(const SourceDocument &document,
                                             const std::vector<bool> &isTableLine) const
{
    std::vector<Candidate> candidates;
    for (int line = 0; line < static_cast<int>(document.lines.size()); ++line) {
        const SourceLine &source = document.lines[static_cast<std::size_t>(line)];
        const bool isTable = isTableLine[static_cast<std::size_t>(line)];
        const int cell = onlyCell(document, source);
        if (cell < 0)
            continue;
        const Span span = document.cells[static_cast<std::size_t>(cell)].where.span;
        const qsizetype begin = document.foldedToText.toFolded(span.begin);
        const QStringView folded =
            QStringView(document.folded).mid(begin, document.foldedToText.toFolded(span.end) - begin);
        Candidate candidate = judge(folded, source.level);
        if (candidate.rank == Rank::None)
            continue;
        // Over the whole width of a table's first row only the form's own words are a heading.
        if (isTable && (candidate.rank != Rank::Han || !candidate.isCanonical))
            continue;
        candidate.line = line;
        candidate.heading = document.foldedToText.toOriginal(
            Span{begin + candidate.heading.begin, begin + candidate.heading.end});
        candidates.push_back(candidate);
    }
    dropWeaker(candidates);
    dropContents(candidates, document);
    std::vector<SectionMark> marks;
    for (const Candidate &candidate : candidates) {
        if (!marks.empty())
            marks.back().body.end = candidate.heading.begin;
        marks.push_back(
            {candidate.section, candidate.heading, {candidate.heading.end, document.text.size()}});
    }
    return marks;
}

} // namespace gouji
