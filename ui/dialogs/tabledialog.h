#pragma once

#include <QDialog>

class QTreeWidget;

namespace gouji {

/// Shows a list of facts in columns, to read and to copy.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const QString &about, const QStringList &heads,
                QWidget *parent = nullptr);

    void addRow(const QStringList &row);
    [[nodiscard]] QTreeWidget &table() const { return *m_table; }

private:
    void copyAll();

    QTreeWidget *m_table = nullptr;
};

} // namespace gouji
