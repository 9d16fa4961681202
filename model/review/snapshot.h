#pragma once

#include "model/review/event.h"

namespace gouji {

/// What a decision made on this value now would remember of it.
[[nodiscard]] CellSnapshot snapshotOf(const CellValue &value);

/// True when both say the same: equal state and print, or the same number printed in two ways ("１,２００",
/// "1200").
[[nodiscard]] bool saysTheSame(const CellSnapshot &a, const CellSnapshot &b);

/// True for what a reviewer decides, false for undo and re-reading.
[[nodiscard]] bool isDecision(const EventBody &body);

} // namespace gouji
