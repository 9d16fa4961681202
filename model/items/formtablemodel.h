#pragma once

#include "model/items/cellfacts.h"
#include "model/items/formgrid.h"

#include <QAbstractTableModel>

namespace gouji {

/// One table of the open report in the form's printed shape. States facts; how they look is the view's
/// business. Places covered by a merged cell answer for the cell that covers them.
class FormTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< GridKind as int
        CellRole,                    ///< index in FormDefinition::cells(), -1 for none
        KeyRole,                     ///< FormCell::key
        StateRole,                   ///< CellState of the reviewed value, as int
        RawRole,                     ///< as read
        PublishedRole,               ///< as published, as far as known
        ReviewedRole,                ///< as reviewed
        ConfidenceRole,              ///< of the reading, 0..1
        StandingRole,                ///< CellStanding as int
        SeverityRole,                ///< Severity as int of the gravest open finding, -1 for none
        IdentityRole,                ///< IdentityState as int, -1 for none
        StaleRole,
        UnitRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows table `table` of the facts' form. Shape changes reset the model; else only values change.
    /// `cells` are cellFacts(facts); `english` chooses the form's English names for the screen reader.
    void setFacts(const ReportFacts &facts, int table, std::vector<CellFact> cells, bool english = false);
    void clear();

    [[nodiscard]] const FormGrid &grid() const { return m_grid; }
    /// The value's place, invalid when the cell is in another table.
    [[nodiscard]] QModelIndex indexOfCell(int cell) const;
    /// The cell at an index, -1 for heads and labels.
    [[nodiscard]] int cellAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QSize span(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant valueData(int cell, int role) const;
    [[nodiscard]] QString accessibleText(int cell) const;

    ReportFacts m_facts;
    FormGrid m_grid;
    int m_table = -1;
    bool m_english = false;
    std::vector<CellFact> m_cells;
};

} // namespace gouji
