#pragma once

#include "model/core/result.h"

#include <QString>

namespace gouji {

/// Makes a new, complete review file at a path where nothing stands. It is built beside it under another name
/// and renamed when it is safe on the disk, so that a crash leaves either nothing or a good file; what a
/// crash leaves of the draft goes with the next creation. Fine if another process makes the file meanwhile.
/// Errors: FileNotFound (no such folder), StoreReadOnly, StoreLocked (being created), StoreFull, StoreFailed.
[[nodiscard]] Result<void> createStoreFile(const QString &path);

/// Whether the file and its folder may be written: a review file needs a log beside it.
[[nodiscard]] bool isWritablePlace(const QString &path);
[[nodiscard]] bool isReadableFile(const QString &path);

/// Whether a log or its index stands beside the file.
[[nodiscard]] bool hasSideFiles(const QString &path);
/// Removes the log and index that an opening which failed has left, if they are empty and nobody uses them:
/// SQLite leaves them when the disk is too full for the index.
void removeFailedLog(const QString &path);

} // namespace gouji
