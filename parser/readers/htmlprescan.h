#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gouji {

/// Whether a parser can take this HTML without asking for more time or memory than any page needs: at most
/// 16 MiB, a million tags, 512 elements open inside each other and 256 attributes on a tag. One pass, no
/// memory to speak of.
[[nodiscard]] bool isBearableHtml(QByteArrayView utf8);

/// The encoding that a page says it is in (`<meta charset>`, http-equiv, an XML declaration), in the first
/// 4096 bytes; empty where it says none. Lower-case.
[[nodiscard]] QByteArray declaredHtmlCharset(QByteArrayView bytes);

} // namespace gouji
