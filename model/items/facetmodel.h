#pragma once

#include "model/queue/reportqueue.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace gouji {

/// The facets of the list of reports as a tree of two levels: facets, and their values with a box to tick and
/// a count. A facet of which nothing is known of any report is left out.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole + 1,
        FacetRole, ///< QueueFacet as int
        ValueRole
    };
    using Values = std::function<std::vector<FacetValue>(QueueFacet)>;

    explicit FacetModel(Values values, QObject *parent = nullptr);

    /// Asks for all values anew; rows that stay keep their places.
    void refresh();
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A box was ticked or cleared; the model shows it when refresh() brings it.
    void chosen(gouji::QueueFacet facet, const QString &value, bool on);

private:
    struct Group
    {
        QueueFacet facet;
        std::vector<FacetValue> values;
    };

    [[nodiscard]] const FacetValue *valueAt(const QModelIndex &index) const;
    void putGroup(int row, std::vector<FacetValue> values);

    Values m_source;
    std::vector<Group> m_groups;
};

} // namespace gouji
