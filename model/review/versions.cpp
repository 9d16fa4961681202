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
    m_keys.clear();
    m_groups.clear();
    m_changed.clear();
    m_places.clear();
}

void VersionIndex::put(ReportId id, const QString &agency, int year, const QByteArray &sha256)
{
    take(id);
    const Key key{organKey(agency), year};
    if (key.organ.isEmpty() || year == 0)
        return;
    m_keys.insert(id, key);
    std::vector<Member> &group = m_groups[key];
    const auto before =
        std::find_if(group.rbegin(), group.rend(), [id](const Member &m) { return m.id < id; });
    group.insert(before.base(), Member{id, sha256});
    if (group.size() > 1)
        m_changed.push_back(key);
}

void VersionIndex::take(ReportId id)
{
    const auto known = m_keys.constFind(id);
    if (known == m_keys.constEnd())
        return;
    const Key key = *known;
    m_keys.erase(known);
    std::vector<Member> &group = m_groups[key];
    std::erase_if(group, [id](const Member &member) { return member.id == id; });
    m_places.remove(id);
    m_changed.push_back(key);
}

void VersionIndex::refresh() const
{
    const std::vector<Key> changed = std::exchange(m_changed, {});
    QSet<Key> done;
    for (const Key &key : changed) {
        if (done.contains(key))
            continue;
        done.insert(key);
        number(key);
    }
}

void VersionIndex::number(const Key &key) const
{
    const std::vector<Member> group = m_groups.value(key);
    QHash<QByteArray, int> numbers;
    for (const Member &member : group) {
        if (!numbers.contains(member.sha256))
            numbers.insert(member.sha256, static_cast<int>(numbers.size()) + 1);
    }
    for (const Member &member : group) {
        if (numbers.size() > 1)
            m_places.insert(member.id, {numbers.value(member.sha256), static_cast<int>(numbers.size()),
                                        group.front().id});
        else
            m_places.remove(member.id);
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
    const auto key = m_keys.constFind(id);
    if (key == m_keys.constEnd())
        return others;
    const auto group = m_groups.constFind(*key);
    QSet<QByteArray> seen;
    for (const Member &member : *group) {
        if (member.id == id)
            seen.insert(member.sha256);
    }
    for (const Member &member : *group) {
        if (seen.contains(member.sha256))
            continue;
        seen.insert(member.sha256);
        others.push_back(member.id);
    }
    return others;
}

std::vector<ReportId> VersionIndex::reportsOf(const QString &organ, int year) const
{
    std::vector<ReportId> ids;
    const auto group = m_groups.constFind(Key{organ, year});
    if (group != m_groups.constEnd()) {
        for (const Member &member : *group)
            ids.push_back(member.id);
    }
    return ids;
}

QStringList VersionIndex::organsOf(int year) const
{
    QStringList organs;
    for (auto group = m_groups.constBegin(); group != m_groups.constEnd(); ++group) {
        if (group.key().year == year && !group->empty())
            organs << group.key().organ;
    }
    return organs;
}

} // namespace gouji
