#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
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
    /// Says why there is no row, in the place of the table.
    void setNothing(const QString &words);
    [[nodiscard]] QTreeWidget &table() const { return *m_table; }

private:
    void copyAll();

    QTreeWidget *m_table = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace gouji
