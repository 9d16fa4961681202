#pragma once

#include "app/session/pipeline.h"
#include "model/exporting/jsonwriter.h"

namespace gouji {

/// Writes the keys "summary", "ledger" and "derived" of a report's object (docs/cli.md).
void writeAssessment(JsonWriter &json, const CheckedReport &checked);

} // namespace gouji
