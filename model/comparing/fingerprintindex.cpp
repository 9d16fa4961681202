#include "model/comparing/fingerprintindex.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gouji {

namespace {

constexpr std::size_t leastCapacity = 1024;

/// The organs met so far, few at a time.
class OrganSet
{
public:
    void add(int organ)
    {
        if (!m_organs.contains(organ))
            m_organs.append(organ);
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_organs.size()); }

private:
    QVarLengthArray<int, FingerprintIndex::mostOrgans + 2> m_organs;
};

} // namespace

int FingerprintIndex::organNumber(const QString &organ)
{
    const auto next = static_cast<int>(m_reportsOf.size());
    const int number = organ.isEmpty() ? next : m_organs.value(organ, next);
    if (number == next) {
        m_reportsOf.push_back(0);
        if (!organ.isEmpty())
            m_organs.insert(organ, next);
    }
    return number;
}

void FingerprintIndex::add(const ComparedIdentity &identity, const std::vector<std::uint32_t> &hashes)
{
    remove(identity.report);
    const auto slot = static_cast<std::uint32_t>(m_slots.size());
    const int organ = organNumber(identity.organ);
    m_slots.push_back({identity, organ, true});
    m_counts.push_back(0);
    m_slotOf.insert(identity.report, slot);
    m_liveOrgans += m_reportsOf[static_cast<std::size_t>(organ)]++ == 0 ? 1 : 0;
    for (const std::uint32_t hash : hashes)
        put(hash, slot);
}

void FingerprintIndex::remove(qint64 report)
{
    const auto found = m_slotOf.constFind(report);
    if (found == m_slotOf.constEnd())
        return;
    Slot &slot = m_slots[*found];
    slot.isLive = false;
    m_liveOrgans -= --m_reportsOf[static_cast<std::size_t>(slot.organ)] == 0 ? 1 : 0;
    m_slotOf.erase(found);
}

void FingerprintIndex::clear()
{
    *this = {};
}

/// Puts a carrier in, in the place of an earlier version of the same report.
void FingerprintIndex::put(std::uint32_t hash, std::uint32_t slot)
{
    if ((m_used + 1) * 3 > m_entries.size() * 2)
        grow();
    const Slot &own = m_slots[slot];
    const bool isNamed = !own.identity.organ.isEmpty() && own.identity.year != 0;
    OrganSet organs;
    organs.add(own.organ);
    Entry *room = nullptr;
    std::size_t at = firstOf(hash);
    for (; m_entries[at].slot != freeSlot; at = (at + 1) & m_mask) {
        Entry &entry = m_entries[at];
        if (entry.hash == hash && entry.slot == commonSlot)
            return;
        if (!isLive(entry)) {
            if (!room && entry.slot != commonSlot)
                room = &entry;
            continue;
        }
        if (entry.hash != hash)
            continue;
        const Slot &other = m_slots[entry.slot];
        organs.add(other.organ);
        if (isNamed && other.organ == own.organ && other.identity.year == own.identity.year) {
            entry.slot = slot;
            return;
        }
    }
    if (organs.count() > mostOrgans)
        return makeCommon(hash);
    if (!room) {
        room = &m_entries[at];
        ++m_used;
    }
    *room = {hash, slot};
}

void FingerprintIndex::makeCommon(std::uint32_t hash)
{
    bool isMarked = false;
    for (std::size_t at = firstOf(hash); m_entries[at].slot != freeSlot; at = (at + 1) & m_mask) {
        Entry &entry = m_entries[at];
        if (entry.hash == hash && entry.slot != commonSlot)
            entry.slot = std::exchange(isMarked, true) ? deadSlot : commonSlot;
    }
}

/// Twice the room, and nothing dead in it.
void FingerprintIndex::grow()
{
    std::size_t kept = 0;
    for (const Entry &entry : m_entries)
        kept += isLive(entry) || entry.slot == commonSlot ? 1 : 0;
    std::size_t capacity = leastCapacity;
    while (capacity < kept * 3)
        capacity *= 2;
    const std::vector<Entry> before = std::exchange(m_entries, std::vector<Entry>(capacity));
    m_mask = capacity - 1;
    m_used = kept;
    for (const Entry &entry : before) {
        if (!isLive(entry) && entry.slot != commonSlot)
            continue;
        std::size_t at = firstOf(entry.hash);
        while (m_entries[at].slot != freeSlot)
            at = (at + 1) & m_mask;
        m_entries[at] = entry;
    }
}

FingerprintIndex::Answer FingerprintIndex::sharing(const ComparedIdentity &own,
                                                   const std::vector<Fingerprint> &fingerprints,
                                                   int common) const
{
    Answer answer;
    answer.isCommon.assign(fingerprints.size(), 0);
    if (m_entries.empty())
        return answer;
    const int ownOrgan = own.organ.isEmpty() ? -1 : m_organs.value(own.organ, -1);
    std::vector<std::uint32_t> touched;
    QVarLengthArray<std::uint32_t, 64> carriers;
    for (std::size_t i = 0; i < fingerprints.size(); ++i) {
        const std::uint32_t hash = fingerprints[i].hash;
        OrganSet organs;
        organs.add(ownOrgan);
        carriers.clear();
        bool isCommon = false;
        for (std::size_t at = firstOf(hash); m_entries[at].slot != freeSlot && !isCommon;
             at = (at + 1) & m_mask) {
            const Entry &entry = m_entries[at];
            if (entry.hash != hash)
                continue;
            isCommon = entry.slot == commonSlot;
            if (!isLive(entry) || m_slots[entry.slot].identity.report == own.report)
                continue;
            organs.add(m_slots[entry.slot].organ);
            carriers.append(entry.slot);
            isCommon = organs.count() >= common;
        }
        answer.isCommon[i] = isCommon ? 1 : 0;
        if (isCommon)
            continue;
        for (const std::uint32_t slot : carriers) {
            if (m_counts[slot]++ == 0)
                touched.push_back(slot);
        }
    }
    answer.reports.reserve(touched.size());
    for (const std::uint32_t slot : touched)
        answer.reports.push_back(
            {m_slots[slot].identity, static_cast<int>(slot), std::exchange(m_counts[slot], 0)});
    return answer;
}

std::vector<int> FingerprintIndex::sharedWith(int slot, const std::vector<Fingerprint> &fingerprints) const
{
    std::vector<int> shared;
    for (std::size_t i = 0; i < fingerprints.size() && !m_entries.empty(); ++i) {
        const std::uint32_t hash = fingerprints[i].hash;
        for (std::size_t at = firstOf(hash); m_entries[at].slot != freeSlot; at = (at + 1) & m_mask) {
            if (m_entries[at].hash == hash && m_entries[at].slot == static_cast<std::uint32_t>(slot)) {
                shared.push_back(static_cast<int>(i));
                break;
            }
        }
    }
    return shared;
}

} // namespace gouji
