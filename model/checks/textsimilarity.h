#pragma once

#include <QString>
#include <QStringView>

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace gouji {

/// Characters that make a gram, the unit by which repeated text is found.
inline constexpr int gramLength = 10;
/// The largest edit distance that is told apart.
inline constexpr int mostEdits = 6;

/// A cyclic polynomial over the last gramLength characters: every step is a turn and two exclusive ors.
class RollingHash
{
public:
    void add(char16_t c) { m_value = std::rotl(m_value, 1) ^ scattered(c); }
    /// Takes out the character that was added gramLength additions ago, after the newest one was added.
    void remove(char16_t c) { m_value ^= std::rotl(scattered(c), gramLength); }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    static std::uint64_t scattered(char16_t c)
    {
        const std::uint64_t product = c * 0x9E3779B97F4A7C15ULL;
        return product ^ (product >> 32);
    }
    std::uint64_t m_value = 0;
};

/// Positions of the first occurrence of every gram, by rolling hash (a cyclic polynomial), in open
/// addressing.
class GramTable
{
public:
    explicit GramTable(QStringView text)
        : m_text(text)
    {
        std::size_t capacity = 64;
        while (capacity < static_cast<std::size_t>(text.size()))
            capacity *= 2;
        m_slots.assign(capacity, {});
        m_mask = capacity - 1;
    }

    /// Where the gram at `at`, whose hash is given, stood first; -1 when that is here.
    int firstPlace(std::uint64_t hash, int at)
    {
        const auto tag = static_cast<std::uint32_t>(hash >> 32);
        for (std::size_t i = (hash >> 20) & m_mask;; i = (i + 1) & m_mask) {
            Slot &slot = m_slots[i];
            if (slot.place == 0) {
                slot = {tag, at + 1};
                return -1;
            }
            if (slot.tag == tag && std::memcmp(m_text.utf16() + slot.place - 1, m_text.utf16() + at,
                                               gramLength * sizeof(char16_t)) == 0)
                return slot.place - 1;
        }
    }

private:
    struct Slot
    {
        std::uint32_t tag = 0;
        int place = 0; ///< + 1; 0 = free
    };
    QStringView m_text;
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
};

/// The least number of characters to change, insert or remove to turn a into b; limit + 1 when it takes more.
/// limit <= mostEdits.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

/// What differs between two strings when their common ends are cut off, shortened for quoting.
[[nodiscard]] std::pair<QString, QString> differingMiddles(QStringView a, QStringView b);

} // namespace gouji
