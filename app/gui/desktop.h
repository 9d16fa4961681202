#pragma once

#include "app/gui/handover.h"
#include "app/session/background.h"
#include "app/session/comparison.h"
#include "app/session/counting.h"
#include "app/session/exporting.h"
#include "app/session/listing.h"
#include "app/session/office.h"
#include "app/session/preview.h"
#include "app/session/searching.h"
#include "app/session/session.h"
#include "app/session/sharingdesk.h"
#include "app/session/stagedesk.h"
#include "ui/actions.h"
#include "ui/commands.h"
#include "ui/desk.h"
#include "ui/dialogs/widgetprompts.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/office/officewindows.h"
#include "ui/preferences.h"

#include <QSettings>

#include <memory>
#include <optional>

class QApplication;

namespace gouji {

class Helping;

/// What the desktop program is started with.
struct DesktopOptions
{
    QString settingsFile;                  ///< an INI file; created if absent
    QString storeFile;                     ///< the review file; created if absent
    bool isDefaultStore = false;           ///< nobody asked for `storeFile` by name
    QString handOverPlace;                 ///< where to listen for later starts, empty for nowhere
    QString logFolder;                     ///< where the program's log lies, empty for none
    QStringList imports;                   ///< files and folders to read at once
    QString samples;                       ///< folder of the bundled reports, empty for none
    QStringList suffixes;                  ///< of files that can be read, for file dialogs
    QString reviewer;                      ///< used until the user gives a name
    Language language = Language::Chinese; ///< used until the user chooses one
    bool forceLanguage = false;            ///< `language` even if the user chose another
    Clock clock;                           ///< the present; UTC
    UserPrompts *prompts = nullptr;        ///< null: dialogs
    std::function<quint64()> dice = {};    ///< seeds of draws; null: the system's
};

/// The object graph of the desktop program, built in one place. Members are in the order in which they need
/// each other.
class Desktop
{
public:
    /// Fails when the forms are broken. A review file that cannot be opened is shown to the user, and the
    /// window stays without one.
    [[nodiscard]] static Result<std::unique_ptr<Desktop>> build(QApplication &application,
                                                                DesktopOptions options);
    ~Desktop();

    /// Shows the window and does what the options ask for.
    void start();

    /// A later start of the program: comes to the front and opens what it was started with. False when it is
    /// about another review file.
    bool take(const HandOver &request);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Comparison &comparison() { return *m_comparison; }
    [[nodiscard]] StageDesk &stages() { return *m_stages; }
    [[nodiscard]] SharingDesk &sharing() { return *m_sharing; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] OfficeWindows &officeWindows() { return *m_officeWindows; }

private:
    Desktop(QApplication &application, DesktopOptions options, FormCatalogue forms);
    void useLanguage(Language language);
    void useTheme(Theme theme);
    void connectOffice();

    QApplication &m_application;
    DesktopOptions m_options;
    QPalette m_systemPalette;
    FormCatalogue m_forms;
    QSettings m_settings;
    Preferences m_preferences;
    LanguageSwitch m_language;
    WidgetPrompts m_dialogs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StageDesk> m_stages;
    std::unique_ptr<SharingDesk> m_sharing;
    std::unique_ptr<Counting> m_counting;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<Listing> m_listing;
    std::unique_ptr<Searching> m_searching;
    std::unique_ptr<Exporting> m_exporting;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HandOverServer> m_handOver;
    Helping *m_helping = nullptr;             ///< the window's
    OfficeWindows *m_officeWindows = nullptr; ///< the window's
};

} // namespace gouji
