#pragma once

#include "model/core/span.h"

#include <QString>

#include <vector>

namespace gouji {

/// A document's text as a text edit holds it, with the way there and back. The edit makes one character of CR
/// LF and takes some characters for its own; all others keep their place.
class DisplayText
{
public:
    DisplayText() = default;
    explicit DisplayText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int toDisplay(qsizetype offset) const;
    [[nodiscard]] Span toDisplay(Span span) const { return {toDisplay(span.begin), toDisplay(span.end)}; }
    [[nodiscard]] qsizetype toText(int position) const;

private:
    QString m_text;
    std::vector<qsizetype> m_dropped; ///< offsets in the original of characters left out, ascending
};

} // namespace gouji
