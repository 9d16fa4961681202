#pragma once

#include "model/core/textpool.h"
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
/// the same however many there are; the same bytes twice are one version. Some 60 bytes a report. Not
/// thread-safe.
class VersionIndex
{
public:
    /// Adds a report, or says anew what it is.
    void put(ReportId id, const QString &agency, int year, const QByteArray &sha256);
    void clear();
    /// Makes room for so many reports.
    void reserve(std::size_t count);

    [[nodiscard]] VersionPlace placeOf(ReportId id) const;
    /// The other versions of a report, one for each file of other bytes, in the order received.
    [[nodiscard]] std::vector<ReportId> othersOf(ReportId id) const;

    /// All reports of an organ (as organKey() gives it) for a year, in the order received.
    [[nodiscard]] std::vector<ReportId> reportsOf(const QString &organ, int year) const;
    /// The organs with reports of that year, as organKey() gives them, in no order. Looks at all reports.
    [[nodiscard]] QStringList organsOf(int year) const;

private:
    /// A report that says organ and year. Those of one group make a ring by rising id.
    struct Member
    {
        ReportId id = 0;
        std::size_t file = 0; ///< of its bytes, enough to tell the few files of one group apart
        int organ = -1;       ///< number of its key; -1 when it left its group and is in none
        int year = 0;
        int next = 0;
    };
    /// Number of the organ and year.
    using Group = quint64;

    [[nodiscard]] static Group groupOf(int organ, int year)
    {
        return (static_cast<Group>(organ) << 32) | static_cast<quint32>(year);
    }
    [[nodiscard]] Member &member(int at) { return m_members[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Member &member(int at) const { return m_members[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int find(ReportId id) const;
    [[nodiscard]] int insert(ReportId id);
    void join(int at);
    void leave(int at);
    [[nodiscard]] std::vector<int> membersOf(Group group) const;
    void number(Group group) const;
    void refresh() const;

    TextPool m_organs;                              ///< keys
    std::vector<Member> m_members;                  ///< by rising id
    QHash<Group, int> m_lastOf;                     ///< the member with the highest id
    mutable std::vector<Group> m_changed;           ///< groups of several that are to be numbered again
    mutable QHash<ReportId, VersionPlace> m_places; ///< of the members of groups with several versions
};

} // namespace gouji
