#pragma once

#include "model/core/diagnostic.h"
#include "model/core/offsetmap.h"
#include "model/core/provenance.h"

#include <QByteArray>
#include <QSizeF>
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
    /// How sure the characters themselves are, 0..1: below 1 only where they were recognised from a picture.
    float confidence = 1;
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

/// A page of a format that has pages.
struct SourcePage
{
    QSizeF size; ///< points, as the page is shown (its rotation applied)

    bool operator==(const SourcePage &) const = default;
};

/// Where a piece of the text stands on a page.
struct PageRun
{
    Span span;
    int page = 1; ///< from 1
    QRectF box;   ///< points, origin top left

    bool operator==(const PageRun &) const = default;
};

/// What a reader makes of a file: its text, and the text's lines and cells. `text` holds the decoded document
/// with nothing left out, so every span can be shown; `folded` is the same text normalised (compatibility
/// forms and look-alike radicals folded), with the way back. Spans always count in `text` unless a name says
/// "folded". Text that no line covers (page headers and numbers, the tools of a web page) is shown, but
/// reaches neither recognition nor checks. Inside a cell, paragraphs are parted by U+2028, so that a row of
/// cells stays one line of the text: cells parted by tabs.
struct SourceDocument
{
    QString name;      ///< file name as the user knows it
    QString format;    ///< "text", "markdown", "html", "docx", "pdf", "scan", ...: formatId()
    QString encoding;  ///< "UTF-8", "GB18030", ...
    QByteArray sha256; ///< of the original bytes, lower-case hexadecimal
    QString text;
    QString folded;
    OffsetMap foldedToText;
    std::vector<SourceLine> lines;
    std::vector<SourceCell> cells;
    std::vector<SourcePage> pages; ///< empty for formats without pages
    std::vector<PageRun> pageRuns; ///< ascending by span, not overlapping
    std::vector<Diagnostic> diagnostics;

    /// The places of a span on the pages, one for each line of print it covers; empty for formats without
    /// pages.
    [[nodiscard]] std::vector<PageRun> placesOf(Span span) const;
    /// The span with the first page it stands on and the box around it there.
    [[nodiscard]] Provenance provenanceOf(Span span) const;

    [[nodiscard]] QStringView at(Span span) const
    {
        return span.isValid() ? QStringView(text).mid(span.begin, span.length()) : QStringView();
    }
};

} // namespace gouji
