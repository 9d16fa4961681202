#pragma once

#include "model/review/event.h"
#include "model/roster/deadlines.h"
#include "model/roster/roster.h"

#include <QDate>
#include <QDateTime>
#include <QHash>

#include <functional>
#include <vector>

namespace gouji {

enum class FilingState
{
    OnTime,
    Late,
    Missing,    ///< nothing was filed, the deadline has passed
    Awaited,    ///< nothing was filed, the deadline has not passed
    CannotTell, ///< see FilingDoubt
};

/// Why a state cannot be told.
enum class FilingDoubt
{
    None,
    NoDeadline,    ///< none is set for the organ's class
    NoDate,        ///< the report says no date, or one before the report year was over
    UndatedVersion ///< a version is late, but another one, which may have come first, says no date
};

/// A report at hand.
struct FiledReport
{
    ReportId id = 0;
    QString agency;
    int year = 0;
    QDate dated; ///< its signature; invalid when it says none
};

/// What the reviewer says of when an organ published its report.
struct FilingDecision
{
    QString organ; ///< Roster::keyOf()
    int year = 0;  ///< the report year
    QDate date;    ///< invalid takes an earlier decision back
    QString reason;
    QString reviewer;
    QDateTime time; ///< UTC

    bool operator==(const FilingDecision &) const = default;
};

/// How one organ stands for one report year.
struct Filing
{
    int organ = 0; ///< index in the roster
    FilingState state = FilingState::CannotTell;
    FilingDoubt doubt = FilingDoubt::None;
    QDate filed;          ///< the first publication; invalid when it is not known
    QDate due;            ///< invalid when no deadline is set
    bool isGiven = false; ///< `filed` is what the reviewer said
    FilingDecision decision;
    std::vector<ReportId> reports; ///< in the order given

    bool operator==(const Filing &) const = default;
};

struct FilingOverview
{
    int year = 0;
    std::vector<Filing> filings;     ///< of the organs that owe a report, in the roster's order
    std::vector<ReportId> strangers; ///< reports of the year whose organ is not in the roster, or not surely

    [[nodiscard]] int count(FilingState state) const;
};

/// The organKey() of the organ that the reports of `year` under a name are counted for: the office's list of
/// renamed organs. Null where there is no such list.
using OrganNaming = std::function<QString(const QString &agency, int year)>;

/// Whether a date can be that of a report for `year`: reports are signed in the year after, a few in the last
/// two months of their own. An earlier one is a slip of the pen and tells nothing.
[[nodiscard]] bool canBeFilingDate(const QDate &date, int year);

/// Finds the organs of a roster by the names that reports give. A name may stand with or without the names of
/// the places above it ("青石镇人民政府" of "临江县人民政府" is "临江县青石镇人民政府"), or be another name
/// of it. A name that fits two organs fits none.
class OrganIndex
{
public:
    explicit OrganIndex(const Roster &roster, OrganNaming naming = {});

    /// -1 when there is none, or more than one.
    [[nodiscard]] int find(const QString &agency, int year) const;

private:
    void put(const QString &key, int organ);

    QHash<QString, int> m_organs; ///< -1: several
    OrganNaming m_naming;
};

/// Judges one organ: `reports` are its reports of that year, `decision` what the reviewer said (date invalid:
/// nothing). The earliest date counts: a report that is published again was published before. A report on the
/// deadline's day is on time.
[[nodiscard]] Filing judgeFiling(const std::vector<FiledReport> &reports, const FilingDecision &decision,
                                 const QDate &due, int year, const QDate &today);

/// What the states of a year follow from.
struct FilingFacts
{
    const Roster &roster;
    const Deadlines &deadlines;
    const std::vector<FiledReport> &reports;      ///< of any year
    const std::vector<FilingDecision> &decisions; ///< the newest of an organ and year counts
    const OrganNaming &naming;
};

[[nodiscard]] FilingOverview judgeFilings(const FilingFacts &facts, int year, const QDate &today);

/// In the application's language.
[[nodiscard]] QString stateText(FilingState state);
/// Why it cannot be told; empty for None.
[[nodiscard]] QString doubtText(FilingDoubt doubt);
/// Stable, for files: "on-time", "late", "missing", "awaited", "cannot-tell".
[[nodiscard]] QString stateName(FilingState state);

} // namespace gouji
