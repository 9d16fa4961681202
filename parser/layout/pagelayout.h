#pragma once

#include "model/core/sourcedocument.h"
#include "parser/layout/page.h"

namespace gouji {

/// Makes paragraphs and rows of cells of positioned characters: tables from their ruled lines, from alignment
/// where there are none; wrapped lines joined to paragraphs; page headers, footers and page numbers set
/// aside; a table that runs over pages is just more rows, and a row cut by the page's end is joined.
/// `format` as in SourceDocument. Spans have pages and boxes.
[[nodiscard]] SourceDocument layOut(const std::vector<LayoutPage> &pages, const QString &format);

} // namespace gouji
