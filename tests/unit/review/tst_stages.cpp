#include "model/review/reviewlog.h"
#include "model/review/stagegates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gouji;

namespace {

const QString bytes = QStringLiteral("aa");
const QString otherBytes = QStringLiteral("bb");

/// A log that grows: events get their numbers, times and persons.
class Story
{
public:
    explicit Story(QString reviewer = QStringLiteral("Lin"))
        : m_reviewer(std::move(reviewer))
    {
    }

    Story &by(const QString &reviewer)
    {
        m_reviewer = reviewer;
        return *this;
    }
    Story &add(const EventBody &body)
    {
        Event event;
        event.sequence = static_cast<qint64>(log.events().size()) + 1;
        event.report = 1;
        event.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + event.sequence * 1000, Qt::UTC);
        event.reviewer = m_reviewer;
        event.body = body;
        log.append(event);
        return *this;
    }
    Story &to(Stage stage, const QString &reason = {})
    {
        StageChanged change;
        change.from = log.stage().stage;
        change.to = stage;
        change.sha256 = bytes;
        change.reason = reason;
        return add(change);
    }
    Story &decide() { return add(FindingDecided{QStringLiteral("k"), QStringLiteral("s"), {}, {}, {}}); }
    Story &undo() { return add(Undone{log.undoTarget().value_or(0)}); }
    Story &redo() { return add(Undone{log.redoTarget().value_or(0)}); }
    [[nodiscard]] StageState state() const { return log.stage(); }
    [[nodiscard]] Stage stage() const { return log.stage().stage; }

    ReviewLog log;

private:
    QString m_reviewer;
};

LetterEntry entry(const char *subject)
{
    LetterEntry e;
    e.subject = QString::fromLatin1(subject);
    return e;
}

Story inSecondReview()
{
    Story story;
    story.to(Stage::SecondReview).by(QStringLiteral("Mei"));
    return story;
}

SampleTyped typed(const char *cell, bool agrees)
{
    SampleTyped body;
    body.cell = QString::fromLatin1(cell);
    body.agrees = agrees;
    return body;
}

GateFacts facts(const StageState &state)
{
    GateFacts facts;
    facts.stage = state;
    facts.report = 1;
    facts.reviewer = QStringLiteral("Mei");
    return facts;
}

std::vector<Obstacle> kinds(StageMove move, const GateFacts &facts)
{
    std::vector<Obstacle> result;
    for (const Missing &missing : obstaclesTo(move, facts))
        result.push_back(missing.obstacle);
    return result;
}

using Obstacles = std::vector<Obstacle>;

} // namespace

/// How far a report has come, and what may happen to it next.
class TestStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Stages
    void aReportWithoutEventsIsImported();
    void theFirstDecisionBeginsTheFirstReview();
    void undoingTheOnlyDecisionLeavesItImported();
    void passingTheFirstReviewRemembersWhoDidIt();
    void aPassIsTakenBackByUndoAndComesBackByRedo();
    void sendingBackKeepsTheLetter();
    void givingBackForgetsTheFirstPass();
    void otherBytesAnswerALetter();
    void otherBytesBeginAPassedReviewAgain();
    void theSameBytesReadAgainChangeNothing();
    void aNewerReaderBeforeAnyStageChangesNothing();
    void anotherFileAnswersALetter();
    void aNewSecondReviewStartsWithoutASample();
    void aSampleFillsWithWhatIsTyped();
    void onlyDisagreementsAreSettled();
    void typingAgainTakesTheSettlementBack();
    void theLastSampleDrawnCounts();
    void namesOfStagesComeBack();
    void personsAreToldApartByNameAlone();
    // Gates
    void movesLeadOnlyWhereTheyMay_data();
    void movesLeadOnlyWhereTheyMay();
    void nothingPassesWithOpenErrors();
    void warningsNeedADecision();
    void doubtfulValuesHoldAPassUp();
    void theFirstReviewNeedsNoOtherPerson();
    void theSecondReviewerIsNotTheFirst();
    void aOnePersonOfficeMayDoBoth();
    void aSampleThatIsDueMustBeDrawn();
    void aSampleMustBeFinishedAndSettled();
    void sendingBackNeedsAReasonOrALetter();
    void sendingBackNeedsAnotherPersonToo();
    void givingBackAndReopeningNeedAReason();
    void aResubmissionNeedsANewVersion();
    void closingNeedsAClosedLetterOrAReason();
    void newBytesAreReviewedLikeAnyOthers();
    // Both
    void anySequenceFollowsASimpleModel();
};

void TestStages::aReportWithoutEventsIsImported()
{
    QVERIFY(ReviewLog().stage() == StageState());
}

void TestStages::theFirstDecisionBeginsTheFirstReview()
{
    Story story;
    story.decide().decide();
    QCOMPARE(story.stage(), Stage::FirstReview);
    QCOMPARE(story.state().sequence, qint64(1));
    QCOMPARE(story.state().reviewer, QStringLiteral("Lin"));
    QVERIFY(story.state().firstReviewer.isEmpty());
}

void TestStages::undoingTheOnlyDecisionLeavesItImported()
{
    Story story;
    story.decide().undo();
    QCOMPARE(story.stage(), Stage::Imported);
    story.redo();
    QCOMPARE(story.stage(), Stage::FirstReview);
}

void TestStages::passingTheFirstReviewRemembersWhoDidIt()
{
    Story story;
    story.decide()
        .by(QStringLiteral("Wu"))
        .to(Stage::SecondReview)
        .by(QStringLiteral("Mei"))
        .to(Stage::Passed);
    QCOMPARE(story.stage(), Stage::Passed);
    QCOMPARE(story.state().firstReviewer, QStringLiteral("Wu"));
    QCOMPARE(story.state().reviewer, QStringLiteral("Mei"));
    QCOMPARE(story.state().firstTime, story.log.events()[1].time);
}

void TestStages::aPassIsTakenBackByUndoAndComesBackByRedo()
{
    Story story = inSecondReview();
    story.to(Stage::Passed).undo();
    QCOMPARE(story.stage(), Stage::SecondReview);
    story.undo();
    QCOMPARE(story.stage(), Stage::Imported);
    story.redo().redo();
    QCOMPARE(story.stage(), Stage::Passed);
}

void TestStages::sendingBackKeepsTheLetter()
{
    Story story = inSecondReview();
    StageChanged change{Stage::SecondReview,
                        Stage::SentBack,
                        bytes,
                        QStringLiteral("why"),
                        false,
                        {entry("a"), entry("b")},
                        0,
                        {}};
    story.add(change);
    QCOMPARE(story.state().letter.size(), std::size_t(2));
    QCOMPARE(story.state().reason, QStringLiteral("why"));
    QCOMPARE(story.state().letterTime, story.log.events().back().time);
    story.undo();
    QVERIFY(story.state().letter.empty());
}

void TestStages::givingBackForgetsTheFirstPass()
{
    Story story = inSecondReview();
    story.to(Stage::FirstReview, QStringLiteral("look at table 3"));
    QCOMPARE(story.stage(), Stage::FirstReview);
    QVERIFY(story.state().firstReviewer.isEmpty());
    QCOMPARE(story.state().reason, QStringLiteral("look at table 3"));
}

void TestStages::otherBytesAnswerALetter()
{
    Story story = inSecondReview();
    story.add(StageChanged{Stage::SecondReview, Stage::SentBack, bytes, {}, false, {entry("a")}, 0, {}});
    story.add(ReadAgain{otherBytes});
    QCOMPARE(story.stage(), Stage::Resubmitted);
    QCOMPARE(story.state().answer, ReportId(1));
    QCOMPARE(story.state().letter.size(), std::size_t(1));
}

void TestStages::otherBytesBeginAPassedReviewAgain()
{
    for (const Stage stage : {Stage::Passed, Stage::SecondReview, Stage::Closed}) {
        Story story = inSecondReview();
        story.to(stage).add(ReadAgain{otherBytes});
        QCOMPARE(story.stage(), Stage::FirstReview);
        QVERIFY(story.state().isReplaced);
        QVERIFY(story.state().firstReviewer.isEmpty());
    }
}

void TestStages::theSameBytesReadAgainChangeNothing()
{
    Story story = inSecondReview();
    story.to(Stage::Passed).add(ReadAgain{bytes});
    QCOMPARE(story.stage(), Stage::Passed);
    QVERIFY(!story.state().isReplaced);
}

void TestStages::aNewerReaderBeforeAnyStageChangesNothing()
{
    Story story;
    story.add(ReadAgain{otherBytes});
    QCOMPARE(story.stage(), Stage::Imported);
    story.decide().add(ReadAgain{bytes});
    QCOMPARE(story.stage(), Stage::FirstReview);
    QVERIFY(!story.state().isReplaced);
}

void TestStages::anotherFileAnswersALetter()
{
    Story story = inSecondReview();
    story.to(Stage::SentBack, QStringLiteral("x"));
    story.add(
        StageChanged{Stage::SentBack, Stage::Resubmitted, bytes, {}, false, {}, 9, QStringLiteral("b.docx")});
    QCOMPARE(story.stage(), Stage::Resubmitted);
    QCOMPARE(story.state().answer, ReportId(9));
    QCOMPARE(story.state().answerName, QStringLiteral("b.docx"));
    story.to(Stage::Closed);
    QCOMPARE(story.state().answer, ReportId(9));
}

void TestStages::aNewSecondReviewStartsWithoutASample()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1"), {QStringLiteral("a")}})
        .to(Stage::FirstReview)
        .to(Stage::SecondReview);
    QVERIFY(!story.state().sample);
}

void TestStages::aSampleFillsWithWhatIsTyped()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1f"), {QStringLiteral("a"), QStringLiteral("b")}});
    story.add(typed("b", true)).add(typed("other", true));
    const SampleState sample = story.state().sample.value();
    QCOMPARE(sample.seed, QStringLiteral("1f"));
    QCOMPARE(sample.reviewer, QStringLiteral("Mei"));
    QCOMPARE(sample.typed(), 1);
    QCOMPARE(sample.agreed(), 1);
    QVERIFY(!sample.isTyped());
    story.add(typed("a", false));
    QVERIFY(story.state().sample->isTyped());
    QCOMPARE(story.state().sample->agreed(), 1);
    QCOMPARE(story.state().sample->unsettled(), 1);
    story.undo();
    QCOMPARE(story.state().sample->typed(), 1);
}

void TestStages::onlyDisagreementsAreSettled()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1"), {QStringLiteral("a"), QStringLiteral("b")}});
    story.add(typed("a", true)).add(typed("b", false));
    story.add(SampleSettled{QStringLiteral("a"), Settlement::FirstRight, {}});
    story.add(SampleSettled{QStringLiteral("b"), Settlement::SecondRight, {}});
    const SampleState sample = story.state().sample.value();
    QVERIFY(!sample.cells[0].settled);
    QCOMPARE(sample.cells[1].settled->settlement, Settlement::SecondRight);
    QCOMPARE(sample.unsettled(), 0);
    // What was settled still disagreed.
    QCOMPARE(sample.agreed(), 1);
}

void TestStages::typingAgainTakesTheSettlementBack()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1"), {QStringLiteral("a")}}).add(typed("a", false));
    story.add(SampleSettled{QStringLiteral("a"), Settlement::FirstRight, {}}).add(typed("a", false));
    QCOMPARE(story.state().sample->unsettled(), 1);
}

void TestStages::theLastSampleDrawnCounts()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1"), {QStringLiteral("a")}}).add(typed("a", false));
    story.add(SampleDrawn{QStringLiteral("2"), {QStringLiteral("a")}});
    QCOMPARE(story.state().sample->typed(), 0);
    QCOMPARE(story.state().sample->seed, QStringLiteral("2"));
}

void TestStages::namesOfStagesComeBack()
{
    for (int i = 0; i <= static_cast<int>(Stage::Closed); ++i)
        QCOMPARE(stageOfName(stageName(static_cast<Stage>(i))), static_cast<Stage>(i));
    QVERIFY(!stageOfName(u"approved"));
}

void TestStages::personsAreToldApartByNameAlone()
{
    QVERIFY(isSamePerson(QStringLiteral(" lin  Yi"), QStringLiteral("Lin Yi ")));
    QVERIFY(!isSamePerson(QStringLiteral("林一"), QStringLiteral("林二")));
}

void TestStages::movesLeadOnlyWhereTheyMay_data()
{
    QTest::addColumn<int>("move");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // -1: nowhere
    const std::tuple<StageMove, Stage, Stage> allowed[] = {
        {StageMove::Begin, Stage::Imported, Stage::FirstReview},
        {StageMove::Pass, Stage::Imported, Stage::SecondReview},
        {StageMove::Pass, Stage::FirstReview, Stage::SecondReview},
        {StageMove::Pass, Stage::SecondReview, Stage::Passed},
        {StageMove::SendBack, Stage::SecondReview, Stage::SentBack},
        {StageMove::GiveBack, Stage::SecondReview, Stage::FirstReview},
        {StageMove::Receive, Stage::SentBack, Stage::Resubmitted},
        {StageMove::Close, Stage::SentBack, Stage::Closed},
        {StageMove::Close, Stage::Resubmitted, Stage::Closed},
        {StageMove::Reopen, Stage::Passed, Stage::FirstReview},
        {StageMove::Reopen, Stage::Closed, Stage::FirstReview},
    };
    for (int move = 0; move <= static_cast<int>(StageMove::Reopen); ++move) {
        for (int from = 0; from <= static_cast<int>(Stage::Closed); ++from) {
            int to = -1;
            for (const auto &[m, f, t] : allowed)
                if (static_cast<int>(m) == move && static_cast<int>(f) == from)
                    to = static_cast<int>(t);
            QTest::addRow("move %d from %d", move, from) << move << from << to;
        }
    }
}

void TestStages::movesLeadOnlyWhereTheyMay()
{
    QFETCH(int, move);
    QFETCH(int, from);
    QFETCH(int, to);
    StageState state;
    state.stage = static_cast<Stage>(from);
    state.answer = 9;
    const std::optional<Stage> target = targetOf(static_cast<StageMove>(move), state, 1);
    QCOMPARE(target ? static_cast<int>(*target) : -1, to);
    if (!target)
        QCOMPARE(kinds(static_cast<StageMove>(move), facts(state)), Obstacles{Obstacle::WrongStage});
}

void TestStages::nothingPassesWithOpenErrors()
{
    GateFacts gate = facts(inSecondReview().state());
    gate.openErrors = 2;
    QVERIFY(obstaclesTo(StageMove::Pass, gate) == (std::vector<Missing>{{Obstacle::OpenErrors, 2}}));
    gate.stage = StageState();
    QVERIFY(obstaclesTo(StageMove::Pass, gate) == (std::vector<Missing>{{Obstacle::OpenErrors, 2}}));
    gate.openErrors = 0;
    QVERIFY(obstaclesTo(StageMove::Pass, gate).empty());
}

void TestStages::warningsNeedADecision()
{
    GateFacts gate = facts({});
    gate.openWarnings = 1;
    QCOMPARE(kinds(StageMove::Pass, gate), Obstacles{Obstacle::OpenWarnings});
}

void TestStages::doubtfulValuesHoldAPassUp()
{
    GateFacts gate = facts({});
    gate.doubtful = 3;
    QVERIFY(obstaclesTo(StageMove::Pass, gate) == (std::vector<Missing>{{Obstacle::DoubtfulValues, 3}}));
}

void TestStages::theFirstReviewNeedsNoOtherPerson()
{
    GateFacts gate = facts(Story().decide().state());
    gate.reviewer = QStringLiteral("Lin");
    QVERIFY(obstaclesTo(StageMove::Pass, gate).empty());
}

void TestStages::theSecondReviewerIsNotTheFirst()
{
    GateFacts gate = facts(inSecondReview().state());
    gate.reviewer = QStringLiteral("lin");
    QCOMPARE(kinds(StageMove::Pass, gate), Obstacles{Obstacle::SamePerson});
    gate.reviewer = QStringLiteral("Mei");
    QVERIFY(obstaclesTo(StageMove::Pass, gate).empty());
}

void TestStages::aOnePersonOfficeMayDoBoth()
{
    GateFacts gate = facts(inSecondReview().state());
    gate.reviewer = QStringLiteral("Lin");
    gate.mayBeOnePerson = true;
    QVERIFY(obstaclesTo(StageMove::Pass, gate).empty());
}

void TestStages::aSampleThatIsDueMustBeDrawn()
{
    GateFacts gate = facts(inSecondReview().state());
    gate.isSampleDue = true;
    QCOMPARE(kinds(StageMove::Pass, gate), Obstacles{Obstacle::SampleMissing});
    // The first review has nothing to do with it.
    gate.stage = StageState();
    QVERIFY(obstaclesTo(StageMove::Pass, gate).empty());
}

void TestStages::aSampleMustBeFinishedAndSettled()
{
    Story story = inSecondReview();
    story.add(SampleDrawn{QStringLiteral("1"), {QStringLiteral("a"), QStringLiteral("b")}})
        .add(typed("a", false));
    QVERIFY(obstaclesTo(StageMove::Pass, facts(story.state())) ==
            (std::vector<Missing>{{Obstacle::SampleUnfinished, 1}, {Obstacle::SampleUnsettled, 1}}));
    story.add(typed("b", true)).add(SampleSettled{QStringLiteral("a"), Settlement::FirstRight, {}});
    QVERIFY(obstaclesTo(StageMove::Pass, facts(story.state())).empty());
}

void TestStages::sendingBackNeedsAReasonOrALetter()
{
    GateFacts gate = facts(inSecondReview().state());
    QCOMPARE(kinds(StageMove::SendBack, gate), Obstacles{Obstacle::NothingToAskFor});
    gate.reason = QStringLiteral("  ");
    QCOMPARE(kinds(StageMove::SendBack, gate), Obstacles{Obstacle::NothingToAskFor});
    gate.reason = QStringLiteral("wrong year");
    QVERIFY(obstaclesTo(StageMove::SendBack, gate).empty());
    gate.reason.clear();
    gate.letterItems = 1;
    // Errors may stay open: the letter goes out because of them.
    gate.openErrors = 1;
    QVERIFY(obstaclesTo(StageMove::SendBack, gate).empty());
}

void TestStages::sendingBackNeedsAnotherPersonToo()
{
    GateFacts gate = facts(inSecondReview().state());
    gate.reviewer = QStringLiteral("Lin");
    gate.letterItems = 1;
    QCOMPARE(kinds(StageMove::SendBack, gate), Obstacles{Obstacle::SamePerson});
}

void TestStages::givingBackAndReopeningNeedAReason()
{
    GateFacts gate = facts(inSecondReview().state());
    QCOMPARE(kinds(StageMove::GiveBack, gate), Obstacles{Obstacle::ReasonMissing});
    gate.reason = QStringLiteral("table 3");
    QVERIFY(obstaclesTo(StageMove::GiveBack, gate).empty());
    gate.stage.stage = Stage::Passed;
    QVERIFY(obstaclesTo(StageMove::Reopen, gate).empty());
    gate.reason.clear();
    QCOMPARE(kinds(StageMove::Reopen, gate), Obstacles{Obstacle::ReasonMissing});
}

void TestStages::aResubmissionNeedsANewVersion()
{
    GateFacts gate = facts(inSecondReview().to(Stage::SentBack, QStringLiteral("x")).state());
    QCOMPARE(kinds(StageMove::Receive, gate), Obstacles{Obstacle::NoNewVersion});
    gate.hasNewVersion = true;
    QVERIFY(obstaclesTo(StageMove::Receive, gate).empty());
}

void TestStages::closingNeedsAClosedLetterOrAReason()
{
    GateFacts gate = facts(inSecondReview().to(Stage::SentBack, QStringLiteral("x")).state());
    QCOMPARE(kinds(StageMove::Close, gate), Obstacles{Obstacle::ReasonMissing});
    gate.stage.stage = Stage::Resubmitted;
    QVERIFY(obstaclesTo(StageMove::Close, gate).empty());
    gate.openLetterItems = 2;
    QVERIFY(obstaclesTo(StageMove::Close, gate) == (std::vector<Missing>{{Obstacle::LetterOpen, 2}}));
    gate.reason = QStringLiteral("explained by telephone");
    QVERIFY(obstaclesTo(StageMove::Close, gate).empty());
}

void TestStages::newBytesAreReviewedLikeAnyOthers()
{
    Story story = inSecondReview();
    story.to(Stage::SentBack, QStringLiteral("x")).add(ReadAgain{otherBytes});
    QCOMPARE(targetOf(StageMove::Pass, story.state(), 1), Stage::SecondReview);
    QCOMPARE(targetOf(StageMove::Begin, story.state(), 1), Stage::FirstReview);
}

/// Undo and redo against the simplest thing that could be right: a list of what was done and a place in it.
void TestStages::anySequenceFollowsASimpleModel()
{
    QRandomGenerator random(20);
    for (int run = 0; run < 300; ++run) {
        Story story;
        std::vector<Stage> done; // the stage after each step
        std::size_t at = 0;
        const auto expected = [&] { return at == 0 ? Stage::Imported : done[at - 1]; };
        const auto take = [&](Stage stage) {
            done.resize(at);
            done.push_back(stage);
            ++at;
        };
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(4)) {
            case 0:
                story.decide();
                take(expected() == Stage::Imported ? Stage::FirstReview : expected());
                break;
            case 1: {
                StageState state;
                state.stage = expected();
                const auto move = static_cast<StageMove>(random.bounded(7));
                const std::optional<Stage> target = targetOf(move, state, 1);
                if (!target)
                    break;
                story.to(*target);
                take(*target);
                break;
            }
            case 2:
                if (at > 0) {
                    story.undo();
                    --at;
                } else {
                    QVERIFY(!story.log.undoTarget());
                }
                break;
            default:
                QCOMPARE(story.log.redoTarget().has_value(), at < done.size());
                if (at < done.size()) {
                    story.redo();
                    ++at;
                }
                break;
            }
            QCOMPARE(story.stage(), expected());
            QCOMPARE(story.log.undoTarget().has_value(), at > 0);
        }
        // The state before an event is what a shorter log says.
        const qint64 half = static_cast<qint64>(story.log.events().size()) / 2 + 1;
        const ReviewLog before = story.log.before(half);
        QCOMPARE(static_cast<qint64>(before.events().size()), half - 1);
    }
}

QTEST_APPLESS_MAIN(TestStages)
#include "tst_stages.moc"
