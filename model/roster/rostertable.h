#pragma once

#include "model/roster/roster.h"

namespace gouji {

enum class RosterProblem
{
    UnknownKind,  ///< the word for the kind is not known; the organ is there without one
    UnknownLevel, ///< the same for the level
    UnknownYear,  ///< no year; the organ is there without it
    NoName,       ///< a row with contents but no name; left out
    Repeated      ///< the organ stands there already; left out
};

/// What could not be taken as it stands, so that the user can look.
struct RosterRemark
{
    int row = 0; ///< of the table, from 1
    RosterProblem problem = RosterProblem::NoName;
    QString words; ///< as written

    bool operator==(const RosterRemark &) const = default;
};

struct RosterTable
{
    std::vector<RosterOrgan> organs; ///< in the order of the rows, none twice
    std::vector<RosterRemark> remarks;
};

/// Reads what a spreadsheet gives: TSV as pasted, or CSV; quoted cells may hold line ends. A first row that
/// names the columns (in Chinese or English, in any order) is understood; without one they are name, kind,
/// level, parent, first year, last year. A kind left blank is told from the name where its end tells it.
[[nodiscard]] RosterTable readRosterTable(const QString &text);

/// UTF-8 with a byte order mark, rows ended by CR LF, inert in a spreadsheet; readRosterTable() reads it.
[[nodiscard]] QByteArray rosterCsv(const Roster &roster);

/// One line in the application's language: "Row 4: …".
[[nodiscard]] QString remarkText(const RosterRemark &remark);

} // namespace gouji
