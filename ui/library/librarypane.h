#pragma once

#include "model/items/reportlistmodel.h"
#include "ui/desk.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace gouji {

/// The reports of the review file with a search over organ, year and file name.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QListView &view() const { return *m_view; }
    [[nodiscard]] const ReportListModel &reports() const { return m_reports; }

public Q_SLOTS:
    void refresh();
    /// Opens the next (1) or previous (-1) report of the list, or the first when none is open.
    void openNeighbour(int step);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openCurrent(const QModelIndex &current);
    void followDesk();
    void retranslate();
    void showCount();

    Desk &m_desk;
    ReportListModel m_reports;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_search = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_count = nullptr;
    bool m_isFiltering = false;
};

} // namespace gouji
