#include "model/checks/claimfit.h"

#include <algorithm>

namespace gouji {

const ClaimSubject *subjectOf(const CheckInput &input, const Claim &claim)
{
    if (!input.form || claim.subject.isEmpty())
        return nullptr;
    const auto &subjects = input.form->claims();
    const auto subject = std::find_if(subjects.begin(), subjects.end(),
                                      [&](const ClaimSubject &s) { return s.id == claim.subject; });
    return subject == subjects.end() ? nullptr : &*subject;
}

std::optional<Decimal> readingValue(const CheckInput &input, const ClaimSubject::Reading &reading)
{
    Decimal sum;
    const auto add = [&](const std::vector<int> &cells, bool plus) {
        return std::all_of(cells.begin(), cells.end(), [&](int index) {
            const auto i = static_cast<std::size_t>(index);
            if (i >= input.cells.size() || input.cells[i].state != CellState::Number)
                return false;
            sum = plus ? sum + input.cells[i].number : sum - input.cells[i].number;
            return true;
        });
    };
    if (!add(reading.plus, true) || !add(reading.minus, false) || !sum.isValid())
        return std::nullopt;
    return sum;
}

ClaimFit fitOf(const CheckInput &input, const Claim &claim)
{
    const ClaimSubject *subject = subjectOf(input, claim);
    if (!subject || subject->readings.empty())
        return ClaimFit::Unknown;
    bool allKnown = true;
    for (const ClaimSubject::Reading &reading : subject->readings) {
        const std::optional<Decimal> value = readingValue(input, reading);
        if (value && *value == claim.value)
            return ClaimFit::Fits;
        allKnown = allKnown && value;
    }
    return allKnown ? ClaimFit::Contradicts : ClaimFit::Unknown;
}

} // namespace gouji
