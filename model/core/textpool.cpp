#include "model/core/textpool.h"

#include <QHash>

namespace gouji {

namespace {

constexpr std::size_t leastSlots = 16;
constexpr int freeSlot = -1;

} // namespace

int TextPool::put(const QString &text)
{
    if ((static_cast<std::size_t>(m_texts.size()) + 1) * 3 > m_slots.size() * 2)
        grow();
    int &slot = m_slots[slotOf(text)];
    if (slot == freeSlot) {
        slot = size();
        m_texts.append(text);
    }
    return slot;
}

int TextPool::find(const QString &text) const
{
    return m_slots.empty() ? freeSlot : m_slots[slotOf(text)];
}

/// Where the text's number stands, or is to stand.
std::size_t TextPool::slotOf(const QString &text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = qHash(text) & mask;
    while (m_slots[at] != freeSlot && m_texts.at(m_slots[at]) != text)
        at = (at + 1) & mask;
    return at;
}

void TextPool::grow()
{
    m_slots.assign(std::max(leastSlots, m_slots.size() * 2), freeSlot);
    for (int number = 0; number < size(); ++number)
        m_slots[slotOf(m_texts.at(number))] = number;
}

} // namespace gouji
