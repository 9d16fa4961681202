#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

#include <vector>

namespace gouji {

/// Cuts the document into paragraphs: titles, headings, table lines and body text, with lines that a page
/// break or a narrow page tore apart joined again. Needs report.sections.
[[nodiscard]] std::vector<Paragraph> findParagraphs(const SourceDocument &document, const Report &report,
                                                    const std::vector<bool> &isTableLine);

} // namespace gouji
