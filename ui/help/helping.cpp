#include "ui/help/helping.h"

#include "ui/help/helpwindow.h"
#include "ui/windowmemory.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace gouji {

Helping::Helping(Actions &actions, Preferences &preferences, QWidget &window, const QString &logFolder,
                 Language language)
    : QObject(&window)
    , m_preferences(preferences)
    , m_window(window)
    , m_language(language)
{
    connect(actions.help, &QAction::triggered, this, &Helping::showHelp);
    connect(actions.openLogs, &QAction::triggered, this,
            [logFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFolder)); });
    actions.openLogs->setVisible(!logFolder.isEmpty());
}

void Helping::setLanguage(Language language)
{
    m_language = language;
    if (m_help)
        m_help->setLanguage(language);
}

void Helping::showHelp()
{
    showTopic(HelpWindow::topicOf(QApplication::focusWidget()));
}

void Helping::showTopic(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow(&m_window);
        m_help->setLanguage(m_language);
        new WindowMemory(*m_help, QStringLiteral("help"), m_preferences);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace gouji
