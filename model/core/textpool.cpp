#include "model/core/textpool.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

constexpr std::size_t leastSlots = 16;

std::uint32_t hashOf(const QString &text)
{
    return static_cast<std::uint32_t>(qHash(text));
}

} // namespace

int TextPool::put(const QString &text)
{
    if ((static_cast<std::size_t>(m_texts.size()) + 1) * 3 > m_slots.size() * 2)
        grow();
    const std::uint32_t hash = hashOf(text);
    Slot &slot = m_slots[slotOf(text, hash)];
    if (slot.number < 0) {
        slot = {hash, size()};
        // Texts often have more room than they need.
        m_texts.append(QString(text.constData(), text.size()));
    }
    return slot.number;
}

int TextPool::find(const QString &text) const
{
    return m_slots.empty() ? -1 : m_slots[slotOf(text, hashOf(text))].number;
}

/// Where the text's number stands, or is to stand.
std::size_t TextPool::slotOf(const QString &text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].number >= 0 && (m_slots[at].hash != hash || m_texts.at(m_slots[at].number) != text))
        at = (at + 1) & mask;
    return at;
}

void TextPool::grow()
{
    const std::vector<Slot> before =
        std::exchange(m_slots, std::vector<Slot>(std::max(leastSlots, m_slots.size() * 2)));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.number < 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].number >= 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace gouji
