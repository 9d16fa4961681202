#include "model/items/reportlistmodel.h"

#include "model/items/facetwords.h"

#include <algorithm>
#include <numeric>

namespace gouji {

ReportListModel::ReportListModel(Rows rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(rows))
    , m_queue([this](int index) { return m_source(m_ids[static_cast<std::size_t>(index)]).name; })
{
}

void ReportListModel::setReports(const std::vector<ReportId> &ids)
{
    const std::size_t known = m_ids.size();
    const bool grows = ids.size() >= known && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (!grows) {
        reload(ids);
        return;
    }
    if (ids.size() == known)
        return;
    m_ids = ids;
    m_isCounted = false;
    // In the order received the new ones come behind, and what the user looks at stays where it is.
    const bool isBehind = !m_queue.hasHits() && m_queue.choice().order == QueueOrder::Received &&
                          !m_queue.choice().isReversed && m_unfit.empty();
    if (!isBehind) {
        show();
        return;
    }
    std::vector<int> shown = wanted();
    if (shown.size() > m_shown.size()) {
        beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(shown.size()) - 1);
        m_shown = std::move(shown);
        number();
        endInsertRows();
    }
    Q_EMIT facetsChanged();
}

void ReportListModel::reload(const std::vector<ReportId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_last = {};
    m_snippets.clear();
    m_unfit.clear();
    m_queue.clear();
    m_isCounted = false;
    m_shown = wanted();
    number();
    endResetModel();
    Q_EMIT facetsChanged();
}

/// Tells the queue of the reports that it does not know yet.
void ReportListModel::fill() const
{
    for (int index = m_queue.size(); index < total(); ++index)
        m_queue.put(index, m_source(m_ids[static_cast<std::size_t>(index)]));
}

/// What the choice and the search leave.
std::vector<int> ReportListModel::wanted()
{
    if (!isWhole()) {
        fill();
        m_queue.refresh();
        m_isCounted = true;
        return m_queue.shown();
    }
    std::vector<int> all(m_ids.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<FacetValue> ReportListModel::facetValues(QueueFacet facet) const
{
    if (!m_isCounted) {
        fill();
        m_queue.recount();
        m_isCounted = true;
    }
    return m_queue.values(facet);
}

void ReportListModel::show()
{
    std::vector<int> shown = wanted();
    m_unfit.clear();
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        number();
        endResetModel();
    }
    Q_EMIT facetsChanged();
}

void ReportListModel::number()
{
    m_rowOf.assign(m_ids.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
}

void ReportListModel::changeReport(ReportId id)
{
    const int at = indexOf(id);
    if (at < 0)
        return;
    m_last = {};
    if (at < m_queue.size())
        m_queue.put(at, m_source(id));
    m_isCounted = false;
    const int row = m_rowOf[static_cast<std::size_t>(at)];
    if (row >= 0) {
        if (isWhole() || m_queue.fits(at))
            m_unfit.erase(at);
        else
            m_unfit.insert(at);
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT facetsChanged();
}

void ReportListModel::setChoice(const QueueChoice &choice)
{
    m_queue.setChoice(choice);
    m_isCounted = false;
    show();
}

void ReportListModel::setHits(const std::vector<ReportId> &ids)
{
    std::vector<bool> hits(m_ids.size(), false);
    for (const ReportId id : ids) {
        if (const int at = indexOf(id); at >= 0)
            hits[static_cast<std::size_t>(at)] = true;
    }
    m_snippets.clear();
    m_queue.setHits(std::move(hits));
    m_isCounted = false;
    show();
    retranslate();
}

void ReportListModel::clearHits()
{
    m_snippets.clear();
    m_queue.clearHits();
    m_isCounted = false;
    show();
    retranslate();
}

void ReportListModel::setSnippet(ReportId id, const ReportSnippet &snippet)
{
    m_snippets.insert(id, snippet);
    if (const QModelIndex shown = indexOfReport(id); shown.isValid())
        Q_EMIT dataChanged(shown, shown, {SnippetRole});
}

void ReportListModel::settle(ReportId but)
{
    const int kept = indexOf(but);
    std::vector<int> rows;
    for (const int at : m_unfit) {
        if (at != kept)
            rows.push_back(m_rowOf[static_cast<std::size_t>(at)]);
    }
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_unfit.erase(m_shown[static_cast<std::size_t>(row)]);
        m_shown.erase(m_shown.begin() + row);
        number();
        endRemoveRows();
    }
}

int ReportListModel::indexOf(ReportId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() || *found != id ? -1 : static_cast<int>(found - m_ids.begin());
}

QModelIndex ReportListModel::indexOfReport(ReportId id) const
{
    const int at = indexOf(id);
    const int row = at < 0 ? -1 : m_rowOf[static_cast<std::size_t>(at)];
    return row < 0 ? QModelIndex() : index(row);
}

ReportId ReportListModel::reportAt(int row) const
{
    return m_ids[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

void ReportListModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const ReportSummary &ReportListModel::summary(ReportId id) const
{
    if (m_last.id != id)
        m_last = m_source(id);
    return m_last;
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReportSummary &report = summary(reportAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return report.agency.isEmpty() ? report.name : report.agency;
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
    case VersionShortRole:
        return report.version > 0 ? QStringLiteral("%1/%2").arg(report.version).arg(report.versions)
                                  : QString();
    case StageIdRole:
        return report.stage;
    case StageRole:
        return facetValueText(QueueFacet::Stage, report.stage);
    default:
        return snippetData(report.id, role);
    }
}

QVariant ReportListModel::snippetData(ReportId id, int role) const
{
    const ReportSnippet snippet = m_snippets.value(id);
    switch (role) {
    case SnippetRole:
        return snippet.text;
    case SnippetBeginRole:
        return snippet.hitBegin;
    case SnippetEndRole:
        return snippet.hitEnd;
    default:
        return {};
    }
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
    QStringList lines{tr("%1, %2: %3, %4, %5")
                          .arg(name, year, tr("%n error(s)", nullptr, report.errors),
                               tr("%n warning(s)", nullptr, report.warnings),
                               tr("%n notice(s)", nullptr, report.notices)) +
                      tr(" · ") + facetValueText(QueueFacet::Stage, report.stage)};
    if (const QString version = versionText(report); !version.isEmpty())
        lines += version;
    if (const QString snippet = m_snippets.value(report.id).text; !snippet.isEmpty())
        lines += snippet;
    return lines.join(u'\n');
}

} // namespace gouji
