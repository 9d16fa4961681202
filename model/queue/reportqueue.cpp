#include "model/queue/reportqueue.h"

#include "model/checks/organkind.h"
#include "model/queue/facetplaces.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <numeric>

namespace gouji {

namespace {

QString kindName(OrganKind kind)
{
    switch (kind) {
    case OrganKind::Unknown:
        return {};
    case OrganKind::Town:
        return QStringLiteral("town");
    case OrganKind::Township:
        return QStringLiteral("township");
    case OrganKind::Street:
        return QStringLiteral("street");
    case OrganKind::County:
        return QStringLiteral("county");
    case OrganKind::City:
        return QStringLiteral("city");
    case OrganKind::Province:
        return QStringLiteral("province");
    case OrganKind::Bureau:
        return QStringLiteral("bureau");
    case OrganKind::Commission:
        return QStringLiteral("commission");
    case OrganKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

constexpr QChar between(u'\n');

/// Joined; there are eight.
QString severitiesOf(const ReportRow &row)
{
    if (row.errors + row.warnings + row.notices == 0)
        return QStringLiteral("none");
    QStringList severities;
    if (row.errors > 0)
        severities += QStringLiteral("error");
    if (row.warnings > 0)
        severities += QStringLiteral("warning");
    if (row.notices > 0)
        severities += QStringLiteral("notice");
    return severities.join(between);
}

bool hasSeveral(QueueFacet facet)
{
    return facet == QueueFacet::Severity || facet == QueueFacet::Check;
}

} // namespace

void ReportQueue::clear()
{
    for (Column &column : m_columns)
        column = {};
    m_rows.clear();
    m_organs = {};
    m_kinds.clear();
    m_order.clear();
    m_shown.clear();
    m_isSorted = false;
    clearHits();
}

/// The set of one value, or of several joined where a report may have several.
int ReportQueue::setOf(QueueFacet facet, const QString &joined)
{
    Column &column = m_columns[static_cast<std::size_t>(facet)];
    if (column.lastSet >= 0 && column.lastKey == joined)
        return column.lastSet;
    column.lastKey = joined;
    const auto known = column.setNumbers.constFind(joined);
    if (known != column.setNumbers.constEnd())
        return column.lastSet = *known;
    std::vector<int> numbers;
    for (const QString &value : hasSeveral(facet) ? joined.split(between) : QStringList{joined})
        numbers.push_back(column.values.put(value));
    column.lastSet = static_cast<int>(column.sets.size());
    column.sets.push_back(std::move(numbers));
    column.counts.push_back(0);
    column.setNumbers.insert(joined, column.lastSet);
    return column.lastSet;
}

/// The set of an organ's kind, by the number of its name.
int ReportQueue::kindOf(int organ)
{
    while (static_cast<int>(m_kinds.size()) <= organ) {
        const QString &name = m_organs.text(static_cast<int>(m_kinds.size()));
        m_kinds.push_back(setOf(QueueFacet::OrganKind, kindName(organKind(name))));
    }
    return m_kinds[static_cast<std::size_t>(organ)];
}

void ReportQueue::put(int index, const ReportRow &row)
{
    // New ones come behind in the order received; no other order can be told without looking.
    if (m_choice.order != QueueOrder::Received || m_choice.isReversed)
        m_isSorted = false;
    if (index == size()) {
        m_rows.emplace_back();
        m_order.push_back(index);
    }
    Row &kept = m_rows[static_cast<std::size_t>(index)];
    const auto put = [&](QueueFacet facet, const QString &joined) {
        kept.sets[static_cast<std::size_t>(facet)] = setOf(facet, joined);
    };
    put(QueueFacet::Stage, row.stage);
    put(QueueFacet::Severity, severitiesOf(row));
    put(QueueFacet::Check, row.checks.join(between));
    put(QueueFacet::Year, row.year > 0 ? QString::number(row.year) : QString());
    put(QueueFacet::Parent, m_parents ? m_parents(row) : QString());
    put(QueueFacet::Form, row.formId);
    put(QueueFacet::Format, row.format);
    put(QueueFacet::Reviewer, row.reviewer);
    kept.organ = m_organs.put(row.agency);
    kept.sets[static_cast<std::size_t>(QueueFacet::OrganKind)] = kindOf(kept.organ);
    kept.errors = row.errors;
    kept.warnings = row.warnings;
    kept.notices = row.notices;
    kept.year = row.year;
    kept.touchedMs = row.touched.isValid() ? row.touched.toMSecsSinceEpoch() : 0;
}

void ReportQueue::setChoice(const QueueChoice &choice)
{
    if (choice.order != m_choice.order || choice.isReversed != m_choice.isReversed)
        m_isSorted = false;
    m_choice = choice;
}

void ReportQueue::setHits(std::vector<bool> hits)
{
    m_hits = std::move(hits);
    m_isSearch = true;
}

void ReportQueue::clearHits()
{
    m_hits.clear();
    m_isSearch = false;
}

void ReportQueue::choosePasses()
{
    for (std::size_t f = 0; f < facetCount; ++f) {
        Column &column = m_columns[f];
        column.passes.assign(column.sets.size(), m_choice.values[f].isEmpty() ? 1 : 0);
        for (const QString &value : m_choice.values[f]) {
            const int number = column.values.find(value);
            for (std::size_t s = 0; s < column.sets.size(); ++s) {
                const std::vector<int> &set = column.sets[s];
                if (std::find(set.begin(), set.end(), number) != set.end())
                    column.passes[s] = 1;
            }
        }
        std::fill(column.counts.begin(), column.counts.end(), 0);
    }
}

/// One bit for each facet that leaves the report out.
unsigned ReportQueue::failuresOf(const Row &row) const
{
    unsigned failures = 0;
    for (std::size_t f = 0; f < facetCount; ++f)
        failures |= (m_columns[f].passes[static_cast<std::size_t>(row.sets[f])] ? 0U : 1U) << f;
    return failures;
}

void ReportQueue::refresh()
{
    if (!m_isSorted)
        sort();
    m_shown.clear();
    pass(&m_shown);
}

void ReportQueue::recount()
{
    pass(nullptr);
}

/// Looks at every report once: counts it where it counts, and shows it if it is left.
void ReportQueue::pass(std::vector<int> *shown)
{
    choosePasses();
    for (const int index : m_order) {
        const auto i = static_cast<std::size_t>(index);
        if (m_isSearch && !(i < m_hits.size() && m_hits[i]))
            continue;
        const Row &row = m_rows[i];
        const unsigned failures = failuresOf(row);
        // A value's count is of the reports that would be shown beside it: those that only its facet leaves
        // out.
        if (std::popcount(failures) == 1) {
            const auto only = static_cast<std::size_t>(std::countr_zero(failures));
            ++m_columns[only].counts[static_cast<std::size_t>(row.sets[only])];
        } else if (failures == 0) {
            if (shown)
                shown->push_back(index);
            for (std::size_t f = 0; f < facetCount; ++f)
                ++m_columns[f].counts[static_cast<std::size_t>(row.sets[f])];
        }
    }
}

bool ReportQueue::fits(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    if (m_isSearch && !(i < m_hits.size() && m_hits[i]))
        return false;
    for (std::size_t f = 0; f < facetCount; ++f) {
        const QStringList &chosen = m_choice.values[f];
        const Column &column = m_columns[f];
        const std::vector<int> &set = column.sets[static_cast<std::size_t>(m_rows[i].sets[f])];
        const bool passes = chosen.isEmpty() || std::any_of(set.begin(), set.end(), [&](int value) {
                                return chosen.contains(column.values.text(value));
                            });
        if (!passes)
            return false;
    }
    return true;
}

std::vector<FacetValue> ReportQueue::values(QueueFacet facet) const
{
    const Column &column = m_columns[static_cast<std::size_t>(facet)];
    std::vector<FacetValue> values;
    for (const QString &value : column.values.texts())
        values.push_back({value, 0, m_choice.isChosen(facet, value)});
    for (std::size_t s = 0; s < column.sets.size(); ++s) {
        for (const int value : column.sets[s])
            values[static_cast<std::size_t>(value)].count += column.counts[s];
    }
    // A choice that came with the file may be of a value that no report has any more.
    for (const QString &value : m_choice.of(facet)) {
        if (column.values.find(value) < 0)
            values.push_back({value, 0, true});
    }
    std::erase_if(values, [](const FacetValue &v) { return v.count == 0 && !v.isChosen; });
    const QHash<QString, qint64> checks =
        facet == QueueFacet::Check ? checkPlaces() : QHash<QString, qint64>();
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(values.begin(), values.end(), [&](const FacetValue &a, const FacetValue &b) {
        const qint64 first = placeOf(facet, a.value, checks);
        const qint64 second = placeOf(facet, b.value, checks);
        return first != second ? first < second : collator.compare(a.value, b.value) < 0;
    });
    return values;
}

/// What to sort by, rising.
std::vector<std::int64_t> ReportQueue::sortKeys() const
{
    std::vector<std::int64_t> keys(m_rows.size());
    std::vector<std::int64_t> places;
    if (m_choice.order == QueueOrder::Organ)
        places = collatedPlaces(m_organs.texts());
    QStringList names;
    for (int i = 0; m_choice.order == QueueOrder::File && m_files && i < size(); ++i)
        names += m_files(i);
    if (!names.isEmpty())
        return collatedPlaces(names);
    const auto most = [](std::int32_t count) { return std::int64_t{1'000'000 - std::min(count, 1'000'000)}; };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        switch (m_choice.order) {
        case QueueOrder::Severity:
            keys[i] = (most(row.errors) * 1'000'001 + most(row.warnings)) * 1'000'001 + most(row.notices);
            break;
        case QueueOrder::Organ:
            keys[i] = places[static_cast<std::size_t>(row.organ)];
            break;
        case QueueOrder::Year:
            keys[i] = -row.year;
            break;
        case QueueOrder::Touched:
            keys[i] = -row.touchedMs;
            break;
        default:
            keys[i] = static_cast<std::int64_t>(i);
        }
    }
    return keys;
}

void ReportQueue::sort()
{
    std::iota(m_order.begin(), m_order.end(), 0);
    const std::vector<std::int64_t> keys = sortKeys();
    const auto keyOf = [&keys](int index) { return keys[static_cast<std::size_t>(index)]; };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return m_choice.isReversed ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
    });
    m_isSorted = true;
}

} // namespace gouji
