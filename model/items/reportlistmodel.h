#pragma once

#include "model/queue/reportqueue.h"
#include "model/review/reportsummary.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>
#include <set>
#include <vector>

namespace gouji {

/// Where a search's words stand in a report, as the list shows it.
struct ReportSnippet
{
    QString text;
    int hitBegin = 0; ///< of the text, half-open
    int hitEnd = 0;
};

/// The reports of the review file that a choice of facets and a search leave, one row each. Holds a few
/// numbers of every report, and those only when they are needed; words are asked for when a row is shown, so
/// that a list of a hundred thousand opens at once.
///
/// A report that changes stays where it is, even if the choice would no longer leave it, until another choice
/// is made or settle() is called: a list must not move under the reviewer's hands.
class ReportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        AgencyRole, ///< empty when unknown
        YearRole,   ///< 0 when unknown
        FileRole,
        OriginRole,
        ErrorsRole,
        WarningsRole,
        NoticesRole,
        NotAssessableRole,
        DecidedRole,
        CorrectionsRole,
        UnreadableRole,
        ProblemRole,
        VersionRole,      ///< "version 2 of 3; the first is a.txt", or that it cannot be told; else empty
        VersionShortRole, ///< "2/3", else empty
        StageIdRole,
        StageRole,        ///< in words
        SnippetRole,      ///< of the search; empty when there is none or it is not known yet
        SnippetBeginRole, ///< of the hit in it, half-open
        SnippetEndRole
    };
    /// Gives what is known of a report.
    using Rows = std::function<ReportSummary(ReportId)>;

    explicit ReportListModel(Rows rows, QObject *parent = nullptr);

    /// All reports of the file, by rising id: what is new is added, anything else is another list.
    void setReports(const std::vector<ReportId> &ids);
    /// Reads everything anew: another file, or what all rows depend on changed.
    void reload(const std::vector<ReportId> &ids);
    /// What is known of one report changed.
    void changeReport(ReportId id);
    /// The organ above another: as ReportQueue has it. For reload().
    void setParents(ReportQueue::Parents parents) { m_queue.setParents(std::move(parents)); }

    void setChoice(const QueueChoice &choice);
    [[nodiscard]] const QueueChoice &choice() const { return m_queue.choice(); }
    /// Leaves only these, given by rising id.
    void setHits(const std::vector<ReportId> &ids);
    void clearHits();
    [[nodiscard]] bool hasHits() const { return m_queue.hasHits(); }
    void setSnippet(ReportId id, const ReportSnippet &snippet);
    /// Takes out what changed so that the choice no longer leaves it, but for one report.
    void settle(ReportId but = 0);

    [[nodiscard]] std::vector<FacetValue> facetValues(QueueFacet facet) const;
    /// Reports in the file.
    [[nodiscard]] int total() const { return static_cast<int>(m_ids.size()); }
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOfReport(ReportId id) const;
    [[nodiscard]] ReportId reportAt(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The counts of the facets' values may be others.
    void facetsChanged();

private:
    [[nodiscard]] int indexOf(ReportId id) const;
    [[nodiscard]] const ReportSummary &summary(ReportId id) const;
    [[nodiscard]] QVariant snippetData(ReportId id, int role) const;
    [[nodiscard]] QString versionText(const ReportSummary &report) const;
    [[nodiscard]] QString accessibleText(const ReportSummary &report) const;
    [[nodiscard]] bool isWhole() const { return m_queue.choice() == QueueChoice() && !m_queue.hasHits(); }
    [[nodiscard]] std::vector<int> wanted();
    void fill() const;
    void show();
    void number();

    Rows m_source;
    /// Reports are put into it when somebody first asks for less than all, or for counts.
    mutable ReportQueue m_queue;
    mutable bool m_isCounted = false; ///< its counts are up to date
    std::vector<ReportId> m_ids;      ///< by the queue's index
    std::vector<int> m_shown;         ///< by row: the queue's index
    std::vector<int> m_rowOf;         ///< by the queue's index: the row, -1 for none
    std::set<int> m_unfit;            ///< shown although the choice does not leave it
    QHash<ReportId, ReportSnippet> m_snippets;
    mutable ReportSummary m_last; ///< asked for last: a row is painted from a dozen roles
};

} // namespace gouji
