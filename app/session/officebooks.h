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
    /// `rows` are those of the review file, and outlive it.
    explicit OfficeBooks(const StoredRows &rows)
        : m_rows(&rows)
    {
    }

    /// Names of the lists in the review file.
    static QString rosterName() { return QStringLiteral("roster"); }
    static QString deadlinesName() { return QStringLiteral("deadlines"); }
    static QString ruleSetName() { return QStringLiteral("rule-set"); }
    static QString filingPrefix() { return QStringLiteral("filing/"); }

    /// Reads the lists of a review file whose rows are there already. One that cannot be understood counts as
    /// not there, and is named among the problems.
    [[nodiscard]] Result<void> load(ReviewStore &store);
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /// A list of that name was put into the review file: what was wrong with the one before matters no more.
    void forgetProblem(const QString &name)
    {
        std::erase_if(m_problems, [&](const Error &problem) { return problem.subject == name; });
    }

    /// How organs were called in other years; stays when another review file is loaded.
    void setNaming(OrganNaming naming);
    [[nodiscard]] const Roster &roster() const { return m_roster; }
    void setRoster(const Roster &roster);
    [[nodiscard]] const Deadlines &deadlines() const { return m_deadlines; }
    void setDeadlines(const Deadlines &deadlines) { m_deadlines = deadlines; }
    void addDecision(const FilingDecision &decision);
    [[nodiscard]] const CheckSettings &ruleSet() const { return m_ruleSet; }
    /// Who put it in force; nothing for the checks' own.
    [[nodiscard]] const std::optional<OfficeList> &ruleSetOrigin() const { return m_ruleSetOrigin; }
    void setRuleSet(const CheckSettings &ruleSet, const OfficeList &origin);

    /// A report came or changed: its row is there.
    void take(ReportId id);
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

    /// "2023/临江县人民政府/青石镇人民政府"
    [[nodiscard]] static QString decisionKey(int year, const QString &organ)
    {
        return QString::number(year) + u'/' + organ;
    }
    void readDecision(const QString &name, const OfficeList &list);
    [[nodiscard]] FiledReport reportAt(std::size_t row) const;
    void place(std::size_t row);
    [[nodiscard]] FilingDecision decisionOn(const Place &place) const;

    const StoredRows *m_rows;
    std::vector<Error> m_problems;
    OrganNaming m_naming;
    Roster m_roster;
    Deadlines m_deadlines = Deadlines::standard();
    CheckSettings m_ruleSet;
    std::optional<OfficeList> m_ruleSetOrigin;
    QHash<QString, FilingDecision> m_decisions;   ///< in force, by decisionKey()
    std::unique_ptr<OrganIndex> m_index;          ///< of the roster; null for an empty one
    QHash<ReportId, Place> m_places;              ///< of the reports whose organ is in the roster
    QHash<Place, std::vector<ReportId>> m_groups; ///< by rising id
};

} // namespace gouji
