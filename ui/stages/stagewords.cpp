#include "ui/stages/stagewords.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Stages", text, nullptr, n);
}

QString personAt(const QString &person, const QString &host)
{
    if (person.isEmpty())
        return words(QT_TRANSLATE_NOOP("Stages", "Another program"));
    return host.isEmpty() ? person : words(QT_TRANSLATE_NOOP("Stages", "%1 on %2")).arg(person, host);
}

QString settlementWords(Settlement settlement)
{
    switch (settlement) {
    case Settlement::FirstRight:
        return words(QT_TRANSLATE_NOOP("Stages", "the first value is right"));
    case Settlement::SecondRight:
        return words(QT_TRANSLATE_NOOP("Stages", "the second value is right"));
    case Settlement::NeitherRight:
        return words(QT_TRANSLATE_NOOP("Stages", "a third value is right"));
    }
    return {};
}

} // namespace

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Imported:
        return words(QT_TRANSLATE_NOOP("Stages", "Imported"));
    case Stage::FirstReview:
        return words(QT_TRANSLATE_NOOP("Stages", "First review"));
    case Stage::SecondReview:
        return words(QT_TRANSLATE_NOOP("Stages", "Second review"));
    case Stage::Passed:
        return words(QT_TRANSLATE_NOOP("Stages", "Passed"));
    case Stage::SentBack:
        return words(QT_TRANSLATE_NOOP("Stages", "Sent back"));
    case Stage::Resubmitted:
        return words(QT_TRANSLATE_NOOP("Stages", "Resubmitted"));
    case Stage::Closed:
        return words(QT_TRANSLATE_NOOP("Stages", "Closed"));
    }
    return {};
}

QString missingWords(const Missing &missing)
{
    const int n = missing.count;
    switch (missing.obstacle) {
    case Obstacle::WrongStage:
        return words(QT_TRANSLATE_NOOP("Stages", "Not at this stage"));
    case Obstacle::OpenErrors:
        return words(QT_TRANSLATE_NOOP("Stages", "%n error(s) without a decision"), n);
    case Obstacle::OpenWarnings:
        return words(QT_TRANSLATE_NOOP("Stages", "%n warning(s) without a decision"), n);
    case Obstacle::DoubtfulValues:
        return words(QT_TRANSLATE_NOOP("Stages", "%n value(s) marked as doubtful"), n);
    case Obstacle::SamePerson:
        return words(
            QT_TRANSLATE_NOOP("Stages", "The second reviewer must be another person than the first"));
    case Obstacle::SampleMissing:
        return words(QT_TRANSLATE_NOOP("Stages", "This report was drawn for a blind second pass"));
    case Obstacle::SampleUnfinished:
        return words(QT_TRANSLATE_NOOP("Stages", "%n value(s) of the blind second pass to be typed"), n);
    case Obstacle::SampleUnsettled:
        return words(QT_TRANSLATE_NOOP("Stages", "%n disagreement(s) of the two reviewers to be settled"), n);
    case Obstacle::NothingToAskFor:
        return words(QT_TRANSLATE_NOOP(
            "Stages", "Nothing is decided as wrong in the original: give a reason for sending it back"));
    case Obstacle::ReasonMissing:
        return words(QT_TRANSLATE_NOOP("Stages", "A reason is needed"));
    case Obstacle::NoNewVersion:
        return words(QT_TRANSLATE_NOOP("Stages", "No new version came in since the letter: import it first"));
    case Obstacle::LetterOpen:
        return words(QT_TRANSLATE_NOOP("Stages", "%n item(s) of the letter not seen to be put right"), n);
    }
    return {};
}

QString answerStateWords(AnswerState state)
{
    switch (state) {
    case AnswerState::Closed:
        return words(QT_TRANSLATE_NOOP("Stages", "closed"));
    case AnswerState::Open:
        return words(QT_TRANSLATE_NOOP("Stages", "still open"));
    case AnswerState::CannotTell:
        return words(QT_TRANSLATE_NOOP("Stages", "cannot tell"));
    }
    return {};
}

QString answerReasonWords(const LetterAnswer &answer)
{
    switch (answer.reason) {
    case AnswerReason::NotFoundAgain:
        return words(QT_TRANSLATE_NOOP("Stages", "The check no longer finds it."));
    case AnswerReason::AsExpected:
        return words(QT_TRANSLATE_NOOP("Stages", "It says %1 now, as asked for.")).arg(answer.now);
    case AnswerReason::FoundAgain:
        return words(QT_TRANSLATE_NOOP("Stages", "The check finds it again."));
    case AnswerReason::SameValue:
        return words(QT_TRANSLATE_NOOP("Stages", "It still says %1.")).arg(answer.now);
    case AnswerReason::SumStillBroken:
        return words(QT_TRANSLATE_NOOP("Stages", "The values changed, but the sum still does not hold."));
    case AnswerReason::ChangedStillWrong:
        return words(QT_TRANSLATE_NOOP("Stages", "It says %1 now, and that is an error too."))
            .arg(answer.now);
    case AnswerReason::ChangedOtherwise:
        return words(QT_TRANSLATE_NOOP("Stages", "It says %1 now, which is not what was asked for."))
            .arg(answer.now);
    case AnswerReason::SimilarFound:
        return words(
            QT_TRANSLATE_NOOP("Stages", "The same check finds something else in this section: look at it."));
    case AnswerReason::NotInVersion:
        return words(QT_TRANSLATE_NOOP("Stages", "The cell was not found in the new version."));
    case AnswerReason::ReadWithDoubt:
        return words(QT_TRANSLATE_NOOP("Stages", "It was read with doubt: %1. Confirm or correct it there."))
            .arg(answer.now);
    case AnswerReason::SumNotAssessable:
        return words(QT_TRANSLATE_NOOP("Stages", "A value of the sum is blank, missing or a text."));
    case AnswerReason::CheckDidNotRun:
        return words(QT_TRANSLATE_NOOP("Stages", "The check could not be run on the new version."));
    case AnswerReason::OtherForm:
        return words(QT_TRANSLATE_NOOP("Stages", "The new version is on another form."));
    }
    return {};
}

QString sharingWords(const FileSharing &sharing)
{
    const QString who = personAt(sharing.reviewer, sharing.host);
    switch (sharing.state) {
    case FileSharing::State::Own:
        return {};
    case FileSharing::State::Held:
        return sharing.since.isValid()
                   ? words(QT_TRANSLATE_NOOP("Stages",
                                             "%1 has had this review file open since %2. You can read "
                                             "it; deciding is up to them."))
                         .arg(who, momentWords(sharing.since))
                   : words(QT_TRANSLATE_NOOP("Stages",
                                             "%1 has this review file open. You can read it; deciding "
                                             "is up to them."))
                         .arg(who);
    case FileSharing::State::Left:
        return words(QT_TRANSLATE_NOOP("Stages", "%1 has closed this review file. Open it for changing to go "
                                                 "on here."))
            .arg(who);
    case FileSharing::State::ReadOnly:
        return words(QT_TRANSLATE_NOOP("Stages", "This review file cannot be changed here: its folder or "
                                                 "medium is write-protected. Copy it to a folder you may "
                                                 "write to."));
    }
    return {};
}

QString agreementWords(const SampleState &sample)
{
    const int n = static_cast<int>(sample.cells.size());
    const int percent = n == 0 ? 0 : (sample.agreed() * 200 + n) / (2 * n);
    return words(QT_TRANSLATE_NOOP("Stages", "%1 of %2 agree (%3 %)"))
        .arg(sample.agreed())
        .arg(n)
        .arg(percent);
}

QString momentWords(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString stageEventWords(const EventBody &body)
{
    if (const auto *changed = std::get_if<StageChanged>(&body)) {
        QString text = words(QT_TRANSLATE_NOOP("Stages", "%1 → %2"))
                           .arg(stageWords(changed->from), stageWords(changed->to));
        if (changed->isSamePerson)
            text += words(QT_TRANSLATE_NOOP("Stages", ", by the first reviewer"));
        return changed->reason.isEmpty() ? text : text + QStringLiteral(": ") + changed->reason;
    }
    if (const auto *drawn = std::get_if<SampleDrawn>(&body))
        return words(QT_TRANSLATE_NOOP("Stages", "%n value(s) drawn for a blind second pass"),
                     static_cast<int>(drawn->cells.size()));
    if (const auto *typed = std::get_if<SampleTyped>(&body))
        return typed->agrees ? words(QT_TRANSLATE_NOOP("Stages", "typed blind: agrees"))
                             : words(QT_TRANSLATE_NOOP("Stages", "typed blind: disagrees"));
    if (const auto *settled = std::get_if<SampleSettled>(&body))
        return words(QT_TRANSLATE_NOOP("Stages", "disagreement settled: %1"))
            .arg(settlementWords(settled->settlement));
    return {};
}

} // namespace gouji
