#pragma once

#include "model/review/event.h"

#include <optional>
#include <vector>

namespace gouji {

/// A cell of a blind second pass.
struct SampledCell
{
    QString cell;
    std::optional<SampleTyped> typed;
    std::optional<SampleSettled> settled;

    [[nodiscard]] bool isDisagreement() const { return typed && !typed->agrees; }
    bool operator==(const SampledCell &) const = default;
};

/// A blind second pass as it stands.
struct SampleState
{
    qint64 sequence = 0; ///< of its SampleDrawn
    QString seed;
    QString reviewer;
    QDateTime time;
    std::vector<SampledCell> cells;

    [[nodiscard]] int typed() const;
    [[nodiscard]] int agreed() const;
    /// Disagreements that are still to be settled.
    [[nodiscard]] int unsettled() const;
    [[nodiscard]] bool isTyped() const { return typed() == static_cast<int>(cells.size()); }
    bool operator==(const SampleState &) const = default;
};

/// Where a report stands, and how it came there.
struct StageState
{
    Stage stage = Stage::Imported;
    qint64 sequence = 0; ///< of the event that led here; 0 for none
    QString reviewer;    ///< of that event
    QDateTime time;
    QString reason;
    QString firstReviewer; ///< who passed the first review of these bytes; empty before
    QDateTime firstTime;
    bool isSamePerson = false; ///< the second review was passed by the first reviewer
    /// Of the newest letter that was sent.
    std::vector<LetterEntry> letter;
    QDateTime letterTime;
    ReportId answer =
        0; ///< the report that answers the letter: a new version, or this one read from new bytes
    QString answerName;
    /// The stage fell back because the file was replaced by another one.
    bool isReplaced = false;
    std::optional<SampleState> sample; ///< of the second review that goes on, or was the last

    bool operator==(const StageState &) const = default;
};

/// What the events in force amount to. `inForce` are one report's, oldest first, without those taken back.
/// The first decision on an imported report begins its first review; other bytes begin it again, except that
/// they answer a letter.
[[nodiscard]] StageState stageState(const std::vector<const Event *> &inForce);

/// "imported", "first-review" …: stable, as review files and lists have it.
[[nodiscard]] QString stageName(Stage stage);
/// Nothing for another name.
[[nodiscard]] std::optional<Stage> stageOfName(QStringView name);

/// Whether the review has come to an end: nothing more is decided until it is opened again.
[[nodiscard]] constexpr bool isFinal(Stage stage)
{
    return stage == Stage::Passed || stage == Stage::Closed;
}

/// True when both names are one person's: white space and case make no difference.
[[nodiscard]] bool isSamePerson(const QString &one, const QString &other);

} // namespace gouji
