#include "model/items/reportlistmodel.h"

#include <algorithm>

namespace gouji {

void ReportListModel::setReports(std::vector<ReportSummary> reports)
{
    const auto sameId = [](const ReportSummary &a, const ReportSummary &b) { return a.id == b.id; };
    if (!std::equal(reports.begin(), reports.end(), m_reports.begin(), m_reports.end(), sameId)) {
        // New reports come behind the known ones; anything else is another list.
        const std::size_t known = m_reports.size();
        const bool grows =
            reports.size() > known && std::equal(m_reports.begin(), m_reports.end(), reports.begin(), sameId);
        if (!grows) {
            beginResetModel();
            m_reports = std::move(reports);
            endResetModel();
            return;
        }
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(reports.size()) - 1);
        m_reports.insert(m_reports.end(), reports.begin() + static_cast<std::ptrdiff_t>(known),
                         reports.end());
        endInsertRows();
    }
    for (std::size_t i = 0; i < m_reports.size(); ++i) {
        if (m_reports[i] == reports[i])
            continue;
        m_reports[i] = reports[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QModelIndex ReportListModel::indexOfReport(ReportId id) const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [id](const ReportSummary &report) { return report.id == id; });
    return found == m_reports.end() ? QModelIndex() : index(static_cast<int>(found - m_reports.begin()), 0);
}

void ReportListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int ReportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportSummary &report = m_reports[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(report, static_cast<Column>(index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(report);
    case IdRole:
        return report.id;
    case AgencyRole:
        return report.agency;
    case YearRole:
        return report.year;
    case FileRole:
        return report.name;
    case OriginRole:
        return report.origin;
    case ErrorsRole:
        return report.errors;
    case WarningsRole:
        return report.warnings;
    case NoticesRole:
        return report.notices;
    case NotAssessableRole:
        return report.notAssessable;
    case DecidedRole:
        return report.decided;
    case CorrectionsRole:
        return report.corrections;
    case UnreadableRole:
        return report.isUnreadable;
    case ProblemRole:
        return report.problem;
    case VersionRole:
        return versionText(report);
    case SearchRole:
        return QStringList{report.agency, report.name, QString::number(report.year)}.join(u' ');
    default:
        return {};
    }
}

QVariant ReportListModel::display(const ReportSummary &report, Column column) const
{
    switch (column) {
    case Column::Agency:
        return report.agency.isEmpty() ? report.name : report.agency;
    case Column::Year:
        return report.year ? QVariant(report.year) : QVariant();
    case Column::File:
        return report.name;
    case Column::Errors:
        return report.errors;
    case Column::Warnings:
        return report.warnings;
    case Column::Notices:
        return report.notices;
    case Column::NotAssessable:
        return report.notAssessable;
    case Column::Corrections:
        return report.corrections;
    case Column::Count:
        break;
    }
    return {};
}

QString ReportListModel::versionText(const ReportSummary &report) const
{
    if (!report.isUnreadable && (report.agency.isEmpty() || report.year == 0))
        return tr("whether it is a version of another report cannot be told without its organ and year");
    if (report.version == 0)
        return {};
    const QString number =
        tr("version %1 of %2, in the order of import").arg(report.version).arg(report.versions);
    return report.version == 1 ? number : tr("%1; the first is %2").arg(number, report.firstVersion);
}

QString ReportListModel::accessibleText(const ReportSummary &report) const
{
    const QString name = report.agency.isEmpty() ? report.name : report.agency;
    const QString year = report.year ? QString::number(report.year) : tr("year unknown");
    if (report.isUnreadable)
        return tr("%1, not readable: %2").arg(name, report.problem);
    const QString text =
        tr("%1, %2: %3, %4, %5")
            .arg(name, year, tr("%n error(s)", nullptr, report.errors),
                 tr("%n warning(s)", nullptr, report.warnings), tr("%n notice(s)", nullptr, report.notices));
    const QString version = versionText(report);
    return version.isEmpty() ? text : text + u'\n' + version;
}

QVariant ReportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Agency:
        return tr("Organ");
    case Column::Year:
        return tr("Year");
    case Column::File:
        return tr("File");
    case Column::Errors:
        return tr("Errors");
    case Column::Warnings:
        return tr("Warnings");
    case Column::Notices:
        return tr("Notices");
    case Column::NotAssessable:
        return tr("Not assessable");
    case Column::Corrections:
        return tr("Corrections");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace gouji
