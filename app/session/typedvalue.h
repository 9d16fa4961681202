#pragma once

#include "model/core/report.h"
#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formdefinition.h"

#include <QString>

namespace gouji {

/// What a reviewer typed into a cell, as the value it means there: "" is blank, a number is a number, words
/// and strokes without a digit ("/", "无") are text. `from` is the place it was taken from, invalid if typed.
/// NotANumber when it cannot stand in the cell: digits that make no number, a fraction or a minus sign in a
/// count.
[[nodiscard]] Result<CellValue> typedValue(const FormDefinition &form, int cell, const QString &typed,
                                           const Provenance &from, const SourceDocument &document);

} // namespace gouji
