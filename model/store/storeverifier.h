#pragma once

#include "model/core/result.h"
#include "model/store/reviewstore.h"

namespace gouji {

class SqliteDatabase;

/// Looks the whole file through: its pages and references, the chain of events, the originals and readings
/// against their hashes. Damage is an outcome; errors are only what keeps one from looking (StoreLocked).
[[nodiscard]] Result<VerifyOutcome> verifyStore(SqliteDatabase &database);

} // namespace gouji
