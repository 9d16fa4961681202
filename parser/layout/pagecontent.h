#pragma once

#include "parser/layout/strokes.h"
#include "parser/layout/table.h"

namespace gouji {

/// A page taken apart. All places are as the eye that reads the page sees them (PlacedGlyph).
struct PageContent
{
    QSizeF size;                  ///< of the page as it is read
    std::vector<TextLine> lines;  ///< that stand in no table, from top to bottom
    std::vector<TextLine> asides; ///< that belong to no text: watermarks, headers, footers
    std::vector<Table> tables;
    std::vector<Stroke> across; ///< horizontal strokes that belong to no table
};

/// Takes a page apart: tables from its ruled lines, the other characters as lines. The content points at the
/// page's glyphs.
[[nodiscard]] PageContent takeApart(const LayoutPage &page);

/// Makes tables of the lines that stand in columns.
void findAlignedTables(PageContent &content);

} // namespace gouji
