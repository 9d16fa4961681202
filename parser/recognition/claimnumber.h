#pragma once

#include "model/core/compactprose.h"
#include "model/core/decimal.h"

#include <optional>

namespace gouji {

/// A number of prose with the measure word behind it: "230 余条", "一百二十三件", "1.2万次", "96.5%".
struct CountedNumber
{
    Span number; ///< compact range of the digits or numerals, with 万 where it multiplies
    Span unit;   ///< compact range of the measure word
    Decimal value;
    bool isExact = true; ///< false beside 余, 多, 约, 近, 超, 以上, 左右
};

/// Reads the number that begins at `at` of a piece, if it counts something. Ordinals (第, 前, 每), dates,
/// article and document numbers, ranges, times, list numbers and idioms (一件事, 三公) do not. `after` is set
/// to where the next look begins, also when there is none.
[[nodiscard]] std::optional<CountedNumber> readCountedNumber(const CompactProse &prose, Span piece,
                                                             qsizetype at, qsizetype &after);

/// True for a character that a number may begin with.
[[nodiscard]] bool mayBeginNumber(QChar c);

} // namespace gouji
