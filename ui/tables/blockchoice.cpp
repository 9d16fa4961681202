#include "ui/tables/blockchoice.h"

#include "ui/desk.h"
#include "ui/tables/cellblock.h"
#include "ui/tables/cellmoves.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

namespace gouji {

BlockChoice::BlockChoice(Desk &desk, TablesPane &pane)
    : QObject(&pane)
    , m_desk(desk)
    , m_pane(pane)
{
}

FormTableView *BlockChoice::view() const
{
    const int cell = m_desk.selection().cell();
    if (cell < 0 || !m_desk.facts().hasCells())
        return nullptr;
    return m_pane.view(m_desk.facts().form->cells()[static_cast<std::size_t>(cell)].table);
}

BlockChoice::Block BlockChoice::block() const
{
    const FormTableView *table = view();
    if (!table)
        return {};
    const FormTableModel &model = table->tableModel();
    const int cell = m_desk.selection().cell();
    return {&model, m_cells.isEmpty() ? blockBetween(model.grid(), cell, cell) : m_cells};
}

void BlockChoice::extend(int key, Qt::KeyboardModifiers modifiers)
{
    const int from = m_end >= 0 ? m_end : m_desk.selection().cell();
    if (from >= 0 && m_desk.facts().hasCells())
        extendTo(cellInDirection(*m_desk.facts().form, from, key, modifiers));
}

void BlockChoice::extendTo(int cell)
{
    const FormTableView *table = view();
    if (!table)
        return;
    const QRect cells = blockBetween(table->tableModel().grid(), m_desk.selection().cell(), cell);
    if (cells.isEmpty())
        return;
    m_end = cell;
    show(cells);
    m_pane.reveal(cell);
}

void BlockChoice::chooseAll()
{
    if (const FormTableView *table = view()) {
        m_end = -1;
        show(wholeBlock(table->tableModel().grid()));
    }
}

void BlockChoice::forget()
{
    m_end = -1;
    m_cells = {};
}

void BlockChoice::clear()
{
    if (m_cells.isEmpty())
        return;
    m_end = -1;
    show({});
}

void BlockChoice::show(const QRect &cells)
{
    m_cells = cells;
    if (FormTableView *table = view())
        table->showBlock(cells);
}

} // namespace gouji
