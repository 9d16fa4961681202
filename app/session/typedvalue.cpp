#include "app/session/typedvalue.h"

#include "parser/text/cellnumber.h"

#include <algorithm>

namespace gouji {

namespace {

/// Longer texts are no cell's content but a slip of the clipboard.
constexpr qsizetype longestText = 64;

bool mayStandIn(ValueKind kind, const Decimal &number)
{
    switch (kind) {
    case ValueKind::Count:
        return number.isInteger() && !number.isNegative();
    case ValueKind::Change:
        return number.isInteger();
    case ValueKind::Amount:
        return !number.isNegative();
    }
    return false;
}

} // namespace

Result<CellValue> typedValue(const FormDefinition &form, int cell, const QString &typed,
                             const Provenance &from, const SourceDocument &document)
{
    const FormCell &place = form.cells()[static_cast<std::size_t>(cell)];
    CellValue value = readCellNumber(typed);
    const bool isBadText =
        value.state == CellState::Text &&
        (value.raw.size() > longestText ||
         std::any_of(value.raw.begin(), value.raw.end(), [](QChar c) { return c.isDigit(); }));
    const bool isBadNumber =
        value.state == CellState::Number &&
        (!value.number.isValid() || !mayStandIn(form.columnOf(place).kind, value.number));
    if (isBadText || isBadNumber)
        return Error{ErrorCode::NotANumber, place.key, typed.left(longestText)};
    // Of a piece of the source, the value's own place in it counts.
    const Span inside = value.where.span;
    value.where = from;
    if (from.isValid() && inside.isValid() && document.at(from.span) == typed)
        value.where.span = Span{from.span.begin + inside.begin, from.span.begin + inside.end};
    value.confidence = 1;
    return value;
}

} // namespace gouji
