#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <span>

namespace gouji {

class SqliteDatabase;

/// Stands in bytes 68 to 71 of every review file: "GOUJ".
inline constexpr qint64 storeApplicationId = 0x474F554A;

/// The statements that lead from one schema version to the next.
struct Migration
{
    std::span<const char *const> statements;
};

/// All of them; the first one makes version 1 out of an empty file. A released one is never changed.
[[nodiscard]] std::span<const Migration> storeMigrations();
/// The version that this program writes.
[[nodiscard]] int storeVersion();

/// Has every commit reach the disk before it returns.
[[nodiscard]] Result<void> makeDurable(SqliteDatabase &database);

/// Brings the file up to the newest of `migrations`, each version in one transaction with its user_version.
/// On failure the file stays at the last version that was complete.
[[nodiscard]] Result<void> migrate(SqliteDatabase &database, std::span<const Migration> migrations);

/// StoreDamaged when a table, or a column that this program uses, is not there.
[[nodiscard]] Result<void> checkSchema(SqliteDatabase &database);

} // namespace gouji
