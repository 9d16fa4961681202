#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"

#include <QByteArray>

namespace gouji {

/// A document as the reading process sends it and as the review file keeps it, without its folded text, which
/// decoding makes again. Lossless otherwise: decodeDocument(encodeDocument(d)) is d.
[[nodiscard]] QByteArray encodeDocument(const SourceDocument &document);

/// FileDamaged when the bytes are no such document, are of an unknown layout, or say what no reader says:
/// spans outside the text, cells that no line has, pages that are not there. Never trusts a count.
[[nodiscard]] Result<SourceDocument> decodeDocument(const QByteArray &bytes);

/// The same for the review file, compressed.
[[nodiscard]] QByteArray packDocument(const SourceDocument &document);
[[nodiscard]] Result<SourceDocument> unpackDocument(const QByteArray &bytes);

} // namespace gouji
