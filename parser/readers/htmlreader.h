#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reads a web page, or a page saved by an office program: its article without menus, tools and scripts.
/// Spans count in the text as shown, not in the source. Encodings: byte order mark, what the page declares,
/// detection; `charset` is what came with the page in place of its own word. Nothing that the page refers to
/// is ever opened. Errors: EmptyFile (nothing to be shown), UndecodableText, TooComplex.
[[nodiscard]] Result<SourceDocument> readHtml(const QByteArray &bytes, const QString &name,
                                              const QByteArray &charset = {});

} // namespace gouji
