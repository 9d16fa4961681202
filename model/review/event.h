#pragma once

#include "model/core/report.h"

#include <QDateTime>
#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace gouji {

using ReportId = qint64;

/// Whose fault a wrong value is.
enum class Verdict
{
    Misread,        ///< 抽取错: we read it wrongly; what was published is the corrected value
    WrongInOriginal ///< 原文错: published as read; the corrected value is what it should be
};

enum class FindingDecision
{
    WrongInOriginal,  ///< goes into the letter
    MisreadCorrected, ///< our misreading, put right
    Accepted,         ///< right as it is, for the reason given
    FalseAlarm
};

enum class CellMark
{
    Confirmed,
    Doubtful
};

/// A value as a decision remembers it: enough to know whether what it was about still stands.
struct CellSnapshot
{
    CellState state = CellState::Missing;
    QString raw; ///< as printed or typed
    bool operator==(const CellSnapshot &) const = default;
};

struct CellCorrected
{
    QString cell; ///< FormCell::key
    CellSnapshot oldValue;
    CellValue newValue; ///< where: the place the reviewer took it from, if any
    Verdict verdict = Verdict::Misread;
    QString reason;
    bool operator==(const CellCorrected &) const = default;
};

struct CellMarked
{
    QString cell;
    CellSnapshot value;
    CellMark mark = CellMark::Confirmed;
    QString reason;
    bool operator==(const CellMarked &) const = default;
};

struct FindingDecided
{
    QString findingKey;     ///< findingKey() at the time
    QString findingSubject; ///< findingSubject()
    QString check;
    FindingDecision decision = FindingDecision::Accepted;
    QString reason;
    bool operator==(const FindingDecided &) const = default;
};

/// Takes back an earlier event of the same report; taking back an Undone is a redo.
struct Undone
{
    qint64 target = 0; ///< Event::sequence
    bool operator==(const Undone &) const = default;
};

/// The report was read again, from the same or from new bytes; decisions whose operands changed are stale
/// from here on.
struct ReadAgain
{
    QString sha256;
    bool operator==(const ReadAgain &) const = default;
};

/// Several cells corrected in one step, as by a pasted block: taken back as one. No cell twice.
struct CellsCorrected
{
    std::vector<CellCorrected> corrections;
    bool operator==(const CellsCorrected &) const = default;
};

using EventBody = std::variant<CellCorrected, CellMarked, FindingDecided, Undone, ReadAgain, CellsCorrected>;

/// One entry of the append-only log. Nothing of it ever changes.
struct Event
{
    qint64 sequence = 0; ///< rising over the whole review file
    ReportId report = 0;
    QDateTime time; ///< UTC, milliseconds
    QString reviewer;
    EventBody body;
    bool operator==(const Event &) const = default;
};

/// The corrections an event makes: one, several, or none for any other kind. Lives as long as the body.
[[nodiscard]] inline std::span<const CellCorrected> correctionsOf(const EventBody &body)
{
    if (const auto *one = std::get_if<CellCorrected>(&body))
        return {one, 1};
    if (const auto *several = std::get_if<CellsCorrected>(&body))
        return several->corrections;
    return {};
}

} // namespace gouji
