#include "app/session/stagedesk.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gouji {

namespace {

StageChanged changeOf(const OpenReport &open, const StoredReport &row, Stage to, const QString &reason)
{
    StageChanged change;
    change.from = open.state.stage.stage;
    change.to = to;
    change.sha256 = QString::fromLatin1(row.sha256);
    change.reason = reason.trimmed();
    return change;
}

int countOpen(const OpenReport &open, Severity severity)
{
    int count = 0;
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        const bool isOpen = !open.state.findings.contains(open.findingKeys.at(static_cast<qsizetype>(i)));
        count += isOpen && open.assessment.findings[i].severity == severity ? 1 : 0;
    }
    return count;
}

int countDoubtful(const OpenReport &open)
{
    return static_cast<int>(
        std::count_if(open.state.cells.begin(), open.state.cells.end(), [](const CellReview &review) {
            return review.mark && !review.isStale && review.mark->mark == CellMark::Doubtful;
        }));
}

} // namespace

StageDesk::StageDesk(Session &session, std::function<quint64()> dice, QObject *parent)
    : StageService(parent)
    , m_session(session)
    , m_dice(dice ? std::move(dice) : [] { return QRandomGenerator::system()->generate64(); })
{
    connect(&session, &Session::importFinished, this, &StageDesk::receiveVersions);
    connect(&session, &Session::storeOpened, this, &StageDesk::rulesChanged);
}

QString StageDesk::newSeed()
{
    return QStringLiteral("%1").arg(m_dice(), 16, 16, QLatin1Char('0'));
}

SecondReviewRules StageDesk::rules()
{
    if (!m_session.store())
        return {};
    // A list that cannot be read leaves the strictest rule: two persons.
    const auto list = m_session.store()->officeList(QLatin1String(secondReviewList));
    return list && list.value() ? unpackRules(list.value()->body) : SecondReviewRules();
}

Result<void> StageDesk::setRules(SecondReviewRules rules)
{
    if (const Result<void> may = m_session.needWritable(); !may)
        return may;
    const SecondReviewRules before = this->rules();
    rules.seed = before.seed.isEmpty() && rules.permille > 0 ? newSeed() : before.seed;
    if (rules == before)
        return {};
    const Result<void> done = m_session.store()->putOfficeList(
        QLatin1String(secondReviewList), packRules(rules), m_session.reviewer(), m_session.now());
    if (done)
        Q_EMIT rulesChanged();
    return done;
}

/// Reports with corrections, doubtful or missing values are drawn more often. What is decided later can only
/// add to it.
bool StageDesk::isSampleDue(const StoredReport &row)
{
    const SecondReviewRules rules = this->rules();
    const int weight =
        1 + (row.corrections > 0 ? 2 : 0) + (row.doubtful > 0 ? 2 : 0) + (row.missing > 0 ? 1 : 0);
    return isReportDrawn(rules.seed, row.sha256, weight, rules.permille);
}

/// The last version that came in after the letter went out, 0 for none.
ReportId StageDesk::newVersionOf(const OpenReport &open) const
{
    if (open.state.stage.stage != Stage::SentBack)
        return 0;
    const std::vector<ReportId> others = m_session.versions().othersOf(open.summary.id);
    const std::optional<StoredReport> last = others.empty() ? std::nullopt : m_session.rowFor(others.back());
    const bool isNew = last && last->imported.isValid() && last->imported >= open.state.stage.letterTime;
    return isNew ? last->id : 0;
}

std::vector<LetterAnswer> StageDesk::answersOf(const OpenReport &open)
{
    const StageState &state = open.state.stage;
    if (state.letter.empty() || state.answer == 0)
        return {};
    const Result<Opened> answer = m_session.openReport(state.answer);
    if (!answer)
        return {};
    const OpenReport &version = *answer.value();
    // What the reviewer corrected as wrong in the original is still published.
    const Assessment assessment =
        m_session.pipeline().check(*version.document, *version.report, version.published);
    // With what was found beside other reports: an item is not closed because nothing was compared.
    QStringList subjects = version.findingSubjects;
    for (const Finding &finding : assessment.findings)
        subjects += findingSubject(finding, version.form, version.document->text);
    return answersTo(state.letter, {version.form, version.published, assessment, subjects});
}

Result<StageStanding> StageDesk::standing(ReportId report)
{
    const Result<Opened> opened = m_session.openReport(report);
    const std::optional<StoredReport> row = m_session.rowFor(report);
    if (!opened)
        return opened.error();
    const OpenReport &open = *opened.value();
    StageStanding standing;
    standing.state = open.state.stage;
    standing.isSampleDue = row && isSampleDue(*row);
    standing.newVersion = newVersionOf(open);
    if (const std::optional<StoredReport> version = m_session.rowFor(standing.newVersion))
        standing.newVersionName = version->name;
    standing.answers = answersOf(open);
    return standing;
}

GateFacts StageDesk::factsOf(const OpenReport &open, const QString &reason)
{
    GateFacts facts;
    facts.stage = open.state.stage;
    facts.report = open.summary.id;
    facts.reviewer = m_session.reviewer();
    facts.reason = reason;
    facts.openErrors = countOpen(open, Severity::Error);
    facts.openWarnings = countOpen(open, Severity::Warning);
    facts.doubtful = countDoubtful(open);
    facts.letterItems = static_cast<int>(letterItems(open, m_isEnglish).size());
    for (const LetterAnswer &answer : answersOf(open))
        facts.openLetterItems += answer.state == AnswerState::Closed ? 0 : 1;
    facts.hasNewVersion = newVersionOf(open) != 0;
    const std::optional<StoredReport> row = m_session.rowFor(open.summary.id);
    facts.isSampleDue = row && isSampleDue(*row);
    facts.mayBeOnePerson = rules().mayBeOnePerson;
    return facts;
}

std::vector<Missing> StageDesk::obstacles(ReportId report, StageMove move, const QString &reason)
{
    const Result<Opened> opened = m_session.openReport(report);
    if (!opened)
        return {{Obstacle::WrongStage, 0}};
    return obstaclesTo(move, factsOf(*opened.value(), reason));
}

Result<void> StageDesk::make(ReportId report, StageMove move, const QString &reason)
{
    const Result<Opened> opened = m_session.openReport(report);
    if (!opened)
        return opened.error();
    const OpenReport &open = *opened.value();
    const GateFacts facts = factsOf(open, reason);
    const std::optional<Stage> target = targetOf(move, facts.stage, report);
    const std::optional<StoredReport> row = m_session.rowFor(report);
    if (!target || !row || !obstaclesTo(move, facts).empty())
        return Error{ErrorCode::StageNotAllowed, open.summary.name, QString()};
    StageChanged change = changeOf(open, *row, *target, reason);
    const bool isSecond = facts.stage.stage == Stage::SecondReview && move != StageMove::GiveBack;
    change.isSamePerson = isSecond && isSamePerson(facts.reviewer, facts.stage.firstReviewer);
    if (move == StageMove::SendBack) {
        for (LetterItem &item : letterItems(open, m_isEnglish))
            change.letter.push_back(std::move(item.entry));
    }
    if (move == StageMove::Receive) {
        change.answer = newVersionOf(open);
        change.answerName = m_session.rowFor(change.answer)->name;
    }
    return m_session.record(report, change);
}

/// What was imported may answer letters.
void StageDesk::receiveVersions()
{
    std::vector<ReportId> sent;
    const StoredRows &rows = m_session.rows();
    const QString sentBack = stageName(Stage::SentBack);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.stage(i) == sentBack)
            sent.push_back(rows.id(i));
    }
    // Where it fails, the reviewer is told when he asks for it himself.
    for (const ReportId id : sent) {
        if (obstacles(id, StageMove::Receive).empty())
            static_cast<void>(make(id, StageMove::Receive));
    }
}

} // namespace gouji
