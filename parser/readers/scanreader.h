#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "parser/readers/readingsteps.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Recognises a picture file, every page of a TIFF. Numbers that are not sure have a diagnostic
/// "doubtful-digits" and a low SourceCell::confidence; ink that cannot be read becomes U+FFFD, never nothing.
/// Errors: FileDamaged, TooComplex, LanguageDataMissing.
[[nodiscard]] Result<SourceDocument> readPicture(const QByteArray &bytes, const QString &name,
                                                 const ReadingSteps &steps);

/// The same for the pages of a PDF that has no text. Errors also: PasswordProtected.
[[nodiscard]] Result<SourceDocument> readScannedPdf(const QByteArray &bytes, const QString &name,
                                                    const ReadingSteps &steps);

} // namespace gouji
