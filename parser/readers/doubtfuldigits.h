#pragma once

#include "model/core/sourcedocument.h"
#include "parser/layout/page.h"

#include <vector>

namespace gouji {

/// Adds a diagnostic "doubtful-digits" for every number of the document of which a digit was not recognised
/// surely, and for ink that could not be read. `pages` are those the document was laid out from.
void markDoubtfulDigits(const std::vector<LayoutPage> &pages, SourceDocument &document);

} // namespace gouji
