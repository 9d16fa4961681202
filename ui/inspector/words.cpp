#include "ui/inspector/words.h"

#include "ui/stages/stagewords.h"

#include "model/items/findinglistmodel.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QString snapshotWords(CellState state, const QString &raw)
{
    switch (state) {
    case CellState::Missing:
        return words(QT_TRANSLATE_NOOP("Words", "missing"));
    case CellState::Blank:
        return words(QT_TRANSLATE_NOOP("Words", "blank"));
    case CellState::Text:
        return QStringLiteral("“%1”").arg(raw);
    case CellState::Number:
        break;
    }
    return raw;
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : words(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(text, reason);
}

QString decisionWords(FindingDecision decision)
{
    switch (decision) {
    case FindingDecision::WrongInOriginal:
        return decisionText(DecisionState::WrongInOriginal);
    case FindingDecision::MisreadCorrected:
        return decisionText(DecisionState::MisreadCorrected);
    case FindingDecision::Accepted:
        return decisionText(DecisionState::Accepted);
    case FindingDecision::FalseAlarm:
        break;
    }
    return decisionText(DecisionState::FalseAlarm);
}

} // namespace

QString valueWords(const CellValue &value)
{
    return snapshotWords(value.state, value.raw);
}

QString standingWords(CellStanding standing)
{
    switch (standing) {
    case CellStanding::MachineRead:
        return words(QT_TRANSLATE_NOOP("Words", "read by the program, not confirmed"));
    case CellStanding::ConfirmedByIdentity:
        return words(QT_TRANSLATE_NOOP("Words", "confirmed by its sums"));
    case CellStanding::ConfirmedByPerson:
        return words(QT_TRANSLATE_NOOP("Words", "confirmed by the reviewer"));
    case CellStanding::Corrected:
        return words(QT_TRANSLATE_NOOP("Words", "corrected: misread by the program"));
    case CellStanding::WrongInOriginal:
        return words(QT_TRANSLATE_NOOP("Words", "wrong in the original"));
    case CellStanding::Doubtful:
        return words(QT_TRANSLATE_NOOP("Words", "doubtful"));
    }
    return {};
}

QString identityWords(IdentityState state)
{
    switch (state) {
    case IdentityState::Holds:
        return words(QT_TRANSLATE_NOOP("Words", "holds"));
    case IdentityState::Broken:
        return words(QT_TRANSLATE_NOOP("Words", "does not hold"));
    case IdentityState::NotAssessable:
        return words(QT_TRANSLATE_NOOP("Words", "not assessable"));
    case IdentityState::HoldsIfBlankIsZero:
        return words(QT_TRANSLATE_NOOP("Words", "holds only if blank counts as 0"));
    }
    return {};
}

QString verdictWords(Verdict verdict)
{
    return verdict == Verdict::Misread ? words(QT_TRANSLATE_NOOP("Words", "misread"))
                                       : words(QT_TRANSLATE_NOOP("Words", "wrong in the original"));
}

QString eventWords(const Event &event)
{
    if (const auto *corrected = std::get_if<CellCorrected>(&event.body)) {
        const QString from = snapshotWords(corrected->oldValue.state, corrected->oldValue.raw);
        return withReason(words(QT_TRANSLATE_NOOP("Words", "%1 → %2, %3"))
                              .arg(from, valueWords(corrected->newValue), verdictWords(corrected->verdict)),
                          corrected->reason);
    }
    if (const auto *marked = std::get_if<CellMarked>(&event.body)) {
        const QString mark = marked->mark == CellMark::Doubtful
                                 ? words(QT_TRANSLATE_NOOP("Words", "marked as doubtful"))
                                 : words(QT_TRANSLATE_NOOP("Words", "confirmed"));
        return withReason(mark, marked->reason);
    }
    if (const auto *decided = std::get_if<FindingDecided>(&event.body))
        return withReason(decisionWords(decided->decision), decided->reason);
    if (std::holds_alternative<ReadAgain>(event.body))
        return words(QT_TRANSLATE_NOOP("Words", "report read again"));
    return stageEventWords(event.body);
}

} // namespace gouji
