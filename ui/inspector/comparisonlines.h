#pragma once

#include "ui/desk.h"
#include "ui/inspector/detailtree.h"

namespace gouji {

/// Shows a cell beside the same cell of other reports: last year's, and those of organs of the same kind.
/// What is not known is said.
void addComparison(const Desk &desk, DetailTree &tree, int cell);

} // namespace gouji
