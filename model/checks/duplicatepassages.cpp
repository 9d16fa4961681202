#include "model/checks/duplicatepassages.h"

#include "model/checks/itemmarker.h"
#include "model/checks/textsimilarity.h"
#include "model/core/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace gouji {

namespace {

constexpr int shortestSentence =
    12; ///< Han characters of the longest sentence of a passage: short ones alone are phrases
constexpr int charactersPerEdit = 12;

struct Sentence
{
    Span whole; ///< compact, with marker and full stop
    Span core;  ///< compact, what is compared
    int piece = 0;
};

/// Sentence b repeats sentence a.
struct Match
{
    int a = -1;
    bool isExact = false;
};

/// Sentences [a, a + count) stand again as [b, b + count).
struct Run
{
    int a = 0;
    int b = 0;
    int count = 0;
};

/// "联系电话:0999-1234567"; "电话提醒" gives no contact.
bool givesContact(QStringView words)
{
    constexpr std::array<QStringView, 6> contactWords{u"电话", u"传真", u"邮编", u"邮箱", u"地址", u"网址"};
    constexpr qsizetype near = 6;
    const auto isFollowed = [&](QStringView word) {
        for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            const QStringView behind = words.mid(at + word.size(), near);
            if (std::any_of(behind.begin(), behind.end(), [](QChar c) { return c == u':' || c.isDigit(); }))
                return true;
        }
        return false;
    };
    return words.contains(u"http") || std::any_of(contactWords.begin(), contactWords.end(), isFollowed);
}

bool isSentenceEnd(char16_t c)
{
    return c == u'。' || c == u';' || c == u'!' || c == u'?';
}

/// The item marker a sentence begins with, also behind a few words and a colon ("改进措施:一是").
qsizetype leadInLength(QStringView words)
{
    constexpr qsizetype longest = 12;
    const qsizetype behind = words.left(longest).indexOf(u':') + 1;
    const qsizetype marker = behind > 0 ? itemMarkerLength(words.mid(behind)) : 0;
    return marker > 0 ? behind + marker : itemMarkerLength(words);
}

class PassageFinder
{
public:
    PassageFinder(const CompactProse &prose, const Report &report, const PassageLengths &lengths)
        : m_report(report)
        , m_prose(prose)
        , m_lengths(lengths)
    {
    }

    std::vector<DuplicatePassage> find();

private:
    void cutSentences();
    void addSentence(Span range, int piece);
    void matchSentences();
    void matchGrams(int sentence, GramTable &table);
    std::optional<Match> bestMatch(int sentence) const;
    bool counts(const Sentence &sentence) const;
    int hanCount(const Sentence &sentence) const;
    bool continues(int sentence) const;
    bool isEqual(int a, int b) const;
    bool isMatch(int a, int b) const;
    Run runFrom(int b) const;
    bool isPassage(const Run &run) const;
    DuplicatePassage passage(const Run &run) const;
    Span place(int first, int count) const;

    const Report &m_report;
    const CompactProse &m_prose;
    PassageLengths m_lengths;
    std::vector<Sentence> m_sentences;
    std::vector<int> m_sentenceAt; ///< by compact offset
    std::vector<Match> m_matches;  ///< by sentence
    std::vector<int> m_hits;       ///< by earlier sentence, for the sentence in work
    std::vector<int> m_touched;
};

/// How long the text is without a count at its end: "…信息230条".
qsizetype lengthWithoutCount(QStringView words)
{
    constexpr qsizetype longestMeasure = 2;
    qsizetype end = words.size();
    while (end > 0 && words.size() - end < longestMeasure && isHan(words[end - 1].unicode()))
        --end;
    while (end > 0 && end < words.size() && !words[end].isDigit() && !words[end - 1].isDigit())
        ++end;
    qsizetype begin = end;
    while (begin > 0 && (words[begin - 1].isDigit() || words[begin - 1] == u',' || words[begin - 1] == u'.'))
        --begin;
    return begin < end && end < words.size() ? begin : words.size();
}

void PassageFinder::addSentence(Span range, int piece)
{
    const QStringView words = m_prose.at(range);
    const bool hasEnd = !words.isEmpty() && isSentenceEnd(words.back().unicode());
    const qsizetype length = lengthWithoutCount(words.left(words.size() - (hasEnd ? 1 : 0)));
    const Sentence sentence{range, {range.begin + leadInLength(words), range.begin + length}, piece};
    if (sentence.core.length() <= 0)
        return;
    std::fill(m_sentenceAt.begin() + sentence.core.begin, m_sentenceAt.begin() + sentence.core.end,
              static_cast<int>(m_sentences.size()));
    m_sentences.push_back(sentence);
}

void PassageFinder::cutSentences()
{
    m_sentenceAt.assign(static_cast<std::size_t>(m_prose.text().size()), -1);
    const auto &pieces = m_prose.pieces();
    const char16_t *const text = m_prose.text().utf16();
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        if (!isBody(pieces[p], m_report))
            continue;
        qsizetype begin = pieces[p].range.begin;
        for (qsizetype i = begin; i < pieces[p].range.end; ++i) {
            if (!isSentenceEnd(text[i]))
                continue;
            addSentence({begin, i + 1}, static_cast<int>(p));
            begin = i + 1;
        }
        if (begin < pieces[p].range.end)
            addSentence({begin, pieces[p].range.end}, static_cast<int>(p));
    }
}

/// Han characters of the core outside 《》.
int PassageFinder::hanCount(const Sentence &sentence) const
{
    int count = 0;
    bool isTitle = false;
    for (QChar c : m_prose.at(sentence.core)) {
        isTitle = c == u'《' || (isTitle && c != u'》');
        count += !isTitle && isHan(c.unicode()) ? 1 : 0;
    }
    return count;
}

bool PassageFinder::isEqual(int a, int b) const
{
    return m_prose.at(m_sentences[static_cast<std::size_t>(a)].core) ==
           m_prose.at(m_sentences[static_cast<std::size_t>(b)].core);
}

/// Counts, for every earlier sentence, the grams it shares with this one.
void PassageFinder::matchGrams(int sentence, GramTable &table)
{
    const Span core = m_sentences[static_cast<std::size_t>(sentence)].core;
    const char16_t *const text = m_prose.text().utf16();
    RollingHash hash;
    for (qsizetype i = core.begin; i < core.end; ++i) {
        const qsizetype begin = i - gramLength + 1;
        hash.add(text[i]);
        if (begin > core.begin)
            hash.remove(text[begin - 1]);
        // One gram in two is enough to find a sentence again, chosen by what it says.
        if (begin < core.begin || (hash.value() & 1) != 0)
            continue;
        const int first = table.firstPlace(hash.value(), static_cast<int>(begin));
        const int other = first < 0 ? -1 : m_sentenceAt[static_cast<std::size_t>(first)];
        if (other >= 0 && other != sentence && m_hits[static_cast<std::size_t>(other)]++ == 0)
            m_touched.push_back(other);
    }
}

/// The earlier sentence that this one repeats, of those that share grams with it.
std::optional<Match> PassageFinder::bestMatch(int sentence) const
{
    const Sentence &own = m_sentences[static_cast<std::size_t>(sentence)];
    std::optional<Match> best;
    int fewest = mostEdits + 1;
    for (int other : m_touched) {
        const Sentence &earlier = m_sentences[static_cast<std::size_t>(other)];
        if (isEqual(other, sentence))
            return Match{other, true};
        const auto length = static_cast<int>(std::min(own.core.length(), earlier.core.length()));
        const int most = std::min(mostEdits, length / charactersPerEdit);
        const qsizetype difference = own.core.length() - earlier.core.length();
        if (difference > most || difference < -most ||
            m_hits[static_cast<std::size_t>(other)] * 10 < length - gramLength)
            continue;
        // One difference in a passage that is nearly long enough is no chance.
        const int han = std::min(hanCount(own), hanCount(earlier));
        if (han * 6 < m_lengths.near * 5)
            continue;
        const int limit = han < m_lengths.near ? std::min(most, 1) : most;
        const int edits = editDistance(m_prose.at(earlier.core), m_prose.at(own.core), limit);
        if (edits <= limit && edits < fewest) {
            fewest = edits;
            best = Match{other, false};
        }
    }
    return best;
}

void PassageFinder::matchSentences()
{
    GramTable table(m_prose.text());
    m_hits.assign(m_sentences.size(), 0);
    m_matches.assign(m_sentences.size(), {});
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        matchGrams(static_cast<int>(i), table);
        if (m_touched.empty())
            continue;
        if (const std::optional<Match> match = bestMatch(static_cast<int>(i)))
            m_matches[i] = *match;
        for (int touched : m_touched)
            m_hits[static_cast<std::size_t>(touched)] = 0;
        m_touched.clear();
    }
}

/// Contact lines and lines without any mark, which are headings, count for nothing.
bool PassageFinder::counts(const Sentence &sentence) const
{
    if (givesContact(m_prose.at(sentence.whole)))
        return false;
    const QStringView paragraph =
        m_prose.at(m_prose.pieces()[static_cast<std::size_t>(sentence.piece)].range);
    return paragraph.contains(u'。') || paragraph.contains(u',') || paragraph.contains(u';');
}

/// The sentence follows the one before it without a table or heading between them.
bool PassageFinder::continues(int sentence) const
{
    const auto i = static_cast<std::size_t>(sentence);
    if (i == 0 || i >= m_sentences.size())
        return false;
    const auto paragraphOf = [&](const Sentence &s) {
        return m_prose.pieces()[static_cast<std::size_t>(s.piece)].paragraph;
    };
    return paragraphOf(m_sentences[i]) - paragraphOf(m_sentences[i - 1]) <= 1;
}

bool PassageFinder::isMatch(int a, int b) const
{
    return m_matches[static_cast<std::size_t>(b)].a == a || isEqual(a, b);
}

/// The longest run of repeated sentences around the match of b.
Run PassageFinder::runFrom(int b) const
{
    Run run{m_matches[static_cast<std::size_t>(b)].a, b, 1};
    while (run.a > 0 && continues(run.a) && continues(run.b) && run.b - 1 > run.a + run.count - 1 &&
           isMatch(run.a - 1, run.b - 1)) {
        --run.a;
        --run.b;
        ++run.count;
    }
    const auto size = static_cast<int>(m_sentences.size());
    while (run.b + run.count < size && run.a + run.count < run.b && continues(run.a + run.count) &&
           continues(run.b + run.count) && isMatch(run.a + run.count, run.b + run.count))
        ++run.count;
    return run;
}

bool PassageFinder::isPassage(const Run &run) const
{
    int total = 0;
    int longest = 0;
    for (int i = run.b; i < run.b + run.count; ++i) {
        const Sentence &sentence = m_sentences[static_cast<std::size_t>(i)];
        if (!counts(sentence))
            continue;
        const int han = hanCount(sentence);
        total += han;
        longest = std::max(longest, han);
    }
    return total >= m_lengths.exact && longest >= shortestSentence;
}

Span PassageFinder::place(int first, int count) const
{
    const Span begin = m_sentences[static_cast<std::size_t>(first)].whole;
    const Span end = m_sentences[static_cast<std::size_t>(first + count - 1)].whole;
    return m_prose.inText({begin.begin, end.end});
}

DuplicatePassage PassageFinder::passage(const Run &run) const
{
    DuplicatePassage result;
    result.places = {place(run.a, run.count), place(run.b, run.count)};
    for (int i = 0; i < run.count && result.isExact; ++i) {
        if (isEqual(run.a + i, run.b + i))
            continue;
        result.isExact = false;
        std::tie(result.first, result.second) =
            differingMiddles(m_prose.at(m_sentences[static_cast<std::size_t>(run.a + i)].core),
                             m_prose.at(m_sentences[static_cast<std::size_t>(run.b + i)].core));
    }
    return result;
}

std::vector<DuplicatePassage> PassageFinder::find()
{
    cutSentences();
    matchSentences();
    std::vector<DuplicatePassage> passages;
    std::vector<Run> runs;
    for (int b = 0; b < static_cast<int>(m_sentences.size()); ++b) {
        if (m_matches[static_cast<std::size_t>(b)].a < 0)
            continue;
        const Run run = runFrom(b);
        b = run.b + run.count - 1;
        if (!isPassage(run))
            continue;
        const auto same = std::find_if(runs.begin(), runs.end(), [&](const Run &earlier) {
            return earlier.a == run.a && earlier.count == run.count;
        });
        if (same != runs.end()) {
            passages[static_cast<std::size_t>(same - runs.begin())].places.push_back(place(run.b, run.count));
            continue;
        }
        runs.push_back(run);
        passages.push_back(passage(run));
    }
    return passages;
}

} // namespace

std::vector<DuplicatePassage> findDuplicatePassages(const CompactProse &prose, const Report &report,
                                                    const PassageLengths &lengths)
{
    return PassageFinder(prose, report, lengths).find();
}

} // namespace gouji
