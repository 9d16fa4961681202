#pragma once

#include "ui/actions.h"
#include "ui/commands.h"
#include "ui/desk.h"
#include "ui/preferences.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace gouji {

class EmptyPage;
class FindingsPane;
class FindingTabs;
class InspectorPane;
class LibraryPane;
class ReportPage;
class Menus;
class Pictures;
class SourcePane;
class StageBar;
class StageCommands;
class SourceView;
class TablesPane;
class VerdictBar;
class WorkArea;
class Works;

/// The window: puts panes, docks and menus together. Everything it needs comes in; it owns the panes only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Actions &actions, Commands &commands, Preferences &preferences,
               QWidget *parent = nullptr);

    /// The text view of the source.
    [[nodiscard]] SourceView &source() const;
    [[nodiscard]] ReportPage &page() const { return *m_page; }
    [[nodiscard]] SourcePane &sourcePane() const { return *m_source; }
    [[nodiscard]] TablesPane &tables() const { return *m_tables; }
    [[nodiscard]] FindingsPane &findings() const { return *m_findings; }
    [[nodiscard]] FindingTabs &findingTabs() const { return *m_tabs; }
    [[nodiscard]] LibraryPane &library() const { return *m_library; }
    [[nodiscard]] InspectorPane &inspector() const { return *m_inspector; }
    [[nodiscard]] EmptyPage &emptyPage() const { return *m_empty; }
    [[nodiscard]] StageBar &stageBar() const { return *m_stageBar; }
    [[nodiscard]] VerdictBar &verdict() const { return *m_verdict; }
    [[nodiscard]] Pictures &pictures() const { return *m_pictures; }
    [[nodiscard]] Works &works() const { return *m_works; }
    [[nodiscard]] WorkArea &workArea() const { return *m_workArea; }

    /// Shows source and tables in the fonts of the preferences.
    void useFonts() { setZoom(m_preferences.zoom()); }
    /// Ticks the theme and the language in use.
    void showChoices(Theme theme, Language language);

Q_SIGNALS:
    void themeChosen(gouji::Theme theme);
    void languageChosen(gouji::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void buildDocks();
    void buildStatusBar();
    void connectActions();
    void connectService();
    void restore();
    void retranslate();
    void showPage();
    void setZoom(int steps);
    void connectWorks();
    void sayImported(const ImportSummary &summary);
    QDockWidget *addDock(const QString &name, QWidget *pane, Qt::DockWidgetArea area);

    Desk &m_desk;
    Actions &m_actions;
    Commands &m_commands;
    Preferences &m_preferences;

    QStackedWidget *m_pages = nullptr;
    ReportPage *m_page = nullptr;
    EmptyPage *m_empty = nullptr;
    SourcePane *m_source = nullptr;
    TablesPane *m_tables = nullptr;
    FindingTabs *m_tabs = nullptr;
    FindingsPane *m_findings = nullptr;
    LibraryPane *m_library = nullptr;
    InspectorPane *m_inspector = nullptr;
    StageBar *m_stageBar = nullptr;
    StageCommands *m_stages = nullptr;
    VerdictBar *m_verdict = nullptr;
    Menus *m_menus = nullptr;
    Pictures *m_pictures = nullptr;
    Works *m_works = nullptr;
    WorkArea *m_workArea = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_message = nullptr;
    QDockWidget *m_libraryDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QFont m_normalFont;
    bool m_hasDockSizes = false; ///< they were remembered, or given
};

} // namespace gouji
