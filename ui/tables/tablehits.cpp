#include "ui/tables/tablehits.h"

#include "ui/tables/celldelegate.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QLayout>

namespace gouji {

TableHits::TableHits(Desk &desk, TablesPane &pane)
    : QObject(&pane)
    , m_desk(desk)
    , m_pane(pane)
{
    connect(&desk.search(), &Search::changed, this, &TableHits::mark);
    connect(&desk.search(), &Search::wentTo, this, &TableHits::showHit);
}

void TableHits::mark()
{
    const std::optional<TablePlace> current = m_desk.search().tableHit();
    for (int table = 0; FormTableView *view = m_pane.view(table); ++table) {
        QSet<std::pair<int, int>> hits;
        for (const TablePlace &place : m_desk.search().tableHits())
            if (place.table == table)
                hits.insert({place.row, place.column});
        const bool isHere = current && current->table == table;
        static_cast<CellDelegate *>(view->itemDelegate())
            ->setHits(std::move(hits), isHere ? std::pair(current->row, current->column) : std::pair(-1, -1));
        view->viewport()->update();
    }
}

void TableHits::showHit()
{
    const std::optional<TablePlace> hit = m_desk.search().tableHit();
    const FormTableView *view = hit ? m_pane.view(hit->table) : nullptr;
    if (!view)
        return;
    QWidget &content = *m_pane.widget();
    content.layout()->activate();
    const QRect rect = view->visualRect(view->tableModel().index(hit->row, hit->column))
                           .translated(view->viewport()->mapTo(&content, QPoint(0, 0)));
    m_pane.ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 8,
                         rect.height() / 2 + m_pane.viewport()->height() / 4);
}

} // namespace gouji
