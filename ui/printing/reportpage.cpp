#include "ui/printing/reportpage.h"

#include "model/items/findinglistmodel.h"
#include "model/items/formgrid.h"
#include "ui/inspector/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace gouji {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("gouji::ReportPage", text, nullptr, n);
}

QString cellTag(const char *tag, const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1StringView(tag), attributes, text);
}

QString headOf(const ReportSummary &summary)
{
    const QString agency = summary.agency.isEmpty() ? tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "Organ not known"))
                                                    : summary.agency;
    const QString year = summary.year > 0 ? QString::number(summary.year)
                                          : tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "year not known"));
    QString html = cellTag("h2", (agency + QStringLiteral(" · ") + year).toHtmlEscaped());
    QStringList lines{tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "File: %1")).arg(summary.name)};
    if (!summary.formId.isEmpty())
        lines += tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "Form: %1")).arg(summary.formId);
    lines += tr(QT_TRANSLATE_NOOP("gouji::ReportPage",
                                  "Open: %1 errors, %2 warnings, %3 notices; %4 sums could not be assessed"))
                 .arg(summary.errors)
                 .arg(summary.warnings)
                 .arg(summary.notices)
                 .arg(summary.notAssessable);
    if (summary.touched.isValid())
        lines += tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "Last decision: %1, %2"))
                     .arg(summary.reviewer,
                          QLocale().toString(summary.touched.toLocalTime(), QLocale::ShortFormat));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return html + cellTag("p", lines.join(QStringLiteral("<br/>")));
}

QString findingsOf(const ReportFacts &facts, bool english)
{
    FindingListModel model;
    model.setFacts(facts, english);
    QString html = cellTag("h3", tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "Findings")));
    if (model.rowCount() == 0)
        return html + cellTag("p", tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "None.")));
    using Column = FindingListModel::Column;
    constexpr Column columns[] = {Column::Severity, Column::What,     Column::Where, Column::Printed,
                                  Column::Expected, Column::Decision, Column::By,    Column::Note};
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>");
    for (const Column column : columns)
        html += cellTag("th", model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole)
                                  .toString()
                                  .toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (const Column column : columns)
            html += cellTag("td", model.index(row, static_cast<int>(column))
                                      .data(Qt::DisplayRole)
                                      .toString()
                                      .toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// The reviewed value, and what was published where that is another one.
QString valueOf(const ReportFacts &facts, int cell)
{
    const auto index = static_cast<std::size_t>(cell);
    const QString reviewed = valueWords((*facts.reviewed)[index]);
    const QString published = valueWords((*facts.published)[index]);
    if (reviewed == published)
        return reviewed.toHtmlEscaped();
    return QStringLiteral("<b>%1</b><br/>(%2)")
        .arg(reviewed.toHtmlEscaped(),
             tr(QT_TRANSLATE_NOOP("gouji::ReportPage", "published: %1")).arg(published).toHtmlEscaped());
}

QString tableOf(const ReportFacts &facts, int table)
{
    const FormGrid grid(*facts.form, table);
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">");
    for (int row = 0; row < grid.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < grid.columnCount(); ++column) {
            if (!grid.isOrigin(row, column))
                continue;
            const GridCell &cell = grid.at(row, column);
            const QString spans = QStringLiteral(" rowspan=\"%1\" colspan=\"%2\" align=\"%3\"")
                                      .arg(cell.rowSpan)
                                      .arg(cell.columnSpan)
                                      .arg(cell.kind == GridKind::Value ? u"right" : u"left");
            const QString text = cell.kind == GridKind::Value ? valueOf(facts, cell.cell) : cell.text.toHtmlEscaped();
            html += cellTag(cell.kind == GridKind::Head ? "th" : "td", text, spans);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString tablesOf(const ReportFacts &facts, bool english)
{
    QString html;
    const std::vector<FormTable> &tables = facts.form->tables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        html += cellTag("h3", (english ? tables[i].english : tables[i].title).toHtmlEscaped());
        html += tableOf(facts, static_cast<int>(i));
    }
    return html;
}

} // namespace

QString reportPage(const ReportFacts &facts, const ReportSummary &summary, bool english)
{
    QString html = QStringLiteral("<html><body>") + headOf(summary) + findingsOf(facts, english);
    if (facts.hasCells())
        html += tablesOf(facts, english);
    return html + QStringLiteral("</body></html>");
}

} // namespace gouji
