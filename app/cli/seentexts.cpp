#include "app/cli/seentexts.h"

#include "app/session/derive.h"
#include "model/review/versions.h"

namespace gouji {

Result<int> SeenTexts::load(const QString &path)
{
    Result<std::unique_ptr<ReviewStore>> store = openReviewStore(path, false);
    if (!store)
        return store.error();
    const Result<StoredRows> rows = store.value()->reports();
    if (!rows)
        return rows.error();
    for (const StoredReport &row : rows.value()) {
        m_seen.insert(row.id, {{row.id, organKey(row.agency), row.year}, row.name, row.agency, nullptr});
        m_last = std::max(m_last, row.id);
    }
    int known = 0;
    const auto all = static_cast<int>(rows.value().size());
    const Result<void> read =
        store.value()->eachFingerprints(0, all, [&](ReportId id, const QByteArray &body) {
            const auto seen = m_seen.constFind(id);
            const auto hashes = unpackHashes(body);
            if (seen == m_seen.constEnd() || !hashes)
                return;
            m_index.add(seen->identity, *hashes);
            ++known;
        });
    if (!read)
        return read.error();
    m_store = std::move(store.value());
    return all - known;
}

std::optional<SeenTexts::Facts> SeenTexts::factsOf(const CheckedReport &checked)
{
    const Metadata &metadata = checked.report.metadata;
    if (!metadata.agency || !metadata.year)
        return std::nullopt;
    Facts facts{metadata.agency->value,
                metadata.year->value,
                std::make_shared<const ComparedProse>(checked.document, checked.report),
                {}};
    if (facts.prose->sections().empty())
        return std::nullopt;
    facts.fingerprints = fingerprintsOf(*facts.prose);
    return facts;
}

qint64 SeenTexts::put(const Facts &facts, const QString &name)
{
    if (isFull())
        return 0;
    const qint64 number = ++m_last;
    const ComparedIdentity identity{number, organKey(facts.agency), facts.year};
    const std::vector<std::uint32_t> hashes = hashesOf(facts.fingerprints);
    m_index.add(identity, hashes);
    m_seen.insert(number, {identity, name, facts.agency, facts.prose});
    m_bytes += facts.prose->byteCount() + static_cast<qsizetype>(hashes.size() * 20);
    return number;
}

CopiedText SeenTexts::copiesOf(qint64 number, std::vector<Fingerprint> fingerprints) const
{
    const auto seen = m_seen.constFind(number);
    if (seen == m_seen.constEnd() || !seen->prose)
        return {};
    const auto common = static_cast<int>(m_pipeline.settings().threshold("text-copied", "common"));
    CopiedText text = findCopiedText(m_index, seen->identity, *seen->prose, std::move(fingerprints), common,
                                     [this](qint64 other) { return look(other); });
    // Numbers here are this run's own.
    for (CopySource &source : text.sources)
        source.report = 0;
    return text;
}

std::optional<ComparedReport> SeenTexts::look(qint64 number) const
{
    const auto seen = m_seen.constFind(number);
    if (seen == m_seen.constEnd())
        return std::nullopt;
    if (seen->prose)
        return ComparedReport{seen->name, seen->agency, seen->prose};
    const Result<StoredReading> stored = m_store->reading(number);
    if (!stored)
        return std::nullopt;
    const Result<ReportReading> reading = readingOf(m_pipeline, stored.value(), seen->name);
    if (!reading)
        return std::nullopt;
    return ComparedReport{
        seen->name, seen->agency,
        std::make_shared<const ComparedProse>(*reading.value().document, *reading.value().report)};
}

} // namespace gouji
