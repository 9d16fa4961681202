#pragma once

#include "model/review/event.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace gouji {

/// The organ's name as names are compared: white space left out, compatibility forms folded, one kind of
/// brackets. Nothing is guessed: a name with the place before it is another name than one without.
[[nodiscard]] QString organKey(const QString &agency);

/// The order in which versions came about, as indices into `signedOn`, which is in the order they were
/// received. Those with a date stand in the order of their dates; one without (invalid) keeps its place.
[[nodiscard]] std::vector<int> versionOrder(const std::vector<QDate> &signedOn);

/// Where a file stands among the versions of one report.
struct VersionPlace
{
    int number = 0; ///< from 1, in the order received; 0 when no other version is known
    int count = 0;
    ReportId first = 0; ///< the version received first

    bool operator==(const VersionPlace &) const = default;
};

/// Knows which reports are versions of one report. Ids rise in the order reports were received. Adding costs
/// the same however many there are; the same bytes twice are one version. Not thread-safe.
class VersionIndex
{
public:
    /// Adds a report, or says anew what it is.
    void put(ReportId id, const QString &agency, int year, const QByteArray &sha256);
    void clear();

    [[nodiscard]] VersionPlace placeOf(ReportId id) const;
    /// The other versions of a report, one for each file of other bytes, in the order received.
    [[nodiscard]] std::vector<ReportId> othersOf(ReportId id) const;

    /// All reports of an organ (as organKey() gives it) for a year, in the order received.
    [[nodiscard]] std::vector<ReportId> reportsOf(const QString &organ, int year) const;
    /// The organs with reports of that year, as organKey() gives them, in no order. Looks at all reports.
    [[nodiscard]] QStringList organsOf(int year) const;

private:
    struct Key
    {
        QString organ;
        int year = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.organ, key.year); }
    };
    struct Member
    {
        ReportId id = 0;
        QByteArray sha256;
    };

    void take(ReportId id);
    void number(const Key &key) const;
    void refresh() const;

    QHash<ReportId, Key> m_keys; ///< of the reports that say organ and year
    QHash<Key, std::vector<Member>> m_groups;
    mutable std::vector<Key> m_changed;             ///< groups of several that are to be numbered again
    mutable QHash<ReportId, VersionPlace> m_places; ///< of the members of groups with several versions
};

} // namespace gouji
