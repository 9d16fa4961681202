#include "ui/office/officewindows.h"

#include "ui/office/rosterwindow.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/checkspage.h"
#include "ui/settings/deadlinespage.h"
#include "ui/settings/folderspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowmemory.h"

#include <QLocale>

namespace gouji {

OfficeWindows::OfficeWindows(Desk &desk, Actions &actions, Preferences &preferences, QWidget &window,
                             QString settingsFile)
    : QObject(&window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
    , m_settingsFile(std::move(settingsFile))
{
    connect(actions.settings, &QAction::triggered, this, &OfficeWindows::openSettings);
    connect(actions.changeKeys, &QAction::triggered, this, &OfficeWindows::openKeys);
    connect(actions.roster, &QAction::triggered, this, &OfficeWindows::openRoster);
}

SettingsDialog *OfficeWindows::settings() const
{
    return m_settings;
}

RosterWindow *OfficeWindows::roster() const
{
    return m_roster;
}

void OfficeWindows::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(&m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        // It is deleted on a later turn of the event loop; until then it is no dialog to open again.
        connect(m_settings, &QDialog::finished, this, [this] { m_settings.clear(); });
        addPages(*m_settings);
        new WindowMemory(*m_settings, QStringLiteral("settings"), m_preferences);
    }
    m_settings->open();
    m_settings->activateWindow();
}

void OfficeWindows::openKeys()
{
    openSettings();
    m_settings->showPage(tr("Keys"));
}

void OfficeWindows::addPages(SettingsDialog &dialog)
{
    const Language language = LanguageSwitch::fromCode(QLocale().name());
    auto *general = new GeneralPage(m_desk, m_preferences, language);
    connect(general, &GeneralPage::languageChosen, this, &OfficeWindows::languageChosen);
    dialog.addPage(tr("General"), general);
    auto *appearance = new AppearancePage(m_preferences);
    connect(appearance, &AppearancePage::themeChosen, this, &OfficeWindows::themeChosen);
    connect(appearance, &AppearancePage::fontsChosen, this, &OfficeWindows::fontsChosen);
    dialog.addPage(tr("Appearance"), appearance);
    if (m_morePages)
        m_morePages(dialog);
    // These are kept in the review file.
    if (!m_desk.service().storePath().isEmpty()) {
        dialog.addPage(tr("Checks"), new ChecksPage(m_desk));
        dialog.addPage(tr("Deadlines"), new DeadlinesPage(m_desk));
    }
    dialog.addPage(tr("Folders"), new FoldersPage({{tr("Review file:"), m_desk.service().storePath()},
                                                   {tr("Reports opened last:"), m_preferences.lastFolder()},
                                                   {tr("Settings:"), m_settingsFile},
                                                   {tr("Log:"), m_logFolder}}));
}

void OfficeWindows::openRoster()
{
    if (!m_roster) {
        m_roster = new RosterWindow(m_desk, &m_window);
        new WindowMemory(*m_roster, QStringLiteral("roster"), m_preferences);
    }
    m_roster->show();
    m_roster->raise();
    m_roster->activateWindow();
}

} // namespace gouji
