#pragma once

#include "ui/keys/keysheet.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace gouji {

/// The keys in force by group, to search and to print. F1, which opens it, asks for help from here.
class KeySheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheetDialog(KeySheet sheet, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() const { return *m_list; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

Q_SIGNALS:
    void helpWanted();

private:
    void fill();
    void filter(const QString &text);
    void print();

    KeySheet m_sheet;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace gouji
