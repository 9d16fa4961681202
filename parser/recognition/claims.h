#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formdefinition.h"

namespace gouji {

/// Finds the counts that prose states, and its breakdowns, in the body paragraphs of `report` (they must be
/// there already); fills report.claims and report.breakdowns. `form` gives the subjects and may be null.
void readClaims(const SourceDocument &document, const FormDefinition *form, Report &report);

} // namespace gouji
