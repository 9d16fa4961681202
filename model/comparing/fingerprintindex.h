#pragma once

#include "model/comparing/winnowing.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace gouji {

/// Whose report it is, as far as comparing goes.
struct ComparedIdentity
{
    qint64 report = 0; ///< the caller's number for it
    QString organ;     ///< organKey(); empty where the report does not say
    int year = 0;      ///< 0 where it does not say

    bool operator==(const ComparedIdentity &) const = default;
};

/// Knows which reports carry a fingerprint, and by how many organs it is carried. Of what very many carry
/// only that is kept; of several versions of one report the one added last. Some 10 bytes a fingerprint. Used
/// on one thread.
class FingerprintIndex
{
public:
    /// Adds a report; one of that number is replaced. `hashes` as hashesOf() gives them.
    void add(const ComparedIdentity &identity, const std::vector<std::uint32_t> &hashes);
    void remove(qint64 report);
    void clear();

    [[nodiscard]] bool contains(qint64 report) const { return m_slotOf.contains(report); }
    [[nodiscard]] int reportCount() const { return static_cast<int>(m_slotOf.size()); }
    /// How many organs they are of; a report that does not name its organ counts as one of its own.
    [[nodiscard]] int organCount() const { return m_liveOrgans; }

    /// A report that carries some of the fingerprints asked for.
    struct Sharing
    {
        ComparedIdentity identity;
        int slot = 0;
        int count = 0; ///< fingerprints shared that are not common
    };
    struct Answer
    {
        std::vector<Sharing> reports;
        std::vector<char> isCommon; ///< by fingerprint asked for
    };
    /// Which reports carry fingerprints of a report, itself left out. A fingerprint is common, and no sign of
    /// copying, when `common` organs or more carry it, the report's own among them; common <= mostOrgans.
    [[nodiscard]] Answer sharing(const ComparedIdentity &own, const std::vector<Fingerprint> &fingerprints,
                                 int common) const;
    /// Which of the fingerprints, by index, a report of an answer carries.
    [[nodiscard]] std::vector<int> sharedWith(int slot, const std::vector<Fingerprint> &fingerprints) const;

    /// Beyond that the carriers of a fingerprint are not kept.
    static constexpr int mostOrgans = 20;

private:
    struct Entry
    {
        std::uint32_t hash = 0;
        std::uint32_t slot = freeSlot;
    };
    struct Slot
    {
        ComparedIdentity identity;
        int organ = 0;
        bool isLive = true;
    };
    static constexpr std::uint32_t freeSlot = 0xFFFFFFFF;   ///< never used
    static constexpr std::uint32_t commonSlot = 0xFFFFFFFE; ///< its hash is carried by very many
    static constexpr std::uint32_t deadSlot = 0xFFFFFFFD;   ///< to be used again

    [[nodiscard]] std::size_t firstOf(std::uint32_t hash) const { return hash & m_mask; }
    void put(std::uint32_t hash, std::uint32_t slot);
    void makeCommon(std::uint32_t hash);
    void grow();
    int organNumber(const QString &organ);
    [[nodiscard]] bool isLive(const Entry &entry) const
    {
        return entry.slot < m_slots.size() && m_slots[entry.slot].isLive;
    }

    std::vector<Entry> m_entries; ///< open addressing; those of one hash stand in one run
    std::size_t m_mask = 0;
    std::size_t m_used = 0; ///< entries that are not free
    std::vector<Slot> m_slots;
    QHash<qint64, std::uint32_t> m_slotOf;
    QHash<QString, int> m_organs;
    std::vector<int> m_reportsOf; ///< live ones, by organ number
    int m_liveOrgans = 0;
    mutable std::vector<int> m_counts; ///< by slot, all 0 between two questions
};

} // namespace gouji
