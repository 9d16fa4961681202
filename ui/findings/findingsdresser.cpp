#include "ui/findings/findingsdresser.h"

#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

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
    const auto column = static_cast<FindingListModel::Column>(index.column());
    const auto decision = static_cast<DecisionState>(
        QSortFilterProxyModel::data(index, FindingListModel::DecisionRole).toInt());
    switch (role) {
    case Qt::DecorationRole: {
        const int severity = QSortFilterProxyModel::data(index, FindingListModel::SeverityRole).toInt();
        if (column == FindingListModel::Column::Severity && severity >= 0)
            return glyphIcon(glyphOf(static_cast<Severity>(severity)), m_palette);
        if (column == FindingListModel::Column::Decision && decision != DecisionState::Open)
            return glyphIcon(glyphOf(decision), m_palette);
        return {};
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
    return m_show == Show::All ||
           sourceModel()->index(row, 0, parent).data(FindingListModel::OpenRole).toBool();
}

} // namespace gouji
