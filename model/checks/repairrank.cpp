#include "model/checks/repairrank.h"

#include "model/checks/lastyear.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji {

namespace {

constexpr float unsure = 0.8F;

bool areLookAlikes(QChar a, QChar b)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 4> pairs{
        {{u'1', u'7'}, {u'3', u'8'}, {u'0', u'6'}, {u'5', u'6'}}};
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
        return (a == pair.first && b == pair.second) || (a == pair.second && b == pair.first);
    });
}

/// What turned one number into the other: two neighbouring digits exchanged, one mistaken; null for neither.
const char *slipBetween(const QString &printed, const QString &mended)
{
    if (printed.size() != mended.size())
        return nullptr;
    std::vector<qsizetype> differing;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed[i] != mended[i])
            differing.push_back(i);
    }
    if (differing.size() == 1 && areLookAlikes(printed[differing[0]], mended[differing[0]]))
        return "digit-mistaken";
    const bool isExchange = differing.size() == 2 && differing[1] == differing[0] + 1 &&
                            printed[differing[0]] == mended[differing[1]] &&
                            printed[differing[1]] == mended[differing[0]];
    return isExchange ? "digits-exchanged" : nullptr;
}

/// A count in prose that means this cell alone says the mended value.
bool proseAgrees(const CheckInput &input, const CellChange &change)
{
    return std::any_of(input.report.claims.begin(), input.report.claims.end(), [&](const Claim &claim) {
        if (claim.subject.isEmpty() || !claim.isExact || claim.value != change.value)
            return false;
        const auto &subjects = input.form->claims();
        const auto subject =
            std::find_if(subjects.begin(), subjects.end(),
                         [&](const ClaimSubject &candidate) { return candidate.id == claim.subject; });
        return subject != subjects.end() && !subject->readings.empty() &&
               subject->readings.front().plus == std::vector<int>{change.cell} &&
               subject->readings.front().minus.empty();
    });
}

/// How much outside the table speaks for a repair, less what speaks against it.
int evidence(const CheckInput &input, const Repair &repair)
{
    int weight = repair.reasons.contains(QLatin1String("prose-agrees")) ? 1 : 0;
    for (const CellChange &change : repair.changes) {
        const std::optional<Decimal> carried = carriedValue(input, change.cell);
        if (!carried)
            continue;
        // What last year's report confirms as printed is not what is wrong.
        if (*carried == change.value)
            ++weight;
        else if (*carried == input.cells[static_cast<std::size_t>(change.cell)].number)
            --weight;
    }
    return weight;
}

void addReason(Repair &repair, const char *reason)
{
    const QString word = QLatin1String(reason);
    if (!repair.reasons.contains(word))
        repair.reasons << word;
}

} // namespace

void rankRepairs(const CheckInput &input, std::vector<Repair> &repairs)
{
    for (Repair &repair : repairs) {
        for (const CellChange &change : repair.changes) {
            const CellValue &cell = input.cells[static_cast<std::size_t>(change.cell)];
            if (proseAgrees(input, change))
                addReason(repair, "prose-agrees");
            if (carriedValue(input, change.cell) == change.value)
                addReason(repair, "last-year-agrees");
            if (const char *slip = slipBetween(cell.number.toString(), change.value.toString()))
                addReason(repair, slip);
            if (cell.confidence > 0 && cell.confidence < unsure)
                addReason(repair, "unsure-reading");
        }
    }
    std::stable_sort(repairs.begin(), repairs.end(), [&input](const Repair &a, const Repair &b) {
        const int evidenceOfA = evidence(input, a);
        const int evidenceOfB = evidence(input, b);
        return evidenceOfA != evidenceOfB ? evidenceOfA > evidenceOfB : a.reasons.size() > b.reasons.size();
    });
}

} // namespace gouji
