#include "ui/stages/stagebar.h"

#include "ui/look/glyphs.h"
#include "ui/stages/elidedlabel.h"
#include "ui/stages/stagewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace gouji {

namespace {

constexpr std::size_t mostSteps = 5;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

StageBar::StageBar(Desk &desk, Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_line(new QWidget(this))
    , m_status(new ElidedLabel(this))
    , m_reviewer(new QToolButton(this))
    , m_pass(buttonFor(actions.passReview, this))
    , m_other(new QToolButton(this))
    , m_noticeLine(new QWidget(this))
    , m_noticeSign(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_takeOver(buttonFor(actions.takeOver, this))
{
    const int em = fontMetrics().height();
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(em / 2, em / 6, em / 4, em / 6);
    line->setSpacing(em / 4);
    for (std::size_t i = 0; i < mostSteps; ++i) {
        const Step step{new QLabel(this), new QLabel(this), new QLabel(QStringLiteral("›"), this)};
        step.name->setTextFormat(Qt::PlainText);
        for (QLabel *label : {step.arrow, step.sign, step.name})
            line->addWidget(label);
        m_steps.push_back(step);
    }
    line->addSpacing(em);
    line->addWidget(m_status, 1);
    line->addWidget(m_reviewer);
    line->addWidget(m_pass);
    line->addWidget(m_other);
    // It shows the name, where the action would have its own words.
    m_reviewer->setAutoRaise(true);
    m_reviewer->setFocusPolicy(Qt::TabFocus);
    connect(m_reviewer, &QToolButton::clicked, actions.reviewer, &QAction::trigger);
    auto *menu = new QMenu(this);
    menu->addActions(actions.stageMoves());
    m_other->setMenu(menu);
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setAutoRaise(true);
    m_other->setFocusPolicy(Qt::TabFocus);

    auto *noticeLine = new QHBoxLayout(m_noticeLine);
    noticeLine->setContentsMargins(em / 2, em / 4, em / 4, em / 4);
    noticeLine->addWidget(m_noticeSign);
    noticeLine->addWidget(m_notice, 1);
    noticeLine->addWidget(m_takeOver);
    m_noticeLine->setAutoFillBackground(true);
    m_noticeLine->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_noticeLine);
    layout->addWidget(m_line);
    connect(&desk, &Desk::reportReplaced, this, &StageBar::refresh);
    connect(&desk, &Desk::reportUpdated, this, &StageBar::refresh);
    connect(&desk.service(), &ReviewService::reviewerChanged, this, &StageBar::refresh);
    if (StageService *stages = desk.services().stages)
        connect(stages, &StageService::rulesChanged, this, &StageBar::refresh);
    if (SharingService *sharing = desk.services().sharing)
        connect(sharing, &SharingService::sharingChanged, this, &StageBar::refresh);
    refresh();
}

/// The way this report goes: straight through, or by way of the organ.
std::vector<Stage> StageBar::stepsOf(const StageState &state)
{
    const bool isByLetter =
        state.stage == Stage::SentBack || state.stage == Stage::Resubmitted || state.stage == Stage::Closed;
    if (isByLetter)
        return {Stage::FirstReview, Stage::SecondReview, Stage::SentBack, Stage::Resubmitted, Stage::Closed};
    return {Stage::Imported, Stage::FirstReview, Stage::SecondReview, Stage::Passed};
}

void StageBar::showSteps(const StageState &state)
{
    const std::vector<Stage> steps = stepsOf(state);
    const auto now = std::find(steps.begin(), steps.end(), state.stage) - steps.begin();
    const int side = fontMetrics().height() * 3 / 4;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const bool isShown = i < steps.size();
        const auto at = static_cast<std::ptrdiff_t>(i);
        const bool isDone = isShown && (at < now || (at == now && isFinal(state.stage)));
        step.arrow->setVisible(isShown && i > 0);
        step.sign->setVisible(isDone);
        step.name->setVisible(isShown);
        if (!isShown)
            continue;
        step.name->setText(stageWords(steps[i]));
        QFont font = this->font();
        font.setBold(at == now);
        step.name->setFont(font);
        step.name->setEnabled(at <= now);
        // What bold type and a tick say to those who see them.
        step.name->setAccessibleDescription(at == now ? tr("the report stands here") : QString());
        step.sign->setAccessibleName(tr("done"));
        step.arrow->setEnabled(at <= now);
        step.sign->setPixmap(
            glyphIcon(Glyph::Passed, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
        const bool isFirstPassed = steps[i] == Stage::FirstReview && !state.firstReviewer.isEmpty();
        step.name->setToolTip(
            isFirstPassed ? tr("Passed by %1, %2")
                                .arg(state.firstReviewer.toHtmlEscaped(), momentWords(state.firstTime))
                          : QString());
    }
}

QString StageBar::statusOf(const StageStanding &standing) const
{
    const StageState &state = standing.state;
    QStringList parts;
    if (state.sequence != 0 && state.stage != Stage::FirstReview)
        parts.append(
            tr("%1, %2").arg(state.stage == Stage::SecondReview ? state.firstReviewer : state.reviewer,
                             momentWords(state.time)));
    if (state.isSamePerson)
        parts.append(tr("both reviews by one person"));
    if (state.isReplaced)
        parts.append(tr("the file was replaced: the review begins again"));
    if (!state.reason.isEmpty())
        parts.append(state.reason);
    if (state.stage == Stage::SentBack)
        parts.append(standing.newVersion != 0
                         ? tr("a new version came in: %1").arg(standing.newVersionName)
                         : tr("%n item(s) in the letter", nullptr, static_cast<int>(state.letter.size())));
    if (!standing.answers.empty()) {
        const auto closed = std::count_if(standing.answers.begin(), standing.answers.end(),
                                          [](const auto &a) { return a.state == AnswerState::Closed; });
        parts.append(tr("%1 of %2 items of the letter closed").arg(closed).arg(standing.answers.size()));
    }
    if (state.sample && state.stage == Stage::SecondReview && state.sample->isTyped())
        parts.append(tr("blind pass: %1").arg(agreementWords(*state.sample)));
    const ReportId id = m_desk.report()->summary.id;
    if (targetOf(StageMove::Pass, state, id)) {
        QStringList missing;
        for (const Missing &each : m_desk.services().stages->obstacles(id, StageMove::Pass))
            missing.append(missingWords(each));
        parts.append(missing.isEmpty() ? tr("ready to pass") : missing.join(tr(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

void StageBar::showStatus(const StageStanding &standing)
{
    m_status->setText(statusOf(standing));
    m_status->setAccessibleName(text());
}

void StageBar::showNotice()
{
    const SharingService *sharing = m_desk.services().sharing;
    const QString words = sharing ? sharingWords(sharing->sharing()) : QString();
    m_notice->setText(words);
    m_notice->setAccessibleName(words);
    m_noticeLine->setVisible(!words.isEmpty());
    m_takeOver->setVisible(sharing && sharing->sharing().state == FileSharing::State::Left);
    const int side = fontMetrics().height();
    m_noticeSign->setAccessibleName(tr("Notice"));
    m_noticeSign->setPixmap(
        glyphIcon(Glyph::Notice, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StageBar::refresh()
{
    showNotice();
    m_other->setText(tr("More"));
    m_other->setAccessibleName(tr("More steps of the review"));
    m_reviewer->setText(m_desk.service().reviewer());
    m_reviewer->setToolTip(tr("Reviewer: %1").arg(m_desk.service().reviewer().toHtmlEscaped()));
    m_reviewer->setAccessibleName(tr("Reviewer: %1").arg(m_desk.service().reviewer()));
    StageService *stages = m_desk.services().stages;
    const bool hasReport = stages && m_desk.report();
    m_line->setVisible(hasReport);
    if (!hasReport)
        return;
    const auto standing = stages->standing(m_desk.report()->summary.id);
    if (!standing)
        return;
    showSteps(standing.value().state);
    showStatus(standing.value());
    setAccessibleName(text());
}

QString StageBar::text() const
{
    if (!m_desk.report())
        return {};
    return tr("%1: %2").arg(stageWords(m_desk.report()->state.stage.stage), m_status->text());
}

QString StageBar::notice() const
{
    return m_notice->text();
}

void StageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

} // namespace gouji
