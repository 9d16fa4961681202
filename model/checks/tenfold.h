#pragma once

#include "model/checks/check.h"

namespace gouji {

/// Values that are many times last year's or a small part of it: one finding for all of a report.
void judgeJumps(const CheckInput &input, std::vector<Finding> &findings);

} // namespace gouji
