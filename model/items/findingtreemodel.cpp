#include "model/items/findingtreemodel.h"

#include "model/items/repairwords.h"
#include "model/items/sectionlistmodel.h"

#include <QHash>

#include <algorithm>

namespace gouji {

using Column = FindingListModel::Column;

namespace {

/// The sum of the cells that hold numbers; nothing when one of them holds none.
std::optional<Decimal> sumOf(const std::vector<int> &cells, const std::vector<CellValue> &values)
{
    Decimal sum;
    for (const int cell : cells) {
        const CellValue &value = values[static_cast<std::size_t>(cell)];
        if (value.state != CellState::Number)
            return std::nullopt;
        sum = sum + value.number;
    }
    return sum;
}

} // namespace

void FindingTreeModel::setFacts(const ReportFacts &facts, bool english)
{
    beginResetModel();
    m_facts = facts;
    m_english = english;
    m_list.setFacts(facts, english);
    build();
    endResetModel();
}

void FindingTreeModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    build();
    endResetModel();
}

int FindingTreeModel::addNode(int parent, Kind kind, int at, const QString &title)
{
    const auto id = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = m_nodes[static_cast<std::size_t>(parent)].children;
    const auto row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodes.push_back({kind, at, title, parent, row, {}});
    return id;
}

void FindingTreeModel::addFinding(int parent, int row)
{
    const int node = addNode(parent, Kind::Finding, row);
    const int finding = m_list.findingAt(m_list.index(row, 0));
    if (finding < 0 || !m_facts.hasCells())
        return;
    for (const int identity : m_facts.assessment->findings[static_cast<std::size_t>(finding)].broken)
        addNode(node, Kind::Sum, identity);
}

void FindingTreeModel::build()
{
    m_nodes.assign(1, Node{Kind::Group, -1, {}, -1, 0, {}});
    const int rows = m_list.rowCount();
    if (m_grouping == FindingGrouping::None) {
        for (int row = 0; row < rows; ++row)
            addFinding(0, row);
        return;
    }
    const std::vector<QString> titles = groupTitles();
    QHash<QString, int> groups;
    for (int row = 0; row < rows; ++row) {
        const QString &title = titles[static_cast<std::size_t>(row)];
        const auto known = groups.constFind(title);
        const int group = known == groups.constEnd() ? addNode(0, Kind::Group, -1, title) : *known;
        groups.insert(title, group);
        addFinding(group, row);
    }
}

std::vector<QString> FindingTreeModel::groupTitles() const
{
    const std::vector<int> suspects = m_grouping == FindingGrouping::Cause ? causes() : std::vector<int>();
    std::vector<QString> titles;
    for (int row = 0; row < m_list.rowCount(); ++row)
        titles.push_back(titleOf(row, suspects));
    return titles;
}

QString FindingTreeModel::titleOf(int row, const std::vector<int> &suspects) const
{
    const QModelIndex first = m_list.index(row, static_cast<int>(Column::Check));
    if (m_grouping == FindingGrouping::Check)
        return first.data().toString();
    const int finding = m_list.findingAt(first);
    if (finding < 0)
        return tr("No longer found");
    if (m_grouping == FindingGrouping::Cause) {
        const int cell = suspects[static_cast<std::size_t>(finding)];
        return cell < 0 ? tr("In the prose") : m_facts.form->describeCell(cell, m_english);
    }
    const int section =
        SectionListModel::sectionOf(m_facts.assessment->findings[static_cast<std::size_t>(finding)], m_facts);
    if (section < 0 || !m_facts.form)
        return tr("The report as a whole");
    const FormSection &words = m_facts.form->sections()[static_cast<std::size_t>(section)];
    return words.numeral + u'、' + (m_english ? words.english : words.label);
}

/// For each finding the cell that is to blame: the one that its repair changes; of a finding without one, a
/// cell that another finding blames, else its first.
std::vector<int> FindingTreeModel::causes() const
{
    const std::vector<Finding> &findings = m_facts.assessment->findings;
    std::vector<int> cells(findings.size(), -1);
    if (!m_facts.hasCells())
        return cells;
    QList<int> blamed;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].repairs.empty() || findings[i].repairs.front().changes.empty())
            continue;
        cells[i] = findings[i].repairs.front().changes.front().cell;
        blamed.append(cells[i]);
    }
    for (std::size_t i = 0; i < findings.size(); ++i) {
        for (const Place &place : findings[i].where) {
            const bool isFirst = cells[i] < 0;
            const bool isBlamed = blamed.contains(place.cell) && findings[i].repairs.empty();
            if (place.cell >= 0 && (isFirst || isBlamed))
                cells[i] = place.cell;
            if (isBlamed)
                break;
        }
    }
    return cells;
}

QModelIndex FindingTreeModel::indexOfFinding(int finding) const
{
    if (finding < 0)
        return {};
    for (std::size_t id = 1; id < m_nodes.size(); ++id) {
        const Node &node = m_nodes[id];
        if (node.kind == Kind::Finding && m_list.findingAt(m_list.index(node.at, 0)) == finding)
            return createIndex(node.row, 0, static_cast<quintptr>(id));
    }
    return {};
}

QModelIndex FindingTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (m_nodes.empty() || row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    const Node &node = parent.isValid() ? nodeOf(parent) : m_nodes.front();
    return createIndex(row, column, static_cast<quintptr>(node.children[static_cast<std::size_t>(row)]));
}

QModelIndex FindingTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = nodeOf(index).parent;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int FindingTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_nodes.empty() || parent.column() > 0)
        return 0;
    const Node &node = parent.isValid() ? nodeOf(parent) : m_nodes.front();
    return static_cast<int>(node.children.size());
}

int FindingTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return static_cast<int>(Column::Count);
}

QVariant FindingTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    if (role == KindRole)
        return static_cast<int>(node.kind);
    switch (node.kind) {
    case Kind::Group:
        return groupData(node, index.column(), role);
    case Kind::Sum:
        return sumData(node, index.column(), role);
    case Kind::Finding:
        break;
    }
    return role == CellRole ? QVariant(-1) : m_list.data(m_list.index(node.at, index.column()), role);
}

QVariant FindingTreeModel::groupData(const Node &node, int column, int role) const
{
    int open = 0;
    int gravest = -1;
    for (const int child : node.children) {
        const QModelIndex row = m_list.index(m_nodes[static_cast<std::size_t>(child)].at, 0);
        const bool isOpen = row.data(FindingListModel::OpenRole).toBool();
        open += isOpen ? 1 : 0;
        if (isOpen)
            gravest = std::max(gravest, row.data(FindingListModel::SeverityRole).toInt());
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? tr("%1 (%2 open of %3)").arg(node.title).arg(open).arg(node.children.size())
                           : QVariant();
    case FindingListModel::SeverityRole:
        return gravest;
    case FindingListModel::OpenRole:
        return open > 0;
    case FindingListModel::FindingRole:
    case CellRole:
        return -1;
    case FindingListModel::DecisionRole:
        return static_cast<int>(DecisionState::Open);
    case FindingListModel::SortRole:
        return static_cast<Column>(column) == Column::Severity ? QVariant(gravest) : QVariant(node.title);
    default:
        return {};
    }
}

QVariant FindingTreeModel::sumData(const Node &node, int column, int role) const
{
    const Identity &rule = m_facts.form->identities()[static_cast<std::size_t>(node.at)];
    const Node &finding = m_nodes[static_cast<std::size_t>(node.parent)];
    switch (role) {
    case FindingListModel::FindingRole:
    case FindingListModel::DecisionRole:
        return m_list.data(m_list.index(finding.at, 0), role);
    case FindingListModel::SeverityRole:
        return -1;
    case FindingListModel::SortRole:
        return node.row;
    case CellRole:
        return rule.left.empty() ? -1 : rule.left.front();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const std::optional<Decimal> left = sumOf(rule.left, *m_facts.reviewed);
    const std::optional<Decimal> right = sumOf(rule.right, *m_facts.reviewed);
    switch (static_cast<Column>(column)) {
    case Column::What:
        return tr("broken sum: %1").arg(sumWords(rule, *m_facts.form, m_english));
    case Column::Where:
        return rule.left.empty() ? QString() : m_facts.form->describeCell(rule.left.front(), m_english);
    case Column::Printed:
        return left ? left->toString() : QString();
    case Column::Expected:
        return right ? right->toString() : QString();
    case Column::Difference:
        return left && right ? (*left - *right).toString() : QString();
    default:
        return {};
    }
}

QVariant FindingTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list.headerData(section, orientation, role);
}

} // namespace gouji
