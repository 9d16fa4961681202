#pragma once

#include "parser/recognition/logicalrows.h"

#include <map>
#include <vector>

namespace gouji {

/// What is known of a table's columns when a row is placed.
struct ColumnHints
{
    /// How often each column is filled in the rows placed with certainty, 0..1; empty when there are none.
    std::vector<float> occupancy;
    /// Printed column of each form column as the head says, -1 where it does not.
    std::vector<int> headColumn;
    /// Form columns that the table has, in order; empty when it has all or nobody knows.
    std::vector<int> columnsPresent;
    /// Empty cells at the ends of the table's lines are not there: what a short row lacks behind its last
    /// value is blank.
    bool endsAreLost = false;
    /// How many values most rows of a larger block have; -1 where they have this many and that: what a row
    /// lacks then lacks anywhere. 0 where there are too few rows to tell.
    int usualItems = 0;
    /// Where the certain rows' values begin and end: the share of rows by the printed column of the first
    /// value, and by how many items stand before the first and behind the last one. Each is sharp for some
    /// ways to lose merged cells; empty when there are no such rows.
    std::map<int, float> firstColumns;
    std::map<int, float> itemsBefore;
    std::map<int, float> itemsBehind;
};

/// Which item goes into which column of a printed row.
struct Placement
{
    /// Per column: index of the item, -1 for none (missing).
    std::vector<int> itemOf;
    /// Columns that are blank because an empty line stands for them; their items do not exist.
    std::vector<bool> blankByGap;
    int valuesFound = 0; ///< what the row is seen to hold: equals the columns when all is well
    float confidence = 0;
    bool isCertain = false; ///< only one way to place it
};

/// How many of the groups' totals equal the sum of their parts when item `itemOf[c]` stands in column c;
/// groups of zeros and those with other than numbers do not count.
[[nodiscard]] int heldSums(const LogicalRow &row, const std::vector<int> &itemOf,
                           const std::vector<std::pair<int, int>> &sumGroups);

/// Assigns the items of a row to `columns` columns. Empty items at the ends that merged label cells left over
/// are dropped; with too many or too few values the way under which `total = sum of the others` holds wins,
/// for the groups given as [first, count] of columns whose last one is the total (empty: the form has no such
/// sum).
[[nodiscard]] Placement placeValues(const LogicalRow &row, int columns, const ColumnHints &hints,
                                    const std::vector<std::pair<int, int>> &sumGroups);

} // namespace gouji
