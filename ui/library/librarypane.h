#pragma once

#include "model/items/facetmodel.h"
#include "model/items/reportlistmodel.h"
#include "model/roster/roster.h"
#include "ui/desk.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace gouji {

class ChipBar;
class FacetView;
class OrderButton;
class QueueView;
class ReportDelegate;
class ReportSearch;

/// The queue: the reports of the review file, narrowed by facets and by a search over names and full texts,
/// sorted as chosen.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QListView &view() const;
    [[nodiscard]] const ReportListModel &reports() const { return m_reports; }
    [[nodiscard]] FacetView &facets() const { return *m_facetView; }
    [[nodiscard]] ChipBar &chips() const { return *m_chips; }
    [[nodiscard]] QLineEdit &searchField() const { return *m_search; }

    /// Choice, order, search and what is at the top, to be kept with the review file.
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

public Q_SLOTS:
    void refresh();
    /// Opens the next (1) or previous (-1) report of the list, or the first when none is open.
    void openNeighbour(int step);
    void focusSearch();
    /// Shows the facets and gives them the keyboard, or hides them.
    void toggleFacets();
    void clearAll();

Q_SIGNALS:
    /// A report that the search found was opened: where the words stand.
    void placeWanted(gouji::Span where);
    /// Enter on a report: it is to be worked on.
    void activated();
    /// The organ of a report is to be seen over the years.
    void organWanted(gouji::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectList();
    void connectService();
    void openCurrent(const QModelIndex &current);
    void takeReport();
    void followDesk();
    void choose(const QueueChoice &choice);
    void reload();
    void takeRoster();
    void chooseFacet(QueueFacet facet, const QString &value, bool on);
    void chooseOrder(QueueOrder order, bool isReversed);
    void beginChange();
    void endChange();
    void showState();
    void showMenu(const QPoint &at);
    void setFacetsVisible(bool visible);
    void retranslate();

    Desk &m_desk;
    ReportListModel m_reports;
    FacetModel m_facets;
    QLineEdit *m_search = nullptr;
    QToolButton *m_filter = nullptr;
    OrderButton *m_order = nullptr;
    ChipBar *m_chips = nullptr;
    QSplitter *m_splitter = nullptr;
    FacetView *m_facetView = nullptr;
    QStackedWidget *m_pages = nullptr;
    QueueView *m_view = nullptr;
    ReportDelegate *m_delegate = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    ReportSearch *m_finder = nullptr;
    Roster m_roster;  ///< that the facets know
    QTimer m_growing; ///< an import brings reports faster than anybody can read
    bool m_isChanging = false;
};

} // namespace gouji
