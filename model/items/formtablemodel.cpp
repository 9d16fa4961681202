#include "model/items/formtablemodel.h"

#include "model/items/findinglistmodel.h"

#include <QSize>

namespace gouji {

void FormTableModel::setFacts(const ReportFacts &facts, int table, std::vector<CellFact> cells, bool english)
{
    if (!facts.hasCells()) {
        clear();
        return;
    }
    const bool sameShape = m_facts.form == facts.form && m_table == table;
    if (!sameShape)
        beginResetModel();
    m_facts = facts;
    m_cells = std::move(cells);
    m_english = english;
    if (sameShape) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_table = table;
    m_grid = FormGrid(*facts.form, table);
    endResetModel();
}

void FormTableModel::clear()
{
    if (m_table < 0)
        return;
    beginResetModel();
    m_facts = {};
    m_cells.clear();
    m_grid = {};
    m_table = -1;
    endResetModel();
}

QModelIndex FormTableModel::indexOfCell(int cell) const
{
    const GridPosition position = m_grid.positionOf(cell);
    return position.row < 0 ? QModelIndex() : index(position.row, position.column);
}

int FormTableModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? m_grid.at(index.row(), index.column()).cell : -1;
}

int FormTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid.rowCount();
}

int FormTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid.columnCount();
}

QVariant FormTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridCell &cell = m_grid.at(index.row(), index.column());
    if (role == KindRole)
        return static_cast<int>(cell.kind);
    if (role == CellRole)
        return cell.cell;
    if (cell.cell >= 0)
        return valueData(cell.cell, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cell.text;
    return {};
}

QVariant FormTableModel::valueData(int cell, int role) const
{
    const auto i = static_cast<std::size_t>(cell);
    const CellFact &fact = m_cells[i];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case ReviewedRole:
        return (*m_facts.reviewed)[i].raw;
    case Qt::AccessibleTextRole:
        return accessibleText(cell);
    case KeyRole:
        return cellKey(*m_facts.form, cell);
    case StateRole:
        return static_cast<int>((*m_facts.reviewed)[i].state);
    case RawRole:
        return m_facts.report->cells[i].raw;
    case PublishedRole:
        return (*m_facts.published)[i].raw;
    case ConfidenceRole:
        return m_facts.report->cells[i].confidence;
    case StandingRole:
        return static_cast<int>(fact.standing);
    case SeverityRole:
        return fact.severity ? static_cast<int>(*fact.severity) : -1;
    case IdentityRole:
        return fact.identity ? static_cast<int>(*fact.identity) : -1;
    case StaleRole:
        return fact.isStale;
    case UnitRole:
        return (*m_facts.reviewed)[i].unit;
    default:
        return {};
    }
}

QString FormTableModel::accessibleText(int cell) const
{
    const CellValue &value = (*m_facts.reviewed)[static_cast<std::size_t>(cell)];
    QString words = value.raw;
    if (value.state == CellState::Blank)
        words = tr("blank");
    else if (value.state == CellState::Missing)
        words = tr("missing");
    const CellFact &fact = m_cells[static_cast<std::size_t>(cell)];
    QStringList state{words, standingText(fact.standing)};
    if (fact.severity)
        state.append(tr("open finding: %1").arg(severityText(*fact.severity)));
    if (fact.isStale)
        state.append(tr("an earlier decision was made on another value"));
    return tr("%1: %2").arg(m_facts.form->describeCell(cell, m_english), state.join(QStringLiteral(", ")));
}

Qt::ItemFlags FormTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const int cell = cellAt(index);
    return cell < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QSize FormTableModel::span(const QModelIndex &index) const
{
    if (!index.isValid())
        return {1, 1};
    const GridCell &cell = m_grid.at(index.row(), index.column());
    return m_grid.isOrigin(index.row(), index.column()) ? QSize(cell.columnSpan, cell.rowSpan) : QSize(1, 1);
}

} // namespace gouji
