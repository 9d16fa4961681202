// Reports of other years and organs: who is compared with whom, and what is to be judged again when one
// changes.

#include "app/session/sessionloaded.h"
#include "app/session/sessionrows.h"

#include <algorithm>

namespace gouji {

namespace {

const QString &aliasesList()
{
    static const QString name = QStringLiteral("aliases");
    return name;
}

const QString &aggregatesList()
{
    static const QString name = QStringLiteral("aggregates");
    return name;
}

/// The organs that two lists do not say the same of.
void addOrgans(QSet<QString> &keys, const OrganAliases &list, const OrganAliases &other)
{
    for (const OrganAlias &alias : list.aliases()) {
        const auto &lines = other.aliases();
        if (std::find(lines.begin(), lines.end(), alias) == lines.end())
            keys << organKey(alias.former) << organKey(alias.present);
    }
}

} // namespace

std::optional<NeighbourFacts> Session::RowSource::factsOf(ReportId id, bool withFigures) const
{
    const StoredRows &rows = m_session.rows();
    const std::optional<std::size_t> at = rows.find(id);
    if (!at)
        return std::nullopt;
    NeighbourFacts facts{rows.name(*at),   rows.agency(*at), rows.year(*at),
                         rows.formId(*at), rows.dated(*at),  {}};
    if (withFigures) {
        // Without its figures a report is one without a table.
        if (Result<ReportFigures> figures = m_session.figuresOf(id))
            facts.figures = std::move(figures.value());
    }
    return facts;
}

/// True when other reports' figures have or had something to say of this one.
bool Session::hasToCount(ReportId id) const
{
    const std::optional<StoredReport> row = rowFor(id);
    if (!row || row->agency.isEmpty() || row->year == 0)
        return false;
    if (hangsOnNeighbours(row->checks))
        return true;
    if (!m_neighbours->pairing().hasNeighbours(row->agency, row->year))
        return false;
    const std::optional<NeighbourFacts> facts = m_source->factsOf(id, true);
    return facts && m_neighbours->hasFindings(*facts);
}

/// Reports that were compared with what this one was before. Those on the desk are shown anew in any case:
/// the figures beside theirs are others now.
void Session::tellNeighboursOf(const StoredReport &row, YearPairing::Change change)
{
    for (const ReportId id : m_neighbours->pairing().affectedBy(row.agency, row.year, change)) {
        const bool isLoaded = std::any_of(m_loaded.begin(), m_loaded.end(),
                                          [id](const auto &loaded) { return loaded->id == id; });
        if (id != row.id && (isLoaded || hasToCount(id)))
            tell(id);
    }
}

/// The office's lists as the review file has them; one that cannot be read counts as empty.
void Session::takeLists()
{
    YearPairing &pairing = m_neighbours->pairing();
    pairing.forgetReports();
    const auto bodyOf = [this](const QString &name) {
        const Result<std::optional<OfficeList>> list = store()->officeList(name);
        return list && list.value() ? list.value()->body : QByteArray();
    };
    Result<OrganAliases> aliases = OrganAliases::fromJson(bodyOf(aliasesList()));
    pairing.setAliases(aliases ? std::move(aliases.value()) : OrganAliases());
    Result<std::vector<Aggregate>> aggregates = aggregatesFromJson(bodyOf(aggregatesList()));
    pairing.setAggregates(aggregates ? std::move(aggregates.value()) : std::vector<Aggregate>());
    nameOffice();
}

/// Judges the reports of these organs again, and those that the lists may have been asked about.
void Session::countOrgans(const QSet<QString> &keys)
{
    const OrganAliases &aliases = m_neighbours->pairing().aliases();
    QSet<QString> present;
    for (const QString &key : keys)
        present << aliases.keyOf(key);
    std::vector<ReportId> ids;
    for (const StoredReport &row : m_rows) {
        const bool isNamed =
            keys.contains(organKey(row.agency)) || present.contains(aliases.keyOf(row.agency));
        if (isNamed || row.checks.contains(QStringLiteral("carry-over")))
            ids.push_back(row.id);
    }
    for (const ReportId id : ids)
        tell(id);
}

Result<void> Session::setAliases(const OrganAliases &aliases)
{
    if (const Result<void> ready = needStore(); !ready)
        return ready;
    if (const Result<void> kept =
            store()->putOfficeList(aliasesList(), aliases.toJson(), m_reviewer, m_clock());
        !kept)
        return kept;
    QSet<QString> keys;
    YearPairing &pairing = m_neighbours->pairing();
    addOrgans(keys, pairing.aliases(), aliases);
    addOrgans(keys, aliases, pairing.aliases());
    pairing.setAliases(aliases);
    nameOffice();
    // A 汇总 report's organs are found by their names of that year.
    for (const Aggregate &aggregate : pairing.aggregates())
        keys << organKey(aggregate.whole);
    countOrgans(keys);
    return {};
}

Result<void> Session::setAggregates(const std::vector<Aggregate> &aggregates)
{
    if (const Result<void> ready = needStore(); !ready)
        return ready;
    const Result<void> kept =
        store()->putOfficeList(aggregatesList(), aggregatesToJson(aggregates), m_reviewer, m_clock());
    if (!kept)
        return kept;
    QSet<QString> keys;
    YearPairing &pairing = m_neighbours->pairing();
    for (const std::vector<Aggregate> &list : {pairing.aggregates(), aggregates}) {
        for (const Aggregate &aggregate : list)
            keys << organKey(aggregate.whole);
    }
    pairing.setAggregates(aggregates);
    countOrgans(keys);
    return {};
}

} // namespace gouji
