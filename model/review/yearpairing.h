#pragma once

#include "model/core/lastyearstate.h"
#include "model/review/aggregates.h"
#include "model/review/organaliases.h"
#include "model/review/organnames.h"
#include "model/review/versions.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace gouji {

/// Last year's report of an organ, or why it is not known.
struct LastYearReports
{
    LastYearState state = LastYearState::Unknown;
    std::vector<ReportId> reports; ///< several where organs were merged
    QStringList organs;            ///< whom the question is about where state is neither Found nor Unknown
};

/// The reports of a 汇总 report's organs.
struct PartReports
{
    bool isAggregate = false; ///< the list names its organ
    int count = 0;            ///< organs in the list
    std::vector<ReportId> reports;
    QStringList missing; ///< organs without a report of the year
};

/// Finds the reports that a report is compared with, by organ and year, under the reviewer's lists. Of
/// several versions of a report the one in force counts: the latest signed, or received. Works on an index
/// that others keep, which must outlive it; not thread-safe.
class YearPairing
{
public:
    /// The signature date of a report, invalid when it has none.
    using Dated = std::function<QDate(ReportId)>;

    YearPairing(const VersionIndex &index, Dated dated);

    void setAliases(OrganAliases aliases);
    void setAggregates(std::vector<Aggregate> aggregates);
    [[nodiscard]] const OrganAliases &aliases() const { return m_aliases; }
    [[nodiscard]] const std::vector<Aggregate> &aggregates() const { return m_aggregates; }

    /// Tells of a report that was put into the index.
    void noteReport(const QString &agency, int year);
    /// The index was emptied or replaced.
    void forgetReports() { m_names.clear(); }

    [[nodiscard]] LastYearReports lastYearOf(const QString &agency, int year) const;
    /// True when there is anything to compare with, or to ask.
    [[nodiscard]] bool hasNeighbours(const QString &agency, int year) const
    {
        return lastYearOf(agency, year).state != LastYearState::Unknown || partsOf(agency, year).isAggregate;
    }
    [[nodiscard]] PartReports partsOf(const QString &agency, int year) const;
    /// The organ's reports of an earlier year that are in force: its own, or those of all its forebears;
    /// empty when one is missing.
    [[nodiscard]] std::vector<ReportId> reportsOfYear(const QString &agency, int year) const;

    enum class Change
    {
        Values, ///< it was there before
        Arrival
    };
    /// The reports of other years and organs whose findings may hang on this one.
    [[nodiscard]] std::vector<ReportId> affectedBy(const QString &agency, int year, Change change) const;

private:
    /// The names of a year's organs, for finding similar ones. Of a year with very many nothing is kept: a
    /// whole province's organs are not asked about one by one.
    struct Names
    {
        QSet<QString> keys;
        QHash<QString, QStringList> byPlace; ///< keys of organs
        QHash<QString, QStringList> byCore;  ///< keys of organs
        bool isTooMany = false;
        void add(const QString &key);
    };

    [[nodiscard]] ReportId inForce(const QString &key, int year) const;
    [[nodiscard]] std::vector<ReportId> allOf(const QString &key, int year) const;
    [[nodiscard]] LastYearReports ofForebears(const QString &key, const QStringList &organs, int year) const;
    [[nodiscard]] LastYearReports similarTo(const QString &key, int year) const;
    [[nodiscard]] QStringList similarNames(const QString &key, int year) const;
    [[nodiscard]] const Names &namesOf(int year) const;

    const VersionIndex &m_index;
    Dated m_dated;
    OrganAliases m_aliases;
    std::vector<Aggregate> m_aggregates;
    mutable QHash<int, Names> m_names; ///< by year, of the years that were asked for
};

} // namespace gouji
