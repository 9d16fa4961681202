#pragma once

#include "parser/recognition/labelindex.h"
#include "parser/recognition/logicalrows.h"

#include <vector>

namespace gouji {

/// Per row: it stands under a head that is none of the form's. Other tables have rows of the same names, and
/// rows of as many numbers; they are none of the form's rows, whatever they are called.
[[nodiscard]] std::vector<bool> findForeignRows(const std::vector<LogicalRow> &rows, const LabelIndex &index);

} // namespace gouji
