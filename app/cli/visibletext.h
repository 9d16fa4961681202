#pragma once

#include <QString>
#include <QStringView>

namespace gouji {

/// Text of a document as it may be shown in a terminal: control characters (escape sequences) and those that
/// turn the direction of writing stand as <U+202E>, line ends and tabs as spaces.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace gouji
