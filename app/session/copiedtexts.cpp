#include "app/session/copiedtexts.h"

#include "app/session/session.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

/// Reports whose fingerprints are read between two looks at the event loop.
constexpr int readPerTurn = 64;
constexpr int proseKept = 256;
/// Fingerprints that two reports share before the list is told: fewer make no passage worth a finding.
constexpr int leastTold = 3;

} // namespace

CopiedTexts::CopiedTexts(Session &session)
    : m_session(session)
    , m_prose(proseKept)
{
}

void CopiedTexts::clear()
{
    m_index.clear();
    m_prose.clear();
    m_last = 0;
    m_missing.clear();
    m_taken.clear();
    m_isLoaded = m_isRead = false;
    m_known = 0;
    ++m_round;
    Q_EMIT progressed(0, 0);
}

void CopiedTexts::start()
{
    const int round = m_round;
    QMetaObject::invokeMethod(
        this, [this, round] { loadOnThisTurn(round); }, Qt::QueuedConnection);
}

void CopiedTexts::loadOnThisTurn(int round)
{
    if (round != m_round || m_isLoaded)
        return;
    const bool hasMore = loadSome();
    const auto total = static_cast<int>(m_session.rows().size());
    const int done = m_isRead ? total - static_cast<int>(m_missing.size()) : m_known;
    Q_EMIT progressed(hasMore ? std::min(done, total - 1) : total, total);
    if (hasMore)
        return start();
    m_isLoaded = true;
    Q_EMIT loaded();
}

void CopiedTexts::finishLoading()
{
    if (m_isLoaded)
        return;
    while (loadSome()) {
    }
    m_isLoaded = true;
    Q_EMIT loaded();
}

bool CopiedTexts::loadSome()
{
    ReviewStore *store = m_session.store();
    if (!store)
        return false;
    if (m_isRead)
        return makeNext();
    int count = 0;
    const Result<void> read =
        store->eachFingerprints(m_last, readPerTurn, [&](ReportId id, const QByteArray &packed) {
            m_last = id;
            ++count;
            ++m_known;
            if (const std::optional<StoredReport> row = m_session.rowFor(id))
                put(*row, packed);
        });
    if (read && count == readPerTurn)
        return true;
    m_isRead = true;
    const StoredRows &rows = m_session.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!m_index.contains(rows.id(i)))
            m_missing.push_back(rows.id(i));
    }
    return !m_missing.empty();
}

/// Makes the fingerprints of one report that has none; false when there is none left.
bool CopiedTexts::makeNext()
{
    if (m_missing.empty())
        return false;
    const ReportId id = m_missing.front();
    m_missing.pop_front();
    const std::optional<StoredReport> row = m_session.rowFor(id);
    // A report that cannot be read is not compared: opening it says why.
    if (const std::optional<ComparedReport> report = row ? look(id) : std::nullopt) {
        const QByteArray packed = packHashes(hashesOf(fingerprintsOf(*report->prose)));
        put(*row, packed);
        m_taken.push_back(id);
        // In a file that cannot be written they are made anew the next time.
        static_cast<void>(m_session.store()->putFingerprints(id, packed));
    }
    return !m_missing.empty();
}

void CopiedTexts::put(const StoredReport &row, const QByteArray &packed)
{
    // Those that were made in another way are made anew from the reading.
    if (const auto hashes = unpackHashes(packed))
        m_index.add(identityOf(row), *hashes);
}

void CopiedTexts::take(const StoredReport &row)
{
    m_prose.remove(row.id);
    m_taken.push_back(row.id);
    if (const Result<QByteArray> packed = m_session.store()->fingerprints(row.id))
        put(row, packed.value());
}

/// Names that are one organ in every year, by the office's list, are one here too.
ComparedIdentity CopiedTexts::identityOf(const StoredReport &row) const
{
    return {row.id, m_session.neighbours().pairing().aliases().keyOf(row.agency), row.year};
}

std::vector<ReportId> CopiedTexts::takeTouched()
{
    std::vector<ReportId> touched;
    if (!m_isLoaded)
        return touched;
    QSet<ReportId> known;
    const auto add = [&](ReportId id) {
        if (!known.contains(id))
            touched.push_back(id);
        known += id;
    };
    for (const ReportId id : std::exchange(m_taken, {})) {
        const std::optional<StoredReport> row = m_session.rowFor(id);
        const Result<QByteArray> packed = m_session.store()->fingerprints(id);
        const auto hashes = packed ? unpackHashes(packed.value()) : std::nullopt;
        if (!row || !hashes)
            continue;
        std::vector<Fingerprint> fingerprints;
        for (const std::uint32_t hash : *hashes)
            fingerprints.push_back({hash, 0});
        for (const auto &other : m_index.sharing(identityOf(*row), fingerprints, common()).reports) {
            if (other.count < leastTold)
                continue;
            add(id);
            add(other.identity.report);
        }
    }
    return touched;
}

std::shared_ptr<const CopiedText> CopiedTexts::of(const StoredReport &row, const ReportReading &reading)
{
    if (!m_isLoaded)
        return nullptr;
    const ComparedProse prose(*reading.document, *reading.report);
    return std::make_shared<const CopiedText>(findCopiedText(m_index, identityOf(row), prose, common(),
                                                             [this](qint64 report) { return look(report); }));
}

std::optional<ComparedReport> CopiedTexts::look(ReportId id)
{
    const std::optional<StoredReport> row = m_session.rowFor(id);
    if (!row)
        return std::nullopt;
    if (const auto *kept = m_prose.object(id))
        return ComparedReport{row->name, row->agency, *kept};
    const Result<StoredReading> stored = m_session.store()->reading(id);
    if (!stored)
        return std::nullopt;
    const Result<ReportReading> reading = readingOf(m_session.pipeline(), stored.value(), row->name);
    if (!reading)
        return std::nullopt;
    auto prose = std::make_shared<const ComparedProse>(*reading.value().document, *reading.value().report);
    m_prose.insert(id, new std::shared_ptr<const ComparedProse>(prose));
    return ComparedReport{row->name, row->agency, std::move(prose)};
}

int CopiedTexts::common() const
{
    return static_cast<int>(m_session.pipeline().settings().threshold("text-copied", "common"));
}

} // namespace gouji
