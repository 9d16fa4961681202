#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reads a DOCX: paragraphs, headings, tables with their spans, automatic numbers, the text as it stands when
/// all tracked changes are accepted. Headers, footers and contents are asides; notes stand at the end.
/// Diagnostics: "tracked-changes" (how many, at the first), "embedded-content" (how many objects, macros and
/// references to other files were passed over; nothing of them is opened).
/// Errors: PasswordProtected, FileDamaged, TooComplex, EmptyFile.
[[nodiscard]] Result<SourceDocument> readDocx(const QByteArray &bytes, const QString &name);

} // namespace gouji
