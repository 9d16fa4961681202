#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

#include <vector>

namespace gouji {

/// A value behind the words that name it: "自然人3件".
struct NamedValue
{
    Span name; ///< in SourceDocument::text
    CellValue value;
};

/// What a line tells instead of a table: "label：name value，name value", or "name：value" alone.
struct NamedLine
{
    Span label; ///< empty where the line has none
    std::vector<NamedValue> values;
};

/// Cuts a line into named values; no values when it is no such line, to its last word. Whether the words are
/// labels of a form is not looked at.
[[nodiscard]] NamedLine cutNamedValues(const SourceDocument &document, Span line);

/// The numbers of a line that holds nothing else: "40 27". Empty for any other, and where two of them could
/// be one, parted by a space: "1 234".
[[nodiscard]] std::vector<CellValue> numbersOnLine(const SourceDocument &document, Span line);

/// "行政许可 106", "行政许可：106": the words before the number at the line's end. No values where there is
/// none, or nothing before it.
[[nodiscard]] NamedLine cutLastNumber(const SourceDocument &document, Span line);

} // namespace gouji
