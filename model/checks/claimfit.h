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
[[nodiscard]] std::optional<Decimal> readingValue(const std::vector<CellValue> &cells,
                                                  const ClaimSubject::Reading &reading);
/// Some reading of these cells gives what the claim says.
[[nodiscard]] bool fitsIn(const std::vector<CellValue> &cells, const ClaimSubject &subject,
                          const Claim &claim);

/// Of the report's claim at `index`. A claim that needs support contradicts the tables only where the claims
/// beside it fit them.
[[nodiscard]] ClaimFit fitOf(const CheckInput &input, std::size_t index);

} // namespace gouji
