#include "ui/menus.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace gouji {

Menus::Menus(QMainWindow &window, Actions &actions, Commands &commands, Preferences &preferences,
             const QList<QAction *> &docks)
    : QObject(&window)
    , m_actions(actions)
    , m_commands(commands)
    , m_preferences(preferences)
{
    for (QMenu **menu : {&m_file, &m_edit, &m_findings, &m_review, &m_reports, &m_view, &m_settings, &m_help})
        *menu = window.menuBar()->addMenu(QString());
    fillFile();
    fillReview();
    fillView(docks);
    fillSettings();
    m_help->addActions({m_actions.help, m_actions.keys});
    m_help->addSeparator();
    m_help->addActions({m_actions.openLogs, m_actions.about});
    fillToolBar(window);
}

void Menus::fillFile()
{
    m_file->addActions({m_actions.openFiles, m_actions.openFolder, m_actions.openSamples});
    m_file->addSeparator();
    m_file->addActions({m_actions.newStore, m_actions.openStore});
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addAction(m_actions.exportData);
    m_file->addActions({m_actions.print, m_actions.printPreview});
    m_file->addSeparator();
    m_file->addAction(m_actions.quit);
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(m_actions.clearRecent, &QAction::triggered, this, [this] { m_preferences.clearRecentStores(); });
}

void Menus::fillReview()
{
    m_edit->addActions({m_actions.undo, m_actions.redo});
    m_edit->addSeparator();
    m_edit->addActions({m_actions.editCell, m_actions.confirmValue, m_actions.markDoubtful});
    m_edit->addSeparator();
    m_edit->addActions(
        {m_actions.copyCells, m_actions.copyWithHeads, m_actions.pasteCells, m_actions.chooseAllCells});

    m_findings->addActions({m_actions.nextUnresolved, m_actions.previousUnresolved, m_actions.nextFinding,
                            m_actions.previousFinding, m_actions.peek});
    m_findings->addSeparator();
    m_findings->addActions(
        {m_actions.wrongInOriginal, m_actions.misreadCorrected, m_actions.accept, m_actions.falseAlarm});
    m_findings->addSeparator();
    m_findings->addActions({m_actions.applyRepair, m_actions.applyRepairWrong});
    m_findings->addSeparator();
    m_findings->addAction(m_actions.comparePassages);

    m_reports->addActions({m_actions.roster, m_actions.organNames, m_actions.sumReports});
    m_review->addAction(m_actions.passReview);
    m_review->addActions(m_actions.stageMoves());
    m_review->addSeparator();
    m_review->addActions({m_actions.reviewer, m_actions.secondReviewRules, m_actions.takeOver});
}

void Menus::fillView(const QList<QAction *> &docks)
{
    m_view->addActions({m_actions.done, m_actions.nextReport, m_actions.previousReport, m_actions.search,
                        m_actions.filters});
    m_view->addSeparator();
    m_sections = m_view->addMenu(QString());
    m_sections->addActions(m_actions.sections);
    m_view->addActions({m_actions.focusList, m_actions.focusSource, m_actions.focusTables,
                        m_actions.focusFindings, m_actions.focusDetails, m_actions.works});
    m_view->addSeparator();
    m_view->addActions({m_actions.pictures, m_actions.organPictures});
    m_view->addSeparator();
    m_view->addActions({m_actions.find, m_actions.findNext, m_actions.findPrevious, m_actions.lockScrolling});
    m_view->addSeparator();
    m_view->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomReset});
    m_view->addSeparator();
    m_view->addActions(docks);
}

void Menus::fillSettings()
{
    m_languages = m_settings->addMenu(QString());
    m_languages->addActions(m_actions.languages->actions());
    m_themes = m_settings->addMenu(QString());
    m_themes->addActions(m_actions.themes->actions());
    m_settings->addActions({m_actions.reviewer, m_actions.changeKeys, m_actions.settings});
}

void Menus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recentStores()) {
        QAction *action = m_recent->addAction(QString(path).replace(u'&', QStringLiteral("&&")));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { m_commands.openStore(path); });
    }
    if (!m_recent->isEmpty())
        m_recent->addSeparator();
    m_recent->addAction(m_actions.clearRecent);
}

void Menus::fillToolBar(QMainWindow &window)
{
    m_bar = window.addToolBar(QString());
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addActions({m_actions.openFiles, m_actions.openFolder});
    m_bar->addSeparator();
    m_bar->addActions({m_actions.undo, m_actions.redo});
    m_bar->addSeparator();
    m_bar->addActions({m_actions.previousFinding, m_actions.nextFinding});
    m_bar->addSeparator();
    m_bar->addAction(m_actions.exportData);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Re&cent review files"));
    m_edit->setTitle(tr("&Edit"));
    m_findings->setTitle(tr("Fi&ndings"));
    m_reports->setTitle(tr("&Reports"));
    m_review->setTitle(tr("&Review"));
    m_view->setTitle(tr("&View"));
    m_sections->setTitle(tr("&Section"));
    m_settings->setTitle(tr("&Settings"));
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Theme"));
    m_help->setTitle(tr("&Help"));
    m_bar->setWindowTitle(tr("Tools"));
}

} // namespace gouji
