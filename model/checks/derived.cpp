#include "model/checks/derived.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gouji {

namespace {

bool isOpen(const CellValue &cell)
{
    return cell.state == CellState::Blank || cell.state == CellState::Missing;
}

struct Forced
{
    int cell = 0;
    Decimal value;
};

/// The value that an identity forces for its only open cell.
std::optional<Forced> forcedBy(const Identity &identity, const std::vector<CellValue> &cells)
{
    int open = -1;
    bool isLeft = false;
    Decimal left;
    Decimal right;
    for (const bool side : {true, false}) {
        for (const int index : side ? identity.left : identity.right) {
            const CellValue &cell = cells[static_cast<std::size_t>(index)];
            if (cell.state == CellState::Number) {
                Decimal &sum = side ? left : right;
                sum = sum + cell.number;
            } else if (isOpen(cell) && open < 0) {
                open = index;
                isLeft = side;
            } else {
                return std::nullopt;
            }
        }
    }
    const Decimal value = isLeft ? right - left : left - right;
    if (open < 0 || !value.isValid())
        return std::nullopt;
    return Forced{open, value};
}

} // namespace

std::vector<CellChange> derivedValues(const FormDefinition &form, const std::vector<CellValue> &cells)
{
    std::vector<CellValue> known = cells;
    std::map<int, Decimal> derived;
    std::map<int, bool> isDoubtful;
    for (bool goesOn = cells.size() == form.cells().size(); goesOn;) {
        goesOn = false;
        std::map<int, Decimal> found;
        for (const Identity &identity : form.identities()) {
            const std::optional<Forced> forced = forcedBy(identity, known);
            if (!forced || isDoubtful.count(forced->cell) > 0)
                continue;
            const auto [other, isNew] = found.try_emplace(forced->cell, forced->value);
            if (forced->value.isNegative() || (!isNew && other->second != forced->value))
                isDoubtful[forced->cell] = true;
        }
        for (const auto &[cell, value] : found) {
            if (isDoubtful.count(cell) > 0)
                continue;
            derived[cell] = value;
            known[static_cast<std::size_t>(cell)].state = CellState::Number;
            known[static_cast<std::size_t>(cell)].number = value;
            goesOn = true;
        }
    }
    std::vector<CellChange> values;
    for (const auto &[cell, value] : derived)
        values.push_back({cell, value});
    return values;
}

} // namespace gouji
