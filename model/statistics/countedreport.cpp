#include "model/statistics/countedreport.h"

namespace gouji {

namespace {

/// "万件" counts in another unit than "件"; a counting word alone says nothing of the size.
bool isScaled(const QString &unit)
{
    static const QString multiples = QStringLiteral("十百千万亿%％‰");
    for (const QChar c : unit) {
        if (multiples.contains(c))
            return true;
    }
    return false;
}

/// What the cells amount to together; Figure::none when one of them gives no whole number.
qint64 sumOf(const std::vector<int> &cells, const std::vector<PublishedValue> &values, bool &isDoubtful)
{
    Decimal sum;
    for (const int cell : cells) {
        const PublishedValue &value = values[static_cast<std::size_t>(cell)];
        if (value.state != CellState::Number || value.number.isNegative() || isScaled(value.unit))
            return Figure::none;
        isDoubtful = isDoubtful || value.isDoubtful;
        sum = sum + value.number;
    }
    if (cells.empty() || !sum.isValid() || !sum.isInteger())
        return Figure::none;
    return static_cast<qint64>(sum.toDouble());
}

} // namespace

std::vector<Figure> figuresOf(const FormDefinition &form, const std::vector<PublishedValue> &values)
{
    std::vector<Figure> figures;
    if (values.size() != form.cells().size())
        return figures;
    const FormStatistics &statistics = form.statistics();
    for (const auto *measures : {&statistics.requests, &statistics.outcomes, &statistics.rates}) {
        for (const FormMeasure &measure : *measures) {
            Figure figure;
            figure.value = sumOf(measure.cells, values, figure.isDoubtful);
            figure.of = sumOf(measure.of, values, figure.isDoubtful);
            figures.push_back(figure);
        }
    }
    return figures;
}

} // namespace gouji
