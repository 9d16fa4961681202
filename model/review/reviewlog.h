#pragma once

#include "model/review/event.h"
#include "model/review/stages.h"

#include <QHash>

#include <optional>
#include <vector>

namespace gouji {

/// The decision in force on a cell.
struct CellReview
{
    std::optional<CellCorrected> correction;
    std::optional<CellMarked> mark;
    qint64 sequence = 0; ///< of the newest event in force
    QString reviewer;
    QDateTime time;
    /// The value it was made about is no longer what was read: shown, not applied.
    bool isStale = false;
    /// The newest correction of a misreading that `correction` builds on (or is): what was published, as far
    /// as we know.
    std::optional<CellCorrected> misreading = std::nullopt;

    bool operator==(const CellReview &) const = default;
};

/// The decision in force on a finding.
struct FindingReview
{
    FindingDecided decision;
    qint64 sequence = 0;
    QString reviewer;
    QDateTime time;

    bool operator==(const FindingReview &) const = default;
};

/// The present state that a log amounts to. Cells are keyed by FormCell::key, findings by findingKey.
struct ReviewState
{
    QHash<QString, CellReview> cells;
    QHash<QString, FindingReview> findings;
    /// The newest decision per findingSubject: where a finding's key finds nothing but its subject does, the
    /// decision was made on other values and is stale.
    QHash<QString, FindingReview> bySubject;
    StageState stage;

    bool operator==(const ReviewState &) const = default;
};

/// The decisions on one report, oldest first. State is always derived, never kept beside the log.
class ReviewLog
{
public:
    ReviewLog() = default;
    explicit ReviewLog(std::vector<Event> events)
        : m_events(std::move(events))
    {
    }

    void append(Event event) { m_events.push_back(std::move(event)); }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }

    /// The event that undo would take back: the newest decision still in force. Nothing when there is none.
    [[nodiscard]] std::optional<qint64> undoTarget() const;
    /// The Undone event that redo would take back: the newest one in force with no decision made after it.
    [[nodiscard]] std::optional<qint64> redoTarget() const;
    /// True while no Undone in force takes the event back.
    [[nodiscard]] bool isInForce(qint64 sequence) const;
    /// How far the review has come.
    [[nodiscard]] StageState stage() const;
    /// The log as it was before an event.
    [[nodiscard]] ReviewLog before(qint64 sequence) const;

    /// What the log amounts to over the cells as read now. `keys` and `read` go together, in the form's
    /// order.
    [[nodiscard]] ReviewState state(const QStringList &keys, const std::vector<CellValue> &read) const;

private:
    std::vector<Event> m_events;
};

/// The values as reviewed: as read, with the corrections in force that are not stale.
[[nodiscard]] std::vector<CellValue>
reviewedCells(const QStringList &keys, const std::vector<CellValue> &read, const ReviewState &state);
/// The values as published, as far as we know: as read, with the corrections of our own misreadings only.
[[nodiscard]] std::vector<CellValue>
publishedCells(const QStringList &keys, const std::vector<CellValue> &read, const ReviewState &state);

} // namespace gouji
