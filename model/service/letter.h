#pragma once

#include "model/service/reviewservice.h"

#include <vector>

namespace gouji {

/// One thing that a letter to the organ lists, and where it stands in the report.
struct LetterItem
{
    LetterEntry entry;
    std::vector<Place> places; ///< suspects first; empty for a finding that is no longer found
    int finding = -1;          ///< index in Assessment::findings, -1 for a value
    int cell = -1;             ///< the cell, or the finding's first one; -1 for none
};

/// What a letter would ask the organ to put right: the findings decided as wrong in the original, gravest
/// first, then the values that were corrected as wrong in the original, in the form's order. `english`
/// chooses the form's names.
[[nodiscard]] std::vector<LetterItem> letterItems(const OpenReport &report, bool english);

enum class AnswerState
{
    Closed,
    Open,
    CannotTell
};

/// Why an item is taken to be closed, open, or neither.
enum class AnswerReason
{
    NotFoundAgain, ///< the check ran, and does not find it
    AsExpected,    ///< the value is what the letter asked for
    FoundAgain,    ///< the same finding
    SameValue,     ///< the value is published as before
    SumStillBroken,
    ChangedStillWrong, ///< another value, and an error points at it
    ChangedOtherwise,  ///< another value than the one asked for; no error points at it
    SimilarFound,      ///< the same check finds something in the same section
    NotInVersion,      ///< the cell does not stand there
    ReadWithDoubt,
    SumNotAssessable,
    CheckDidNotRun,
    OtherForm
};

struct LetterAnswer
{
    LetterEntry entry;
    AnswerState state = AnswerState::CannotTell;
    AnswerReason reason = AnswerReason::NotInVersion;
    QString now; ///< the value in the new version, in words; empty for a finding

    bool operator==(const LetterAnswer &) const = default;
};

/// A version that answers a letter. `published` are its values with our misreadings put right, and
/// `assessment` is theirs: what a reviewer put right himself answers no letter.
struct AnsweringVersion
{
    const FormDefinition *form = nullptr; ///< null when no form was recognised
    const std::vector<CellValue> &published;
    const Assessment &assessment;
    QStringList subjects; ///< findingSubject() of each finding
};

/// What became of each item of a letter, in its order.
[[nodiscard]] std::vector<LetterAnswer> answersTo(const std::vector<LetterEntry> &letter,
                                                  const AnsweringVersion &version);

} // namespace gouji
