#include "ui/inspector/inspectorpane.h"

#include "ui/inspector/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int cellRole = Qt::UserRole + 1;

} // namespace

InspectorPane::InspectorPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 4, 8, 4);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setAcceptDrops(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    const auto choose = [this](QTreeWidgetItem *item) {
        const QVariant cell = item ? item->data(0, cellRole) : QVariant();
        if (cell.isValid())
            m_desk.selection().chooseCell(cell.toInt(), this);
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, choose);
    connect(&desk, &Desk::reportReplaced, this, &InspectorPane::refresh);
    connect(&desk, &Desk::reportUpdated, this, &InspectorPane::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &InspectorPane::refresh);
    refresh();
}

void InspectorPane::refresh()
{
    m_tree->clear();
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
    if (hasFinding)
        showFinding(finding);
    if (hasCell)
        showCell(cell);
    m_title->setVisible(!m_title->text().isEmpty());
    m_tree->setAccessibleName(tr("Details of the chosen cell"));
    m_title->setAccessibleName(tr("What is chosen"));
    m_tree->setColumnWidth(0, std::max(m_tree->width() * 2 / 5, 12 * fontMetrics().averageCharWidth()));
}

void InspectorPane::showFinding(int finding)
{
    const Finding &found = m_desk.report()->assessment.findings[static_cast<std::size_t>(finding)];
    const QString text = findingText(found, m_desk.facts().form, m_desk.isEnglish());
    m_title->setText(m_title->text().isEmpty() ? text : m_title->text() + u'\n' + text);
    if (found.repairs.empty())
        return;
    QTreeWidgetItem *group = addGroup(found.repairs.size() == 1 ? tr("Proposed repair (Ctrl+R applies it)")
                                                                : tr("Possible repairs"));
    for (const Repair &repair : found.repairs)
        for (const CellChange &change : repair.changes) {
            QTreeWidgetItem *line =
                addLine(group, m_desk.facts().form->describeCell(change.cell, m_desk.isEnglish()),
                        QStringLiteral("→ ") + change.value.toString());
            line->setData(0, cellRole, change.cell);
        }
}

void InspectorPane::showCell(int cell)
{
    const auto index = static_cast<std::size_t>(cell);
    const ReportFacts &facts = m_desk.facts();
    const CellFact &fact = m_desk.cells()[index];
    const CellValue &read = facts.report->cells[index];
    QTreeWidgetItem *values = addGroup(tr("Value"));
    addLine(values, tr("Reviewed"), valueWords((*facts.reviewed)[index]));
    addLine(values, tr("Published"), valueWords((*facts.published)[index]));
    addLine(values, tr("As read"), valueWords(read));
    addLine(values, tr("State"), standingWords(fact.standing));
    if (fact.isStale)
        addLine(values, tr("Earlier decision"), tr("made on another value, not applied"));
    addLine(values, tr("Certainty of reading"),
            QLocale().toString(static_cast<double>(read.confidence) * 100, 'f', 0) + u'%');
    for (int identity : facts.form->identitiesOf(cell))
        addIdentity(identity, cell);
    addHistory(cellKey(*facts.form, cell));
}

void InspectorPane::addIdentity(int identity, int cell)
{
    const ReportFacts &facts = m_desk.facts();
    const auto index = static_cast<std::size_t>(identity);
    const Identity &rule = facts.form->identities()[index];
    if (index >= facts.assessment->identities.size())
        return;
    const IdentityState state = facts.assessment->identities[index];
    // The total and its parts where one stands for the other; a balance has two sides of equal rank.
    const bool isTotal = rule.left.size() == 1 && rule.right.size() > 1;
    const QString whole =
        rule.left.empty() ? QString() : facts.form->describeCell(rule.left.front(), m_desk.isEnglish());
    QTreeWidgetItem *group = addGroup(tr("Sum %1, %2: %3").arg(rule.rule, identityWords(state), whole));
    QTreeWidgetItem *left = addLine(group, isTotal ? tr("Total") : tr("Left side"), QString());
    addSide(left, rule.left, cell);
    QTreeWidgetItem *right = addLine(group, isTotal ? tr("Sum of the parts") : tr("Right side"), QString());
    addSide(right, rule.right, cell);
    left->setExpanded(true);
    right->setExpanded(true);
    group->setExpanded(state == IdentityState::Broken);
}

void InspectorPane::addSide(QTreeWidgetItem *parent, const std::vector<int> &cells, int chosen)
{
    const ReportFacts &facts = m_desk.facts();
    Decimal sum;
    bool complete = true;
    for (int cell : cells) {
        const CellValue &value = (*facts.reviewed)[static_cast<std::size_t>(cell)];
        QTreeWidgetItem *line =
            addLine(parent, facts.form->describeCell(cell, m_desk.isEnglish()), valueWords(value));
        line->setData(0, cellRole, cell);
        if (cell == chosen) {
            QFont bold = font();
            bold.setBold(true);
            line->setFont(0, bold);
            line->setFont(1, bold);
        }
        complete = complete && value.state == CellState::Number;
        if (value.state == CellState::Number)
            sum = sum + value.number;
    }
    parent->setText(1, complete ? sum.toString() : tr("%1, not complete").arg(sum.toString()));
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
            group = addGroup(tr("History"));
        const QString when = QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
        const QString words = eventWords(event);
        addLine(group, tr("%1, %2").arg(when, event.reviewer),
                log.isInForce(event.sequence) ? words : tr("%1 (taken back)").arg(words));
    }
}

QTreeWidgetItem *InspectorPane::addGroup(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_tree, {title});
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

QTreeWidgetItem *InspectorPane::addLine(QTreeWidgetItem *parent, const QString &what, const QString &value)
{
    auto *item = new QTreeWidgetItem(parent, {what, value});
    item->setToolTip(0, what.toHtmlEscaped());
    item->setToolTip(1, value.toHtmlEscaped());
    return item;
}

void InspectorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gouji
