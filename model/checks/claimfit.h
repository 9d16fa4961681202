#pragma once

#include "model/checks/check.h"

#include <optional>

namespace gouji {

/// How a count in prose stands to the tables.
enum class ClaimFit
{
    Unknown, ///< no subject, no form, or a cell that a reading needs is no number
    Fits,    ///< some admissible reading gives the value
    Contradicts
};

/// The subject of the form that a claim counts, null for none.
[[nodiscard]] const ClaimSubject *subjectOf(const CheckInput &input, const Claim &claim);

/// The value that the tables give for a reading; nothing when a cell of it is no number.
[[nodiscard]] std::optional<Decimal> readingValue(const CheckInput &input,
                                                  const ClaimSubject::Reading &reading);

[[nodiscard]] ClaimFit fitOf(const CheckInput &input, const Claim &claim);

} // namespace gouji
