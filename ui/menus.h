#pragma once

#include "ui/actions.h"
#include "ui/commands.h"
#include "ui/preferences.h"

#include <QList>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace gouji {

/// The menu bar and the tool bar of the window: which action stands where. What actions do is the business of
/// Commands and of the panes.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// Puts them on the window, which owns them. All outlive it.
    Menus(QMainWindow &window, Actions &actions, Commands &commands, Preferences &preferences,
          const QList<QAction *> &docks);

    void retranslate();

private:
    void fillFile();
    void fillReview();
    void fillView(const QList<QAction *> &docks);
    void fillSettings();
    void fillRecent();
    void fillToolBar(QMainWindow &window);

    Actions &m_actions;
    Commands &m_commands;
    Preferences &m_preferences;
    QToolBar *m_bar = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_review = nullptr;
    QMenu *m_findings = nullptr;
    QMenu *m_reports = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_sections = nullptr;
    QMenu *m_themes = nullptr;
    QMenu *m_languages = nullptr;
    QMenu *m_settings = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace gouji
