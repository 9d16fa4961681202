#include "ui/inspector/inspectorpane.h"

#include "model/core/errortext.h"
#include "model/service/comparisonservice.h"
#include "model/service/previewservice.h"
#include "ui/inspector/comparisonlines.h"
#include "ui/inspector/detailtree.h"
#include "ui/inspector/findinglines.h"
#include "ui/inspector/sumlines.h"
#include "ui/inspector/words.h"
#include "ui/keys/keymap.h"
#include "ui/look/glyphs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

InspectorPane::InspectorPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_organ(new QToolButton(this))
    , m_tree(new DetailTree(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 4, 8, 4);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_organ->setAutoRaise(true);
    m_organ->setFocusPolicy(Qt::TabFocus);
    m_organ->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_organ, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &DetailTree::cellWanted, this,
            [this](int cell) { m_desk.selection().chooseCell(cell, this); });
    connect(m_tree, &DetailTree::findingWanted, this,
            [this](int finding) { m_desk.selection().chooseFinding(finding, this); });
    connect(m_tree, &DetailTree::reportWanted, this, &InspectorPane::openOther);
    connect(m_tree, &DetailTree::offerWanted, this, &InspectorPane::offerWanted);
    connect(&desk, &Desk::reportReplaced, this, &InspectorPane::refresh);
    connect(&desk, &Desk::reportUpdated, this, &InspectorPane::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &InspectorPane::refresh);
    if (const ComparisonService *comparison = desk.services().comparison)
        connect(comparison, &ComparisonService::comparisonsChanged, this, &InspectorPane::refresh);
    refresh();
}

QString InspectorPane::title() const
{
    return m_title->text();
}

void InspectorPane::setActions(QAction &organ, const QAction &repair)
{
    m_organ->setDefaultAction(&organ);
    m_organ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_repair = &repair;
    refresh();
}

void InspectorPane::takeFocus()
{
    m_tree->setFocus();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

/// The same cell of another report, as far as its form has it; for no cell the report.
void InspectorPane::openOther(ReportId report, int cell)
{
    if (cell < 0)
        return m_desk.openReport(report);
    const QString key = cellKey(*m_desk.facts().form, cell);
    m_desk.openReport(report);
    if (m_desk.facts().hasCells())
        m_desk.selection().chooseCell(m_desk.facts().form->cellIndex(key), this);
}

void InspectorPane::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        build();
}

void InspectorPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void InspectorPane::build()
{
    m_tree->clear();
    m_preview = nullptr;
    const int cell = m_desk.selection().cell();
    const int finding = m_desk.selection().finding();
    const bool hasCell = m_desk.facts().hasCells() && cell >= 0;
    const bool hasFinding = m_desk.report() && finding >= 0 &&
                            finding < static_cast<int>(m_desk.report()->assessment.findings.size());
    if (hasCell)
        m_title->setText(m_desk.facts().form->describeCell(cell, m_desk.isEnglish()));
    else
        m_title->setText(hasFinding ? QString()
                                    : tr("Choose a cell or a finding to see its values, sums and history."));
    if (hasFinding) {
        addTitle(finding);
        const Finding &found = m_desk.report()->assessment.findings[static_cast<std::size_t>(finding)];
        if (!found.repairs.empty())
            addRepairs(found);
    }
    if (hasCell)
        showCell(cell);
    // Of a cell, its values and sums come first.
    if (hasFinding) {
        addFinding(m_desk, *m_tree, finding);
        addFindingHistory(m_desk, *m_tree, finding);
    }
    m_title->setVisible(!m_title->text().isEmpty());
    m_organ->setVisible(m_desk.report() != nullptr && m_organ->defaultAction() != nullptr &&
                        m_organ->defaultAction()->isVisible());
    m_tree->setAccessibleName(tr("Details of the chosen cell"));
    m_tree->setAccessibleDescription(tr("Enter on a part of a sum goes to its cell."));
    m_title->setAccessibleName(tr("What is chosen"));
    m_tree->fitColumns();
    if (m_typed)
        showPreview();
}

QString InspectorPane::textOf(const Finding &finding) const
{
    return findingText(finding, m_desk.facts().form, m_desk.isEnglish());
}

void InspectorPane::addTitle(int finding)
{
    const QString text = textOf(m_desk.report()->assessment.findings[static_cast<std::size_t>(finding)]);
    m_title->setText(m_title->text().isEmpty() ? text : m_title->text() + u'\n' + text);
}

void InspectorPane::addRepairs(const Finding &finding)
{
    const bool isOne = finding.repairs.size() == 1;
    const QString key = m_repair ? keyText(m_repair->shortcuts()) : QString();
    QTreeWidgetItem *group =
        m_tree->addGroup(!isOne          ? tr("Possible repairs")
                         : key.isEmpty() ? tr("Proposed repair")
                                         : tr("Proposed repair (%1 applies it)").arg(key));
    m_tree->setSign(group, DetailTree::What, Glyph::Wand);
    for (const Repair &repair : finding.repairs) {
        for (const CellChange &change : repair.changes) {
            QTreeWidgetItem *line =
                DetailTree::addLine(group, m_desk.facts().form->describeCell(change.cell, m_desk.isEnglish()),
                                    QStringLiteral("→ ") + change.value.toString());
            DetailTree::setCell(line, change.cell);
        }
    }
}

void InspectorPane::showCell(int cell)
{
    addValues(cell);
    addOtherFindings(cell, m_desk.selection().finding());
    SumLines(m_desk, *m_tree).add(cell);
    addComparison(m_desk, *m_tree, cell);
    addHistory(cellKey(*m_desk.facts().form, cell));
}

void InspectorPane::addValues(int cell)
{
    const auto index = static_cast<std::size_t>(cell);
    const ReportFacts &facts = m_desk.facts();
    const CellFact &fact = m_desk.cells()[index];
    const CellValue &read = facts.report->cells[index];
    QTreeWidgetItem *values = m_tree->addGroup(tr("Value"));
    DetailTree::addLine(values, tr("Reviewed"), valueWords((*facts.reviewed)[index]));
    DetailTree::addLine(values, tr("Published"), valueWords((*facts.published)[index]));
    DetailTree::addLine(values, tr("As read"), valueWords(read), placeWords(read.where, *facts.document));
    QTreeWidgetItem *state = DetailTree::addLine(values, tr("State"), standingText(fact.standing));
    if (const auto sign = glyphOf(fact.standing))
        m_tree->setSign(state, DetailTree::Value, *sign);
    const auto review = facts.state->cells.constFind(cellKey(*facts.form, cell));
    if (review != facts.state->cells.constEnd() && review->correction &&
        !review->correction->reason.isEmpty())
        DetailTree::addLine(values, tr("Reason"), review->correction->reason);
    if (fact.isStale)
        DetailTree::addLine(values, tr("Earlier decision"), tr("made on another value, not applied"));
    DetailTree::addLine(values, tr("Certainty of reading"),
                        QLocale().toString(static_cast<double>(read.confidence) * 100, 'f', 0) + u'%');
    for (const CellChange &derived : facts.assessment->derived) {
        if (derived.cell != cell)
            continue;
        QTreeWidgetItem *line =
            DetailTree::addLine(values, tr("The sums force (Enter puts it into the cell)"),
                                QStringLiteral("→ ") + derived.value.toString());
        m_tree->setSign(line, DetailTree::What, Glyph::Wand);
        DetailTree::setOffer(line, cell, derived.value.toString());
    }
}

void InspectorPane::addOtherFindings(int cell, int chosen)
{
    std::vector<int> others = m_desk.cells()[static_cast<std::size_t>(cell)].findings;
    std::erase(others, chosen);
    if (others.empty())
        return;
    QTreeWidgetItem *group = m_tree->addGroup(tr("Findings on this cell besides"));
    for (const int finding : others) {
        const Finding &found = m_desk.facts().assessment->findings[static_cast<std::size_t>(finding)];
        QTreeWidgetItem *line = DetailTree::addLine(group, textOf(found));
        m_tree->setSign(line, DetailTree::What, glyphOf(found.severity));
        DetailTree::setFinding(line, finding);
    }
}

void InspectorPane::addHistory(const QString &key)
{
    const auto concerns = [&key](const Event &event) {
        for (const CellCorrected &corrected : correctionsOf(event.body))
            if (corrected.cell == key)
                return true;
        const auto *marked = std::get_if<CellMarked>(&event.body);
        return marked && marked->cell == key;
    };
    const ReviewLog log(m_desk.report()->history);
    QTreeWidgetItem *group = nullptr;
    for (const Event &event : m_desk.report()->history) {
        if (!concerns(event))
            continue;
        if (!group)
            group = m_tree->addGroup(tr("History"));
        addEventLine(*m_tree, group, event, eventWords(event, key), log.isInForce(event.sequence));
    }
}

void InspectorPane::previewTyping(int cell, const QString &typed)
{
    m_typed = Typed{cell, typed};
    if (m_isPreviewWaiting || !m_desk.services().preview)
        return;
    // However fast the keys come, one preview a turn.
    m_isPreviewWaiting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPreviewWaiting = false;
            if (m_typed && isVisible())
                showPreview();
        },
        Qt::QueuedConnection);
}

void InspectorPane::endTyping()
{
    m_typed.reset();
    delete m_preview;
    m_preview = nullptr;
}

void InspectorPane::showPreview()
{
    delete m_preview;
    m_preview = nullptr;
    if (!m_desk.report() || !m_desk.services().preview)
        return;
    const QString shown = m_typed->text.trimmed();
    m_preview = m_tree->addGroupOnTop(shown.isEmpty() ? tr("If the cell is left blank")
                                                      : tr("If the cell is %1").arg(shown));
    const Result<FindingsPreview> preview =
        m_desk.services().preview->preview(m_desk.report()->summary.id, m_typed->cell, shown);
    if (!preview) {
        QTreeWidgetItem *line = DetailTree::addLine(m_preview, errorText(preview.error()));
        m_tree->setSign(line, DetailTree::What, Glyph::Error);
    } else if (preview.value().isEmpty()) {
        m_tree->setQuiet(DetailTree::addLine(m_preview, tr("No finding is opened or closed.")));
    } else {
        for (const Finding &finding : preview.value().closed)
            addPreviewed(m_preview, tr("Closed: %1"), finding, true);
        for (const Finding &finding : preview.value().opened)
            addPreviewed(m_preview, tr("Opened: %1"), finding, false);
        for (const Finding &finding : preview.value().changed)
            addPreviewed(m_preview, tr("Still there: %1"), finding, false);
    }
    m_tree->scrollToItem(m_preview, QAbstractItemView::PositionAtTop);
}

void InspectorPane::addPreviewed(QTreeWidgetItem *group, const QString &title, const Finding &finding,
                                 bool isClosed)
{
    QTreeWidgetItem *line = DetailTree::addLine(group, title.arg(textOf(finding)));
    m_tree->setSign(line, DetailTree::What, isClosed ? Glyph::Passed : glyphOf(finding.severity));
}

void InspectorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace gouji
