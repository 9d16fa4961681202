#pragma once

#include "model/items/findingtreemodel.h"

#include <QPalette>
#include <QSortFilterProxyModel>

namespace gouji {

/// Dresses the findings for the view: signs, colours, quiet words for what is decided; filters and sorts.
class FindingsDresser : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        Open,
        Decided
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    void setPalette(const QPalette &palette);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QPalette m_palette;
};

} // namespace gouji
