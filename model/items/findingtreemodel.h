#pragma once

#include "model/items/findinglistmodel.h"

#include <QAbstractItemModel>

namespace gouji {

enum class FindingGrouping
{
    None,
    Cause, ///< by the cell that is suspected
    Table, ///< by the section they stand in
    Check
};

/// The findings as a tree: under groups if wanted, each finding with the sums it broke. Columns and roles are
/// FindingListModel's; the rows of groups and sums answer those that make sense for them.
class FindingTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Group,
        Finding,
        Sum
    };
    enum Role
    {
        KindRole = FindingListModel::RepairsRole + 1, ///< Kind as int
        CellRole                                      ///< of a sum: its first cell; else -1
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFacts(const ReportFacts &facts, bool english);
    void setGrouping(FindingGrouping grouping);
    [[nodiscard]] FindingGrouping grouping() const { return m_grouping; }

    /// The same findings without groups.
    [[nodiscard]] const FindingListModel &list() const { return m_list; }
    /// The row of a finding of the assessment; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfFinding(int finding) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        Kind kind = Kind::Group;
        int at = -1;   ///< of a finding: row of the list; of a sum: index of the identity
        QString title; ///< of a group
        int parent = 0;
        int row = 0; ///< in its parent
        std::vector<int> children;
    };

    void build();
    int addNode(int parent, Kind kind, int at, const QString &title = {});
    void addFinding(int parent, int row);
    [[nodiscard]] std::vector<QString> groupTitles() const;
    [[nodiscard]] QString titleOf(int row, const std::vector<int> &suspects) const;
    [[nodiscard]] std::vector<int> causes() const;
    [[nodiscard]] QVariant groupData(const Node &node, int column, int role) const;
    [[nodiscard]] QVariant sumData(const Node &node, int column, int role) const;
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const
    {
        return m_nodes[static_cast<std::size_t>(index.internalId())];
    }

    FindingListModel m_list;
    ReportFacts m_facts;
    bool m_english = false;
    FindingGrouping m_grouping = FindingGrouping::None;
    std::vector<Node> m_nodes; ///< the first is the root
};

} // namespace gouji
