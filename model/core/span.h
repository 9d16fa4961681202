#pragma once

#include <QtGlobal>

namespace gouji {

/// A half-open range [begin, end) of UTF-16 code units in a document's text: what QString, QTextCursor and
/// ICU count. An empty span (begin == end) marks a place, such as that of a blank cell; begin < 0 means
/// "nowhere".
struct Span
{
    qsizetype begin = -1;
    qsizetype end = -1;

    [[nodiscard]] constexpr bool isValid() const { return begin >= 0 && end >= begin; }
    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= begin && offset < end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr bool operator==(const Span &) const = default;
};

} // namespace gouji
