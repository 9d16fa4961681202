#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A cell on its way to the clipboard.
struct ClipCell
{
    QString text;
    bool isNumber = false;
};

using ClipRows = std::vector<std::vector<ClipCell>>;

/// Cells parted by tabs, rows by line ends; a cell with a tab, a line end or a quote is quoted and its quotes
/// are doubled, as spreadsheets write it.
[[nodiscard]] QString toTsv(const ClipRows &rows);
/// The same as a table for spreadsheets and word processors; what is no number is marked as text.
[[nodiscard]] QString toHtml(const ClipRows &rows);
/// Cells parted by tabs as a spreadsheet writes them; a line end at the very end begins no row.
[[nodiscard]] std::vector<QStringList> fromTsv(const QString &text);

} // namespace gouji
