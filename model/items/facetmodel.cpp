#include "model/items/facetmodel.h"

#include "model/items/facetwords.h"

#include <algorithm>

namespace gouji {

namespace {

// The internal id of a facet's row; of a value's row it is the facet's row and one.
constexpr quintptr facetRow = 0;

bool saysNothing(const std::vector<FacetValue> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const FacetValue &v) { return v.value.isEmpty() && !v.isChosen; });
}

bool holds(const std::vector<FacetValue> &values, const QString &value)
{
    return std::any_of(values.begin(), values.end(), [&](const FacetValue &v) { return v.value == value; });
}

} // namespace

FacetModel::FacetModel(Values values, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(values))
{
}

void FacetModel::refresh()
{
    int row = 0;
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = static_cast<QueueFacet>(f);
        std::vector<FacetValue> values = m_source(facet);
        const bool isThere = row < rowCount() && m_groups[static_cast<std::size_t>(row)].facet == facet;
        if (saysNothing(values)) {
            if (isThere) {
                beginRemoveRows({}, row, row);
                m_groups.erase(m_groups.begin() + row);
                endRemoveRows();
            }
            continue;
        }
        if (!isThere) {
            beginInsertRows({}, row, row);
            m_groups.insert(m_groups.begin() + row, Group{facet, {}});
            endInsertRows();
        }
        putGroup(row++, std::move(values));
    }
}

/// Values keep the order in which the facet gives them: what stays need not move.
void FacetModel::putGroup(int row, std::vector<FacetValue> values)
{
    const QModelIndex group = index(row, 0);
    std::vector<FacetValue> &known = m_groups[static_cast<std::size_t>(row)].values;
    for (int i = static_cast<int>(known.size()) - 1; i >= 0; --i) {
        if (holds(values, known[static_cast<std::size_t>(i)].value))
            continue;
        beginRemoveRows(group, i, i);
        known.erase(known.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i < known.size() && known[i].value == values[i].value)
            continue;
        const int at = static_cast<int>(i);
        beginInsertRows(group, at, at);
        known.insert(known.begin() + at, values[i]);
        endInsertRows();
    }
    // Another language may order the values otherwise: then what was pushed back stands behind.
    if (known.size() > values.size()) {
        beginRemoveRows(group, static_cast<int>(values.size()), static_cast<int>(known.size()) - 1);
        known.resize(values.size());
        endRemoveRows();
    }
    if (known == values)
        return;
    known = std::move(values);
    Q_EMIT dataChanged(index(0, 0, group), index(static_cast<int>(known.size()) - 1, 0, group));
    Q_EMIT dataChanged(group, group);
}

void FacetModel::retranslate()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

const FacetValue *FacetModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == facetRow)
        return nullptr;
    const Group &group = m_groups[index.internalId() - 1];
    return &group.values[static_cast<std::size_t>(index.row())];
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : facetRow);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == facetRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, facetRow);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != facetRow)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].values.size());
}

int FacetModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent);
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FacetValue *value = valueAt(index);
    const Group &group = m_groups[value ? index.internalId() - 1 : static_cast<std::size_t>(index.row())];
    if (role == FacetRole)
        return static_cast<int>(group.facet);
    if (!value)
        return role == Qt::DisplayRole ? facetTitle(group.facet) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return facetValueText(group.facet, value->value);
    case Qt::AccessibleTextRole:
        return tr("%1, %n report(s)", nullptr, value->count).arg(facetValueText(group.facet, value->value));
    case Qt::CheckStateRole:
        return value->isChosen ? Qt::Checked : Qt::Unchecked;
    case CountRole:
        return value->count;
    case ValueRole:
        return value->value;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FacetValue *known = valueAt(index);
    if (!known || role != Qt::CheckStateRole)
        return false;
    const auto facet = m_groups[index.internalId() - 1].facet;
    Q_EMIT chosen(facet, QString(known->value), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return valueAt(index)
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace gouji
