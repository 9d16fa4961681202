#pragma once

#include "model/core/report.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

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

/// How far the review of a report has come. First and second review are done by different persons.
enum class Stage
{
    Imported,
    FirstReview,
    SecondReview,
    Passed,
    SentBack,    ///< to the organ, with a letter
    Resubmitted, ///< a new version was received
    Closed       ///< the letter is dealt with
};

/// One thing that a letter asks the organ to put right, as it stood when the report was sent back. What is
/// needed to tell later, from another version, whether it was.
struct LetterEntry
{
    QString check;   ///< of the finding; empty for a value that was kept as wrong in the original
    QString code;    ///< of the finding's message
    QString subject; ///< findingSubject(); empty for a value
    QString form;    ///< id of the form the cells belong to; empty without one
    int section = -1;
    QStringList cells;      ///< FormCell::key, suspects first
    QStringList identities; ///< names of the broken identities
    CellSnapshot published; ///< of a value: what was published
    QString printed;        ///< in words; empty where nothing single is printed
    QString expected;       ///< in words; empty where it is not known
    QString words;          ///< the finding in words, as the reviewer saw it
    bool operator==(const LetterEntry &) const = default;
};

/// The report goes from one stage to another.
struct StageChanged
{
    Stage from = Stage::Imported;
    Stage to = Stage::FirstReview;
    QString sha256; ///< of the bytes that were reviewed
    QString reason;
    /// The second review was passed by the one who passed the first: a one-person office, said openly.
    bool isSamePerson = false;
    std::vector<LetterEntry> letter; ///< of SentBack
    ReportId answer = 0;             ///< of Resubmitted: the report that is the new version
    QString answerName;              ///< its file
    bool operator==(const StageChanged &) const = default;
};

/// Cells were drawn for a blind second pass. The same seed draws the same cells again from the same state.
struct SampleDrawn
{
    QString seed;      ///< hexadecimal
    QStringList cells; ///< FormCell::key, in the order in which they are to be typed
    bool operator==(const SampleDrawn &) const = default;
};

/// The second reviewer typed what the source says, without having seen the first value.
struct SampleTyped
{
    QString cell;
    CellSnapshot first; ///< what the first review says was published, at the time
    CellValue typed;
    bool agrees = false;
    bool operator==(const SampleTyped &) const = default;
};

enum class Settlement
{
    FirstRight,
    SecondRight, ///< the value was corrected by it
    NeitherRight ///< the value was corrected to a third one, or is marked as doubtful
};

/// A disagreement between first and second value was decided.
struct SampleSettled
{
    QString cell;
    Settlement settlement = Settlement::FirstRight;
    QString reason;
    bool operator==(const SampleSettled &) const = default;
};

/// Several cells corrected in one step, as by a pasted block: taken back as one. No cell twice.
struct CellsCorrected
{
    std::vector<CellCorrected> corrections;
    bool operator==(const CellsCorrected &) const = default;
};

/// Add at the end: the names in the review file follow this order.
using EventBody = std::variant<CellCorrected, CellMarked, FindingDecided, Undone, ReadAgain, StageChanged,
                               SampleDrawn, SampleTyped, SampleSettled, CellsCorrected>;

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
