#include "model/core/decimal.h"

#include <cmath>

namespace gouji {

namespace {

constexpr int maxScale = Decimal::maxScale;
constexpr std::int64_t bound = Decimal::bound;
// No integer but 0 stays in range when it is multiplied by a higher power of ten.
constexpr int mostPower = 18;

__extension__ using Wide = __int128;

constexpr Wide powerOfTen(int power)
{
    Wide p = 1;
    while (power-- > 0)
        p *= 10;
    return p;
}

Wide unitsAt(const Decimal &d, int scale)
{
    return Wide(d.units()) * powerOfTen(scale - d.scale());
}

Decimal fit(Wide units, int scale)
{
    while (scale > 0 && (units >= bound || units <= -bound || scale > maxScale) && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    if (units >= bound || units <= -bound || scale > maxScale)
        return Decimal::invalid();
    return Decimal::fromUnits(static_cast<std::int64_t>(units), scale);
}

} // namespace

bool Decimal::isInteger() const
{
    return m_valid && Wide(m_units) % powerOfTen(m_scale) == 0;
}

QString Decimal::toString() const
{
    if (!m_valid)
        return {};
    QString digits = QString::number(m_units < 0 ? -m_units : m_units);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - m_scale, QLatin1Char('.'));
    }
    if (m_units < 0)
        digits.prepend(QLatin1Char('-'));
    return digits;
}

double Decimal::toDouble() const
{
    return m_valid ? static_cast<double>(m_units) / std::pow(10.0, m_scale) : std::nan("");
}

Decimal Decimal::timesPowerOfTen(int power) const
{
    if (!m_valid || power < 0)
        return invalid();
    if (m_units == 0)
        return Decimal(0);
    const int taken = std::min<int>(power, m_scale);
    if (power - taken > mostPower)
        return invalid();
    return fit(Wide(m_units) * powerOfTen(power - taken), m_scale - taken);
}

Decimal Decimal::plus(const Decimal &other) const
{
    if (!m_valid || !other.m_valid)
        return invalid();
    const int scale = std::max(m_scale, other.m_scale);
    return fit(unitsAt(*this, scale) + unitsAt(other, scale), scale);
}

Decimal Decimal::minus(const Decimal &other) const
{
    if (!m_valid || !other.m_valid)
        return invalid();
    const int scale = std::max(m_scale, other.m_scale);
    return fit(unitsAt(*this, scale) - unitsAt(other, scale), scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_valid != b.m_valid)
        return a.m_valid ? std::strong_ordering::greater : std::strong_ordering::less;
    if (!a.m_valid)
        return std::strong_ordering::equal;
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = unitsAt(a, scale);
    const Wide right = unitsAt(b, scale);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

} // namespace gouji
