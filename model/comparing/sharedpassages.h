#pragma once

#include "model/comparing/comparedprose.h"

#include <vector>

namespace gouji {

/// The letters of a report that speak for its being copied when they stand in another: Han characters that
/// are neither ordinary (ComparedProse::ordinary()) nor marked as template.
class TellingLetters
{
public:
    /// `common` are ranges that many reports have, ascending by their begin.
    TellingLetters(const ComparedProse &prose, const std::vector<Span> &common);

    [[nodiscard]] int count(Span letters) const
    {
        return m_before[static_cast<std::size_t>(letters.end)] -
               m_before[static_cast<std::size_t>(letters.begin)];
    }
    [[nodiscard]] bool tells(qsizetype letter) const { return count({letter, letter + 1}) > 0; }

private:
    std::vector<int> m_before; ///< telling letters before each letter
};

/// A passage that stands in two reports, letter by letter but for small differences.
struct SharedPassage
{
    Span own; ///< letters
    Span other;
    int count = 0; ///< telling letters of `own` that stand in `other` as well
};

/// Finds what two reports share around given places. All linear in what is found.
class PassageMatcher
{
public:
    PassageMatcher(const ComparedProse &own, const TellingLetters &telling)
        : m_own(own)
        , m_telling(telling)
    {
    }

    /// The passages of the other report that grow from grams at the places in `own` (ascending), longest
    /// first. Passages do not overlap in `own`; none runs over a section's end or spans much of the template.
    [[nodiscard]] std::vector<SharedPassage> passages(const ComparedProse &other,
                                                      const std::vector<int> &places) const;

private:
    /// Letters that stand alike in both.
    struct Piece
    {
        qsizetype own = 0;
        qsizetype other = 0;
        qsizetype length = 0;
    };

    [[nodiscard]] std::vector<Piece> grown(const ComparedProse &other, Piece seed, Span ownRange) const;
    void addPassages(const std::vector<Piece> &pieces, std::vector<SharedPassage> &passages) const;
    [[nodiscard]] int tellingOf(const std::vector<Piece> &pieces) const;

    const ComparedProse &m_own;
    const TellingLetters &m_telling;
};

} // namespace gouji
