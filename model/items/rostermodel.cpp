#include "model/items/rostermodel.h"

#include <QLocale>

namespace gouji {

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

void RosterModel::setFilings(const Roster &roster, FilingOverview overview)
{
    const auto organsOf = [](const FilingOverview &o) {
        std::vector<int> organs;
        for (const Filing &filing : o.filings)
            organs.push_back(filing.organ);
        return organs;
    };
    const bool isSame = roster.organs() == m_organs && organsOf(overview) == organsOf(m_overview);
    if (!isSame) {
        beginResetModel();
        m_organs = roster.organs();
        m_overview = std::move(overview);
        endResetModel();
        return;
    }
    m_overview = std::move(overview);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RosterModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overview.filings.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Filing &filing = m_overview.filings[static_cast<std::size_t>(index.row())];
    const RosterOrgan &organ = m_organs[static_cast<std::size_t>(filing.organ)];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(filing, column);
    case Qt::ToolTipRole:
        return column == Column::State || column == Column::Filed ? tip(filing) : QString();
    case Qt::AccessibleTextRole:
        return column == Column::State
                   ? QStringList{organ.name, stateText(filing.state), tip(filing)}.join(QStringLiteral(", "))
                   : display(filing, column);
    case OrganRole:
        return filing.organ;
    case StateRole:
        return static_cast<int>(filing.state);
    case ParentRole:
        return organ.parent;
    case SortRole:
        return sortKey(filing, column);
    default:
        return {};
    }
}

QString RosterModel::display(const Filing &filing, Column column) const
{
    const RosterOrgan &organ = m_organs[static_cast<std::size_t>(filing.organ)];
    switch (column) {
    case Column::Organ:
        return organ.name;
    case Column::Kind:
        return classText(organ.kind);
    case Column::Level:
        return organ.level == OrganLevel::Unknown ? QString() : levelText(organ.level);
    case Column::Parent:
        return organ.parent;
    case Column::State:
        return stateText(filing.state);
    case Column::Filed:
        return dateText(filing.filed);
    case Column::Due:
        return dateText(filing.due);
    case Column::Reports:
        return filing.reports.empty() ? QString() : QLocale().toString(filing.reports.size());
    case Column::Count:
        break;
    }
    return {};
}

QVariant RosterModel::sortKey(const Filing &filing, Column column) const
{
    switch (column) {
    case Column::State:
        return static_cast<int>(filing.state);
    case Column::Filed:
        return filing.filed;
    case Column::Due:
        return filing.due;
    case Column::Reports:
        return static_cast<int>(filing.reports.size());
    default:
        return display(filing, column);
    }
}

QString RosterModel::tip(const Filing &filing) const
{
    if (filing.isGiven) {
        const QString reason =
            filing.decision.reason.isEmpty() ? tr("no reason given") : filing.decision.reason;
        return tr("%1 says that it was published on %2: %3")
            .arg(filing.decision.reviewer, dateText(filing.filed), reason);
    }
    if (filing.state == FilingState::CannotTell)
        return doubtText(filing.doubt);
    if (filing.state == FilingState::Late)
        return tr("%n day(s) late", nullptr, static_cast<int>(filing.due.daysTo(filing.filed)));
    return filing.filed.isValid() ? tr("the date the report is signed on") : QString();
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Organ:
        return tr("Organ");
    case Column::Kind:
        return tr("Kind");
    case Column::Level:
        return tr("Level");
    case Column::Parent:
        return tr("Parent");
    case Column::State:
        return tr("State");
    case Column::Filed:
        return tr("Published");
    case Column::Due:
        return tr("Due by");
    case Column::Reports:
        return tr("Reports");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace gouji
