#pragma once

#include "parser/recognition/labelindex.h"
#include "parser/recognition/logicalrows.h"

#include <vector>

namespace gouji {

/// A printed row that a source row may be.
struct RowCandidate
{
    int printedRow = 0;
    float score = 0;
};

/// The source row found for a printed row.
struct RowMatch
{
    int row = -1;         ///< logical row, -1 = the printed row was not found
    float confidence = 0; ///< of the label
};

struct RowMatches
{
    std::vector<RowMatch> matches;                     ///< per printed row
    std::vector<std::vector<RowCandidate>> candidates; ///< per logical row
    std::vector<bool> rowUsed;                         ///< per logical row: it was matched
    std::vector<bool> isForeign;                       ///< per logical row: it is another table's
    int rowsFound = 0;
    float score = 0; ///< the higher, the better the form fits
};

/// Finds which source row is which printed row of the form, by dynamic programming: the chain of matches with
/// the highest sum of scores that goes down both. Form rows may be missing, source rows left over; labels are
/// compared fuzzily and values counted; rows that lost their labels are told by the rows around them.
[[nodiscard]] RowMatches matchRows(const std::vector<LogicalRow> &rows, const LabelIndex &index);

/// Joins rows without labels that together have as many values as a side-by-side row of the form.
void joinTornRows(std::vector<LogicalRow> &rows, const LabelIndex &index);

} // namespace gouji
