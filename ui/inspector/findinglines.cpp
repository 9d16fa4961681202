#include "ui/inspector/findinglines.h"

#include "model/items/findinglistmodel.h"
#include "ui/inspector/sumlines.h"
#include "ui/inspector/words.h"
#include "ui/look/glyphs.h"

#include <QCoreApplication>
#include <QLocale>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("FindingDetails", text);
}

void addState(const Desk &desk, DetailTree &tree, QTreeWidgetItem *group, int finding)
{
    const FindingReview *review = nullptr;
    const DecisionState state = decisionState(desk.facts(), finding, &review);
    QTreeWidgetItem *line =
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "State")), decisionText(state));
    if (state != DecisionState::Open)
        tree.setSign(line, DetailTree::Value, glyphOf(state));
    if (!review)
        return;
    DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Decided by")), review->reviewer);
    if (!review->decision.reason.isEmpty())
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Reason")),
                            review->decision.reason);
}

void addCells(const Desk &desk, DetailTree &tree, const Finding &finding)
{
    if (!desk.facts().hasCells())
        return;
    QTreeWidgetItem *group = nullptr;
    SumLines lines(desk, tree);
    for (const Place &place : finding.where) {
        if (place.cell < 0)
            continue;
        if (!group)
            group = tree.addGroup(words(QT_TRANSLATE_NOOP("FindingDetails", "Cells it points at")));
        lines.addCell(group, place.cell, -1);
    }
}

/// The report that it was compared with, and what stands there: Enter opens it.
void addElsewhere(DetailTree &tree, const Finding &finding)
{
    if (finding.elsewhere.empty() && finding.other.isEmpty())
        return;
    QTreeWidgetItem *group = tree.addGroup(words(QT_TRANSLATE_NOOP("FindingDetails", "Compared with")));
    const auto add = [&](const QString &what, qint64 report) {
        QTreeWidgetItem *line = DetailTree::addLine(group, what);
        if (report != 0)
            DetailTree::setReport(line, report, -1);
    };
    if (finding.elsewhere.empty())
        add(finding.other, finding.otherId);
    const QString ofYear = words(QT_TRANSLATE_NOOP("FindingDetails", "%1 · %2 · %3: “%4”"));
    const QString plain = words(QT_TRANSLATE_NOOP("FindingDetails", "%1: “%2”"));
    for (const OtherPlace &place : finding.elsewhere) {
        const QString passage = place.words.simplified();
        add(place.year > 0 ? ofYear.arg(place.agency, QString::number(place.year), place.name, passage)
                           : plain.arg(place.name, passage),
            place.report);
    }
}

} // namespace

void addFinding(const Desk &desk, DetailTree &tree, int finding)
{
    const Finding &found = desk.report()->assessment.findings[static_cast<std::size_t>(finding)];
    QTreeWidgetItem *group = tree.addGroup(words(QT_TRANSLATE_NOOP("FindingDetails", "Finding")));
    QTreeWidgetItem *check = DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Check")),
                                                 checkTitle(found.check));
    tree.setSign(check, DetailTree::Value, glyphOf(found.severity));
    addState(desk, tree, group, finding);
    if (found.printed && found.expected) {
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Printed")),
                            found.printed->toString());
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Expected")),
                            found.expected->toString());
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("FindingDetails", "Difference")),
                            (*found.printed - *found.expected).toString());
    }
    addElsewhere(tree, found);
    addCells(desk, tree, found);
}

void addFindingHistory(const Desk &desk, DetailTree &tree, int finding)
{
    const OpenReport &report = *desk.report();
    const QString subject = report.findingSubjects.value(finding);
    const ReviewLog log(report.history);
    QTreeWidgetItem *group = nullptr;
    for (const Event &event : report.history) {
        const auto *decided = std::get_if<FindingDecided>(&event.body);
        if (!decided || decided->findingSubject != subject)
            continue;
        if (!group)
            group = tree.addGroup(words(QT_TRANSLATE_NOOP("FindingDetails", "Decisions on this finding")));
        addEventLine(tree, group, event, eventWords(event), log.isInForce(event.sequence));
    }
}

void addEventLine(DetailTree &tree, QTreeWidgetItem *group, const Event &event, const QString &what,
                  bool isInForce)
{
    const QString when = QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    const QString taken = words(QT_TRANSLATE_NOOP("FindingDetails", "%1 (taken back)"));
    QTreeWidgetItem *line = DetailTree::addLine(
        group, words(QT_TRANSLATE_NOOP("FindingDetails", "%1, %2")).arg(when, event.reviewer),
        isInForce ? what : taken.arg(what));
    if (!isInForce)
        tree.setQuiet(line);
}

} // namespace gouji
