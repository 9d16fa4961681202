#pragma once

#include <QByteArray>

namespace gouji {

/// What a compound file of an old office program (OLE) holds.
enum class CompoundContent
{
    Text,        ///< a document of Word or WPS
    Spreadsheet, ///< of Excel or WPS
    Encrypted,   ///< opens only with a password: a newer file wrapped up, or a document that says so
    Other,       ///< something else: slides, messages, thumbnails
    Damaged
};

/// Tells by the names of the file's streams. Nothing of them is read but the first bytes of a document.
[[nodiscard]] CompoundContent compoundContent(const QByteArray &bytes);

} // namespace gouji
