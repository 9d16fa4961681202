#pragma once

#include "ui/actions.h"
#include "ui/language.h"
#include "ui/preferences.h"

#include <QObject>
#include <QString>

class QWidget;

namespace gouji {

class HelpWindow;

/// What the menu Help does besides the keys: the help at the page of the pane in use, and the folder of the
/// log.
class Helping : public QObject
{
    Q_OBJECT

public:
    /// `logFolder` is empty where no log is kept. The window owns this.
    Helping(Actions &actions, Preferences &preferences, QWidget &window, const QString &logFolder,
            Language language);

    void setLanguage(Language language);
    /// Null until help was asked for.
    [[nodiscard]] HelpWindow *helpWindow() const { return m_help; }

public Q_SLOTS:
    /// Shows the page of the widget that has the keyboard.
    void showHelp();
    void showTopic(const QString &topic);

private:
    Preferences &m_preferences;
    QWidget &m_window;
    Language m_language;
    HelpWindow *m_help = nullptr;
};

} // namespace gouji
