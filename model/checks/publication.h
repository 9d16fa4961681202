#pragma once

#include <QDate>
#include <QString>

namespace gouji {

/// When a report was published first and when it was due, as far as the office knows.
struct Publication
{
    /// Its first publication; invalid where nobody can tell. That of another version, which came before,
    /// counts.
    QDate published;
    bool isGiven = false; ///< the reviewer said so, not the report
    QDate due;            ///< the last day on time; invalid where no deadline is set
    QString basis;        ///< the clause or order the deadline follows from

    bool operator==(const Publication &) const = default;
};

} // namespace gouji
