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

QString placeWords(const Provenance &where, const SourceDocument &document)
{
    if (!where.isValid())
        return {};
    if (where.page > 0)
        return words(QT_TRANSLATE_NOOP("Words", "p. %1")).arg(where.page);
    const auto line = document.at({0, where.span.begin}).count(u'\n') + 1;
    return words(QT_TRANSLATE_NOOP("Words", "line %1")).arg(line);
}

QString eventWords(const Event &event, const QString &cell)
{
    const std::span<const CellCorrected> corrections = correctionsOf(event.body);
    for (const CellCorrected &corrected : corrections) {
        if (corrections.size() > 1 && corrected.cell != cell)
            continue;
        const QString from = snapshotWords(corrected.oldValue.state, corrected.oldValue.raw);
        return withReason(words(QT_TRANSLATE_NOOP("Words", "%1 → %2, %3"))
                              .arg(from, valueWords(corrected.newValue), verdictWords(corrected.verdict)),
                          corrected.reason);
    }
    if (!corrections.empty())
        return QCoreApplication::translate("Words", "%n cells corrected together", nullptr,
                                           static_cast<int>(corrections.size()));
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
