// Rule: the equations of the statutory form. The form itself prints the balance of table 三
// ("第一项加第二项之和，等于 第三项加第四项之和"); the sums over rows and columns follow from its heads 总计.

#include "model/checks/checklist.h"
#include "model/checks/identities.h"
#include "model/checks/repair.h"
#include "model/checks/repairrank.h"

#include <algorithm>

namespace gouji {

namespace {

Place placeOf(int cell, const CheckInput &input)
{
    return {cell, input.cells[static_cast<std::size_t>(cell)].where};
}

void addPlace(Finding &finding, int cell, const CheckInput &input)
{
    const bool isThere = std::any_of(finding.where.begin(), finding.where.end(),
                                     [&](const Place &place) { return place.cell == cell; });
    if (!isThere)
        finding.where.push_back(placeOf(cell, input));
}

QString codeOf(const Cause &cause)
{
    if (cause.repairs.empty())
        return QStringLiteral("unexplained");
    switch (cause.repairs.front().kind) {
    case RepairKind::Slip:
        return QStringLiteral("slip");
    case RepairKind::TwoCells:
        return QStringLiteral("several-cells");
    case RepairKind::SingleCell:
        break;
    }
    if (cause.repairs.size() > 1)
        return QStringLiteral("one-of-cells");
    return cause.isSure() ? QStringLiteral("single-cell") : QStringLiteral("likely-cell");
}

Finding findingFor(const Cause &cause, const CheckInput &input)
{
    Finding finding;
    finding.check = QStringLiteral("cross-footing");
    finding.severity = Severity::Error;
    finding.code = codeOf(cause);
    finding.broken = cause.broken;
    finding.repairs = cause.repairs;
    rankRepairs(input, finding.repairs);
    for (const Repair &repair : finding.repairs) {
        for (const CellChange &change : repair.changes)
            addPlace(finding, change.cell, input);
    }
    const Identity &first = input.form->identities()[static_cast<std::size_t>(cause.broken.front())];
    for (const int identity : cause.broken) {
        for (const int total : input.form->identities()[static_cast<std::size_t>(identity)].left)
            addPlace(finding, total, input);
    }
    if (finding.code == QLatin1String("single-cell") || finding.code == QLatin1String("likely-cell")) {
        const CellChange &change = cause.repairs.front().changes.front();
        finding.printed = input.cells[static_cast<std::size_t>(change.cell)].number;
        finding.expected = change.value;
    } else {
        Decimal left;
        for (const int cell : first.left)
            left = left + input.cells[static_cast<std::size_t>(cell)].number;
        finding.printed = left;
        finding.expected = left - *residual(first, input.cells);
    }
    return finding;
}

/// The cells of rows that hold more or fewer values than columns: which value is whose is not sure there.
std::vector<bool> unsurelyPlaced(const CheckInput &input)
{
    std::vector<bool> cells(input.cells.size(), false);
    for (const RowReading &row : input.report.rows) {
        if (row.valuesFound == 0 || row.valuesFound == row.valuesExpected)
            continue;
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = cells[i] || input.form->cells()[i].printedRow == row.printedRow;
    }
    return cells;
}

/// Whatever the cause, it is the placing of a row's values; column-mismatch says so.
bool isOfPlacing(const Cause &cause, const std::vector<bool> &unsure)
{
    return !cause.repairs.empty() &&
           std::all_of(cause.repairs.begin(), cause.repairs.end(), [&](const Repair &repair) {
               return std::all_of(
                   repair.changes.begin(), repair.changes.end(),
                   [&](const CellChange &change) { return unsure[static_cast<std::size_t>(change.cell)]; });
           });
}

} // namespace

void checkCrossFooting(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.form == nullptr)
        return;
    const std::vector<bool> unsure = unsurelyPlaced(input);
    for (const Cause &cause : explainBroken(*input.form, input.cells)) {
        if (!isOfPlacing(cause, unsure))
            findings.push_back(findingFor(cause, input));
    }
}

} // namespace gouji
