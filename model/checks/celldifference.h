#pragma once

#include "model/checks/check.h"

namespace gouji {

/// A cell whose value is not what other reports lead to. Money is in 元.
struct CellDifference
{
    int cell = 0;
    Decimal printed;
    Decimal expected;
};

/// Arguments before the pairs of values: a year or number of organs, and how many cells could not be judged.
constexpr qsizetype firstDifference = 2;

/// Puts cells and both their values into a finding that has its first arguments, causes before consequences:
/// a total differs because its parts do. `printed` and `expected` are those of the first total, or of the
/// only cell.
void putDifferences(Finding &finding, std::vector<CellDifference> differences, const CheckInput &input);

/// What a cell's value would look like where it is printed.
[[nodiscard]] QString differenceWords(const Decimal &number, int cell, const CheckInput &input);

} // namespace gouji
