#include "model/items/findinglistmodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gouji {

QString decisionText(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return QCoreApplication::translate("Decision", "Open");
    case DecisionState::WrongInOriginal:
        return QCoreApplication::translate("Decision", "Wrong in the original");
    case DecisionState::MisreadCorrected:
        return QCoreApplication::translate("Decision", "Misread, corrected");
    case DecisionState::Accepted:
        return QCoreApplication::translate("Decision", "Accepted");
    case DecisionState::FalseAlarm:
        return QCoreApplication::translate("Decision", "False alarm");
    case DecisionState::Stale:
        return QCoreApplication::translate("Decision", "Open again: values changed");
    case DecisionState::Gone:
        return QCoreApplication::translate("Decision", "No longer found");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Notice:
        return QCoreApplication::translate("Severity", "Notice");
    }
    return {};
}

void FindingListModel::setFacts(const ReportFacts &facts, bool english)
{
    beginResetModel();
    m_facts = facts;
    m_english = english;
    m_rows.clear();
    if (facts.isOpen()) {
        const int findings = static_cast<int>(facts.assessment->findings.size());
        for (int i = 0; i < findings; ++i)
            m_rows.push_back(rowOf(i));
        addGone(m_rows);
    }
    endResetModel();
}

FindingListModel::Row FindingListModel::rowOf(int finding) const
{
    const Finding &found = m_facts.assessment->findings[static_cast<std::size_t>(finding)];
    Row row;
    row.finding = finding;
    row.decision = decisionState(m_facts, finding, &row.review);
    row.what = findingText(found, m_facts.form, m_english);
    row.where = whereText(found);
    return row;
}

void FindingListModel::addGone(std::vector<Row> &rows) const
{
    const QSet<QString> keys(m_facts.findingKeys->begin(), m_facts.findingKeys->end());
    const QSet<QString> subjects(m_facts.findingSubjects->begin(), m_facts.findingSubjects->end());
    const auto firstGone = static_cast<std::ptrdiff_t>(rows.size());
    for (const FindingReview &review : m_facts.state->findings) {
        if (keys.contains(review.decision.findingKey) || subjects.contains(review.decision.findingSubject))
            continue;
        Row row;
        row.decision = DecisionState::Gone;
        row.review = &review;
        row.what = checkTitle(review.decision.check);
        rows.push_back(row);
    }
    // A hash has no order; the log has.
    std::sort(rows.begin() + firstGone, rows.end(),
              [](const Row &a, const Row &b) { return a.review->sequence < b.review->sequence; });
}

QString FindingListModel::whereText(const Finding &finding) const
{
    QStringList places;
    int passages = 0;
    for (const Place &place : finding.where) {
        if (place.cell >= 0 && m_facts.form)
            places.append(m_facts.form->describeCell(place.cell, m_english));
        else if (place.where.isValid())
            ++passages;
    }
    places.removeDuplicates();
    const int more = static_cast<int>(places.size()) - 1;
    QString text = places.isEmpty() ? QString() : places.front();
    if (more > 0)
        text += tr(" and %n more", nullptr, more);
    if (text.isEmpty() && passages > 0)
        text = tr("%n passage(s)", nullptr, passages);
    if (text.isEmpty() && finding.section >= 0 && m_facts.form) {
        const FormSection &section = m_facts.form->sections()[static_cast<std::size_t>(finding.section)];
        text = m_english ? section.english : section.numeral + u'、' + section.label;
    }
    return text;
}

/// The cell that a repair would change; where several would do, how many there are to choose from.
QString FindingListModel::suspectText(const Finding &finding) const
{
    if (finding.repairs.empty() || !m_facts.form)
        return {};
    QStringList cells;
    for (const Repair &repair : finding.repairs)
        for (const CellChange &change : repair.changes)
            cells.append(m_facts.form->describeCell(change.cell, m_english));
    cells.removeDuplicates();
    if (finding.repairs.size() == 1)
        return cells.join(QStringLiteral("; "));
    return tr("one of %n cell(s)", nullptr, static_cast<int>(cells.size()));
}

QModelIndex FindingListModel::indexOfFinding(int finding) const
{
    // Findings come first and in order.
    return finding < 0 || finding >= rowCount() ||
                   m_rows[static_cast<std::size_t>(finding)].finding != finding
               ? QModelIndex()
               : index(finding, 0);
}

int FindingListModel::findingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].finding : -1;
}

int FindingListModel::nextOpen(int finding, int step) const
{
    const int count = m_facts.isOpen() ? static_cast<int>(m_facts.assessment->findings.size()) : 0;
    int at = finding < 0 ? (step > 0 ? -1 : count) : finding;
    for (int i = 0; i < count; ++i) {
        at = (at + step + count) % count;
        if (isOpen(m_rows[static_cast<std::size_t>(at)].decision))
            return at;
    }
    return -1;
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(row, static_cast<Column>(index.column()));
    case SortRole:
        return sortKey(row, static_cast<Column>(index.column()));
    case FindingRole:
        return row.finding;
    case SeverityRole:
        return row.finding < 0
                   ? -1
                   : static_cast<int>(
                         m_facts.assessment->findings[static_cast<std::size_t>(row.finding)].severity);
    case DecisionRole:
        return static_cast<int>(row.decision);
    case OpenRole:
        return row.finding >= 0 && isOpen(row.decision);
    case RepairsRole:
        return row.finding < 0
                   ? 0
                   : static_cast<int>(
                         m_facts.assessment->findings[static_cast<std::size_t>(row.finding)].repairs.size());
    default:
        return {};
    }
}

QVariant FindingListModel::display(const Row &row, Column column) const
{
    const Finding *finding =
        row.finding < 0 ? nullptr : &m_facts.assessment->findings[static_cast<std::size_t>(row.finding)];
    switch (column) {
    case Column::Severity:
        return finding ? severityText(finding->severity) : QString();
    case Column::Check:
        return checkTitle(finding ? finding->check : row.review->decision.check);
    case Column::What:
        return row.what;
    case Column::Where:
        return row.where;
    case Column::Printed:
        return finding && finding->printed ? finding->printed->toString() : QString();
    case Column::Expected:
        return finding && finding->expected ? finding->expected->toString() : QString();
    case Column::Difference:
        return finding && finding->printed && finding->expected
                   ? (*finding->printed - *finding->expected).toString()
                   : QString();
    case Column::Suspect:
        return finding ? suspectText(*finding) : QString();
    case Column::Decision:
        return decisionText(row.decision);
    case Column::By:
        return row.review ? row.review->reviewer : QString();
    case Column::Note:
        return row.review ? row.review->decision.reason : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant FindingListModel::sortKey(const Row &row, Column column) const
{
    if (column == Column::Severity)
        return row.finding < 0 ? -1 : data(index(row.finding, 0), SeverityRole);
    if (column == Column::Decision)
        return static_cast<int>(row.decision);
    const bool isNumber =
        column == Column::Printed || column == Column::Expected || column == Column::Difference;
    const QVariant shown = display(row, column);
    return isNumber && !shown.toString().isEmpty() ? QVariant(shown.toString().toDouble()) : shown;
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Severity:
        return tr("Severity");
    case Column::Check:
        return tr("Check");
    case Column::What:
        return tr("Finding");
    case Column::Where:
        return tr("Where");
    case Column::Printed:
        return tr("Printed");
    case Column::Expected:
        return tr("Expected");
    case Column::Difference:
        return tr("Difference");
    case Column::Suspect:
        return tr("Suspect");
    case Column::Decision:
        return tr("State");
    case Column::By:
        return tr("By");
    case Column::Note:
        return tr("Note");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace gouji
