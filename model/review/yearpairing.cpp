#include "model/review/yearpairing.h"

#include <algorithm>

namespace gouji {

namespace {

/// Organs looked through for a similar name; a place with more is no place.
constexpr qsizetype mostLookedAt = 500;
/// Organs of a year whose names are kept.
constexpr qsizetype mostNames = 5000;
/// Similar organs that are asked about.
constexpr qsizetype mostAsked = 3;

void addAll(std::vector<ReportId> &into, const std::vector<ReportId> &ids)
{
    for (const ReportId id : ids) {
        if (std::find(into.begin(), into.end(), id) == into.end())
            into.push_back(id);
    }
}

} // namespace

void YearPairing::Names::add(const QString &key)
{
    if (isTooMany || keys.contains(key))
        return;
    if (keys.size() == mostNames) {
        *this = {};
        isTooMany = true;
        return;
    }
    keys.insert(key);
    const OrganName name = takeApart(key);
    byPlace[name.place] << key;
    byCore[name.core] << key;
}

YearPairing::YearPairing(const VersionIndex &index, Dated dated)
    : m_index(index)
    , m_dated(std::move(dated))
{
}

void YearPairing::setAliases(OrganAliases aliases)
{
    m_aliases = std::move(aliases);
}

void YearPairing::setAggregates(std::vector<Aggregate> aggregates)
{
    m_aggregates = std::move(aggregates);
}

void YearPairing::noteReport(const QString &agency, int year)
{
    // A year that nobody asked for yet is looked through when somebody does.
    if (const auto names = m_names.find(year); names != m_names.end())
        names->add(organKey(agency));
}

const YearPairing::Names &YearPairing::namesOf(int year) const
{
    const auto known = m_names.constFind(year);
    if (known != m_names.constEnd())
        return *known;
    Names &names = m_names[year];
    for (const QString &organ : m_index.organsOf(year))
        names.add(organ);
    return names;
}

/// All versions of the organ's report, under all its spellings, in the order received.
std::vector<ReportId> YearPairing::allOf(const QString &key, int year) const
{
    if (m_aliases.isEmpty())
        return m_index.reportsOf(key, year);
    std::vector<ReportId> all;
    for (const QString &name : m_aliases.spellings(key))
        addAll(all, m_index.reportsOf(name, year));
    std::sort(all.begin(), all.end());
    return all;
}

ReportId YearPairing::inForce(const QString &key, int year) const
{
    const std::vector<ReportId> all = allOf(key, year);
    if (all.size() <= 1)
        return all.empty() ? 0 : all.front();
    std::vector<QDate> dates;
    for (const ReportId id : all)
        dates.push_back(m_dated(id));
    return all[static_cast<std::size_t>(versionOrder(dates).back())];
}

LastYearReports YearPairing::lastYearOf(const QString &agency, int year) const
{
    const QString key = m_aliases.keyOf(agency);
    if (key.isEmpty() || year == 0)
        return {};
    const OrganForebears forebears = m_aliases.forebears(key, year - 1);
    if (forebears.isDivided)
        return {LastYearState::Divided, {}, forebears.organs};
    if (forebears.organs != QStringList{key})
        return ofForebears(key, forebears.organs, year - 1);
    const ReportId own = inForce(key, year - 1);
    return own != 0 ? LastYearReports{LastYearState::Found, {own}, {}} : similarTo(key, year);
}

LastYearReports YearPairing::ofForebears(const QString &key, const QStringList &organs, int year) const
{
    LastYearReports found;
    QStringList missing;
    for (const QString &organ : organs) {
        if (const ReportId id = inForce(organ, year))
            found.reports.push_back(id);
        else
            missing << organ;
    }
    // Filed under its new name already, or under both.
    const ReportId own = organs.contains(key) ? 0 : inForce(key, year);
    if (own != 0 && !found.reports.empty())
        return {LastYearState::TwoReports, {}, organs};
    if (own != 0 && organs.size() == 1)
        return {LastYearState::Found, {own}, {}};
    if (found.reports.empty())
        return {};
    if (!missing.isEmpty())
        return {LastYearState::ForebearMissing, {}, missing};
    found.state = LastYearState::Found;
    return found;
}

QStringList YearPairing::similarNames(const QString &key, int year) const
{
    const Names &names = namesOf(year);
    if (names.byPlace.isEmpty())
        return {};
    const OrganName own = takeApart(key);
    QStringList similar;
    const auto look = [&](const QString &other) {
        if (areSimilar(own, takeApart(other)) && m_aliases.keyOf(other) != key && !similar.contains(other))
            similar << other;
    };
    if (const QStringList inPlace = names.byPlace.value(own.place); inPlace.size() <= mostLookedAt) {
        for (const QString &other : inPlace)
            look(other);
    }
    const QStringList sameCore = names.byCore.value(own.core);
    for (const QString &other : sameCore.mid(0, mostLookedAt))
        look(other);
    similar.sort();
    return similar;
}

/// Organs of the year before that may be this one: their name is similar, they are nobody's forebear, and
/// they have no report of their own for this year.
LastYearReports YearPairing::similarTo(const QString &key, int year) const
{
    LastYearReports asked;
    for (const QString &organ : similarNames(key, year - 1)) {
        const QString other = m_aliases.keyOf(organ);
        const bool isThere = inForce(other, year - 1) != 0;
        const bool goesOn = inForce(other, year) != 0 || m_aliases.heirs(other, year - 1).size() > 1;
        if (isThere && !goesOn && asked.organs.size() < mostAsked)
            asked.organs << organ;
    }
    if (!asked.organs.isEmpty())
        asked.state = LastYearState::SimilarName;
    return asked;
}

PartReports YearPairing::partsOf(const QString &agency, int year) const
{
    PartReports parts;
    if (m_aggregates.empty())
        return parts;
    const QString key = m_aliases.keyOf(agency);
    for (const Aggregate &aggregate : m_aggregates) {
        if (m_aliases.keyOf(aggregate.whole) != key)
            continue;
        parts.isAggregate = true;
        QStringList organs;
        for (const QString &part : aggregate.parts)
            organs += m_aliases.forebears(m_aliases.keyOf(part), year).organs;
        organs.removeDuplicates();
        organs.removeAll(key);
        parts.count = static_cast<int>(organs.size());
        for (const QString &organ : organs) {
            if (const ReportId id = inForce(organ, year))
                addAll(parts.reports, {id});
            else
                parts.missing << organ;
        }
        break;
    }
    return parts;
}

std::vector<ReportId> YearPairing::reportsOfYear(const QString &agency, int year) const
{
    const QString key = m_aliases.keyOf(agency);
    std::vector<ReportId> reports;
    for (const QString &organ : m_aliases.forebears(key, year).organs) {
        const ReportId id = inForce(organ, year);
        if (id == 0)
            return {};
        reports.push_back(id);
    }
    return reports;
}

std::vector<ReportId> YearPairing::affectedBy(const QString &agency, int year, Change change) const
{
    std::vector<ReportId> affected;
    const QString key = m_aliases.keyOf(agency);
    if (key.isEmpty() || year == 0)
        return affected;
    for (const QString &heir : m_aliases.heirs(key, year))
        addAll(affected, allOf(heir, year + 1));
    for (const Aggregate &aggregate : m_aggregates) {
        const bool isPart =
            std::any_of(aggregate.parts.begin(), aggregate.parts.end(), [&](const QString &part) {
                return m_aliases.forebears(m_aliases.keyOf(part), year).organs.contains(key);
            });
        if (isPart)
            addAll(affected, allOf(m_aliases.keyOf(aggregate.whole), year));
    }
    if (change == Change::Arrival) {
        // Those who are or were asked whether they were this organ.
        for (const int other : {year, year + 1}) {
            for (const QString &organ : similarNames(key, other))
                addAll(affected, allOf(m_aliases.keyOf(organ), other));
        }
    }
    return affected;
}

} // namespace gouji
