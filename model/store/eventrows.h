#pragma once

#include "model/store/eventrecord.h"

namespace gouji {

class SqliteStatement;

/// The columns of `event` in the order that recordAt() reads.
#define GOUJI_EVENT_COLUMNS "sequence, report, time_ms, reviewer, kind, body, previous, hash"

[[nodiscard]] EventRecord recordAt(const SqliteStatement &row);

} // namespace gouji
