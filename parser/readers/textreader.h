#pragma once

#include "model/core/sourcedocument.h"

namespace gouji {

/// Fills lines and cells of a text or Markdown document from its text. Cells come from tabs, from pipes, from
/// wide gaps before trailing numbers, and from lines that hold one cell. Markdown's marks (#, **, table
/// rules) stay out of the spans; they are recognised whatever the file is called, because copied text keeps
/// them. False when the text has too many lines and cells to be a report.
[[nodiscard]] bool readTextLines(SourceDocument &document);

} // namespace gouji
