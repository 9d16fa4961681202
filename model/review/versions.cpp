#include "model/review/versions.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

/// An ideograph that stands for itself: nearly all of every name.
bool isPlain(QChar c)
{
    return c >= QChar(0x4E00) && c <= QChar(0x9FFF);
}

QChar oneBracket(QChar c)
{
    switch (c.unicode()) {
    case 0x3014: // 〔
    case 0x3010: // 【
    case u'[':
    case u'{':
        return u'(';
    case 0x3015: // 〕
    case 0x3011: // 】
    case u']':
    case u'}':
        return u')';
    default:
        return c;
    }
}

} // namespace

QString organKey(const QString &agency)
{
    if (std::all_of(agency.begin(), agency.end(), isPlain))
        return agency;
    QString key;
    for (const QChar c : agency.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            key += oneBracket(c);
    }
    return key;
}

std::vector<int> versionOrder(const std::vector<QDate> &signedOn)
{
    std::vector<int> places; // that are held by versions with a date
    for (int i = 0; i < static_cast<int>(signedOn.size()); ++i) {
        if (signedOn[static_cast<std::size_t>(i)].isValid())
            places.push_back(i);
    }
    std::vector<int> dated = places;
    std::stable_sort(dated.begin(), dated.end(), [&](int a, int b) {
        return signedOn[static_cast<std::size_t>(a)] < signedOn[static_cast<std::size_t>(b)];
    });
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(signedOn.size()); ++i)
        order.push_back(i);
    for (std::size_t i = 0; i < places.size(); ++i)
        order[static_cast<std::size_t>(places[i])] = dated[i];
    return order;
}

void VersionIndex::clear()
{
    *this = {};
}

void VersionIndex::reserve(std::size_t count)
{
    m_members.reserve(count);
    m_lastOf.reserve(static_cast<qsizetype>(count));
}

void VersionIndex::put(ReportId id, const QString &agency, int year, const QByteArray &sha256)
{
    const QString key = year == 0 ? QString() : organKey(agency);
    const int organ = key.isEmpty() ? -1 : m_organs.put(key);
    const std::size_t file = qHash(sha256);
    int at = find(id);
    if (at >= 0) {
        const Member &known = member(at);
        if (known.organ == organ && known.year == year && known.file == file)
            return;
        leave(at);
    }
    if (organ < 0)
        return;
    if (at < 0)
        at = insert(id);
    member(at).file = file;
    member(at).organ = organ;
    member(at).year = year;
    join(at);
}

/// -1 for a report that never said organ and year.
int VersionIndex::find(ReportId id) const
{
    if (m_members.empty() || m_members.back().id < id)
        return -1;
    const auto found = std::lower_bound(m_members.begin(), m_members.end(), id,
                                        [](const Member &m, ReportId wanted) { return m.id < wanted; });
    return found == m_members.end() || found->id != id ? -1 : static_cast<int>(found - m_members.begin());
}

int VersionIndex::insert(ReportId id)
{
    const auto behind = std::lower_bound(m_members.begin(), m_members.end(), id,
                                         [](const Member &m, ReportId wanted) { return m.id < wanted; });
    const int at = static_cast<int>(behind - m_members.begin());
    if (behind != m_members.end()) {
        for (Member &known : m_members)
            known.next += known.next >= at ? 1 : 0;
        for (int &last : m_lastOf)
            last += last >= at ? 1 : 0;
    }
    m_members.insert(behind, Member{id});
    return at;
}

void VersionIndex::join(int at)
{
    Member &own = member(at);
    const Group group = groupOf(own.organ, own.year);
    const auto last = m_lastOf.find(group);
    if (last == m_lastOf.end()) {
        own.next = at;
        m_lastOf.insert(group, at);
        return;
    }
    int before = *last;
    if (member(before).id < own.id) {
        *last = at;
    } else {
        while (member(member(before).next).id < own.id)
            before = member(before).next;
    }
    own.next = std::exchange(member(before).next, at);
    m_changed.push_back(group);
}

void VersionIndex::leave(int at)
{
    Member &own = member(at);
    if (own.organ < 0)
        return;
    const Group group = groupOf(own.organ, own.year);
    own.organ = -1;
    m_places.remove(own.id);
    if (own.next == at) {
        m_lastOf.remove(group);
        return;
    }
    int before = own.next;
    while (member(before).next != at)
        before = member(before).next;
    member(before).next = own.next;
    if (int &last = m_lastOf[group]; last == at)
        last = before;
    m_changed.push_back(group);
}

/// In the order received.
std::vector<int> VersionIndex::membersOf(Group group) const
{
    std::vector<int> members;
    const auto last = m_lastOf.constFind(group);
    if (last == m_lastOf.constEnd())
        return members;
    int at = *last;
    do {
        at = member(at).next;
        members.push_back(at);
    } while (at != *last);
    return members;
}

void VersionIndex::refresh() const
{
    const std::vector<Group> changed = std::exchange(m_changed, {});
    QSet<Group> done;
    for (const Group group : changed) {
        if (done.contains(group))
            continue;
        done.insert(group);
        number(group);
    }
}

void VersionIndex::number(Group group) const
{
    const std::vector<int> members = membersOf(group);
    QHash<std::size_t, int> numbers;
    for (const int at : members) {
        if (!numbers.contains(member(at).file))
            numbers.insert(member(at).file, static_cast<int>(numbers.size()) + 1);
    }
    for (const int at : members) {
        if (numbers.size() > 1)
            m_places.insert(member(at).id, {numbers.value(member(at).file), static_cast<int>(numbers.size()),
                                            member(members.front()).id});
        else
            m_places.remove(member(at).id);
    }
}

VersionPlace VersionIndex::placeOf(ReportId id) const
{
    if (!m_changed.empty())
        refresh();
    return m_places.value(id);
}

std::vector<ReportId> VersionIndex::othersOf(ReportId id) const
{
    std::vector<ReportId> others;
    const int own = find(id);
    if (own < 0 || member(own).organ < 0)
        return others;
    QSet<std::size_t> seen{member(own).file};
    for (const int at : membersOf(groupOf(member(own).organ, member(own).year))) {
        if (seen.contains(member(at).file))
            continue;
        seen.insert(member(at).file);
        others.push_back(member(at).id);
    }
    return others;
}

std::vector<ReportId> VersionIndex::reportsOf(const QString &organ, int year) const
{
    std::vector<ReportId> ids;
    if (const int number = m_organs.find(organ); number >= 0) {
        for (const int at : membersOf(groupOf(number, year)))
            ids.push_back(member(at).id);
    }
    return ids;
}

QStringList VersionIndex::organsOf(int year) const
{
    QStringList organs;
    for (const int last : m_lastOf) {
        if (member(last).year == year)
            organs << m_organs.text(member(last).organ);
    }
    return organs;
}

} // namespace gouji
