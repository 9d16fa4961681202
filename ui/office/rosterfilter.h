#pragma once

#include "model/items/rostermodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace gouji {

/// Which rows of the roster are shown: by state, by parent and by what is searched for in the names.
class RosterFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nothing shows all.
    void setState(std::optional<FilingState> state)
    {
        m_state = state;
        invalidateFilter();
    }
    void setParentOrgan(std::optional<QString> parent)
    {
        m_parent = std::move(parent);
        invalidateFilter();
    }
    void setSearch(const QString &words)
    {
        m_search = words.simplified();
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_state && index.data(RosterModel::StateRole).toInt() != static_cast<int>(*m_state))
            return false;
        if (m_parent && index.data(RosterModel::ParentRole).toString() != *m_parent)
            return false;
        return m_search.isEmpty() || index.data().toString().contains(m_search, Qt::CaseInsensitive);
    }

private:
    std::optional<FilingState> m_state;
    std::optional<QString> m_parent;
    QString m_search;
};

} // namespace gouji
