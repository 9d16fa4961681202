#include "ui/commands.h"

#include "model/core/errortext.h"
#include "model/items/repairwords.h"
#include "model/service/exportservice.h"
#include "ui/inspector/words.h"

#include <QFileInfo>

#include <utility>

namespace gouji {

Commands::Commands(Actions &actions, Desk &desk, Preferences &preferences, QStringList samples,
                   QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_flow(desk, preferences)
    , m_keymap(actions, preferences)
    , m_samples(std::move(samples))
{
    connectFiles();
    connectReview();
    connect(&desk, &Desk::reportReplaced, this, &Commands::updateEnabled);
    connect(&desk, &Desk::reportUpdated, this, &Commands::updateEnabled);
    connect(&desk.selection(), &SelectionBus::changed, this, &Commands::updateEnabled);
    connect(&desk.service(), &ReviewService::storeOpened, this, &Commands::updateEnabled);
    if (const ExportService *exporting = desk.services().exporting)
        connect(exporting, &ExportService::exportFinished, this, &Commands::updateEnabled);
    if (SharingService *sharing = desk.services().sharing)
        connect(sharing, &SharingService::sharingChanged, this, &Commands::updateEnabled);
    updateEnabled();
}

void Commands::connectFiles()
{
    connect(m_actions.openFiles, &QAction::triggered, this, &Commands::openFiles);
    connect(m_actions.openFolder, &QAction::triggered, this, &Commands::openFolder);
    connect(m_actions.openSamples, &QAction::triggered, this, &Commands::importSamples);
    connect(m_actions.exportData, &QAction::triggered, this, &Commands::exportData);
    connect(
        &m_desk.service(), &ReviewService::importFinished, this,
        [this] { importPaths(std::exchange(m_waiting, {})); }, Qt::QueuedConnection);
    connect(m_actions.reviewer, &QAction::triggered, this, &Commands::askReviewer);
    connect(m_actions.newStore, &QAction::triggered, this, [this] {
        const QString path = m_desk.prompts().chooseNewStore(m_preferences.lastFolder());
        if (!path.isEmpty())
            openStore(path);
    });
    connect(m_actions.openStore, &QAction::triggered, this, [this] {
        const QString path = m_desk.prompts().chooseStoreToOpen(m_preferences.lastFolder());
        if (!path.isEmpty())
            openStore(path);
    });
    connect(m_actions.keys, &QAction::triggered, this,
            [this] { m_desk.prompts().showKeys(m_keymap.sheet()); });
    connect(m_actions.about, &QAction::triggered, this, [this] { m_desk.prompts().showAbout(); });
}

void Commands::connectReview()
{
    SelectionBus &selection = m_desk.selection();
    connect(m_actions.undo, &QAction::triggered, &m_desk, &Desk::undo);
    connect(m_actions.redo, &QAction::triggered, &m_desk, &Desk::redo);
    connect(m_actions.markDoubtful, &QAction::triggered, this, &Commands::toggleDoubtful);
    connect(m_actions.confirmValue, &QAction::triggered, this,
            [this, &selection] { m_desk.mark(selection.cell(), CellMark::Confirmed); });
    const auto decides = [this](QAction *action, FindingDecision decision) {
        connect(action, &QAction::triggered, this, [this, decision] { m_flow.decide(decision); });
    };
    decides(m_actions.wrongInOriginal, FindingDecision::WrongInOriginal);
    decides(m_actions.misreadCorrected, FindingDecision::MisreadCorrected);
    decides(m_actions.falseAlarm, FindingDecision::FalseAlarm);
    connect(m_actions.accept, &QAction::triggered, this, &Commands::acceptWithReason);
    connect(m_actions.applyRepair, &QAction::triggered, this, [this] { applyRepair(Verdict::Misread); });
    connect(m_actions.applyRepairWrong, &QAction::triggered, this,
            [this] { applyRepair(Verdict::WrongInOriginal); });
    connect(m_actions.nextUnresolved, &QAction::triggered, &m_flow, &ReviewFlow::next);
    connect(m_actions.previousUnresolved, &QAction::triggered, &m_flow, &ReviewFlow::previous);
    connect(m_actions.nextFinding, &QAction::triggered, this, [this] { m_flow.goToFinding(1); });
    connect(m_actions.previousFinding, &QAction::triggered, this, [this] { m_flow.goToFinding(-1); });
    connect(m_actions.done, &QAction::triggered, &m_flow, &ReviewFlow::done);
    connect(&m_flow, &ReviewFlow::nextReportWanted, m_actions.nextReport, &QAction::trigger);
}

void Commands::updateEnabled()
{
    const auto &report = m_desk.report();
    const bool hasCell = m_desk.facts().hasCells() && m_desk.selection().cell() >= 0;
    const bool hasFinding = report && m_desk.selection().finding() >= 0;
    m_actions.undo->setEnabled(report && report->canUndo);
    m_actions.redo->setEnabled(report && report->canRedo);
    for (QAction *action : {m_actions.editCell, m_actions.markDoubtful, m_actions.confirmValue})
        action->setEnabled(hasCell);
    for (QAction *action :
         {m_actions.wrongInOriginal, m_actions.misreadCorrected, m_actions.accept, m_actions.falseAlarm})
        action->setEnabled(hasFinding);
    const Finding *finding = chosenFinding();
    for (QAction *action : {m_actions.applyRepair, m_actions.applyRepairWrong})
        action->setEnabled(finding && !finding->repairs.empty());
    m_actions.peek->setEnabled(report && (hasCell || hasFinding));
    for (QAction *action : {m_actions.nextFinding, m_actions.previousFinding})
        action->setEnabled(report && !report->assessment.findings.empty());
    const bool hasStore = !m_desk.service().storePath().isEmpty();
    for (QAction *action : {m_actions.openFiles, m_actions.openFolder})
        action->setEnabled(hasStore);
    const ExportService *exporting = m_desk.services().exporting;
    m_actions.exportData->setEnabled(hasStore && exporting && !exporting->isExporting());
    m_actions.openSamples->setEnabled(hasStore && !m_samples.isEmpty());
    m_actions.openSamples->setVisible(!m_samples.isEmpty());
    applyLock();
}

/// What decides is grey while nothing can be decided, and says why.
void Commands::applyLock()
{
    const QString reason = m_desk.lockReason();
    if (reason != m_locked) {
        m_locked = reason;
        m_actions.setLocked(reason);
    }
    if (reason.isEmpty())
        return;
    for (QAction *action :
         {m_actions.editCell, m_actions.markDoubtful, m_actions.confirmValue, m_actions.wrongInOriginal,
          m_actions.misreadCorrected, m_actions.accept, m_actions.falseAlarm, m_actions.applyRepair,
          m_actions.applyRepairWrong, m_actions.pasteCells})
        action->setEnabled(false);
    if (!m_desk.isReadOnly())
        return; // the last step can be taken back all the same
    for (QAction *action :
         {m_actions.undo, m_actions.redo, m_actions.openFiles, m_actions.openFolder, m_actions.openSamples})
        action->setEnabled(false);
}

const Finding *Commands::chosenFinding() const
{
    const int finding = m_desk.selection().finding();
    if (!m_desk.report() || finding < 0)
        return nullptr;
    return &m_desk.report()->assessment.findings[static_cast<std::size_t>(finding)];
}

void Commands::openFiles()
{
    const QStringList paths = m_desk.prompts().chooseReportFiles(m_preferences.lastFolder());
    if (paths.isEmpty())
        return;
    m_preferences.setLastFolder(QFileInfo(paths.front()).absolutePath());
    importPaths(paths);
}

void Commands::openFolder()
{
    const QString folder = m_desk.prompts().chooseReportFolder(m_preferences.lastFolder());
    if (folder.isEmpty())
        return;
    m_preferences.setLastFolder(folder);
    importPaths({folder});
}

void Commands::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_desk.service().isImporting()) {
        m_waiting += paths;
        Q_EMIT waitingChanged(static_cast<int>(m_waiting.size()));
        return;
    }
    const auto started = m_desk.service().startImport(paths);
    if (!started)
        showProblem(tr("The reports could not be opened"), started.error());
}

void Commands::importSamples()
{
    importPaths(m_samples);
}

void Commands::openStore(const QString &path)
{
    m_desk.leaveStore();
    const auto opened = m_desk.service().openStore(path);
    if (opened)
        m_preferences.addRecentStore(path);
    else
        showProblem(tr("The review file could not be opened"), opened.error());
    updateEnabled();
}

void Commands::exportData()
{
    const auto choice = m_desk.prompts().chooseExport(m_preferences.lastFolder());
    if (!choice)
        return;
    const auto started =
        m_desk.services().exporting->startExport(choice->path, choice->format, choice->values);
    if (!started)
        showProblem(tr("The dataset was not exported"), started.error());
    updateEnabled();
}

void Commands::acceptWithReason()
{
    const Finding *finding = chosenFinding();
    if (!finding)
        return;
    const QString about = findingText(*finding, m_desk.facts().form, m_desk.isEnglish());
    const auto reason =
        m_desk.prompts().askReason(tr("Accept as it is"), about, true, m_preferences.recentReasons());
    if (!reason)
        return;
    m_preferences.addRecentReason(*reason);
    m_flow.decide(FindingDecision::Accepted, *reason);
}

/// Where several repairs are equally small the reviewer chooses one of them.
void Commands::applyRepair(Verdict verdict)
{
    const Finding *finding = chosenFinding();
    if (!finding || finding->repairs.empty())
        return;
    std::optional<int> repair = 0;
    if (finding->repairs.size() > 1) {
        QStringList choices;
        for (const Repair &choice : finding->repairs)
            choices.append(repairChoice(choice));
        const QString about = findingText(*finding, m_desk.facts().form, m_desk.isEnglish());
        repair = m_desk.prompts().chooseOne(tr("Which repair?"), about, choices);
    }
    if (repair)
        m_flow.applyRepair(*repair, verdict);
}

/// "Requests granted · total = 2 (the text says the same); now 5".
QString Commands::repairChoice(const Repair &repair) const
{
    QStringList now;
    for (const CellChange &change : repair.changes)
        now.append(valueWords((*m_desk.facts().reviewed)[static_cast<std::size_t>(change.cell)]));
    return tr("%1; now %2")
        .arg(repairWords(repair, *m_desk.facts().form, m_desk.isEnglish()), now.join(QStringLiteral(", ")));
}

void Commands::toggleDoubtful()
{
    const int cell = m_desk.selection().cell();
    if (cell < 0 || !m_desk.facts().hasCells())
        return;
    const bool isDoubtful = m_desk.cells()[static_cast<std::size_t>(cell)].standing == CellStanding::Doubtful;
    m_desk.mark(cell, isDoubtful ? CellMark::Confirmed : CellMark::Doubtful);
}

void Commands::askReviewer()
{
    const auto name = m_desk.prompts().askReviewer(m_desk.service().reviewer());
    if (!name)
        return;
    m_desk.service().setReviewer(*name);
    m_preferences.setReviewer(*name);
}

void Commands::takeNumber(const QString &raw, const Provenance &where)
{
    const int cell = m_desk.selection().cell();
    if (cell < 0 || !m_desk.mayDecide())
        return;
    const auto result = m_desk.correct(cell, raw, Verdict::Misread, QString(), where);
    if (!result)
        showProblem(tr("The number was not taken over"), result.error());
}

void Commands::showProblem(const QString &title, const Error &error)
{
    const QString text = errorText(error);
    m_desk.prompts().showError(title, error.subject.isEmpty() ? text : error.subject + u'\n' + text);
}

} // namespace gouji
