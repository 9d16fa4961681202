#include "model/checks/ledger.h"

#include "model/checks/claimfit.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr std::array<int, 3> countedSections{0, 4, 5}; // 一, 五, 六

/// The section whose body holds the place, -1 for none.
int sectionAt(const Report &report, qsizetype at)
{
    for (const SectionMark &mark : report.sections) {
        if (at >= mark.body.begin && at < mark.body.end)
            return mark.section;
    }
    return -1;
}

/// The word that makes a number inexact, right behind or before it.
QString qualifierOf(const CheckInput &input, const Claim &claim)
{
    constexpr std::array<QStringView, 7> behind{u"以上", u"左右", u"以内", u"不等", u"余", u"多", u"几"};
    constexpr std::array<QStringView, 10> before{u"不少于", u"不低于", u"超过", u"不足", u"至少",
                                                 u"将近",   u"约",     u"近",   u"超",   u"逾"};
    constexpr qsizetype near = 4;
    const Span number = claim.where.span;
    const qsizetype begin = std::max<qsizetype>(0, number.begin - near);
    QString front = input.document.at({begin, number.begin}).toString().remove(u' ');
    const qsizetype end = std::min<qsizetype>(input.document.text.size(), number.end + near);
    const QString rest = input.document.at({number.begin, end}).toString().remove(u' ');
    for (QStringView word : behind) {
        if (rest.contains(word))
            return word.toString();
    }
    const auto found =
        std::find_if(before.begin(), before.end(), [&](QStringView word) { return front.endsWith(word); });
    return found == before.end() ? QString() : found->toString();
}

LedgerState stateOf(const CheckInput &input, std::size_t index)
{
    const Claim &claim = input.report.claims[index];
    if (!claim.isExact || claim.unit == u"%")
        return LedgerState::NotComparable;
    if (!subjectOf(input, claim))
        return LedgerState::Unlinked;
    switch (fitOf(input, index)) {
    case ClaimFit::Fits:
        return LedgerState::Matched;
    case ClaimFit::Contradicts:
        return LedgerState::Mismatched;
    case ClaimFit::Unknown:
        break;
    }
    return LedgerState::NotComparable;
}

/// What a breakdown says of its numbers, where the tables say nothing.
void linkBreakdowns(const CheckInput &input, std::vector<LedgerEntry> &ledger)
{
    const auto &claims = input.report.claims;
    for (const Breakdown &breakdown : input.report.breakdowns) {
        Decimal sum;
        for (const int part : breakdown.parts)
            sum = sum + claims[static_cast<std::size_t>(part)].value;
        const Decimal &total = claims[static_cast<std::size_t>(breakdown.total)].value;
        if (!sum.isValid() || sum < total)
            continue;
        for (LedgerEntry &entry : ledger) {
            const bool isIn = entry.claim == breakdown.total ||
                              std::find(breakdown.parts.begin(), breakdown.parts.end(), entry.claim) !=
                                  breakdown.parts.end();
            if (isIn && entry.state == LedgerState::Unlinked)
                entry.state = sum == total ? LedgerState::Matched : LedgerState::Mismatched;
        }
    }
}

} // namespace

std::vector<LedgerEntry> makeLedger(const CheckInput &input)
{
    std::vector<LedgerEntry> ledger;
    const auto &claims = input.report.claims;
    ledger.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims[i];
        const int section = sectionAt(input.report, claim.where.span.begin);
        const bool isCounted =
            std::find(countedSections.begin(), countedSections.end(), section) != countedSections.end();
        // A negation that negates nothing known says no number.
        if (!isCounted || (claim.isNegation && claim.subject.isEmpty()))
            continue;
        LedgerEntry entry;
        entry.claim = static_cast<int>(i);
        entry.section = section;
        entry.value = claim.value;
        entry.unit = claim.unit;
        entry.qualifier = claim.isExact ? QString() : qualifierOf(input, claim);
        entry.state = stateOf(input, i);
        const ClaimSubject *subject = subjectOf(input, claim);
        if (subject && !subject->readings.empty() && !subject->readings.front().plus.empty())
            entry.cell = subject->readings.front().plus.front();
        ledger.push_back(std::move(entry));
    }
    linkBreakdowns(input, ledger);
    return ledger;
}

const char *nameOf(LedgerState state)
{
    switch (state) {
    case LedgerState::Matched:
        return "matched";
    case LedgerState::Mismatched:
        return "mismatched";
    case LedgerState::NotComparable:
        return "not-comparable";
    case LedgerState::Unlinked:
        break;
    }
    return "unlinked";
}

} // namespace gouji
