#pragma once

#include <QString>
#include <QStringView>

namespace gouji {

/// True for text that spreadsheet programs may run as a formula when a CSV file is opened: it begins with
/// = + - @ TAB CR LF or the full-width ＝ ＋ － ＠.
[[nodiscard]] bool looksLikeFormula(QStringView text);

/// Text that is inert in a spreadsheet: what looks like a formula gets an apostrophe in front. Never for
/// numbers.
[[nodiscard]] QString neutralised(const QString &text);

/// Text that may stand in an XLSX sheet: lone surrogates and noncharacters become U+FFFD, and what exceeds a
/// cell (32,767 UTF-16 code units) is cut with an ellipsis.
[[nodiscard]] QString sheetText(const QString &text);

} // namespace gouji
