#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "parser/layout/page.h"

#include <QByteArray>

namespace gouji {

/// A PDF's pages: its characters and ruled lines. Nothing in it is executed or fetched. Errors:
/// PasswordProtected, FileDamaged, TooComplex (too many pages or characters). One thread at a time.
[[nodiscard]] Result<std::vector<LayoutPage>> readPdfPages(const QByteArray &bytes, const QString &name);

/// The pages hold next to no text: pictures of a report.
[[nodiscard]] bool isScan(const std::vector<LayoutPage> &pages);

/// Errors as readPdfPages; UnsupportedFormat with the detail "scan" for pages without text.
[[nodiscard]] Result<SourceDocument> readPdf(const QByteArray &bytes, const QString &name);

} // namespace gouji
