#pragma once

#include "model/core/result.h"

#include <QString>

#include <vector>

namespace gouji {

/// How many rows a sheet must have, its head included.
struct SheetRows
{
    unsigned number = 0; ///< of its part in the package, from 1
    unsigned rows = 0;
};

/// Reads a workbook back: its directory is whole, every part unpacks to the size and checksum it states, the
/// sheets end properly and have all their rows. WriteFailed with the place otherwise.
[[nodiscard]] Result<void> verifyWorkbook(const QString &path, const std::vector<SheetRows> &sheets);

} // namespace gouji
