#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace gouji {

/// An exact decimal number: units * 10^-scale, 0 <= scale <= 12, |units| < 10^18. It keeps the digits as
/// printed ("0.50" has scale 2), but compares by value. Sums and differences that leave the range are
/// invalid, never wrong.
class Decimal
{
public:
    static constexpr int maxScale = 12;
    static constexpr std::int64_t bound = 1'000'000'000'000'000'000;

    constexpr Decimal() = default;
    /// Invalid when out of range.
    constexpr Decimal(std::int64_t integer)
        : m_units(isInRange(integer) ? integer : 0)
        , m_valid(isInRange(integer))
    {
    } // NOLINT: integers are decimals
    /// Invalid when units or scale are out of range.
    [[nodiscard]] static constexpr Decimal fromUnits(std::int64_t units, int scale)
    {
        if (scale < 0 || scale > maxScale)
            return invalid();
        Decimal d(units);
        d.m_scale = static_cast<std::int8_t>(scale);
        return d;
    }
    [[nodiscard]] static constexpr Decimal invalid()
    {
        Decimal d;
        d.m_valid = false;
        return d;
    }

    [[nodiscard]] constexpr bool isValid() const { return m_valid; }
    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    [[nodiscard]] bool isZero() const { return m_valid && m_units == 0; }
    /// Plain notation: "-3", "160.5964". Empty when invalid.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] double toDouble() const;
    /// The value times 10^power (power >= 0), for units such as 万 (4) and 亿 (8).
    [[nodiscard]] Decimal timesPowerOfTen(int power) const;

    friend Decimal operator+(const Decimal &a, const Decimal &b)
    {
        // Two units are far from overflowing together.
        return a.bothIntegers(b) ? fromUnits(a.m_units + b.m_units, 0) : a.plus(b);
    }
    friend Decimal operator-(const Decimal &a, const Decimal &b)
    {
        return a.bothIntegers(b) ? fromUnits(a.m_units - b.m_units, 0) : a.minus(b);
    }
    /// Equal by value: 0.50 == 0.5. Two invalid numbers are equal; an invalid one orders before all others.
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    [[nodiscard]] static constexpr bool isInRange(std::int64_t units)
    {
        return units > -bound && units < bound;
    }

    /// Nearly all sums are of integers.
    [[nodiscard]] constexpr bool bothIntegers(const Decimal &other) const
    {
        return m_valid && other.m_valid && m_scale == 0 && other.m_scale == 0;
    }
    [[nodiscard]] Decimal plus(const Decimal &other) const;
    [[nodiscard]] Decimal minus(const Decimal &other) const;

    std::int64_t m_units = 0;
    std::int8_t m_scale = 0;
    bool m_valid = true;
};

} // namespace gouji
