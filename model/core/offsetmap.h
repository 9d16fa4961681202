#pragma once

#include "model/core/span.h"

#include <vector>

namespace gouji {

/// Maps offsets of a folded text back to the text it was made from. Stored as runs of equal offset
/// difference, so a text in which every character kept its width costs one entry.
class OffsetMap
{
public:
    /// Says that from `folded` on, folded offset f stands at original offset original + (f - folded). Calls
    /// come in ascending order of `folded`.
    void append(qsizetype folded, qsizetype original);
    /// Says that the folded characters [folded, foldedEnd) were all made of the original [original,
    /// originalEnd).
    void appendReplacement(Span folded, Span original);

    /// The original range that the folded range was made of; widened to whole source characters where one
    /// character became several. An empty folded span gives an empty original one. Invalid stays invalid.
    [[nodiscard]] Span toOriginal(Span folded) const;
    [[nodiscard]] qsizetype toOriginal(qsizetype folded) const;
    /// The folded offset of the first folded character made of original offset >= `original`.
    [[nodiscard]] qsizetype toFolded(qsizetype original) const;
    [[nodiscard]] bool isIdentity() const;

private:
    struct Run
    {
        qsizetype folded = 0;
        qsizetype original = 0;
        /// 0: one to one. Otherwise the whole run of folded characters came of this many original units.
        qsizetype originalLength = 0;
    };
    [[nodiscard]] std::size_t runAt(qsizetype folded) const;
    std::vector<Run> m_runs;
};

} // namespace gouji
