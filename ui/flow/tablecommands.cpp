#include "ui/flow/tablecommands.h"

#include "ui/tables/blockchoice.h"
#include "ui/tables/cellblock.h"
#include "ui/tables/pasteplan.h"
#include "ui/tables/tablespane.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace gouji {

TableCommands::TableCommands(Actions &actions, Desk &desk, ReviewFlow &flow, Preferences &preferences,
                             TablesPane &tables)
    : QObject(&tables)
    , m_actions(actions)
    , m_desk(desk)
    , m_flow(flow)
    , m_preferences(preferences)
    , m_tables(tables)
{
    tables.addActions({actions.editCell, actions.confirmValue, actions.markDoubtful, actions.copyCells,
                       actions.copyWithHeads, actions.pasteCells, actions.chooseAllCells});
    tables.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(actions.editCell, &QAction::triggered, &tables, &TablesPane::editChosen);
    connect(actions.copyCells, &QAction::triggered, this, [this] { copy(false); });
    connect(actions.copyWithHeads, &QAction::triggered, this, [this] { copy(true); });
    connect(actions.pasteCells, &QAction::triggered, this, &TableCommands::paste);
    connect(actions.chooseAllCells, &QAction::triggered, &tables.blocks(), &BlockChoice::chooseAll);
    connect(&tables, &TablesPane::nextWanted, this, &TableCommands::goOn);
    connect(&flow, &ReviewFlow::moved, this, [this] {
        // Who goes through the list of findings with the keyboard stays there.
        if (!m_staying || !m_staying->isAncestorOf(QApplication::focusWidget()))
            m_tables.focusChosen();
    });
    connect(&desk, &Desk::reportReplaced, this, &TableCommands::updateEnabled);
    connect(&desk.selection(), &SelectionBus::changed, this, &TableCommands::updateEnabled);
    updateEnabled();
}

void TableCommands::updateEnabled()
{
    const bool hasCell = m_desk.facts().hasCells() && m_desk.selection().cell() >= 0;
    for (QAction *action :
         {m_actions.copyCells, m_actions.copyWithHeads, m_actions.pasteCells, m_actions.chooseAllCells})
        action->setEnabled(hasCell);
}

void TableCommands::goOn(bool wasSaved)
{
    if (m_preferences.enterMovesDown())
        m_tables.moveDown();
    else if (wasSaved)
        m_flow.goOn();
    else
        m_flow.confirmAndGoOn();
}

void TableCommands::copy(bool withHeads)
{
    const BlockChoice::Block block = m_tables.blocks().block();
    if (!block.table)
        return;
    const ClipRows rows = clipRows(*block.table, block.cells, withHeads);
    auto *data = new QMimeData;
    // A single value is put down without a line end, so that it can be pasted into a field.
    const bool isSingle = rows.size() == 1 && rows.front().size() == 1;
    data->setText(isSingle ? rows.front().front().text : toTsv(rows));
    data->setHtml(toHtml(rows));
    QApplication::clipboard()->setMimeData(data);
    Q_EMIT said(tr("%1 × %2 cells copied").arg(block.cells.height()).arg(block.cells.width()));
}

void TableCommands::paste()
{
    const BlockChoice::Block block = m_tables.blocks().block();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!block.table || !data || !data->hasText())
        return;
    const std::vector<QStringList> rows = fromTsv(data->text());
    if (rows.empty())
        return;
    const PastePlan plan = planPaste(m_desk, *block.table, block.cells.topLeft(), rows);
    if (plan.lines.empty()) {
        Q_EMIT said(tr("The values pasted stand there already; nothing was changed."));
        return;
    }
    const std::optional<PasteChoice> choice = m_desk.prompts().confirmPaste(plan);
    if (!choice || plan.changes == 0)
        return;
    if (m_desk.correctAll(plan.typed(*m_desk.facts().form), choice->verdict, choice->reason))
        Q_EMIT said(tr("%n value(s) taken over; one undo takes all of them back.", nullptr, plan.changes));
}

} // namespace gouji
