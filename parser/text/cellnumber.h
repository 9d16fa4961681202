#pragma once

#include "model/core/report.h"

#include <QStringView>

namespace gouji {

/// What the content of a number cell says, read without guessing: ASCII or full-width digits, an optional
/// sign, thousands separators, decimals, and a unit behind ("7399700元", "160.5964万元", "15件"). White space
/// around is no content. Blank for nothing, Number for a number alone, Text for all else ("/", "-", "无",
/// "O", "1.2.3"). `where.span` is the number's or text's place in `content`; `raw` is exactly that piece.
[[nodiscard]] CellValue readCellNumber(QStringView content);

/// False when readCellNumber() would surely call it a Text: nothing that begins a number stands first.
[[nodiscard]] bool mayBeCellNumber(QStringView content);

} // namespace gouji
