#pragma once

#include "model/core/diagnostic.h"
#include "model/core/offsetmap.h"
#include "model/core/provenance.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji {

/// A cell as the reader found it. Its span excludes surrounding white space and mark-up; an empty cell has
/// the empty span at the place where its content would stand.
struct SourceCell
{
    Provenance where;
    /// Position in its row as printed, counting the columns that spanning cells cover (from 0).
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
};

enum class LineKind
{
    Prose,   ///< running text; exactly one cell, the whole line without mark-up
    Heading, ///< marked as a heading by the format (Markdown #, HTML h2); one cell
    Row,     ///< cells side by side
    Lone,    ///< one cell on a line of its own in a run of such lines (one cell per line)
    Gap      ///< an empty line; no cells. Several empty lines are one gap
};

/// One line of the document in reading order: a paragraph, or one row of cells.
struct SourceLine
{
    LineKind kind = LineKind::Prose;
    Span span;
    /// Index of the first cell in SourceDocument::cells, and how many.
    int firstCell = 0;
    int cellCount = 0;
    /// Heading level of the mark-up (1 = highest), 0 for none.
    int level = 0;
};

/// What a reader makes of a file: its text, and the text's lines and cells. `text` holds the decoded document
/// with nothing left out, so every span can be shown; `folded` is the same text normalised (compatibility
/// forms and look-alike radicals folded), with the way back. Spans always count in `text` unless a name says
/// "folded".
struct SourceDocument
{
    QString name;      ///< file name as the user knows it
    QString format;    ///< "text", "markdown"
    QString encoding;  ///< "UTF-8", "GB18030", ...
    QByteArray sha256; ///< of the original bytes, lower-case hexadecimal
    QString text;
    QString folded;
    OffsetMap foldedToText;
    std::vector<SourceLine> lines;
    std::vector<SourceCell> cells;
    std::vector<Diagnostic> diagnostics;

    [[nodiscard]] QStringView at(Span span) const
    {
        return span.isValid() ? QStringView(text).mid(span.begin, span.length()) : QStringView();
    }
};

} // namespace gouji
