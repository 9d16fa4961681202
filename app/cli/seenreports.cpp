#include "app/cli/seenreports.h"

#include "model/store/reviewstore.h"

namespace gouji {

SeenReports::SeenReports(const FormCatalogue &catalogue)
    : m_neighbours(catalogue, m_index, *this)
{
}

Result<int> SeenReports::load(const QString &path)
{
    Result<std::unique_ptr<ReviewStore>> store = openReviewStore(path, false);
    if (!store)
        return store.error();
    const Result<StoredRows> rows = store.value()->reports();
    if (!rows)
        return rows.error();
    for (const StoredReport &row : rows.value()) {
        m_index.put(row.id, row.agency, row.year, row.sha256);
        m_seen.insert(row.id, {row.name, row.agency, row.year, row.formId, row.dated, {}});
        m_last = std::max(m_last, row.id);
    }
    int judged = 0;
    const Result<void> values = store.value()->eachValues([&](ReportId id, const QByteArray &body) {
        ++judged;
        m_seen[id].figures = ReportFigures::unpacked(body);
    });
    if (!values)
        return values.error();
    for (const char *name : {"aliases", "aggregates"}) {
        const Result<std::optional<OfficeList>> list = store.value()->officeList(QLatin1String(name));
        if (!list)
            return list.error();
        if (!list.value())
            continue;
        if (const auto aliases = OrganAliases::fromJson(list.value()->body))
            m_neighbours.pairing().setAliases(aliases.value());
        if (const auto aggregates = aggregatesFromJson(list.value()->body))
            m_neighbours.pairing().setAggregates(aggregates.value());
    }
    return static_cast<int>(rows.value().size()) - judged;
}

std::optional<SeenReports::Facts> SeenReports::factsOf(const CheckedReport &checked, const QString &file)
{
    const Metadata &metadata = checked.report.metadata;
    if (!metadata.agency || !metadata.year || organKey(metadata.agency->value).isEmpty())
        return std::nullopt;
    const PublishedValues values(checked.document, checked.report.cells);
    return Facts{{file,
                  metadata.agency->value,
                  metadata.year->value,
                  checked.report.formId,
                  metadata.signatureDate ? metadata.signatureDate->value : QDate(),
                  {values, values}},
                 checked.document.sha256};
}

void SeenReports::put(const Facts &facts)
{
    if (isFull())
        return;
    ++m_last;
    m_seen.insert(m_last, facts.facts);
    m_index.put(m_last, facts.facts.agency, facts.facts.year, facts.sha256);
    m_neighbours.pairing().noteReport(facts.facts.agency, facts.facts.year);
}

ReportNeighbours SeenReports::neighboursOf(const NeighbourFacts &facts) const
{
    return m_neighbours.of(facts.agency, facts.year, facts.formId);
}

std::optional<NeighbourFacts> SeenReports::factsOf(ReportId id, bool /*withFigures*/) const
{
    const auto seen = m_seen.constFind(id);
    return seen == m_seen.constEnd() ? std::nullopt : std::optional(*seen);
}

} // namespace gouji
