#include "model/items/ledgermodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

QString ledgerStateText(LedgerState state)
{
    switch (state) {
    case LedgerState::Matched:
        return QCoreApplication::translate("Ledger", "Matched");
    case LedgerState::Mismatched:
        return QCoreApplication::translate("Ledger", "Mismatched");
    case LedgerState::Unlinked:
        return QCoreApplication::translate("Ledger", "Unlinked");
    case LedgerState::NotComparable:
        return QCoreApplication::translate("Ledger", "Not comparable");
    }
    return {};
}

void LedgerModel::setFacts(const ReportFacts &facts, bool english)
{
    beginResetModel();
    m_facts = facts;
    m_english = english;
    endResetModel();
}

int LedgerModel::countOf(LedgerState state) const
{
    if (!m_facts.isOpen())
        return 0;
    return static_cast<int>(
        std::count_if(m_facts.assessment->ledger.begin(), m_facts.assessment->ledger.end(),
                      [state](const LedgerEntry &entry) { return entry.state == state; }));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_facts.isOpen() ? 0 : static_cast<int>(m_facts.assessment->ledger.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const Claim &LedgerModel::claimOf(const LedgerEntry &entry) const
{
    return m_facts.report->claims[static_cast<std::size_t>(entry.claim)];
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerEntry &entry = m_facts.assessment->ledger[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(entry, column);
    case StateRole:
        return static_cast<int>(entry.state);
    case CellRole:
        return entry.cell;
    case OffsetRole:
        return claimOf(entry).where.span.begin;
    case LengthRole:
        return claimOf(entry).where.span.length();
    case SortRole:
        if (column == Column::Number || column == Column::Value)
            return entry.value.toString().toDouble();
        return column == Column::State ? QVariant(static_cast<int>(entry.state)) : display(entry, column);
    default:
        return {};
    }
}

QVariant LedgerModel::display(const LedgerEntry &entry, Column column) const
{
    const QString printed = m_facts.document->at(claimOf(entry).where.span).toString();
    switch (column) {
    case Column::State:
        return ledgerStateText(entry.state);
    case Column::Number:
        return printed;
    case Column::Value:
        return printed == entry.value.toString() ? QString() : entry.value.toString();
    case Column::Unit:
        return entry.unit;
    case Column::Qualifier:
        return entry.qualifier;
    case Column::What:
        return subjectOf(entry);
    case Column::Table:
        return tableOf(entry);
    case Column::Section:
        if (!m_facts.form || entry.section >= static_cast<int>(m_facts.form->sections().size()))
            return {};
        return m_facts.form->sections()[static_cast<std::size_t>(entry.section)].numeral;
    case Column::Count:
        break;
    }
    return {};
}

/// The form's name of what is counted, or the words it was understood from.
QString LedgerModel::subjectOf(const LedgerEntry &entry) const
{
    const Claim &claim = claimOf(entry);
    if (m_facts.form && !claim.subject.isEmpty()) {
        for (const ClaimSubject &subject : m_facts.form->claims())
            if (subject.id == claim.subject)
                return m_english ? subject.english : subject.label;
    }
    return m_facts.document->at(claim.clause).toString().simplified();
}

QString LedgerModel::tableOf(const LedgerEntry &entry) const
{
    if (entry.cell < 0 || !m_facts.hasCells())
        return {};
    const CellValue &value = (*m_facts.reviewed)[static_cast<std::size_t>(entry.cell)];
    const QString name = m_facts.form->describeCell(entry.cell, m_english);
    return value.raw.isEmpty() ? name : tr("%1: %2").arg(name, value.raw);
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::State:
        return tr("State");
    case Column::Number:
        return tr("Number");
    case Column::Value:
        return tr("Value");
    case Column::Unit:
        return tr("Unit");
    case Column::Qualifier:
        return tr("Qualifier");
    case Column::What:
        return tr("What it counts");
    case Column::Table:
        return tr("Held against");
    case Column::Section:
        return tr("Section");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace gouji
