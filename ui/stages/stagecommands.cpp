#include "ui/stages/stagecommands.h"

#include "model/core/errortext.h"
#include "ui/stages/blindpass.h"
#include "ui/stages/letterdialog.h"
#include "ui/stages/rulesdialog.h"
#include "ui/stages/stagewords.h"

#include <algorithm>

namespace gouji {

namespace {

QString joined(const std::vector<Missing> &missing)
{
    QStringList words;
    for (const Missing &each : missing)
        words.append(missingWords(each));
    return words.join(QStringLiteral(" · "));
}

} // namespace

StageCommands::StageCommands(Actions &actions, Desk &desk, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_desk(desk)
    , m_window(window)
{
    if (!desk.services().stages)
        return;
    connectMoves();
    connect(&desk, &Desk::reportReplaced, this, &StageCommands::updateEnabled);
    connect(&desk, &Desk::reportUpdated, this, &StageCommands::updateEnabled);
    connect(&desk.service(), &ReviewService::storeOpened, this, &StageCommands::updateEnabled);
    connect(&desk.service(), &ReviewService::reviewerChanged, this, &StageCommands::updateEnabled);
    connect(&stages(), &StageService::rulesChanged, this, &StageCommands::updateEnabled);
    if (SharingService *sharing = desk.services().sharing)
        connect(sharing, &SharingService::sharingChanged, this, &StageCommands::updateEnabled);
    updateEnabled();
}

void StageCommands::connectMoves()
{
    connect(m_actions.passReview, &QAction::triggered, this, &StageCommands::pass);
    connect(m_actions.beginReview, &QAction::triggered, this, [this] { make(StageMove::Begin); });
    connect(m_actions.sendBack, &QAction::triggered, this, &StageCommands::sendBack);
    connect(m_actions.giveBack, &QAction::triggered, this, [this] {
        makeWithReason(StageMove::GiveBack, tr("Back to the first review"),
                       tr("What is the first reviewer to look at again?"));
    });
    connect(m_actions.receiveVersion, &QAction::triggered, this, [this] { make(StageMove::Receive); });
    connect(m_actions.closeReport, &QAction::triggered, this, &StageCommands::close);
    connect(m_actions.reopenReport, &QAction::triggered, this, [this] {
        makeWithReason(StageMove::Reopen, tr("Open the review again"),
                       tr("Both reviews begin anew; all decisions stay."));
    });
    connect(m_actions.showLetter, &QAction::triggered, this, &StageCommands::showLetter);
    connect(m_actions.blindPass, &QAction::triggered, this, &StageCommands::openBlindPass);
    connect(m_actions.secondReviewRules, &QAction::triggered, this, &StageCommands::changeRules);
    connect(m_actions.takeOver, &QAction::triggered, this, &StageCommands::takeOver);
}

bool StageCommands::isWritable() const
{
    const SharingService *sharing = m_desk.services().sharing;
    return !m_desk.service().storePath().isEmpty() && (!sharing || !sharing->sharing().isReadOnly());
}

void StageCommands::updateEnabled()
{
    const std::pair<QAction *, StageMove> moves[] = {
        {m_actions.passReview, StageMove::Pass},        {m_actions.beginReview, StageMove::Begin},
        {m_actions.sendBack, StageMove::SendBack},      {m_actions.giveBack, StageMove::GiveBack},
        {m_actions.receiveVersion, StageMove::Receive}, {m_actions.closeReport, StageMove::Close},
        {m_actions.reopenReport, StageMove::Reopen}};
    const bool isWritable = this->isWritable();
    const StageState state = m_desk.report() ? m_desk.report()->state.stage : StageState();
    // What is missing is said when it is asked for; only what cannot be at this stage is grey.
    for (const auto &[action, move] : moves)
        action->setEnabled(isWritable && m_desk.report() && targetOf(move, state, id()));
    m_actions.showLetter->setEnabled(m_desk.report() != nullptr);
    m_actions.blindPass->setEnabled(isWritable && m_desk.report() && state.stage == Stage::SecondReview);
    m_actions.secondReviewRules->setEnabled(isWritable);
    const SharingService *sharing = m_desk.services().sharing;
    m_actions.takeOver->setEnabled(sharing && sharing->sharing().state == FileSharing::State::Left);
}

void StageCommands::make(StageMove move, const QString &reason)
{
    if (id() == 0)
        return;
    const std::vector<Missing> missing = stages().obstacles(id(), move, reason);
    if (!missing.empty()) {
        Q_EMIT said(joined(missing));
        return;
    }
    const Result<void> done = stages().make(id(), move, reason);
    if (!done)
        return showProblem(done.error());
    m_desk.tellSaved();
    Q_EMIT said(tr("Now: %1").arg(stageWords(m_desk.report()->state.stage.stage)));
}

bool StageCommands::pass()
{
    if (id() == 0)
        return false;
    const std::vector<Missing> missing = stages().obstacles(id(), StageMove::Pass);
    if (missing.empty()) {
        make(StageMove::Pass);
        return true;
    }
    Q_EMIT said(joined(missing));
    goTo(missing.front());
    return false;
}

bool StageCommands::finishReport()
{
    if (!m_desk.services().stages || !isWritable() || id() == 0 ||
        !targetOf(StageMove::Pass, m_desk.report()->state.stage, id()))
        return true;
    const std::vector<Missing> missing = stages().obstacles(id(), StageMove::Pass);
    const bool isForAnother = std::any_of(missing.begin(), missing.end(), [](const Missing &each) {
        return each.obstacle == Obstacle::SamePerson;
    });
    if (!isForAnother)
        return pass();
    Q_EMIT said(joined(missing));
    return true;
}

void StageCommands::goTo(const Missing &missing)
{
    switch (missing.obstacle) {
    case Obstacle::OpenErrors:
        return chooseOpen(Severity::Error);
    case Obstacle::OpenWarnings:
        return chooseOpen(Severity::Warning);
    case Obstacle::DoubtfulValues:
        return chooseDoubtful();
    case Obstacle::SampleMissing:
    case Obstacle::SampleUnfinished:
    case Obstacle::SampleUnsettled:
        return openBlindPass();
    default:
        return;
    }
}

void StageCommands::chooseOpen(Severity severity)
{
    const auto &findings = m_desk.report()->assessment.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].severity == severity && isOpen(decisionState(m_desk.facts(), static_cast<int>(i))))
            return m_desk.selection().chooseFinding(static_cast<int>(i));
    }
}

void StageCommands::chooseDoubtful()
{
    const std::vector<CellFact> &cells = m_desk.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].standing == CellStanding::Doubtful)
            return m_desk.selection().chooseCell(static_cast<int>(i));
    }
}

void StageCommands::makeWithReason(StageMove move, const QString &title, const QString &about)
{
    const auto reason = m_desk.prompts().askReason(title, about, true, {});
    if (reason)
        make(move, *reason);
}

void StageCommands::sendBack()
{
    if (id() == 0)
        return;
    const auto count = static_cast<int>(letterItems(*m_desk.report(), m_desk.isEnglish()).size());
    const QString about =
        count > 0 ? tr("The letter lists %n item(s). Add a word if there is more to say.", nullptr, count)
                  : tr("Nothing is decided as wrong in the original. Why is it sent back?");
    const auto reason = m_desk.prompts().askReason(tr("Send the report back"), about, count == 0, {});
    if (reason)
        make(StageMove::SendBack, *reason);
}

void StageCommands::close()
{
    if (id() == 0)
        return;
    const std::vector<Missing> missing = stages().obstacles(id(), StageMove::Close);
    if (missing.empty())
        return make(StageMove::Close);
    const auto reason = m_desk.prompts().askReason(
        tr("Close the report"), tr("%1. Why is it closed all the same?").arg(joined(missing)), true, {});
    if (reason)
        make(StageMove::Close, *reason);
}

void StageCommands::showLetter()
{
    if (id() == 0)
        return;
    auto *dialog = new LetterDialog(m_desk, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StageCommands::openBlindPass()
{
    if (id() == 0 || m_blindPass)
        return;
    const std::optional<SampleState> &sample = m_desk.report()->state.stage.sample;
    if (!sample) {
        const std::vector<Missing> missing = stages().obstacles(id(), StageMove::Pass);
        for (const Missing &each : missing) {
            if (each.obstacle == Obstacle::SamePerson)
                return Q_EMIT said(missingWords(each));
        }
        const Result<void> drawn = stages().drawSample(id());
        if (!drawn)
            return showProblem(drawn.error());
    }
    m_blindPass = new BlindPass(m_desk, &m_window);
    m_blindPass->setAttribute(Qt::WA_DeleteOnClose);
    m_blindPass->open();
}

void StageCommands::changeRules()
{
    RulesDialog dialog(stages().rules(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<void> done = stages().setRules(dialog.rules());
    if (!done)
        showProblem(done.error());
}

void StageCommands::takeOver()
{
    const ReportId open = id();
    const Result<void> done = m_desk.services().sharing->takeOver();
    if (!done)
        return showProblem(done.error());
    if (open != 0)
        m_desk.openReport(open);
}

void StageCommands::showProblem(const Error &error)
{
    m_desk.prompts().showError(tr("The step was not taken"), errorText(error));
}

} // namespace gouji
