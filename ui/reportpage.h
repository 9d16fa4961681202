#pragma once

#include "ui/actions.h"
#include "ui/desk.h"

#include <QWidget>

class QSplitter;

namespace gouji {

class FindBar;
class ScrollLock;
class SourcePane;
class TablesPane;

/// The open report: the source and the tables side by side, the lock that keeps them abreast between them,
/// and the find bar under both.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] SourcePane &source() const { return *m_source; }
    [[nodiscard]] TablesPane &tables() const { return *m_tables; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    [[nodiscard]] FindBar &findBar() const { return *m_find; }
    [[nodiscard]] ScrollLock &lock() const { return *m_lock; }

public Q_SLOTS:
    /// Brings a section's heading to the top of the source, and its table to the top of the tables.
    void goToSection(int section);
    /// Searches in the pane that has the keyboard.
    void find();

private:
    Desk &m_desk;
    QSplitter *m_splitter = nullptr;
    SourcePane *m_source = nullptr;
    TablesPane *m_tables = nullptr;
    FindBar *m_find = nullptr;
    ScrollLock *m_lock = nullptr;
};

} // namespace gouji
