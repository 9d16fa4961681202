#include "ui/keys/keysheet.h"

#include <QKeySequence>
#include <QStringList>

namespace gouji {

QString keyText(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        if (!key.isEmpty())
            names.append(key.toString(QKeySequence::NativeText));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString keySheetHtml(const KeySheet &sheet, const QString &title)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
    for (const KeyGroup &group : sheet) {
        html += QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"3\">")
                    .arg(group.title.toHtmlEscaped());
        for (const KeyLine &line : group.lines)
            html += QStringLiteral("<tr><td width=\"35%\"><b>%1</b></td><td>%2</td></tr>")
                        .arg(line.keys.toHtmlEscaped(), line.what.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace gouji
