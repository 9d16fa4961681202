#pragma once

#include <QStringView>

namespace gouji {

/// How an item of a list is marked.
enum class MarkerKind
{
    Numeral,        ///< 一、
    Bracketed,      ///< （一）
    Digit,          ///< 1. or 1、
    BracketedDigit, ///< （1）
    Is,             ///< 一是
    Count
};

/// The marker at the beginning of a folded, compact text; length 0 for none.
struct ItemMarker
{
    MarkerKind kind = MarkerKind::Is;
    int number = 0;
    qsizetype length = 0;
};

/// Reads "一、", "(一)", "1.", "1、", "(1)", "一是". Decimals (1.2), outline numbers (3.1) and years are
/// none.
[[nodiscard]] ItemMarker readItemMarker(QStringView text);

[[nodiscard]] inline qsizetype itemMarkerLength(QStringView text)
{
    return readItemMarker(text).length;
}

} // namespace gouji
