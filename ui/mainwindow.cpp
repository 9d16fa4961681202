#include "ui/mainwindow.h"

#include "ui/charts/pictures.h"
#include "ui/comparing/passagecomparison.h"
#include "ui/deskmemory.h"
#include "ui/findings/findingtabs.h"
#include "ui/flow/sourcepeek.h"
#include "ui/flow/tablecommands.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/library/emptypage.h"
#include "ui/library/librarypane.h"
#include "ui/menus.h"
#include "ui/reportpage.h"
#include "ui/source/sourcepane.h"
#include "ui/stages/stagebar.h"
#include "ui/stages/stagecommands.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"
#include "ui/verdictbar.h"
#include "ui/windowmemory.h"
#include "ui/work/workarea.h"
#include "ui/work/workwatch.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace gouji {

MainWindow::MainWindow(Desk &desk, Actions &actions, Commands &commands, Preferences &preferences,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_normalFont(font())
{
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    buildPanes();
    buildDocks();
    m_menus = new Menus(*this, m_actions, m_commands, m_preferences,
                        {m_libraryDock->toggleViewAction(), m_findingsDock->toggleViewAction(),
                         m_inspectorDock->toggleViewAction()});
    buildStatusBar();
    connectActions();
    connectService();
    m_actions.setSigns(palette());
    retranslate();
    restore();
    showPage();
}

SourceView &MainWindow::source() const
{
    return m_source->text();
}

void MainWindow::buildPanes()
{
    m_page = new ReportPage(m_desk, m_actions);
    m_source = &m_page->source();
    m_tables = &m_page->tables();
    m_tabs = new FindingTabs(m_desk, m_actions.decisions());
    m_findings = &m_tabs->findings();
    m_library = new LibraryPane(m_desk);
    m_inspector = new InspectorPane(m_desk);
    new DeskMemory(m_desk, *m_library, *m_source, *m_tables, this);
    m_empty = new EmptyPage(m_actions.openSamples->isVisible());
    // Where help opens for whoever has the keyboard.
    for (const auto &[widget, topic] :
         std::initializer_list<std::pair<QWidget *, const char *>>{{m_source, "source"},
                                                                   {m_tables, "tables"},
                                                                   {m_findings, "findings"},
                                                                   {m_library, "reports"},
                                                                   {m_inspector, "tables"},
                                                                   {m_empty, "start"}})
        widget->setProperty("helpTopic", QString::fromLatin1(topic));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    m_stageBar = new StageBar(m_desk, m_actions);
    m_stages = new StageCommands(m_actions, m_desk, *this);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stageBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *pane, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(pane);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    m_libraryDock = addDock(QStringLiteral("library"), m_library, Qt::LeftDockWidgetArea);
    m_findingsDock = addDock(QStringLiteral("findings"), m_tabs, Qt::BottomDockWidgetArea);
    m_inspectorDock = addDock(QStringLiteral("inspector"), m_inspector, Qt::BottomDockWidgetArea);
    splitDockWidget(m_findingsDock, m_inspectorDock, Qt::Horizontal);
    resizeDocks({m_findingsDock, m_inspectorDock}, {640, 330}, Qt::Horizontal);
    resizeDocks({m_findingsDock, m_inspectorDock}, {210, 210}, Qt::Vertical);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_hasDockSizes, true))
        return;
    // Names of organs are read whole. Before the window is shown this dock takes no size.
    resizeDocks({m_libraryDock}, {15 * fontMetrics().horizontalAdvance(QStringLiteral("国"))},
                Qt::Horizontal);
}

void MainWindow::buildStatusBar()
{
    m_verdict = new VerdictBar(m_desk);
    m_saved = new QLabel;
    // The bar's own messages would cover the verdict.
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_verdict);
    statusBar()->addWidget(m_message, 1);
    m_works = new Works([this] { return m_desk.now(); }, this);
    m_workArea = new WorkArea(*m_works);
    m_workArea->setProperty("helpTopic", QStringLiteral("start"));
    statusBar()->addPermanentWidget(m_workArea);
    statusBar()->addPermanentWidget(m_saved);
    connectWorks();
}

void MainWindow::connectWorks()
{
    auto *watch = new WorkWatch(m_desk, *m_works, this);
    connect(watch, &WorkWatch::exported, this,
            [this](const QString &path) { m_message->setText(tr("Exported to %1").arg(path)); });
    connect(&m_commands, &Commands::waitingChanged, watch, &WorkWatch::tellWaiting);
    connect(m_actions.works, &QAction::triggered, m_workArea, &WorkArea::togglePanel);
}

void MainWindow::connectActions()
{
    auto *cells = new TableCommands(m_actions, m_desk, m_commands.flow(), m_preferences, *m_tables);
    cells->letKeepKeyboard(m_findings);
    connect(cells, &TableCommands::said, m_message, &QLabel::setText);
    connect(&m_commands.flow(), &ReviewFlow::said, m_message, &QLabel::setText);
    connect(m_actions.peek, &QAction::triggered, this, [this] {
        auto *peek = new SourcePeek(m_desk, m_actions.peek->shortcuts(), this);
        new WindowMemory(*peek, QStringLiteral("peek"), m_preferences);
        peek->show();
        peek->activateWindow();
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.nextReport, &QAction::triggered, this, [this] { m_library->openNeighbour(1); });
    connect(m_actions.previousReport, &QAction::triggered, this, [this] { m_library->openNeighbour(-1); });
    connect(m_actions.search, &QAction::triggered, m_library, &LibraryPane::focusSearch);
    connect(m_actions.filters, &QAction::triggered, m_library, &LibraryPane::toggleFacets);
    connect(m_library, &LibraryPane::activated, m_tables, &TablesPane::focusTables);
    connect(m_library, &LibraryPane::placeWanted, this,
            [this](Span where) { m_desk.selection().choosePassage(where, -1); });
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { setZoom(m_preferences.zoom() + 1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { setZoom(m_preferences.zoom() - 1); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] { setZoom(0); });
    connect(m_actions.focusList, &QAction::triggered, this, [this] { m_library->view().setFocus(); });
    connect(m_actions.focusSource, &QAction::triggered, this, [this] { m_source->takeFocus(); });
    connect(m_actions.focusTables, &QAction::triggered, m_tables, &TablesPane::focusTables);
    connect(m_actions.focusFindings, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->view().setFocus();
    });
    connect(m_actions.focusDetails, &QAction::triggered, m_inspector, &InspectorPane::takeFocus);
    connect(m_actions.themes, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT themeChosen(static_cast<Theme>(action->data().toInt())); });
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](QAction *action) {
        Q_EMIT languageChosen(static_cast<Language>(action->data().toInt()));
    });
    connect(&m_findings->view(), &QTreeView::activated, m_tables, &TablesPane::focusChosen);
    connect(m_tables, &TablesPane::typing, m_inspector, &InspectorPane::previewTyping);
    connect(m_tables, &TablesPane::typingEnded, m_inspector, &InspectorPane::endTyping);
    connect(m_inspector, &InspectorPane::offerWanted, m_tables, &TablesPane::offer);
    m_findings->view().addAction(m_actions.comparePassages);
    auto *passages = new PassageComparison(m_desk, *m_actions.comparePassages, *this);
    connect(passages, &PassageComparison::placeOpened, this,
            [this](Span place) { m_source->showOffset(place.begin); });
    connect(m_source, &SourcePane::numberPicked, &m_commands, &Commands::takeNumber);
    connect(m_empty, &EmptyPage::openFilesRequested, m_actions.openFiles, &QAction::trigger);
    connect(m_empty, &EmptyPage::openFolderRequested, m_actions.openFolder, &QAction::trigger);
    connect(m_empty, &EmptyPage::samplesRequested, m_actions.openSamples, &QAction::trigger);
    m_commands.flow().setGate([this] { return m_stages->finishReport(); });
    connect(m_stages, &StageCommands::said, m_message, &QLabel::setText);
    connect(&m_desk, &Desk::refused, m_message, &QLabel::setText);
    m_pictures = new Pictures(m_desk, m_actions, m_preferences, *this);
    connect(m_library, &LibraryPane::organWanted, m_pictures, &Pictures::showOrganOf);
    m_inspector->setActions(*m_actions.organPictures, *m_actions.applyRepair);
    connect(m_actions.lockScrolling, &QAction::toggled, this,
            [this](bool locked) { m_preferences.setScrollLocked(locked); });
}

void MainWindow::connectService()
{
    connect(&m_desk, &Desk::reportReplaced, this, &MainWindow::showPage);
    connect(&m_desk, &Desk::saved, this, [this](const QDateTime &time) {
        m_message->clear();
        m_saved->setText(tr("Saved %1").arg(time.toLocalTime().toString(QStringLiteral("HH:mm"))));
    });
    connect(&m_desk.service(), &ReviewService::storeOpened, this, [this] {
        m_saved->clear();
        retranslate();
        showPage();
    });
    connect(&m_desk.service(), &ReviewService::importFinished, this, &MainWindow::sayImported);
}

void MainWindow::sayImported(const ImportSummary &summary)
{
    m_library->refresh();
    showPage();
    const bool wasReviewing = m_desk.report() != nullptr;
    if (!wasReviewing)
        m_library->openNeighbour(1);
    QStringList words{tr("%n report(s) added", nullptr, summary.added)};
    if (summary.readAgain > 0)
        words.append(tr("%n read again", nullptr, summary.readAgain));
    if (summary.unchanged > 0)
        words.append(tr("%n already there", nullptr, summary.unchanged));
    if (summary.wasCancelled)
        words.append(tr("stopped"));
    m_message->setText(words.join(QStringLiteral(" · ")));
    // Whoever reviews meanwhile is not interrupted: the notification area keeps the list.
    if (!summary.failures.empty() && !wasReviewing)
        m_desk.prompts().showImportReport(summary);
}

void MainWindow::showPage()
{
    const bool hasReport = m_desk.report() != nullptr;
    m_empty->setHasReports(m_library->reports().total() > 0);
    m_pages->setCurrentWidget(hasReport ? static_cast<QWidget *>(m_page) : m_empty);
}

void MainWindow::setZoom(int steps)
{
    m_preferences.setZoom(steps);
    const auto zoomed = [this](const ContentFont &content) {
        QFont font = content.over(m_normalFont);
        font.setPointSizeF(std::max(5.0, font.pointSizeF() + m_preferences.zoom()));
        return font;
    };
    m_source->setContentFont(zoomed(m_preferences.sourceFont()));
    m_tables->setContentFont(zoomed(m_preferences.tableFont()));
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_preferences.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    m_hasDockSizes = restoreState(m_preferences.windowState());
    m_page->splitter().restoreState(m_preferences.splitterState());
    m_findings->restoreLayout(m_preferences.findingsHeader());
    m_actions.lockScrolling->setChecked(m_preferences.isScrollLocked());
    setZoom(m_preferences.zoom());
    m_library->view().setFocus();
}

void MainWindow::showChoices(Theme theme, Language language)
{
    for (QAction *action : m_actions.themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    for (QAction *action : m_actions.languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    m_libraryDock->setWindowTitle(tr("Reports"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_inspectorDock->setWindowTitle(tr("Details"));
    const QString store = m_desk.service().storePath();
    setWindowTitle(store.isEmpty() ? tr("Gouji") : tr("%1 – Gouji").arg(QFileInfo(store).fileName()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_actions.setSigns(palette());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_tables->leaveEdit();
    m_desk.leaveStore();
    m_preferences.saveWindow(saveGeometry(), saveState(), m_page->splitter().saveState(),
                             m_findings->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    m_commands.importPaths(paths);
}

} // namespace gouji
