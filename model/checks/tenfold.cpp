// The part of implausible-value that looks back: a value ten times last year's, or a tenth of it.
// Source: review practice; a unit mistaken (元 for 万元) or a digit too many shows in no sum. Small numbers
// jump for good reasons and are let go, and so is a zero on either side: it has no multiple.

#include "model/checks/tenfold.h"

#include "model/checks/addedup.h"
#include "model/checks/celldifference.h"
#include "model/checks/lastyear.h"

#include <algorithm>

namespace gouji {

namespace {

/// A jump between two positive numbers; `least` is what the greater one must reach, in the printed unit.
bool isJump(const Decimal &one, const Decimal &other, double times, double least)
{
    const double greater = std::max(one.toDouble(), other.toDouble());
    const double smaller = std::min(one.toDouble(), other.toDouble());
    return smaller > 0 && greater >= least && greater >= times * smaller;
}

/// A part that jumps with its total is the same cause.
void dropParts(std::vector<CellDifference> &jumps, const FormDefinition &form)
{
    const std::vector<CellDifference> all = jumps;
    const auto isThere = [&all](int cell) {
        return std::any_of(all.begin(), all.end(),
                           [cell](const CellDifference &j) { return j.cell == cell; });
    };
    std::erase_if(jumps, [&](const CellDifference &jump) {
        const std::vector<int> &identities = form.identitiesOf(jump.cell);
        return std::any_of(identities.begin(), identities.end(), [&](int index) {
            const Identity &identity = form.identities()[static_cast<std::size_t>(index)];
            return identity.left.size() == 1 && identity.left.front() != jump.cell &&
                   isThere(identity.left.front());
        });
    });
}

} // namespace

void judgeJumps(const CheckInput &input, std::vector<Finding> &findings)
{
    const LastYear *last = input.others.lastYear;
    if (last == nullptr || last->state != LastYearState::Found || input.form == nullptr ||
        input.own == nullptr)
        return;
    const double times = input.threshold("implausible-value", "jump");
    const double least = input.threshold("implausible-value", "jump-least");
    std::vector<CellDifference> jumps;
    for (std::size_t i = 0; i < input.own->size(); ++i) {
        const FormCell &cell = input.form->cells()[i];
        const FormColumn &column = input.form->columnOf(cell);
        const std::optional<Decimal> printed = sureNumber((*input.own)[i], column);
        if (!printed || printed->isZero() || column.kind == ValueKind::Change)
            continue;
        const PublishedValue *before = lastYearValue(input, cell.key);
        const std::optional<Decimal> then = before ? sureNumber(*before, column) : std::nullopt;
        const double unit = Decimal(1).timesPowerOfTen(moneyPower(column.unit).value_or(0)).toDouble();
        if (then && isJump(*printed, *then, times, least * unit))
            jumps.push_back({static_cast<int>(i), *printed, *then});
    }
    dropParts(jumps, *input.form);
    if (jumps.empty())
        return;
    Finding finding;
    finding.check = QStringLiteral("implausible-value");
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("jump");
    finding.arguments << QString::number(last->year) << QStringLiteral("0");
    finding.other = last->report;
    finding.otherId = last->id;
    putDifferences(finding, std::move(jumps), input);
    finding.expected = std::nullopt;
    findings.push_back(std::move(finding));
}

} // namespace gouji
