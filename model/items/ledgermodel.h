#pragma once

#include "model/items/reportfacts.h"

#include <QAbstractTableModel>

namespace gouji {

/// Every counted number of the prose, and what it was held against. States facts; how they look is the
/// view's business.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        State,
        Number, ///< as printed
        Value,  ///< normalised; empty where it is as printed
        Unit,
        Qualifier,
        What,  ///< what it counts, in words
        Table, ///< the cell it is held against, with its value
        Section,
        Count
    };
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< LedgerState as int
        CellRole,                     ///< index in FormDefinition::cells(), -1 for none
        OffsetRole,                   ///< where it begins in the document's text
        LengthRole,
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `english` chooses the form's English names.
    void setFacts(const ReportFacts &facts, bool english);

    /// How many entries are in a state.
    [[nodiscard]] int countOf(LedgerState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const LedgerEntry &entry, Column column) const;
    [[nodiscard]] const Claim &claimOf(const LedgerEntry &entry) const;
    [[nodiscard]] QString subjectOf(const LedgerEntry &entry) const;
    [[nodiscard]] QString tableOf(const LedgerEntry &entry) const;

    ReportFacts m_facts;
    bool m_english = false;
};

/// "Matched", "Mismatched" …, in the application's language.
[[nodiscard]] QString ledgerStateText(LedgerState state);

} // namespace gouji
