#pragma once

#include "model/items/formgrid.h"
#include "model/items/reportfacts.h"

#include <QString>

#include <vector>

namespace gouji {

/// A place of a form's table, as FormTableModel counts it.
struct TablePlace
{
    int table = 0;
    int row = 0;
    int column = 0;
    int cell = -1; ///< index in FormDefinition::cells(), -1 for a head or a label

    bool operator==(const TablePlace &) const = default;
};

/// Finds words in the tables as the reviewer sees them: heads, labels and reviewed values.
class TableSearch
{
public:
    TableSearch() = default;
    /// Without cells there is nothing to find. The form must outlive it; the values are taken as they are.
    explicit TableSearch(const ReportFacts &facts);

    /// The places whose text contains the words, table by table and row by row; compared by searchKey().
    [[nodiscard]] std::vector<TablePlace> find(const QString &words) const;

private:
    struct Entry
    {
        TablePlace place;
        QString key;
    };
    std::vector<Entry> m_entries;
};

} // namespace gouji
