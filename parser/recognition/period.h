#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

namespace gouji {

/// Reads the statistical period from the prose into the metadata: both ends where they can be read, else the
/// words that speak of it, with a diagnostic. Report::paragraphs and sections must be there.
void readPeriod(const SourceDocument &document, Report &report);

} // namespace gouji
