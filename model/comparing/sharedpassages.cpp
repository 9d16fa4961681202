#include "model/comparing/sharedpassages.h"

#include "model/comparing/winnowing.h"
#include "model/core/characters.h"

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

/// Letters that may differ between two pieces of one passage, in either report.
constexpr int mostSkipped = 10;
/// So many letters alike behind a difference, and the passage goes on.
constexpr int leastResumed = 6;
/// Template in the middle of a passage parts it in two.
constexpr qsizetype widestTemplate = 24;
/// Places of one gram in the other report that are looked at.
constexpr int mostPlaces = 4;

/// The section that holds a letter, empty when there is none.
Span sectionAround(const ComparedProse &prose, qsizetype letter)
{
    for (const ComparedSection &section : prose.sections()) {
        if (section.letters.contains(letter))
            return section.letters;
    }
    return {letter, letter};
}

/// Two texts and a direction: letters are counted away from a place, forwards or backwards.
struct Strand
{
    QStringView text;
    qsizetype from = 0; ///< the first letter in this direction
    qsizetype size = 0; ///< letters there are
    int step = 1;

    [[nodiscard]] QChar at(qsizetype i) const { return text[from + step * i]; }
};

qsizetype alike(const Strand &a, const Strand &b, qsizetype i, qsizetype j)
{
    const qsizetype most = std::min(a.size - i, b.size - j);
    qsizetype length = 0;
    while (length < most && a.at(i + length) == b.at(j + length))
        ++length;
    return length;
}

struct Skip
{
    qsizetype own = 0;
    qsizetype other = 0;
};

/// The smallest difference behind which the two go on alike.
std::optional<Skip> smallestSkip(const Strand &own, const Strand &other, qsizetype i, qsizetype j)
{
    for (int sum = 1; sum <= 2 * mostSkipped; ++sum) {
        for (int skipped = std::max(0, sum - mostSkipped); skipped <= std::min(sum, mostSkipped); ++skipped) {
            const Skip skip{skipped, sum - skipped};
            if (i + skip.own >= own.size || j + skip.other >= other.size)
                continue;
            if (alike(own, other, i + skip.own, j + skip.other) >= leastResumed)
                return skip;
        }
    }
    return std::nullopt;
}

} // namespace

TellingLetters::TellingLetters(const ComparedProse &prose, const std::vector<Span> &common)
{
    const QStringView letters = prose.letters();
    std::vector<char> isMasked(static_cast<std::size_t>(letters.size()), 0);
    for (const std::vector<Span> *spans : {&prose.ordinary(), &common}) {
        for (const Span span : *spans)
            std::fill(isMasked.begin() + span.begin, isMasked.begin() + span.end, 1);
    }
    m_before.reserve(isMasked.size() + 1);
    int count = 0;
    for (std::size_t i = 0; i < isMasked.size(); ++i) {
        m_before.push_back(count);
        count += isMasked[i] == 0 && isHan(letters[static_cast<qsizetype>(i)]) ? 1 : 0;
    }
    m_before.push_back(count);
}

/// What stands alike around a seed, in both directions, across small differences; ascending.
std::vector<PassageMatcher::Piece> PassageMatcher::grown(const ComparedProse &other, Piece seed,
                                                         Span ownRange) const
{
    const Span otherRange = sectionAround(other, seed.other);
    std::vector<Piece> pieces{seed};
    for (const int step : {-1, 1}) {
        const bool isBack = step < 0;
        const Piece edge = isBack ? pieces.front() : pieces.back();
        const qsizetype ownFrom = isBack ? edge.own - 1 : edge.own + edge.length;
        const qsizetype otherFrom = isBack ? edge.other - 1 : edge.other + edge.length;
        const Strand a{m_own.letters(), ownFrom, isBack ? edge.own - ownRange.begin : ownRange.end - ownFrom,
                       step};
        const Strand b{other.letters(), otherFrom,
                       isBack ? edge.other - otherRange.begin : otherRange.end - otherFrom, step};
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size && j < b.size) {
            Skip skip;
            qsizetype length = alike(a, b, i, j);
            if (length == 0) {
                const std::optional<Skip> found = smallestSkip(a, b, i, j);
                if (!found)
                    break;
                skip = *found;
                length = alike(a, b, i + skip.own, j + skip.other);
            }
            i += skip.own + length;
            j += skip.other + length;
            const Piece piece = isBack ? Piece{edge.own - i, edge.other - j, length}
                                       : Piece{ownFrom + i - length, otherFrom + j - length, length};
            pieces.insert(isBack ? pieces.begin() : pieces.end(), piece);
        }
    }
    return pieces;
}

int PassageMatcher::tellingOf(const std::vector<Piece> &pieces) const
{
    int count = 0;
    for (const Piece &piece : pieces)
        count += m_telling.count({piece.own, piece.own + piece.length});
    return count;
}

/// Leaves the template out at the ends, and parts the passage where much of it stands in the middle.
void PassageMatcher::addPassages(const std::vector<Piece> &pieces, std::vector<SharedPassage> &passages) const
{
    SharedPassage passage;
    const auto finish = [&] {
        if (passage.count > 0)
            passages.push_back(passage);
        passage = {};
    };
    for (const Piece &piece : pieces) {
        for (qsizetype i = 0; i < piece.length; ++i) {
            if (!m_telling.tells(piece.own + i))
                continue;
            if (passage.count > 0 && piece.own + i - passage.own.end > widestTemplate)
                finish();
            if (passage.count++ == 0) {
                passage.own.begin = piece.own + i;
                passage.other.begin = piece.other + i;
            }
            passage.own.end = piece.own + i + 1;
            passage.other.end = piece.other + i + 1;
        }
    }
    finish();
}

std::vector<SharedPassage> PassageMatcher::passages(const ComparedProse &other,
                                                    const std::vector<int> &places) const
{
    std::vector<SharedPassage> found;
    qsizetype done = 0; // letters of our own that are dealt with
    for (const int place : places) {
        const Span section = sectionAround(m_own, place);
        const Span range{std::max(section.begin, done), section.end};
        if (place < range.begin || place + gramLetters > range.end)
            continue;
        const QStringView gram = m_own.letters().mid(place, gramLetters);
        std::vector<Piece> best;
        qsizetype at = other.letters().indexOf(gram);
        for (int i = 0; i < mostPlaces && at >= 0; ++i) {
            std::vector<Piece> pieces = grown(other, {place, at, gramLetters}, range);
            if (best.empty() || tellingOf(pieces) > tellingOf(best))
                best = std::move(pieces);
            at = other.letters().indexOf(gram, at + 1);
        }
        if (best.empty())
            continue;
        addPassages(best, found);
        done = best.back().own + best.back().length;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SharedPassage &a, const SharedPassage &b) { return a.count > b.count; });
    return found;
}

} // namespace gouji
