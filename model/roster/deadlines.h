#pragma once

#include "model/core/result.h"
#include "model/roster/organ.h"

#include <QByteArray>
#include <QDate>

namespace gouji {

/// The last day, inclusive, on which a report may be published, in the year after the report year.
struct Deadline
{
    int month = 0; ///< 1..12; 0 = none is set
    int day = 0;   ///< 1..31; the month's last day where it has fewer
    QString basis; ///< the clause or order it follows from

    bool operator==(const Deadline &) const = default;
};

/// The deadlines of an office, one for each class of organ.
class Deadlines
{
public:
    /// Those of the Regulation (国务院令第711号, art. 49): departments 31 January, governments 31 March. It
    /// names no towns; local orders say 31 January. None for organs of no class.
    [[nodiscard]] static Deadlines standard();

    [[nodiscard]] const Deadline &of(OrganClass kind) const;
    /// A deadline that is no day (31 April is its 30th; month 13 is none) is set as none.
    void set(OrganClass kind, Deadline deadline);
    /// The day a report for `year` is due; invalid where none is set.
    [[nodiscard]] QDate dueOn(OrganClass kind, int year) const;

    /// {"deadlines": {"department": {"month", "day", "basis"}}}
    [[nodiscard]] QByteArray toJson() const;
    /// InvalidArgument; `detail` names the place and what is expected there. A class that is not named has
    /// none.
    [[nodiscard]] static Result<Deadlines> fromJson(const QByteArray &json, const QString &name);

    bool operator==(const Deadlines &) const = default;

private:
    std::array<Deadline, allOrganClasses.size()> m_deadlines; ///< by OrganClass
};

} // namespace gouji
