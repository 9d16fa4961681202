#include "ui/inspector/comparisonlines.h"

#include "model/service/comparisonservice.h"
#include "ui/inspector/words.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString publishedWords(const PublishedValue &value)
{
    switch (value.state) {
    case CellState::Missing:
        return words(QT_TRANSLATE_NOOP("Comparison", "missing"));
    case CellState::Blank:
        return words(QT_TRANSLATE_NOOP("Comparison", "blank"));
    case CellState::Number:
    case CellState::Text:
        break;
    }
    return value.words();
}

QString signedText(const Decimal &change)
{
    return change > Decimal(0) ? QStringLiteral("+") + change.toString() : change.toString();
}

void addLastYear(const CellComparison &comparison, const CellValue &now, DetailTree &tree,
                 QTreeWidgetItem *group, int cell)
{
    if (!comparison.lastYear) {
        tree.setQuiet(DetailTree::addLine(
            group, words(QT_TRANSLATE_NOOP("Comparison", "No report of last year is in this file."))));
        return;
    }
    const PublishedValue &then = *comparison.lastYear;
    QTreeWidgetItem *line = DetailTree::addLine(
        group, words(QT_TRANSLATE_NOOP("Comparison", "Last year (Enter opens the report)")),
        publishedWords(then));
    line->setToolTip(DetailTree::What, comparison.lastYearReport.toHtmlEscaped());
    if (comparison.lastYearId != 0)
        DetailTree::setReport(line, comparison.lastYearId, cell);
    if (now.state != CellState::Number || then.state != CellState::Number || now.unit != then.unit)
        return;
    DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("Comparison", "Change since then")),
                        signedText(now.number - then.number));
}

/// The years before last year's, newest first.
void addYearsBack(ComparisonService &service, const Desk &desk, QTreeWidgetItem *group, int cell)
{
    const ReportSummary &summary = desk.report()->summary;
    const std::vector<YearValue> years = service.yearsBack(summary.id, cell);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (year->year >= summary.year - 1)
            continue;
        QTreeWidgetItem *line =
            DetailTree::addLine(group, QString::number(year->year), publishedWords(year->value));
        line->setToolTip(DetailTree::What, year->report.toHtmlEscaped());
        if (year->id != 0)
            DetailTree::setReport(line, year->id, cell);
    }
}

void addPeers(const CellComparison &comparison, DetailTree &tree, QTreeWidgetItem *group)
{
    if (comparison.peers < ComparisonService::fewestPeers || !comparison.peersMedian) {
        const QString few = words(QT_TRANSLATE_NOOP(
            "Comparison", "Too few organs of the same kind in this file to say what is usual (%1)."));
        tree.setQuiet(DetailTree::addLine(group, few.arg(comparison.peers)));
        return;
    }
    DetailTree::addLine(
        group, words(QT_TRANSLATE_NOOP("Comparison", "%1 organs of the same kind")).arg(comparison.peers),
        words(QT_TRANSLATE_NOOP("Comparison", "median %1, from %2 to %3"))
            .arg(comparison.peersMedian->toString(),
                 comparison.peersLow ? comparison.peersLow->toString() : QString(),
                 comparison.peersHigh ? comparison.peersHigh->toString() : QString()));
}

} // namespace

void addComparison(const Desk &desk, DetailTree &tree, int cell)
{
    ComparisonService *service = desk.services().comparison;
    if (!service)
        return;
    const CellComparison comparison = service->compare(desk.report()->summary.id, cell);
    QTreeWidgetItem *group = tree.addGroup(words(QT_TRANSLATE_NOOP("Comparison", "Beside other reports")));
    addLastYear(comparison, (*desk.facts().published)[static_cast<std::size_t>(cell)], tree, group, cell);
    addYearsBack(*service, desk, group, cell);
    addPeers(comparison, tree, group);
}

} // namespace gouji
