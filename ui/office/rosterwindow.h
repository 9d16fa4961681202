#pragma once

#include "model/items/rostermodel.h"
#include "model/service/officeservice.h"
#include "ui/desk.h"
#include "ui/office/rosterfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace gouji {

/// Who has filed: the roster with the state of each organ for a report year. A window of its own.
class RosterWindow : public QWidget
{
    Q_OBJECT

public:
    /// The desk has an office service, and outlives it.
    explicit RosterWindow(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QComboBox &yearBox() const { return *m_year; }
    [[nodiscard]] QComboBox &stateBox() const { return *m_state; }
    [[nodiscard]] QComboBox &parentBox() const { return *m_parent; }
    [[nodiscard]] QLabel &summary() const { return *m_summary; }
    [[nodiscard]] QLabel &said() const { return *m_said; }
    [[nodiscard]] QLabel &problems() const { return *m_problems; }
    /// Whether it says how to begin, because there is no roster.
    [[nodiscard]] bool isEmptyShown() const;

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Command
    {
        QAction *action = nullptr;
        const char *words = nullptr;
    };

    void buildFilters(QLayout &layout);
    void buildTable();
    void buildEmpty();
    void buildActions();
    QAction *command(const char *words, const QKeySequence &key, void (RosterWindow::*run)());
    void retranslate();
    void fillYears();
    void fillStates();
    void fillParents();
    void updateEnabled();
    void tellSummary();
    void tellProblems();

    void addOrgan();
    void editOrgan();
    void removeOrgans();
    void paste();
    void importFile();
    void exportFile();
    void takeFromReports();
    void giveDate();
    void makeNotice();
    void showReport();
    void undo();

    void take(const RosterTable &table);
    bool keep(const Roster &roster);
    void say(const QString &words);
    void fail(const QString &title, const Error &error);
    [[nodiscard]] std::vector<int> chosenRows() const; ///< of the model
    [[nodiscard]] int year() const;

    Desk &m_desk;
    OfficeService &m_office;
    RosterModel m_model;
    RosterFilter m_filter;
    std::vector<Roster> m_before; ///< what undo goes back to, the newest last
    std::vector<Command> m_commands;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_date = nullptr;
    QAction *m_notice = nullptr;
    QAction *m_export = nullptr;
    QAction *m_report = nullptr;
    QAction *m_undo = nullptr;
    QToolBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyHint = nullptr;
    QPushButton *m_emptyPaste = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_emptyReports = nullptr;
    QLabel *m_yearLabel = nullptr;
    QLabel *m_stateLabel = nullptr;
    QLabel *m_parentLabel = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_parent = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_said = nullptr;
    QLabel *m_problems = nullptr;
    bool m_isFilling = false;
};

} // namespace gouji
