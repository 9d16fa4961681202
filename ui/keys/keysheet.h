#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace gouji {

struct KeyLine
{
    QString keys; ///< as shown: "Ctrl+Z"
    QString what;
};

struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
};

/// The keys in force, to be shown and printed.
using KeySheet = QList<KeyGroup>;

/// "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keyText(const QList<QKeySequence> &keys);
/// A page of the keys for print.
[[nodiscard]] QString keySheetHtml(const KeySheet &sheet, const QString &title);

} // namespace gouji
