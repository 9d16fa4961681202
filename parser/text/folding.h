#pragma once

#include "model/core/offsetmap.h"

#include <QString>

namespace gouji {

struct FoldedText
{
    QString text;
    OffsetMap toOriginal;
};

/// The text in the spelling that recognition compares: NFKC (full-width forms, ligatures, Kangxi radicals),
/// CJK radicals that PDF fonts put in place of characters, and the private-use code points of older GB18030
/// tables. White space becomes U+0020 except for tab and line ends. Every character keeps its way back to
/// where it came from.
[[nodiscard]] FoldedText foldText(const QString &text);

} // namespace gouji
