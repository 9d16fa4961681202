#pragma once

#include "model/core/span.h"

#include <QString>

#include <vector>

namespace gouji {

/// A document's text as a text view holds it, with the way there and back. A view makes one character of CR
/// LF, takes some characters for its own, and may leave text out or put its own in between (table cells).
class DisplayText
{
public:
    DisplayText() = default;
    /// The whole text as a plain text edit holds it.
    explicit DisplayText(const QString &text);

    /// Says that the text [from, from + length) stands at `position` and behind. In ascending order of both.
    void addRun(qsizetype from, int position, qsizetype length);

    /// What a plain text edit is to show.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// A place that is not shown stands where the text shown before it ends.
    [[nodiscard]] int toDisplay(qsizetype offset) const;
    [[nodiscard]] Span toDisplay(Span span) const { return {toDisplay(span.begin), toDisplay(span.end)}; }
    [[nodiscard]] qsizetype toText(int position) const;

    /// A text as a view shows it: what a text document would take for structure of its own is exchanged,
    /// character by character.
    [[nodiscard]] static QChar shown(QChar c);

private:
    struct Run
    {
        qsizetype from = 0;
        int position = 0;
        qsizetype length = 0;
    };
    QString m_text;
    std::vector<Run> m_runs;
};

} // namespace gouji
