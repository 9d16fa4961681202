#pragma once

#include "model/service/sharingservice.h"
#include "model/service/stageservice.h"

#include <QString>

namespace gouji {

// Stages, what stands in their way, and what became of a letter, in the application's language.

[[nodiscard]] QString stageWords(Stage stage);
/// What is missing, and what to do: one short sentence.
[[nodiscard]] QString missingWords(const Missing &missing);
[[nodiscard]] QString answerStateWords(AnswerState state);
[[nodiscard]] QString answerReasonWords(const LetterAnswer &answer);
/// Who has the review file and what that means here; empty when it is one's own.
[[nodiscard]] QString sharingWords(const FileSharing &sharing);
/// "11 of 12 agree (92 %)".
[[nodiscard]] QString agreementWords(const SampleState &sample);
/// Local time, to the minute; empty for none.
[[nodiscard]] QString momentWords(const QDateTime &time);
/// A change of stage or a step of a sample, as history shows it; empty for another event.
[[nodiscard]] QString stageEventWords(const EventBody &body);

} // namespace gouji
