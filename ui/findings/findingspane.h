#pragma once

#include "ui/desk.h"
#include "ui/findings/findingsdresser.h"

#include <QTreeView>
#include <QWidget>

class QComboBox;
class QLabel;
class QHBoxLayout;

namespace gouji {

class FittedColumns;

/// The findings of the report, the decisions on them, and the buttons that decide. Choosing one shows its
/// places in all panes.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    /// `decisions` are offered as buttons and in the context menu.
    FindingsPane(Desk &desk, const QList<QAction *> &decisions, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] const FindingListModel &findings() const { return m_findings.list(); }
    [[nodiscard]] const FindingTreeModel &tree() const { return m_findings; }
    [[nodiscard]] QComboBox &filter() const { return *m_show; }
    [[nodiscard]] QComboBox &grouping() const { return *m_group; }
    /// Columns, their order and widths, and the grouping: kept over a restart.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

public Q_SLOTS:
    /// Chooses the next (step 1) or previous (-1) finding that waits for a decision.
    void goToOpen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void followSelection(const QObject *origin);
    void chooseCurrent(const QModelIndex &current);
    void showMenu(const QPoint &at);
    void regroup();
    void spanGroups();
    void retranslate();
    void sizeColumns();

    Desk &m_desk;
    FindingTreeModel m_findings;
    FindingsDresser m_dresser;
    QTreeView *m_view = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_group = nullptr;
    FittedColumns *m_columns = nullptr;
    QLabel *m_none = nullptr;
    bool m_isFollowing = false;
};

} // namespace gouji
