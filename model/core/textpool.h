#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace gouji {

/// Texts that many share, each kept once and known by a number. Numbers rise from 0 in the order the texts
/// came; none ever goes.
class TextPool
{
public:
    /// The number of a text, which is added if it is new.
    int put(const QString &text);
    /// -1 for a text that is not there.
    [[nodiscard]] int find(const QString &text) const;
    [[nodiscard]] const QString &text(int number) const { return m_texts.at(number); }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] int size() const { return static_cast<int>(m_texts.size()); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t number = -1; ///< -1: free
    };
    [[nodiscard]] std::size_t slotOf(const QString &text, std::uint32_t hash) const;
    void grow();

    QStringList m_texts;
    std::vector<Slot> m_slots; ///< open addressing; a power of two
};

} // namespace gouji
