#include "model/checks/identities.h"

namespace gouji {

namespace {

struct Sides
{
    Decimal difference;
    bool hasBlank = false;
    bool hasOther = false; ///< missing or text
};

Sides addUp(const Identity &identity, const std::vector<CellValue> &cells)
{
    Sides sides;
    const auto add = [&](const std::vector<int> &operands, bool isLeft) {
        for (const int operand : operands) {
            const CellValue &cell = cells[static_cast<std::size_t>(operand)];
            if (cell.state == CellState::Number)
                sides.difference = isLeft ? sides.difference + cell.number : sides.difference - cell.number;
            else if (cell.state == CellState::Blank)
                sides.hasBlank = true;
            else
                sides.hasOther = true;
        }
    };
    add(identity.left, true);
    add(identity.right, false);
    return sides;
}

} // namespace

std::optional<Decimal> residual(const Identity &identity, const std::vector<CellValue> &cells)
{
    const Sides sides = addUp(identity, cells);
    if (sides.hasBlank || sides.hasOther || !sides.difference.isValid())
        return std::nullopt;
    return sides.difference;
}

std::vector<IdentityState> identityStates(const FormDefinition &form, const std::vector<CellValue> &cells)
{
    std::vector<IdentityState> states;
    states.reserve(form.identities().size());
    for (const Identity &identity : form.identities()) {
        const Sides sides = addUp(identity, cells);
        if (sides.hasOther || !sides.difference.isValid())
            states.push_back(IdentityState::NotAssessable);
        else if (sides.hasBlank)
            states.push_back(sides.difference.isZero() ? IdentityState::HoldsIfBlankIsZero
                                                       : IdentityState::NotAssessable);
        else
            states.push_back(sides.difference.isZero() ? IdentityState::Holds : IdentityState::Broken);
    }
    return states;
}

} // namespace gouji
