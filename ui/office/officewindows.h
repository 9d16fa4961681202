#pragma once

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/preferences.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gouji {

class RosterWindow;
class SettingsDialog;

/// Opens the settings and the roster beside the main window.
class OfficeWindows : public QObject
{
    Q_OBJECT

public:
    /// `settingsFile` is shown among the folders. All outlive it.
    OfficeWindows(Desk &desk, Actions &actions, Preferences &preferences, QWidget &window,
                  QString settingsFile);

    /// Puts further pages on the settings, before the checks, each time they are opened.
    void setMorePages(std::function<void(SettingsDialog &)> add) { m_morePages = std::move(add); }

    /// Shown among the folders; empty where no log is kept.
    void setLogFolder(const QString &folder) { m_logFolder = folder; }

    /// Null while it is not open.
    [[nodiscard]] SettingsDialog *settings() const;
    /// Null until it was first opened.
    [[nodiscard]] RosterWindow *roster() const;

public Q_SLOTS:
    void openSettings();
    /// The settings at the page of the keys.
    void openKeys();
    void openRoster();

Q_SIGNALS:
    void themeChosen(gouji::Theme theme);
    void languageChosen(gouji::Language language);
    void fontsChosen();

private:
    void addPages(SettingsDialog &dialog);

    Desk &m_desk;
    Preferences &m_preferences;
    QWidget &m_window;
    QString m_settingsFile;
    QString m_logFolder;
    std::function<void(SettingsDialog &)> m_morePages;
    QPointer<SettingsDialog> m_settings;
    QPointer<RosterWindow> m_roster;
};

} // namespace gouji
