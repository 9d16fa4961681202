#pragma once

#include "model/core/sourcedocument.h"
#include "ui/source/displaytext.h"

class QTextDocument;

namespace gouji {

/// True for documents that are worth drawing with their tables: their format has cells of its own.
[[nodiscard]] bool isStructured(const SourceDocument &source);

/// Fills an empty text document with the source's paragraphs, headings and tables, merged cells included.
/// Nothing in the source is taken for mark-up and nothing is loaded. Returns where each piece stands.
[[nodiscard]] DisplayText fillStructured(QTextDocument &document, const SourceDocument &source);

} // namespace gouji
