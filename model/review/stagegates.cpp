#include "model/review/stagegates.h"

namespace gouji {

namespace {

class Gate
{
public:
    explicit Gate(const GateFacts &facts)
        : m_facts(facts)
    {
    }

    void add(Obstacle obstacle, int count = 0) { m_missing.push_back({obstacle, count}); }
    void addIf(bool is, Obstacle obstacle, int count = 0)
    {
        if (is)
            add(obstacle, count);
    }

    void needDecisions()
    {
        addIf(m_facts.openErrors > 0, Obstacle::OpenErrors, m_facts.openErrors);
        addIf(m_facts.openWarnings > 0, Obstacle::OpenWarnings, m_facts.openWarnings);
        addIf(m_facts.doubtful > 0, Obstacle::DoubtfulValues, m_facts.doubtful);
    }

    void needOtherPerson()
    {
        addIf(!m_facts.mayBeOnePerson && isSamePerson(m_facts.reviewer, m_facts.stage.firstReviewer),
              Obstacle::SamePerson);
    }

    void needSample()
    {
        const std::optional<SampleState> &sample = m_facts.stage.sample;
        if (!sample) {
            addIf(m_facts.isSampleDue, Obstacle::SampleMissing);
            return;
        }
        const int untyped = static_cast<int>(sample->cells.size()) - sample->typed();
        addIf(untyped > 0, Obstacle::SampleUnfinished, untyped);
        addIf(sample->unsettled() > 0, Obstacle::SampleUnsettled, sample->unsettled());
    }

    [[nodiscard]] bool hasReason() const { return !m_facts.reason.trimmed().isEmpty(); }
    [[nodiscard]] std::vector<Missing> take() { return std::move(m_missing); }

private:
    const GateFacts &m_facts;
    std::vector<Missing> m_missing;
};

void examinePass(Gate &gate, const GateFacts &facts)
{
    gate.needDecisions();
    if (facts.stage.stage != Stage::SecondReview)
        return;
    gate.needOtherPerson();
    gate.needSample();
}

void examineSendBack(Gate &gate, const GateFacts &facts)
{
    gate.needOtherPerson();
    gate.addIf(facts.letterItems == 0 && !gate.hasReason(), Obstacle::NothingToAskFor);
}

void examineClose(Gate &gate, const GateFacts &facts)
{
    if (gate.hasReason())
        return;
    if (facts.stage.stage == Stage::SentBack)
        gate.add(Obstacle::ReasonMissing);
    else
        gate.addIf(facts.openLetterItems > 0, Obstacle::LetterOpen, facts.openLetterItems);
}

bool isAnsweredByItself(const StageState &state, ReportId report)
{
    return state.stage == Stage::Resubmitted && state.answer == report;
}

} // namespace

std::optional<Stage> targetOf(StageMove move, const StageState &from, ReportId report)
{
    const Stage stage = from.stage;
    switch (move) {
    case StageMove::Begin:
        // New bytes of a report that was sent back are reviewed like any others.
        if (stage == Stage::Imported || isAnsweredByItself(from, report))
            return Stage::FirstReview;
        break;
    case StageMove::Pass:
        if (stage == Stage::Imported || stage == Stage::FirstReview || isAnsweredByItself(from, report))
            return Stage::SecondReview;
        if (stage == Stage::SecondReview)
            return Stage::Passed;
        break;
    case StageMove::SendBack:
        if (stage == Stage::SecondReview)
            return Stage::SentBack;
        break;
    case StageMove::GiveBack:
        if (stage == Stage::SecondReview)
            return Stage::FirstReview;
        break;
    case StageMove::Receive:
        if (stage == Stage::SentBack)
            return Stage::Resubmitted;
        break;
    case StageMove::Close:
        if (stage == Stage::SentBack || stage == Stage::Resubmitted)
            return Stage::Closed;
        break;
    case StageMove::Reopen:
        if (isFinal(stage))
            return Stage::FirstReview;
        break;
    }
    return std::nullopt;
}

std::vector<Missing> obstaclesTo(StageMove move, const GateFacts &facts)
{
    if (!targetOf(move, facts.stage, facts.report))
        return {{Obstacle::WrongStage, 0}};
    Gate gate(facts);
    switch (move) {
    case StageMove::Begin:
        break;
    case StageMove::Pass:
        examinePass(gate, facts);
        break;
    case StageMove::SendBack:
        examineSendBack(gate, facts);
        break;
    case StageMove::GiveBack:
    case StageMove::Reopen:
        gate.addIf(!gate.hasReason(), Obstacle::ReasonMissing);
        break;
    case StageMove::Receive:
        gate.addIf(!facts.hasNewVersion, Obstacle::NoNewVersion);
        break;
    case StageMove::Close:
        examineClose(gate, facts);
        break;
    }
    return gate.take();
}

} // namespace gouji
