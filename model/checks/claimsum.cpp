// claim-sum: the parts of a breakdown in prose come to more than their total, or to less where they are all
// there is. Source: arithmetic; "其中" names parts of what stands before it. Supervisors list it among the
// common faults ("其中" 分项之和与总数不符). Parts above the whole are always wrong. Parts below it are wrong
// only where nothing says that there are others: no 等, 余, 约, 主要, 重点, no nested 其中
// (Breakdown::isExhaustive), a total that is called one (共, 合计) or parts that all but fill it.

#include "model/checks/checklist.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

const Claim &claimAt(const CheckInput &input, int index)
{
    return input.report.claims[static_cast<std::size_t>(index)];
}

bool isCalledATotal(const CheckInput &input, const Claim &total)
{
    constexpr std::array<QStringView, 4> words{u"共", u"合计", u"总", u"累计"};
    const QStringView clause = input.document.at(total.clause);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return clause.contains(word); });
}

/// Parts that leave most of the whole open are examples, whatever the wording.
bool meansAllParts(const CheckInput &input, const Breakdown &breakdown, const Claim &total, Decimal sum)
{
    if (!breakdown.isExhaustive || breakdown.parts.size() < 2)
        return false;
    const double share = sum.toDouble() / total.value.toDouble();
    return isCalledATotal(input, total) ? share >= 0.5 : share >= 0.9 && breakdown.parts.size() > 2;
}

void judge(const CheckInput &input, const Breakdown &breakdown, std::vector<Finding> &findings)
{
    const Claim &total = claimAt(input, breakdown.total);
    bool isExact = total.isExact;
    Decimal sum;
    QStringList values;
    for (int part : breakdown.parts) {
        const Claim &claim = claimAt(input, part);
        isExact = isExact && claim.isExact;
        sum = sum + claim.value;
        values << claim.value.toString();
    }
    if (!isExact || !sum.isValid() || sum == total.value)
        return;
    const bool exceeds = sum > total.value;
    if (!exceeds && !meansAllParts(input, breakdown, total, sum))
        return;
    const Decimal difference = exceeds ? sum - total.value : total.value - sum;
    Finding finding;
    finding.check = QStringLiteral("claim-sum");
    finding.severity = Severity::Warning;
    finding.code = exceeds ? QStringLiteral("parts-exceed") : QStringLiteral("parts-fall-short");
    finding.arguments = {total.value.toString() + total.unit, values.join(u" + "), sum.toString(),
                         difference.toString()};
    const qsizetype begin = total.clause.isValid() ? total.clause.begin : breakdown.where.begin;
    finding.where.push_back({-1, {{begin, breakdown.where.end}, 0, {}}});
    finding.printed = total.value;
    finding.expected = sum;
    findings.push_back(std::move(finding));
}

} // namespace

void checkClaimSum(const CheckInput &input, std::vector<Finding> &findings)
{
    for (const Breakdown &breakdown : input.report.breakdowns)
        judge(input, breakdown, findings);
}

} // namespace gouji
