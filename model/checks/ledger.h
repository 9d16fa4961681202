#pragma once

#include "model/core/report.h"

#include <vector>

namespace gouji {

struct CheckInput;

enum class LedgerState
{
    Matched,      ///< the tables, or the breakdown it stands in, give the same
    Mismatched,   ///< no admissible reading of the tables fits, or the parts come to more than the whole
    Unlinked,     ///< nothing in the report to hold it against
    NotComparable ///< 约, 余, a rate, or a table cell that is no number
};

/// A number of the prose in sections 一, 五 or 六.
struct LedgerEntry
{
    int claim = 0;     ///< index in Report::claims: place, words, subject, unit
    int section = 0;   ///< index in FormDefinition::sections()
    Decimal value;     ///< normalised: "1.2万" is 12000, "一百二十三" 123; 0 for a negation
    QString unit;      ///< as printed: 件, 万元, %
    QString qualifier; ///< 约, 余, 以上 …, empty for an exact number
    LedgerState state = LedgerState::Unlinked;
    int cell = -1; ///< the first cell of the reading that it is held against, -1 for none

    bool operator==(const LedgerEntry &) const = default;
};

/// Every counted number of the sections 一, 五 and 六, in the order of the text.
[[nodiscard]] std::vector<LedgerEntry> makeLedger(const CheckInput &input);

[[nodiscard]] const char *
nameOf(LedgerState state); ///< "matched", "mismatched", "unlinked", "not-comparable"

} // namespace gouji
