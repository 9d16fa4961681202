#pragma once

#include "model/items/formtablemodel.h"
#include "ui/desk.h"

#include <QStringList>

#include <vector>

namespace gouji {

/// One value of a pasted block that does something, or cannot.
struct PasteLine
{
    int cell = -1;   ///< index in FormDefinition::cells(), -1 when no cell stands there
    QString where;   ///< the cell in words, or what stands there instead
    QString before;  ///< as reviewed; empty when no cell stands there
    QString after;   ///< as it would be, or as pasted when it cannot
    QString typed;   ///< as pasted
    QString refusal; ///< why it cannot be taken over; empty when it can
};

/// What pasting a block would do, value by value, before anything is done.
struct PastePlan
{
    std::vector<PasteLine> lines; ///< changes and refusals, in the order of the block
    int changes = 0;
    int refused = 0;
    int unchanged = 0; ///< values that stand there already

    [[nodiscard]] std::vector<TypedCell> typed(const FormDefinition &form) const;
};

/// Lays rows of texts over a table from a place of its grid on.
[[nodiscard]] PastePlan planPaste(Desk &desk, const FormTableModel &table, QPoint at,
                                  const std::vector<QStringList> &rows);

} // namespace gouji
