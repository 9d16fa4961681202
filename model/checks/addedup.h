#pragma once

#include "model/checks/otherversion.h"
#include "model/forms/formdefinition.h"

#include <optional>
#include <vector>

namespace gouji {

/// A report's figures with the form they are in.
struct FormFigures
{
    const FormDefinition *form = nullptr;
    std::vector<PublishedValue> values; ///< in the form's order
};

/// The number of a cell that can be reckoned with: in 元 for money, whatever unit is printed. Nothing for a
/// cell that is blank, missing or worded, or was read with doubt.
[[nodiscard]] std::optional<Decimal> sureNumber(const PublishedValue &value, const FormColumn &column);

/// A number that sureNumber() gave, in the column's unit.
[[nodiscard]] Decimal inColumnUnit(const Decimal &number, const FormColumn &column);

/// A number that sureNumber() gave, as it would stand in a cell printed with `unit`: "12.5万元".
[[nodiscard]] QString numberWords(const Decimal &number, const QString &unit, const FormColumn &column);

/// Several reports added up cell by cell, in the order of `form`; cells are found by key. A cell that holds
/// no sure number in one of them holds none in the sum. Sums of money are in 元, with that unit.
[[nodiscard]] std::vector<PublishedValue> addUp(const FormDefinition &form,
                                                const std::vector<FormFigures> &reports);

} // namespace gouji
