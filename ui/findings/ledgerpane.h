#pragma once

#include "model/items/ledgermodel.h"
#include "ui/desk.h"

#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace gouji {

/// Dresses the ledger for the view: signs and colours; filters by state.
class LedgerDresser : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nothing shows all.
    void setState(std::optional<LedgerState> state);
    void setPalette(const QPalette &palette);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<LedgerState> m_state;
    QPalette m_palette;
};

/// The ledger of numbers: every number of the prose, whether the tables say the same. Choosing one shows it
/// in the source, and the cell it is held against.
class LedgerPane : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] QComboBox &filter() const { return *m_filter; }
    [[nodiscard]] const LedgerModel &ledger() const { return m_ledger; }

Q_SIGNALS:
    /// Numbers came or went, or their states changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void followSelection(const QObject *origin);
    void chooseCurrent(const QModelIndex &current);
    void sizeColumns();
    void retranslate();

    Desk &m_desk;
    LedgerModel m_ledger;
    LedgerDresser m_dresser;
    QTreeView *m_view = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_none = nullptr;
    bool m_isFollowing = false;
};

} // namespace gouji
