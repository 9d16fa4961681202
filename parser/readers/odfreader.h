#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reads an OpenDocument text (ODT): paragraphs, headings, lists with their automatic numbers, tables with
/// their spans, the text with all recorded changes accepted. Diagnostics and errors as of readDocx().
[[nodiscard]] Result<SourceDocument> readOdt(const QByteArray &bytes, const QString &name);

/// Reads an OpenDocument spreadsheet (ODS). Diagnostics and errors as of readXlsx().
[[nodiscard]] Result<SourceDocument> readOds(const QByteArray &bytes, const QString &name);

} // namespace gouji
