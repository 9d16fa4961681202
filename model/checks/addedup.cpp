#include "model/checks/addedup.h"

namespace gouji {

namespace {

/// Of money in this unit, else of the column's; 0 for what is no money.
int powerOf(const QString &unit, const FormColumn &column)
{
    if (const std::optional<int> power = moneyPower(unit))
        return *power;
    return moneyPower(column.unit).value_or(0);
}

/// Without zeros at the end that nobody printed.
Decimal shortened(Decimal number)
{
    while (number.scale() > 0 && number.units() % 10 == 0)
        number = Decimal::fromUnits(number.units() / 10, number.scale() - 1);
    return number;
}

const PublishedValue *valueOf(const FormFigures &report, const FormDefinition &form, std::size_t cell)
{
    const bool isSameForm = report.form == &form;
    const int index = isSameForm || report.form == nullptr ? static_cast<int>(cell)
                                                           : report.form->cellIndex(form.cells()[cell].key);
    const auto at = static_cast<std::size_t>(index);
    return report.form != nullptr && index >= 0 && at < report.values.size() ? &report.values[at] : nullptr;
}

PublishedValue sumOf(const std::vector<FormFigures> &reports, const FormDefinition &form, std::size_t cell)
{
    const FormColumn &column = form.columnOf(form.cells()[cell]);
    PublishedValue sum;
    Decimal total;
    bool isDoubtful = false;
    for (const FormFigures &report : reports) {
        const PublishedValue *value = valueOf(report, form, cell);
        if (value == nullptr)
            return {};
        if (value->state != CellState::Number)
            return *value;
        isDoubtful = isDoubtful || value->isDoubtful;
        total = total + value->number.timesPowerOfTen(powerOf(value->unit, column));
    }
    if (!total.isValid())
        return {};
    sum.state = CellState::Number;
    sum.number = total;
    sum.unit = moneyPower(column.unit) ? QStringLiteral("元") : QString();
    sum.isDoubtful = isDoubtful;
    return sum;
}

} // namespace

std::optional<Decimal> sureNumber(const PublishedValue &value, const FormColumn &column)
{
    if (value.state != CellState::Number || value.isDoubtful)
        return std::nullopt;
    const Decimal number = value.number.timesPowerOfTen(powerOf(value.unit, column));
    return number.isValid() ? std::optional(number) : std::nullopt;
}

Decimal inColumnUnit(const Decimal &number, const FormColumn &column)
{
    const int power = powerOf({}, column);
    return power == 0 ? number : shortened(Decimal::fromUnits(number.units(), number.scale() + power));
}

QString numberWords(const Decimal &number, const QString &unit, const FormColumn &column)
{
    const int power = powerOf(unit, column);
    const Decimal printed = power == 0 ? number : Decimal::fromUnits(number.units(), number.scale() + power);
    if (printed.isValid())
        return shortened(printed).toString() + unit;
    return shortened(number).toString() + QStringLiteral("元");
}

std::vector<PublishedValue> addUp(const FormDefinition &form, const std::vector<FormFigures> &reports)
{
    if (reports.size() == 1 && reports.front().form == &form)
        return reports.front().values;
    std::vector<PublishedValue> sums;
    sums.reserve(form.cells().size());
    for (std::size_t cell = 0; cell < form.cells().size(); ++cell)
        sums.push_back(sumOf(reports, form, cell));
    return sums;
}

} // namespace gouji
