#pragma once

#include "model/items/reportfacts.h"

#include <optional>
#include <vector>

namespace gouji {

/// How far a cell's value has been verified, and by whom.
enum class CellStanding
{
    MachineRead,
    ConfirmedByIdentity,
    ConfirmedByPerson,
    Corrected,       ///< our misreading, put right
    WrongInOriginal, ///< kept as published
    Doubtful
};

/// The decision on a finding as it stands now.
enum class DecisionState
{
    Open,
    WrongInOriginal,
    MisreadCorrected,
    Accepted,
    FalseAlarm,
    Stale, ///< decided on other values; open again
    Gone   ///< decided, and no longer found
};

/// What is known of one cell besides its value.
struct CellFact
{
    CellStanding standing = CellStanding::MachineRead;
    /// Of the gravest open finding that points at the cell.
    std::optional<Severity> severity;
    /// The worst of the identities the cell takes part in; nothing when it takes part in none.
    std::optional<IdentityState> identity;
    bool isStale = false;      ///< a decision was made on another value
    std::vector<int> findings; ///< indices in Assessment::findings
};

/// The facts of every cell, in the form's order; empty without cells.
[[nodiscard]] std::vector<CellFact> cellFacts(const ReportFacts &facts);

/// "confirmed by its sums" …, in the application's language.
[[nodiscard]] QString standingText(CellStanding standing);

/// The decision on a finding of the assessment. `review` receives the decision it comes from, if any.
[[nodiscard]] DecisionState decisionState(const ReportFacts &facts, int finding,
                                          const FindingReview **review = nullptr);

/// True while a finding waits for a decision.
[[nodiscard]] constexpr bool isOpen(DecisionState state)
{
    return state == DecisionState::Open || state == DecisionState::Stale;
}

/// The keys of a form's cells, in its order.
[[nodiscard]] const QString &cellKey(const FormDefinition &form, int cell);

} // namespace gouji
