#pragma once

#include "model/items/cellfacts.h"

#include <QAbstractTableModel>

#include <optional>

namespace gouji {

/// The findings of the open report with the decisions on them, and behind them the decided findings that are
/// no longer found.
class FindingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Severity,
        Check,
        What,
        Where,
        Printed,
        Expected,
        Difference,
        Suspect,
        Decision,
        By,
        Note,
        Count
    };
    enum Role
    {
        FindingRole = Qt::UserRole + 1, ///< index in Assessment::findings, -1 when no longer found
        SeverityRole,                   ///< Severity as int; -1 when no longer found
        DecisionRole,                   ///< DecisionState as int
        OpenRole,                       ///< waits for a decision
        SortRole,
        RepairsRole ///< how many repairs are proposed
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `english` chooses the form's English row and column names.
    void setFacts(const ReportFacts &facts, bool english);
    void clear() { setFacts({}, false); }

    /// The row of a finding of the assessment; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfFinding(int finding) const;
    /// -1 when the row's finding is no longer found.
    [[nodiscard]] int findingAt(const QModelIndex &index) const;
    /// The next (step 1) or previous (-1) finding that waits for a decision, starting behind or before
    /// `finding` and going round; -1 when there is none.
    [[nodiscard]] int nextOpen(int finding, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int finding = -1;
        DecisionState decision = DecisionState::Open;
        const FindingReview *review = nullptr;
        QString what;
        QString where;
    };
    [[nodiscard]] Row rowOf(int finding) const;
    void addGone(std::vector<Row> &rows) const;
    [[nodiscard]] QString whereText(const Finding &finding) const;
    [[nodiscard]] QString suspectText(const Finding &finding) const;
    [[nodiscard]] QVariant display(const Row &row, Column column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, Column column) const;

    ReportFacts m_facts;
    bool m_english = false;
    std::vector<Row> m_rows;
};

/// "Open", "Wrong in the original" …, in the application's language.
[[nodiscard]] QString decisionText(DecisionState state);
[[nodiscard]] QString severityText(Severity severity);

} // namespace gouji
