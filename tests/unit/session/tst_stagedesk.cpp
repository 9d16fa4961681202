#include "tests/unit/session/reviewerdesk.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;

namespace {

const QString granted = QStringLiteral("requests.granted.total");

int findingOf(const OpenReport &open, const char *check)
{
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        if (open.assessment.findings[i].check == QLatin1String(check))
            return static_cast<int>(i);
    }
    return -1;
}

using Obstacles = std::vector<Obstacle>;

} // namespace

/// A report on its way through an office.
class TestStageDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TwoDesks>();
        m_office = m_test->start("Lin");
        QVERIFY(m_office->open().ok());
    }
    void cleanup()
    {
        m_office.reset();
        m_test.reset();
    }

    void aReportGoesThroughBothReviews()
    {
        const ReportId id = import("a.txt", oneRequest("2"));
        QCOMPARE(listedStage(id), QStringLiteral("imported"));
        QCOMPARE(m_office->obstacles(id, StageMove::Pass).front(), Obstacle::OpenErrors);
        QCOMPARE(m_office->stages.make(id, StageMove::Pass).error().code, ErrorCode::StageNotAllowed);
        QVERIFY(decideAll(*m_office, id, FindingDecision::Accepted));
        QCOMPARE(listedStage(id), QStringLiteral("first-review"));
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QCOMPARE(listedStage(id), QStringLiteral("second-review"));
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::SamePerson});
        m_office->session.setReviewer(QStringLiteral("Mei"));
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QCOMPARE(listedStage(id), QStringLiteral("passed"));
        QCOMPARE(m_office->report(id)->state.stage.firstReviewer, QStringLiteral("Lin"));
        QVERIFY(!m_office->report(id)->state.stage.isSamePerson);
        // It is found so again.
        QVERIFY(m_office->open().ok());
        QCOMPARE(listedStage(id), QStringLiteral("passed"));
        QCOMPARE(m_office->stage(id), Stage::Passed);
        QVERIFY(m_office->session.verify().value().problems.isEmpty());
    }

    void whatHasPassedIsNotChanged()
    {
        const ReportId id = import("a.txt", oneRequest());
        pass(id);
        const auto refused =
            m_office->session.correctCell(id, granted, QStringLiteral("9"), Verdict::Misread, {});
        QCOMPARE(refused.error().code, ErrorCode::ReviewEnded);
        QCOMPARE(m_office->session.markCell(id, granted, CellMark::Doubtful, {}).error().code,
                 ErrorCode::ReviewEnded);
        // Undo takes the pass back, and then the report is open again.
        QVERIFY(m_office->session.undo(id).ok());
        QCOMPARE(m_office->stage(id), Stage::SecondReview);
        QVERIFY(m_office->session.markCell(id, granted, CellMark::Confirmed, {}).ok());
    }

    void aPassedReportIsOpenedAgainWithAReason()
    {
        const ReportId id = import("a.txt", oneRequest());
        pass(id);
        QCOMPARE(m_office->stages.make(id, StageMove::Reopen).error().code, ErrorCode::StageNotAllowed);
        QVERIFY(m_office->stages.make(id, StageMove::Reopen, QStringLiteral("a call came in")).ok());
        QCOMPARE(m_office->stage(id), Stage::FirstReview);
        QCOMPARE(m_office->report(id)->state.stage.reason, QStringLiteral("a call came in"));
    }

    void aOnePersonOfficeSaysSoInTheLog()
    {
        SecondReviewRules rules;
        rules.mayBeOnePerson = true;
        QSignalSpy changed(&m_office->stages, &StageService::rulesChanged);
        QVERIFY(m_office->stages.setRules(rules).ok());
        QCOMPARE(changed.size(), 1);
        const ReportId id = import("a.txt", oneRequest());
        QVERIFY(decideAll(*m_office, id, FindingDecision::Accepted));
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QVERIFY(m_office->report(id)->state.stage.isSamePerson);
        QVERIFY(std::get<StageChanged>(m_office->report(id)->history.back().body).isSamePerson);
    }

    void doubtfulValuesHoldAReportUp()
    {
        const ReportId id = import("a.txt", oneRequest());
        QVERIFY(decideAll(*m_office, id, FindingDecision::Accepted));
        QVERIFY(m_office->session.markCell(id, granted, CellMark::Doubtful, {}).ok());
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::DoubtfulValues});
        QVERIFY(m_office->session.markCell(id, granted, CellMark::Confirmed, {}).ok());
        QVERIFY(m_office->obstacles(id, StageMove::Pass).empty());
    }

    void theLetterListsWhatIsWrongInTheOriginal()
    {
        const ReportId id = import("a.txt", oneRequest("2"));
        QVERIFY(letterItems(*m_office->report(id), true).empty());
        decideSum(id, FindingDecision::WrongInOriginal);
        QVERIFY(m_office->session
                    .correctCell(id, QStringLiteral("requests.received.total"), QStringLiteral("3"),
                                 Verdict::WrongInOriginal, {})
                    .ok());
        const std::vector<LetterItem> items = letterItems(*m_office->report(id), true);
        // The sums changed with the second value: the decision on the finding may be on other facts now.
        const auto value =
            std::find_if(items.begin(), items.end(), [](const auto &i) { return i.finding < 0; });
        QVERIFY(value != items.end());
        QCOMPARE(value->entry.printed, QStringLiteral("1"));
        QCOMPARE(value->entry.expected, QStringLiteral("3"));
        QVERIFY(value->places.front().where.isValid());
        QVERIFY(!value->entry.words.isEmpty());
        QVERIFY(m_office->session.undo(id).ok());
        const std::vector<LetterItem> one = letterItems(*m_office->report(id), true);
        QCOMPARE(one.size(), 1U);
        QCOMPARE(one.front().entry.check, QStringLiteral("cross-footing"));
        QCOMPARE(one.front().entry.printed, QStringLiteral("2"));
        QCOMPARE(one.front().entry.expected, QStringLiteral("1"));
        QVERIFY(one.front().entry.cells.contains(granted));
        QVERIFY(!one.front().entry.identities.isEmpty());
        QCOMPARE(one.front().cell, m_office->report(id)->form->cellIndex(granted));
    }

    void aNewVersionThatMendsItClosesTheLetter()
    {
        const ReportId id = sendBack("a.txt");
        QCOMPARE(m_office->stages.make(id, StageMove::Receive).error().code, ErrorCode::StageNotAllowed);
        m_office->goOn(3600);
        const ReportId version = import("b.txt", oneRequest("1"));
        QCOMPARE(m_office->stages.standing(id).value().newVersion, version);
        QVERIFY(m_office->stages.make(id, StageMove::Receive).ok());
        const StageStanding standing = m_office->stages.standing(id).value();
        QCOMPARE(standing.state.stage, Stage::Resubmitted);
        QCOMPARE(standing.state.answer, version);
        QCOMPARE(standing.state.answerName, QStringLiteral("b.txt"));
        QCOMPARE(standing.answers.size(), 1U);
        QCOMPARE(standing.answers.front().state, AnswerState::Closed);
        QCOMPARE(standing.answers.front().reason, AnswerReason::NotFoundAgain);
        QVERIFY(m_office->stages.make(id, StageMove::Close).ok());
        QCOMPARE(listedStage(id), QStringLiteral("closed"));
    }

    void aNewVersionThatDoesNotMendItKeepsTheItemOpen()
    {
        const ReportId id = sendBack("a.txt");
        m_office->goOn(3600);
        import("b.txt", oneRequest("4"));
        QVERIFY(m_office->stages.make(id, StageMove::Receive).ok());
        const StageStanding standing = m_office->stages.standing(id).value();
        QCOMPARE(standing.answers.front().state, AnswerState::Open);
        QCOMPARE(m_office->obstacles(id, StageMove::Close), Obstacles{Obstacle::LetterOpen});
        QVERIFY(m_office->obstacles(id, StageMove::Close, QStringLiteral("explained")).empty());
    }

    void whatTheReviewerPutsRightHimselfAnswersNoLetter()
    {
        const ReportId id = sendBack("a.txt");
        m_office->goOn(3600);
        const ReportId version = import("b.txt", [] {
            SampleReport sample = oneRequest("2");
            sample.remark += QStringLiteral("另附说明一页。");
            return sample;
        }());
        QVERIFY(
            m_office->session.correctCell(version, granted, QStringLiteral("1"), Verdict::WrongInOriginal, {})
                .ok());
        QVERIFY(m_office->stages.make(id, StageMove::Receive).ok());
        QCOMPARE(m_office->stages.standing(id).value().answers.front().state, AnswerState::Open);
        // A misreading of ours is no fault of the organ.
        QVERIFY(m_office->session.undo(version).ok());
        QVERIFY(
            m_office->session.correctCell(version, granted, QStringLiteral("1"), Verdict::Misread, {}).ok());
        QCOMPARE(m_office->stages.standing(id).value().answers.front().state, AnswerState::Closed);
    }

    void theSameFileWithOtherBytesAnswersItself()
    {
        const ReportId id = sendBack("a.txt");
        m_office->goOn(3600);
        QCOMPARE(import("a.txt", oneRequest("1")), id);
        QCOMPARE(m_office->stage(id), Stage::Resubmitted);
        QCOMPARE(listedStage(id), QStringLiteral("resubmitted"));
        const StageStanding standing = m_office->stages.standing(id).value();
        QCOMPARE(standing.state.answer, id);
        QCOMPARE(standing.answers.front().state, AnswerState::Closed);
    }

    void anImportInTheWindowReceivesVersionsByItself()
    {
        const ReportId id = sendBack("a.txt");
        m_office->goOn(3600);
        QSignalSpy finished(&m_office->session, &ReviewService::importFinished);
        QVERIFY(m_office->session.startImport({m_test->write("b.txt", oneRequest("1"))}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(m_office->stage(id), Stage::Resubmitted);
    }

    void anEarlierDraftAnswersNoLetter()
    {
        import("draft.txt", oneRequest("3"));
        m_office->goOn(3600);
        const ReportId id = sendBack("a.txt");
        QCOMPARE(m_office->obstacles(id, StageMove::Receive), Obstacles{Obstacle::NoNewVersion});
    }

    void aSampleIsTypedBlindAndItsDisagreementSettled()
    {
        const ReportId id = import("a.txt", oneRequest());
        QVERIFY(decideAll(*m_office, id, FindingDecision::Accepted));
        QCOMPARE(m_office->stages.drawSample(id).error().code, ErrorCode::StageNotAllowed);
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QCOMPARE(m_office->stages.drawSample(id).error().code,
                 ErrorCode::StageNotAllowed); // the first reviewer
        m_office->session.setReviewer(QStringLiteral("Mei"));
        QVERIFY(m_office->stages.drawSample(id).ok());
        const SampleState drawn = m_office->report(id)->state.stage.sample.value();
        QCOMPARE(drawn.cells.size(), 12U);
        QVERIFY(m_office->stages.isDrawVerified(id));
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::SampleUnfinished});
        QCOMPARE(m_office->stages.drawSample(id).error().code, ErrorCode::StageNotAllowed); // one goes on

        const QString odd = drawn.cells.front().cell;
        for (const SampledCell &cell : drawn.cells) {
            const auto open = m_office->report(id);
            const auto at = static_cast<std::size_t>(open->form->cellIndex(cell.cell));
            const QString typed = cell.cell == odd ? QStringLiteral("77") : open->published[at].raw;
            QVERIFY(m_office->stages.typeSample(id, cell.cell, typed).ok());
        }
        const SampleState typed = m_office->report(id)->state.stage.sample.value();
        QCOMPARE(typed.agreed(), 11);
        QCOMPARE(typed.unsettled(), 1);
        QVERIFY(typed.cells.front().typed->first.raw != QStringLiteral("77"));
        // The first values are known now: nothing more is typed.
        QCOMPARE(m_office->stages.typeSample(id, odd, QStringLiteral("0")).error().code,
                 ErrorCode::StageNotAllowed);
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::SampleUnsettled});

        QVERIFY(m_office->stages.settle(id, odd, Settlement::SecondRight, {}, QStringLiteral("looked again"))
                    .ok());
        const auto after = m_office->report(id);
        QCOMPARE(after->published[static_cast<std::size_t>(after->form->cellIndex(odd))].raw,
                 QStringLiteral("77"));
        QCOMPARE(after->state.stage.sample->unsettled(), 0);
        QCOMPARE(after->state.stage.sample->agreed(), 11);
        QVERIFY(m_office->stages.isDrawVerified(id));
        QCOMPARE(m_office->stages.settle(id, odd, Settlement::FirstRight, {}, {}).error().code,
                 ErrorCode::StageNotAllowed);
    }

    void aThirdValueSettlesADisagreementToo()
    {
        const ReportId id = sampleWithOneDisagreement(QStringLiteral("5"));
        QCOMPARE(m_office->stages.settle(id, m_odd, Settlement::NeitherRight, QStringLiteral("x1"), {})
                     .error()
                     .code,
                 ErrorCode::NotANumber);
        QCOMPARE(m_office->report(id)->state.stage.sample->unsettled(), 1);
        QVERIFY(m_office->stages.settle(id, m_odd, Settlement::NeitherRight, QStringLiteral("6"), {}).ok());
        const auto open = m_office->report(id);
        QCOMPARE(open->published[static_cast<std::size_t>(open->form->cellIndex(m_odd))].raw,
                 QStringLiteral("6"));
    }

    void whereTheFirstIsRightNothingIsCorrected()
    {
        const ReportId id = sampleWithOneDisagreement(QStringLiteral("5"));
        const int corrections = m_office->report(id)->summary.corrections;
        QVERIFY(m_office->stages.settle(id, m_odd, Settlement::FirstRight, {}, {}).ok());
        QCOMPARE(m_office->report(id)->summary.corrections, corrections);
        QVERIFY(m_office->obstacles(id, StageMove::Pass).empty());
    }

    void whatCannotStandInACellIsNotTyped()
    {
        const ReportId id = secondReview();
        QVERIFY(m_office->stages.drawSample(id).ok());
        const QString cell = m_office->report(id)->state.stage.sample->cells.front().cell;
        QCOMPARE(m_office->stages.typeSample(id, cell, QStringLiteral("1O")).error().code,
                 ErrorCode::NotANumber);
        QCOMPARE(
            m_office->stages.typeSample(id, QStringLiteral("no.such.cell"), QStringLiteral("1")).error().code,
            ErrorCode::StageNotAllowed);
        QCOMPARE(m_office->report(id)->state.stage.sample->typed(), 0);
    }

    void reportsDrawnByTheOfficeNeedASample()
    {
        SecondReviewRules rules;
        rules.permille = 1000;
        rules.cells = 5;
        QVERIFY(m_office->stages.setRules(rules).ok());
        QCOMPARE(m_office->stages.rules().seed.size(), 16);
        const ReportId id = secondReview();
        QVERIFY(m_office->stages.standing(id).value().isSampleDue);
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::SampleMissing});
        QVERIFY(m_office->stages.drawSample(id).ok());
        const SampleState sample = m_office->report(id)->state.stage.sample.value();
        QCOMPARE(sample.cells.size(), 5U);
        // The seed is the office's, made the report's own: anyone can draw it again.
        QCOMPARE(sample.seed,
                 reportSeed(m_office->stages.rules().seed, m_office->session.rowFor(id)->sha256));
        // The seed stays when the rules change.
        const QString seed = m_office->stages.rules().seed;
        rules.permille = 100;
        QVERIFY(m_office->stages.setRules(rules).ok());
        QCOMPARE(m_office->stages.rules().seed, seed);
    }

    void decisionsAfterADrawDoNotChangeWhatItIsVerifiedBy()
    {
        const ReportId id = secondReview();
        QVERIFY(m_office->stages.drawSample(id).ok());
        for (const char *cell : {"requests.received.total", "requests.received.business"})
            QVERIFY(m_office->session
                        .correctCell(id, QString::fromLatin1(cell), QStringLiteral("4"), Verdict::Misread, {})
                        .ok());
        QVERIFY(m_office->stages.isDrawVerified(id));
    }

    void theGivenBackReportIsReviewedByTheFirstAgain()
    {
        const ReportId id = secondReview();
        QVERIFY(m_office->stages.make(id, StageMove::GiveBack, QStringLiteral("table 4")).ok());
        QCOMPARE(m_office->stage(id), Stage::FirstReview);
        // Mei may pass the first review now, and then not the second.
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        QCOMPARE(m_office->obstacles(id, StageMove::Pass), Obstacles{Obstacle::SamePerson});
    }

    void anySequenceOfOrdersIsTakenBackOneByOne();

private:
    ReportId import(const char *name, const SampleReport &sample)
    {
        const auto done = m_office->import({m_test->write(name, sample)});
        if (!done || !done.value().failures.empty())
            return 0;
        for (const ReportSummary &row : m_office->session.reports()) {
            if (row.name == QLatin1String(name))
                return row.id;
        }
        return 0;
    }
    QString listedStage(ReportId id)
    {
        for (const ReportSummary &row : m_office->session.reports()) {
            if (row.id == id)
                return row.stage;
        }
        return {};
    }
    ReportId secondReview()
    {
        const ReportId id = import("a.txt", oneRequest());
        m_office->session.setReviewer(QStringLiteral("Lin"));
        if (!decideAll(*m_office, id, FindingDecision::Accepted) ||
            !m_office->stages.make(id, StageMove::Pass))
            return 0;
        m_office->session.setReviewer(QStringLiteral("Mei"));
        return id;
    }
    void pass(ReportId id)
    {
        QVERIFY(decideAll(*m_office, id, FindingDecision::Accepted));
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
        m_office->session.setReviewer(QStringLiteral("Mei"));
        QVERIFY(m_office->stages.make(id, StageMove::Pass).ok());
    }
    void decideSum(ReportId id, FindingDecision decision)
    {
        const int finding = findingOf(*m_office->report(id), "cross-footing");
        QVERIFY(finding >= 0);
        QVERIFY(m_office->session.decideFinding(id, finding, decision, {}).ok());
    }
    /// A report whose wrong sum is asked about in a letter.
    ReportId sendBack(const char *name)
    {
        const ReportId id = import(name, oneRequest("2"));
        decideSum(id, FindingDecision::WrongInOriginal);
        if (!decideAll(*m_office, id, FindingDecision::Accepted) ||
            !m_office->stages.make(id, StageMove::Pass))
            return 0;
        m_office->session.setReviewer(QStringLiteral("Mei"));
        return m_office->stages.make(id, StageMove::SendBack) ? id : 0;
    }
    ReportId sampleWithOneDisagreement(const QString &wrong)
    {
        const ReportId id = secondReview();
        if (!m_office->stages.drawSample(id))
            return 0;
        const SampleState drawn = m_office->report(id)->state.stage.sample.value();
        m_odd = drawn.cells.back().cell;
        for (const SampledCell &cell : drawn.cells) {
            const auto open = m_office->report(id);
            const auto at = static_cast<std::size_t>(open->form->cellIndex(cell.cell));
            const QString typed = cell.cell == m_odd ? wrong : open->published[at].raw;
            if (!m_office->stages.typeSample(id, cell.cell, typed))
                return 0;
        }
        return id;
    }

    std::unique_ptr<TwoDesks> m_test;
    std::unique_ptr<ReviewerDesk> m_office;
    QString m_odd;
};

/// Orders of all kinds at random, undo and redo among them: each undo gives exactly the state before.
void TestStageDesk::anySequenceOfOrdersIsTakenBackOneByOne()
{
    const ReportId id = import("a.txt", oneRequest("2"));
    QRandomGenerator random(5);
    std::vector<ReviewState> states{
        m_office->report(id)->state}; // the simple model: a list and a place in it
    std::size_t at = 0;
    const QStringList people{QStringLiteral("Lin"), QStringLiteral("Mei")};
    for (int step = 0; step < 150; ++step) {
        const std::size_t events = m_office->report(id)->history.size();
        m_office->session.setReviewer(people.at(random.bounded(2)));
        const auto open = m_office->report(id);
        bool isUndo = false;
        switch (random.bounded(7)) {
        case 0:
            static_cast<void>(m_office->session.correctCell(id, granted, QString::number(random.bounded(3)),
                                                            static_cast<Verdict>(random.bounded(2)), {}));
            break;
        case 1:
            static_cast<void>(
                m_office->session.markCell(id, granted, static_cast<CellMark>(random.bounded(2)), {}));
            break;
        case 2:
            static_cast<void>(
                m_office->session.decideFinding(id, random.bounded(8), FindingDecision::Accepted, {}));
            break;
        case 3:
            static_cast<void>(m_office->stages.make(id, static_cast<StageMove>(random.bounded(7)),
                                                    QStringLiteral("because")));
            break;
        case 4:
            static_cast<void>(m_office->stages.drawSample(id));
            break;
        case 5:
            isUndo = true;
            QCOMPARE(m_office->session.undo(id).ok(), at > 0);
            at -= at > 0 ? 1 : 0;
            break;
        default:
            isUndo = true;
            QCOMPARE(m_office->session.redo(id).ok(), at + 1 < states.size());
            at += at + 1 < states.size() ? 1 : 0;
            break;
        }
        const auto now = m_office->report(id);
        if (!isUndo && now->history.size() > events) {
            states.resize(at + 1);
            states.push_back(now->state);
            ++at;
        }
        QVERIFY(now->state == states[at]);
        QVERIFY(now->state.stage.stage == Stage::Imported || now->canUndo);
    }
    QVERIFY(m_office->session.verify().value().problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestStageDesk)
#include "tst_stagedesk.moc"
