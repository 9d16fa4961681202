#pragma once

#include "model/roster/filing.h"

#include <QAbstractTableModel>

#include <vector>

namespace gouji {

/// The organs that owe a report for a year, one row each, in the roster's order.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Organ,
        Kind,
        Level,
        Parent,
        State,
        Filed,
        Due,
        Reports,
        Count
    };
    enum Role
    {
        OrganRole = Qt::UserRole + 1, ///< index in the roster
        StateRole,                    ///< FilingState as int
        ParentRole,
        SortRole ///< what the column sorts by
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep their selection where the organs are the same ones.
    void setFilings(const Roster &roster, FilingOverview overview);
    [[nodiscard]] const FilingOverview &overview() const { return m_overview; }
    [[nodiscard]] const Filing &filing(int row) const
    {
        return m_overview.filings[static_cast<std::size_t>(row)];
    }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const Filing &filing, Column column) const;
    [[nodiscard]] QVariant sortKey(const Filing &filing, Column column) const;
    [[nodiscard]] QString tip(const Filing &filing) const;

    std::vector<RosterOrgan> m_organs;
    FilingOverview m_overview;
};

} // namespace gouji
