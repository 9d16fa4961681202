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

/// True for a character that a number may begin with; asked for every character of the prose.
[[nodiscard]] inline bool mayBeginNumber(char16_t c)
{
    switch (c) {
    case u'一':
    case u'二':
    case u'两':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
        return true;
    default:
        return c >= u'0' && c <= u'9';
    }
}

} // namespace gouji
