#pragma once

#include "model/core/provenance.h"
#include "model/core/sourcedocument.h"

#include <QStringView>

#include <vector>

namespace gouji {

/// A row of a table that stands as HTML in a text.
struct TextTableRow
{
    Span span;                     ///< from its first to its last cell
    std::vector<SourceCell> cells; ///< spans count in the text
};

struct TextTable
{
    Span span; ///< from <table> to behind </table>; empty where no whole table stands
    std::vector<TextTableRow> rows;
};

/// Reads the table whose <table> stands at `begin`. Programs that turn pages into Markdown write tables as
/// HTML into it. Tags within a cell part its words; mark-up around a value is no part of its span.
/// `mostCells` bounds the work: a table with more is none.
[[nodiscard]] TextTable readTextTable(QStringView text, qsizetype begin, std::size_t mostCells);

/// A horizontal line of those that tables are drawn with (U+2500 and following).
[[nodiscard]] inline bool isDrawnAcross(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x2500 && (u <= 0x2501 || (u >= 0x2504 && u <= 0x2505) || (u >= 0x2508 && u <= 0x2509) ||
                           (u >= 0x254C && u <= 0x254D) || u == 0x2550);
}

/// What stands between the cells of a drawn table: pipes, and all that is drawn but horizontal lines.
[[nodiscard]] inline bool isUpright(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'|' || u == 0xFF5C || (u >= 0x2500 && u < 0x2580 && !isDrawnAcross(c));
}

/// "---|:--:" below a table's head, or a line drawn between rows. Single dashes are one only below a head:
/// elsewhere they stand for numbers.
[[nodiscard]] bool isTableRule(QStringView ink, bool isBelowHead);

/// Nothing but tags: "</div>", "<p align=center>". An address in angle brackets is text.
[[nodiscard]] bool isMarkUp(QStringView ink);

} // namespace gouji
