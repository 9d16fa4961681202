#pragma once

#include "model/core/characters.h"
#include "parser/recognition/claimsubject.h"

#include <algorithm>

namespace gouji {

/// The sentence names an organ that is not `agency`: its counts may be that organ's. 我局 and 本镇 are none.
[[nodiscard]] bool namesAnotherOrgan(QStringView sentence, QStringView agency);

/// One of these characters is in every word that likelySubject() knows.
[[nodiscard]] inline bool mayBeLikely(QStringView clause)
{
    static constexpr CharacterSieve characters(u"部转予不无许罚强规现废制印出");
    return std::any_of(clause.begin(), clause.end(), [](QChar c) { return characters.mayHave(c.unicode()); });
}

/// What a number may count that the usual words of requests and appeals do not say: an outcome
/// ("不予公开3件", "3件不予公开"), what goes to next year, the counts of the table on disclosure
/// ("制发行政规范性文件6件"). Such words are also used of other things, so the claim needs support (see
/// Claim).
[[nodiscard]] FoundSubject likelySubject(const CompactProse &prose, const CountedNumber &number,
                                         const ClaimContext &context);

} // namespace gouji
