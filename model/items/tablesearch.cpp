#include "model/items/tablesearch.h"

#include "model/core/searchtext.h"

namespace gouji {

TableSearch::TableSearch(const ReportFacts &facts)
{
    if (!facts.hasCells())
        return;
    for (int table = 0; table < static_cast<int>(facts.form->tables().size()); ++table) {
        const FormGrid grid(*facts.form, table);
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(); ++column) {
                if (!grid.isOrigin(row, column))
                    continue;
                const GridCell &cell = grid.at(row, column);
                const QString &text =
                    cell.cell < 0 ? cell.text : (*facts.reviewed)[static_cast<std::size_t>(cell.cell)].raw;
                if (!text.isEmpty())
                    m_entries.push_back({{table, row, column, cell.cell}, searchKey(text)});
            }
        }
    }
}

std::vector<TablePlace> TableSearch::find(const QString &words) const
{
    std::vector<TablePlace> places;
    const QString key = searchKey(words);
    if (key.isEmpty())
        return places;
    for (const Entry &entry : m_entries)
        if (entry.key.contains(key))
            places.push_back(entry.place);
    return places;
}

} // namespace gouji
