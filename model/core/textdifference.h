#pragma once

#include "model/core/span.h"

#include <QStringView>

#include <vector>

namespace gouji {

/// A stretch of two texts that is the same in both, or differs; one of the spans may be empty then.
struct DifferencePiece
{
    Span first;
    Span second;
    bool isSame = true;

    bool operator==(const DifferencePiece &) const = default;
};

/// What two texts have in common and where they differ, in their order; the pieces cover both wholly. White
/// space is no difference. Few characters alike between two differences count as different: for eyes, not for
/// patches. Cost rises with the number of differences; of texts with too many the middle is one difference.
[[nodiscard]] std::vector<DifferencePiece> textDifference(QStringView first, QStringView second);

} // namespace gouji
