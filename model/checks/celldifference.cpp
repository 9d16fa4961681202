#include "model/checks/celldifference.h"

#include "model/checks/addedup.h"

#include <algorithm>

namespace gouji {

namespace {

/// True when the cell is the total of others among the differing ones.
bool isConsequence(int cell, const std::vector<CellDifference> &differences, const FormDefinition &form)
{
    for (const int index : form.identitiesOf(cell)) {
        const Identity &identity = form.identities()[static_cast<std::size_t>(index)];
        if (identity.left.size() != 1 || identity.left.front() != cell)
            continue;
        const bool hasPart =
            std::any_of(differences.begin(), differences.end(), [&](const CellDifference &d) {
                return std::find(identity.right.begin(), identity.right.end(), d.cell) !=
                       identity.right.end();
            });
        if (hasPart)
            return true;
    }
    return false;
}

} // namespace

QString differenceWords(const Decimal &number, int cell, const CheckInput &input)
{
    const auto at = static_cast<std::size_t>(cell);
    const FormColumn &column = input.form->columnOf(input.form->cells()[at]);
    const QString &unit = input.cells[at].unit;
    const bool isMoney = moneyPower(column.unit).has_value();
    return numberWords(number, unit.isEmpty() && isMoney ? column.unit : unit, column);
}

void putDifferences(Finding &finding, std::vector<CellDifference> differences, const CheckInput &input)
{
    const std::vector<CellDifference> all = differences;
    const auto firstTotal =
        std::stable_partition(differences.begin(), differences.end(), [&](const CellDifference &difference) {
            return !isConsequence(difference.cell, all, *input.form);
        });
    const CellDifference &main = firstTotal != differences.end() ? *firstTotal : differences.front();
    finding.printed = main.printed;
    finding.expected = main.expected;
    int section = -1;
    for (const CellDifference &difference : differences) {
        const FormCell &cell = input.form->cells()[static_cast<std::size_t>(difference.cell)];
        const int own = input.form->tableOf(cell).section;
        section = section == -1 || section == own ? own : -2;
        finding.where.push_back(
            {difference.cell, input.cells[static_cast<std::size_t>(difference.cell)].where});
        finding.arguments << differenceWords(difference.printed, difference.cell, input)
                          << differenceWords(difference.expected, difference.cell, input);
    }
    finding.section = std::max(section, -1);
}

} // namespace gouji
