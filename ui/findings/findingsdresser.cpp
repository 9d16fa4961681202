#include "ui/findings/findingsdresser.h"

#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QFont>

namespace gouji {

void FindingsDresser::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void FindingsDresser::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant FindingsDresser::data(const QModelIndex &index, int role) const
{
    const auto kind = static_cast<FindingTreeModel::Kind>(
        QSortFilterProxyModel::data(index, FindingTreeModel::KindRole).toInt());
    const bool isFinding = kind == FindingTreeModel::Kind::Finding;
    const auto column = static_cast<FindingListModel::Column>(index.column());
    const auto decision = static_cast<DecisionState>(
        QSortFilterProxyModel::data(index, FindingListModel::DecisionRole).toInt());
    switch (role) {
    case Qt::DecorationRole: {
        const int severity = QSortFilterProxyModel::data(index, FindingListModel::SeverityRole).toInt();
        if (column == FindingListModel::Column::Severity && severity >= 0)
            return glyphIcon(glyphOf(static_cast<Severity>(severity)), m_palette);
        if (isFinding && column == FindingListModel::Column::Decision && decision != DecisionState::Open)
            return glyphIcon(glyphOf(decision), m_palette);
        return {};
    }
    case Qt::FontRole: {
        if (kind != FindingTreeModel::Kind::Group)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::ForegroundRole:
        // What is decided steps back.
        return isOpen(decision) ? QVariant() : QVariant(semanticColours(m_palette).quietText);
    case Qt::TextAlignmentRole:
        if (column == FindingListModel::Column::Printed || column == FindingListModel::Column::Expected ||
            column == FindingListModel::Column::Difference)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return QSortFilterProxyModel::data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool FindingsDresser::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_show == Show::All)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (static_cast<FindingTreeModel::Kind>(index.data(FindingTreeModel::KindRole).toInt())) {
    case FindingTreeModel::Kind::Sum:
        return true; // its finding decides
    case FindingTreeModel::Kind::Finding:
        return index.data(FindingListModel::OpenRole).toBool() == (m_show == Show::Open);
    case FindingTreeModel::Kind::Group:
        break;
    }
    for (int child = 0; child < sourceModel()->rowCount(index); ++child)
        if (filterAcceptsRow(child, index))
            return true;
    return false;
}

} // namespace gouji
