#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// The page in a web archive.
struct MhtmlPage
{
    QByteArray html;
    QByteArray charset; ///< as its header says, lower-case; empty where it says none
};

/// Whether a file begins as a web archive (.mht, .mhtml) does, or a mail with a page in it: MIME headers.
[[nodiscard]] bool isMhtml(const QByteArray &bytes);

/// The page that a browser or an office program saved as one file (RFC 2557); of several the first that is no
/// set of frames. Pictures and all else in the archive are never decoded.
/// Errors: UnsupportedFormat (no page in it), TooComplex (parts nest or number beyond any page's).
[[nodiscard]] Result<MhtmlPage> mhtmlPage(const QByteArray &bytes, const QString &name);

} // namespace gouji
