#pragma once

#include "model/core/compactprose.h"
#include "parser/recognition/claimnumber.h"

#include <vector>

namespace gouji {

/// A counted number of a paragraph, as the breakdowns see it.
struct PlacedNumber
{
    CountedNumber counted;
    int depth = 0; ///< how many brackets are open around it
    int claim = 0; ///< its index in Report::claims
};

/// Reads the breakdowns of one paragraph ("共 N 条，其中 A a 条、B b 条", also "。其中…" and in brackets) and
/// appends them to `breakdowns`. `numbers` are the paragraph's, in order. Where the wording leaves open which
/// numbers belong together, the reading under which they tie wins, and without one there is no breakdown.
void readBreakdowns(const CompactProse &prose, Span piece, const std::vector<PlacedNumber> &numbers,
                    std::vector<Breakdown> &breakdowns);

} // namespace gouji
