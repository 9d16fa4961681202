#pragma once

#include "model/core/decimal.h"

#include <QString>

namespace gouji {

/// Where a table's fields go, from left to right and row by row.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual void text(const QString &value) = 0;
    /// A fixed ASCII word: a column's or a state's name.
    virtual void word(const char *value) = 0;
    virtual void number(const Decimal &value) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;
};

} // namespace gouji
