#pragma once

#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace gouji {

/// What is known of the chosen cell or finding: values read, published and reviewed, the sums it takes part
/// in with their parts, and the history of decisions. Parts can be chosen.
class InspectorPane : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &tree() const { return *m_tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showCell(int cell);
    void showFinding(int finding);
    void addIdentity(int identity, int cell);
    void addSide(QTreeWidgetItem *parent, const std::vector<int> &cells, int chosen);
    void addHistory(const QString &key);
    QTreeWidgetItem *addGroup(const QString &title);
    static QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &what, const QString &value);

    Desk &m_desk;
    QLabel *m_title = nullptr;
    QTreeWidget *m_tree = nullptr;
};

} // namespace gouji
