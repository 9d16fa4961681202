#pragma once

#include "model/checks/checksettings.h"
#include "model/checks/publication.h"
#include "model/roster/filing.h"
#include "model/store/reviewstore.h"

#include <QHash>

#include <memory>
#include <optional>

namespace gouji {

/// The lists of the office as the review file keeps them, and what follows from them for a report.
class OfficeBooks
{
public:
    /// Names of the lists in the review file.
    static QString rosterName() { return QStringLiteral("roster"); }
    static QString deadlinesName() { return QStringLiteral("deadlines"); }
    static QString ruleSetName() { return QStringLiteral("rule-set"); }
    static QString filingPrefix() { return QStringLiteral("filing/"); }

    /// Reads the lists of a review file. One that cannot be understood counts as not there, and is named
    /// among the problems.
    [[nodiscard]] Result<void> load(ReviewStore &store);
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    [[nodiscard]] const Roster &roster() const { return m_roster; }
    void setRoster(const Roster &roster);
    [[nodiscard]] const Deadlines &deadlines() const { return m_deadlines; }
    void setDeadlines(const Deadlines &deadlines) { m_deadlines = deadlines; }
    [[nodiscard]] const std::vector<FilingDecision> &decisions() const { return m_decisions; }
    void addDecision(const FilingDecision &decision);
    [[nodiscard]] const CheckSettings &ruleSet() const { return m_ruleSet; }
    /// Who put it in force; nothing for the checks' own.
    [[nodiscard]] const std::optional<OfficeList> &ruleSetOrigin() const { return m_ruleSetOrigin; }
    void setRuleSet(const CheckSettings &ruleSet, const OfficeList &origin);

    /// A report came or changed.
    void put(const ReportRow &row);
    /// The organ in the roster of a report, -1 for none.
    [[nodiscard]] int organOf(ReportId id) const { return m_places.value(id).organ; }
    /// The other reports of the same organ and year, by the roster.
    [[nodiscard]] std::vector<ReportId> beside(ReportId id) const;
    /// Nothing for a report whose organ is not in the roster.
    [[nodiscard]] std::optional<Publication> publicationOf(ReportId id) const;
    [[nodiscard]] FilingOverview filings(int year, const QDate &today) const;

private:
    struct Place
    {
        int organ = -1;
        int year = 0;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.organ, place.year);
        }
    };

    void readDecision(const QString &name, const OfficeList &list);
    void place(const FiledReport &report);
    [[nodiscard]] FilingDecision decisionOn(const Place &place) const;

    std::vector<Error> m_problems;
    Roster m_roster;
    Deadlines m_deadlines = Deadlines::standard();
    CheckSettings m_ruleSet;
    std::optional<OfficeList> m_ruleSetOrigin;
    std::vector<FilingDecision> m_decisions; ///< oldest first
    std::unique_ptr<OrganIndex> m_index;     ///< of the roster; null for an empty one
    QHash<ReportId, FiledReport> m_reports;
    QHash<ReportId, Place> m_places;
    QHash<Place, std::vector<ReportId>> m_groups; ///< by rising id
};

} // namespace gouji
