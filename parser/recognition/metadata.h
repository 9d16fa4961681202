#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

namespace gouji {

/// Reads what the document says of itself into report.metadata: title, organ, report year, statistical
/// period, signature date, contacts. Needs report.paragraphs. Where characters were lost ("20231月1日") a
/// field stays empty.
void readMetadata(const SourceDocument &document, Report &report);

} // namespace gouji
