#pragma once

#include "parser/recognition/logicalrows.h"

namespace gouji {

/// Turns tables round whose rows are the form's columns: lines that begin with a column's label, below a line
/// of rows' labels. Each of those becomes a row whose values are named by their columns.
void turnTransposedRows(const SourceDocument &document, SourceRows &found);

} // namespace gouji
