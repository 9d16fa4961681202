#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reads an XLSX: its visible sheets in order, cells as they are shown, merged cells once with their spans. A
/// cell alone in its row is a paragraph. Diagnostic: "hidden-cells" (hidden sheets, rows and columns, which
/// are not read). Errors: PasswordProtected, FileDamaged, TooComplex, EmptyFile.
[[nodiscard]] Result<SourceDocument> readXlsx(const QByteArray &bytes, const QString &name);

} // namespace gouji
