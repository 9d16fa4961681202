#pragma once

#include "model/core/diagnostic.h"
#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji {

struct DecodedText
{
    QString text;     ///< without a byte order mark; line ends as they are
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"
    /// "invalid-bytes" for each run of bytes that is no valid text; U+FFFD stands in their place, at `where`.
    /// "nul-characters" once, at the first one.
    std::vector<Diagnostic> diagnostics;
};

/// Decodes a text file: byte order mark, else strict UTF-8, else UTF-16 by its zero bytes and
/// characters, else the encoding it declares where its bytes are valid in that, else the better of
/// GB18030 and Big5 (ICU's detector decides where both decode), else whichever of UTF-8 and GB18030 has fewer
/// invalid bytes. UndecodableText when more than a tenth is invalid or it looks binary.
///
/// `declared` is what the file itself says of its encoding ("gb2312", in any case); GB2312 and GBK are read
/// as GB18030. A page re-saved as UTF-8 often still declares the old one: valid UTF-8 is UTF-8 whatever is
/// declared, as Chinese in another encoding is never valid UTF-8 for long.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace gouji
