#pragma once

#include "model/review/stages.h"

#include <vector>

namespace gouji {

/// What a reviewer can do with a report as a whole.
enum class StageMove
{
    Begin,    ///< the first review
    Pass,     ///< the review that goes on: first to second, second to passed
    SendBack, ///< to the organ
    GiveBack, ///< to the first reviewer
    Receive,  ///< a new version in answer to the letter
    Close,
    Reopen
};

/// What keeps a move from being made.
enum class Obstacle
{
    WrongStage,       ///< not from here
    OpenErrors,       ///< errors without a decision
    OpenWarnings,     ///< warnings without a decision
    DoubtfulValues,   ///< values that a reviewer marked as doubtful
    SamePerson,       ///< the second reviewer would be the first
    SampleMissing,    ///< a blind second pass is due
    SampleUnfinished, ///< values of it are still to be typed
    SampleUnsettled,  ///< disagreements are still to be settled
    NothingToAskFor,  ///< neither a reason nor anything decided as wrong in the original
    ReasonMissing,
    NoNewVersion, ///< none was received since
    LetterOpen    ///< items of the letter are not put right, and no reason is given
};

struct Missing
{
    Obstacle obstacle = Obstacle::WrongStage;
    int count = 0; ///< how many, where that can be said

    bool operator==(const Missing &) const = default;
};

/// All that the gates look at.
struct GateFacts
{
    StageState stage;
    ReportId report = 0;
    QString reviewer; ///< who wants to make the move
    QString reason;   ///< given for it
    int openErrors = 0;
    int openWarnings = 0;
    int doubtful = 0;
    int letterItems = 0;     ///< decided as wrong in the original
    int openLetterItems = 0; ///< of the letter that was sent, not put right or not to be told
    bool hasNewVersion = false;
    bool isSampleDue = false; ///< by the office's rules
    bool mayBeOnePerson = false;
};

/// Everything that stands between the report and the move; empty when it can be made.
[[nodiscard]] std::vector<Missing> obstaclesTo(StageMove move, const GateFacts &facts);

/// Where a move leads from here; nothing when it is not to be made from this stage at all.
[[nodiscard]] std::optional<Stage> targetOf(StageMove move, const StageState &from, ReportId report);

} // namespace gouji
