#include "ui/tables/cliptext.h"

namespace gouji {

namespace {

QString quoted(const QString &text)
{
    const bool needsQuotes =
        text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u'"');
    return needsQuotes ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

/// Reads a quoted cell whose first quote stands at `at`; leaves `at` behind the last one.
QString unquoted(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[at++];
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString toTsv(const ClipRows &rows)
{
    QString text;
    for (const std::vector<ClipCell> &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quoted(row[i].text);
        }
        text += u'\n';
    }
    return text;
}

QString toHtml(const ClipRows &rows)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"><style>"
                                  "br{mso-data-placement:same-cell;}"
                                  ".t{mso-number-format:'\\@';}"
                                  "</style></head><body><table>");
    for (const std::vector<ClipCell> &row : rows) {
        html += QStringLiteral("<tr>");
        for (const ClipCell &cell : row) {
            html += cell.isNumber || cell.text.isEmpty() ? QStringLiteral("<td>")
                                                         : QStringLiteral("<td class=\"t\">");
            html += cell.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            html += QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

std::vector<QStringList> fromTsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        // A quote inside a cell is a character like any other; only one at its start opens a quoted cell.
        if (text[at] == u'"')
            cell = unquoted(text, at);
        while (at < text.size() && !endsCell(text[at]))
            cell += text[at++];
        row.append(cell);
        if (at < text.size() && text[at] == u'\t') {
            ++at;
            if (at < text.size())
                continue;
            row.append(QString());
        }
        if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n')
            ++at;
        ++at;
        rows.push_back(std::move(row));
        row.clear();
    }
    return rows;
}

} // namespace gouji
