#include "model/checks/lastyear.h"

#include "model/checks/addedup.h"
#include "model/checks/check.h"

#include <algorithm>

namespace gouji {

namespace {

/// The figures of last year with their form; null when there are none to compare with.
const FormDefinition *lastForm(const CheckInput &input)
{
    const LastYear *last = input.others.lastYear;
    if (last == nullptr || last->state != LastYearState::Found)
        return nullptr;
    const FormDefinition *form = input.catalogue.form(last->formId);
    return form != nullptr && form->cells().size() == last->published.size() ? form : nullptr;
}

std::optional<Decimal> lastSum(const FormDefinition &form, const QStringList &keys,
                               const std::vector<PublishedValue> &values)
{
    Decimal sum;
    for (const QString &key : keys) {
        const int cell = form.cellIndex(key);
        if (cell < 0 || static_cast<std::size_t>(cell) >= values.size())
            return std::nullopt;
        const FormColumn &column = form.columnOf(form.cells()[static_cast<std::size_t>(cell)]);
        const std::optional<Decimal> number = sureNumber(values[static_cast<std::size_t>(cell)], column);
        if (!number)
            return std::nullopt;
        sum = sum + *number;
    }
    return sum.isValid() ? std::optional(sum) : std::nullopt;
}

std::optional<Decimal> own(const CheckInput &input, int cell)
{
    const FormColumn &column = input.form->columnOf(input.form->cells()[static_cast<std::size_t>(cell)]);
    return sureNumber((*input.own)[static_cast<std::size_t>(cell)], column);
}

/// The changes of this year that last year's stock is to be followed by.
std::optional<Decimal> changeOf(const CheckInput &input, const YearIdentity &identity)
{
    Decimal change;
    for (const int cell : identity.plus) {
        const std::optional<Decimal> number = own(input, cell);
        if (!number)
            return std::nullopt;
        change = change + *number;
    }
    for (const int cell : identity.minus) {
        const std::optional<Decimal> number = own(input, cell);
        if (!number)
            return std::nullopt;
        change = change - *number;
    }
    return change;
}

YearOutcome judge(const CheckInput &input, const FormDefinition *form, const YearIdentity &identity)
{
    YearOutcome outcome{identity.left, YearOutcomeState::NotAssessable, {}, {}};
    const std::optional<Decimal> printed = form ? own(input, identity.left) : std::nullopt;
    const std::optional<Decimal> change = printed ? changeOf(input, identity) : std::nullopt;
    if (!change)
        return outcome;
    const LastYear &last = *input.others.lastYear;
    const std::optional<Decimal> published = lastSum(*form, identity.last, last.published);
    if (!published)
        return outcome;
    outcome.printed = *printed;
    outcome.expected = *published + *change;
    if (!outcome.expected.isValid())
        return outcome;
    bool holds = outcome.printed == outcome.expected;
    if (!holds && !last.reviewed.empty()) {
        const std::optional<Decimal> reviewed = lastSum(*form, identity.last, last.reviewed);
        holds = reviewed && outcome.printed == *reviewed + *change;
    }
    outcome.state = holds ? YearOutcomeState::Holds : YearOutcomeState::Differs;
    return outcome;
}

} // namespace

std::vector<YearOutcome> judgeAcrossYears(const CheckInput &input, QStringView rule)
{
    std::vector<YearOutcome> outcomes;
    if (input.form == nullptr || input.others.lastYear == nullptr)
        return outcomes;
    const FormDefinition *form = input.own != nullptr ? lastForm(input) : nullptr;
    for (const YearIdentity &identity : input.form->acrossYears()) {
        if (identity.rule == rule)
            outcomes.push_back(judge(input, form, identity));
    }
    return outcomes;
}

const PublishedValue *lastYearValue(const CheckInput &input, const QString &key)
{
    const FormDefinition *form = lastForm(input);
    const int cell = form ? form->cellIndex(key) : -1;
    return cell < 0 ? nullptr : &input.others.lastYear->published[static_cast<std::size_t>(cell)];
}

std::optional<Decimal> carriedValue(const CheckInput &input, int cell)
{
    const FormDefinition *form = lastForm(input);
    if (form == nullptr || input.form == nullptr)
        return std::nullopt;
    for (const YearIdentity &identity : input.form->acrossYears()) {
        if (identity.left == cell && identity.rule == u"CARRY")
            return lastSum(*form, identity.last, input.others.lastYear->published);
    }
    return std::nullopt;
}

} // namespace gouji
