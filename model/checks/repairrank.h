#pragma once

#include "model/checks/check.h"

namespace gouji {

/// Puts the likelier of equally small repairs first and says what speaks for each: digits that are easily
/// exchanged or mistaken, prose or last year's report that states the mended value, a cell whose reading was
/// unsure.
void rankRepairs(const CheckInput &input, std::vector<Repair> &repairs);

} // namespace gouji
