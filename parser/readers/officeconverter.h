#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gouji {

/// What a conversion may take, and who does it.
struct ConversionLimits
{
    int milliseconds = 60'000;
    qint64 resultBytes = 64 * 1024 * 1024;
    /// Program files tried in order; empty: LibreOffice from the PATH and from where it usually is.
    QStringList programs;
};

/// Converts a file of an old office program to DOCX (or, for spreadsheets, XLSX) with LibreOffice: without a
/// window, in a new profile of its own that is deleted afterwards, with macros and updates of links off. When
/// the time is up, everything it started is ended. `suffix` ("doc", "rtf", "xls", "odt") says what the bytes
/// are; .xls and .ods become XLSX. Blocks; may be called from any thread. Errors: ProgramMissing,
/// ReaderTimedOut, ReaderFailed (it could not be run), FileDamaged (it made nothing of the file), TooComplex.
[[nodiscard]] Result<QByteArray> convertToDocx(const QByteArray &bytes, const QString &suffix,
                                               const ConversionLimits &limits = {});

/// Reads a file of an old office program (OLE compound file) or RTF through LibreOffice. Errors: as above,
/// PasswordProtected, UnsupportedFormat, and those of the readers of DOCX and XLSX.
[[nodiscard]] Result<SourceDocument> readCompound(const QByteArray &bytes, const QString &name);
[[nodiscard]] Result<SourceDocument> readRtf(const QByteArray &bytes, const QString &name);

} // namespace gouji
