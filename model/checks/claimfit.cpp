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

std::optional<Decimal> readingValue(const std::vector<CellValue> &cells, const ClaimSubject::Reading &reading)
{
    Decimal sum;
    const auto add = [&](const std::vector<int> &operands, bool plus) {
        return std::all_of(operands.begin(), operands.end(), [&](int index) {
            const auto i = static_cast<std::size_t>(index);
            if (i >= cells.size() || cells[i].state != CellState::Number)
                return false;
            sum = plus ? sum + cells[i].number : sum - cells[i].number;
            return true;
        });
    };
    if (!add(reading.plus, true) || !add(reading.minus, false) || !sum.isValid())
        return std::nullopt;
    return sum;
}

bool fitsIn(const std::vector<CellValue> &cells, const ClaimSubject &subject, const Claim &claim)
{
    return std::any_of(subject.readings.begin(), subject.readings.end(),
                       [&](const ClaimSubject::Reading &reading) {
                           const std::optional<Decimal> value = readingValue(cells, reading);
                           return value && *value == claim.value;
                       });
}

namespace {

ClaimFit fitAlone(const CheckInput &input, const Claim &claim)
{
    const ClaimSubject *subject = subjectOf(input, claim);
    if (!subject || subject->readings.empty())
        return ClaimFit::Unknown;
    bool allKnown = true;
    for (const ClaimSubject::Reading &reading : subject->readings) {
        const std::optional<Decimal> value = readingValue(input.cells, reading);
        if (value && *value == claim.value)
            return ClaimFit::Fits;
        allKnown = allKnown && value;
    }
    return allKnown ? ClaimFit::Contradicts : ClaimFit::Unknown;
}

/// Counts of requests and of appeals stand together in reports; those of the table on disclosure do not.
bool isOfOneTopic(const QString &a, const QString &b)
{
    constexpr QStringView disclosure = u"disclosure.";
    return a.startsWith(disclosure) == b.startsWith(disclosure);
}

/// The counts around it fit the table, so that it is the table that they speak of: one that is no
/// coincidence, or two. Where the same thing is counted again and fits, this one counts something else.
bool isSupported(const CheckInput &input, std::size_t index)
{
    constexpr std::size_t neighbours = 8;
    constexpr qsizetype near = 300;
    constexpr int noCoincidence = 10;
    const auto &claims = input.report.claims;
    const Claim &claim = claims[index];
    const std::size_t end = std::min(claims.size(), index + neighbours + 1);
    std::vector<QString> agreeing;
    int weight = 0;
    for (std::size_t i = index < neighbours ? 0 : index - neighbours; i < end; ++i) {
        const Claim &other = claims[i];
        const qsizetype away = other.where.span.begin - claim.where.span.begin;
        if (i == index || other.subject.isEmpty() || !other.isExact || other.isNegation || away > near ||
            away < -near || fitAlone(input, other) != ClaimFit::Fits)
            continue;
        if (other.subject == claim.subject)
            return false;
        const bool isNew = std::find(agreeing.begin(), agreeing.end(), other.subject) == agreeing.end();
        if (!isNew || !isOfOneTopic(other.subject, claim.subject) || other.value == Decimal(0))
            continue;
        agreeing.push_back(other.subject);
        weight += other.value < Decimal(noCoincidence) ? 1 : 2;
    }
    return weight >= 2;
}

} // namespace

ClaimFit fitOf(const CheckInput &input, std::size_t index)
{
    const Claim &claim = input.report.claims[index];
    const ClaimFit fit = fitAlone(input, claim);
    const bool isDoubted = fit == ClaimFit::Contradicts && claim.needsSupport;
    return isDoubted && !isSupported(input, index) ? ClaimFit::Unknown : fit;
}

} // namespace gouji
