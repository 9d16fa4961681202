#pragma once

#include "model/items/formtablemodel.h"

#include <QObject>
#include <QRect>

namespace gouji {

class Desk;
class TablesPane;

/// The block of cells that is chosen around the chosen cell: with Shift and the arrows or the mouse, or all
/// of a table. It lies within one table and goes when another cell is chosen.
class BlockChoice : public QObject
{
    Q_OBJECT

public:
    /// The pane owns it.
    BlockChoice(Desk &desk, TablesPane &pane);

    struct Block
    {
        const FormTableModel *table = nullptr; ///< null when nothing is chosen
        QRect cells;                           ///< as in cellblock.h; a cell alone is a block as well
    };
    [[nodiscard]] Block block() const;
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }

    /// Moves the block's far corner by an arrow.
    void extend(int key, Qt::KeyboardModifiers modifiers);
    void extendTo(int cell);
    void chooseAll();
    /// Another cell was chosen: the views show that already.
    void forget();
    void clear();

private:
    [[nodiscard]] class FormTableView *view() const;
    void show(const QRect &cells);

    Desk &m_desk;
    TablesPane &m_pane;
    int m_end = -1; ///< the cell that the block reaches to from the chosen one; -1 for that one itself
    QRect m_cells;  ///< empty for the chosen cell alone
};

} // namespace gouji
