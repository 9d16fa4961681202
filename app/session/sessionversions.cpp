// The rows of the list, and which of them are versions of one report.

#include "app/session/session.h"

#include "app/session/copiedtexts.h"
#include "app/session/sessionloaded.h"

#include <algorithm>

namespace gouji {

namespace {

/// Of more versions than anybody hands in, only the one that came before is looked at.
constexpr std::size_t mostRead = 12;

QDate signedOn(const ReportReading &reading)
{
    const auto &date = reading.report->metadata.signatureDate;
    return date ? date->value : QDate();
}

} // namespace

std::optional<StoredReport> Session::rowFor(ReportId id) const
{
    const std::optional<std::size_t> at = m_rows.find(id);
    return at ? std::optional(m_rows[*at]) : std::nullopt;
}

QString Session::nameOf(ReportId id) const
{
    const std::optional<std::size_t> at = m_rows.find(id);
    return at ? m_rows.name(*at) : QString();
}

void Session::putRow(const StoredReport &row)
{
    const bool isKnown = m_rows.find(row.id).has_value();
    m_rows.put(row);
    m_versions.put(row.id, row.agency, row.year, row.sha256);
    m_neighbours->pairing().noteReport(row.agency, row.year);
    m_office.take(row.id);
    if (isKnown)
        Q_EMIT rowChanged(row.id);
}

ReportVersions Session::versionsOf(const Loaded &loaded)
{
    ReportVersions versions;
    if (const std::optional<StoredReport> row = rowFor(loaded.id))
        versions.beside = m_neighbours->of(row->agency, row->year, row->formId);
    versions.place = m_versions.placeOf(loaded.id);
    if (versions.place.number == 0)
        return versions;
    versions.firstName = nameOf(versions.place.first);
    std::vector<ReportId> others = m_versions.othersOf(loaded.id);
    const auto behind = std::lower_bound(others.begin(), others.end(), loaded.id);
    if (others.size() <= mostRead)
        versions.earlier = earlierOf(loaded, others);
    else if (behind != others.begin())
        versions.earlier = earlierOf(loaded, {*std::prev(behind)});
    return versions;
}

/// The version before this one, by the dates they were signed where both say one, else by the order they came
/// in. One that cannot be read is left out: it has its own message when it is opened.
std::shared_ptr<const OtherVersion> Session::earlierOf(const Loaded &loaded, std::vector<ReportId> others)
{
    others.insert(std::lower_bound(others.begin(), others.end(), loaded.id), loaded.id);
    std::vector<QDate> dates;
    std::vector<std::shared_ptr<const OtherVersion>> received;
    for (const ReportId id : others) {
        if (id == loaded.id) {
            dates.push_back(signedOn(loaded.reading));
            received.push_back(nullptr);
        } else if (const Result<std::shared_ptr<Loaded>> other = readFromStore(id)) {
            dates.push_back(signedOn(other.value()->reading));
            received.push_back(std::make_shared<const OtherVersion>(
                versionOf(other.value()->reading, other.value()->log, nameOf(id))));
        }
    }
    std::shared_ptr<const OtherVersion> earlier;
    for (const int at : versionOrder(dates)) {
        const auto &version = received[static_cast<std::size_t>(at)];
        if (!version)
            break;
        earlier = version;
    }
    return earlier;
}

/// Tells the list, and the desk about reports that were read again.
void Session::takeStoredRows()
{
    const std::vector<StoredReport> rows = m_import->writing.takeStored();
    std::vector<ReportId> changed;
    for (const StoredReport &row : rows) {
        if (const std::optional<StoredReport> known = rowFor(row.id)) {
            changed.push_back(row.id);
            tellNeighboursOf(*known, YearPairing::Change::Arrival);
        }
        putRow(row);
        forget(row.id);
    }
    if (!rows.empty())
        Q_EMIT reportsChanged();
    for (const StoredReport &row : rows) {
        if (m_versions.placeOf(row.id).number > 0 || hasToCount(row.id))
            countLater(row.id);
        tellVersionsOf(row.id);
        tellNeighboursOf(row, YearPairing::Change::Arrival);
        tellOfficeOf(row.id);
        m_copies->take(row);
    }
    for (const ReportId id : changed)
        Q_EMIT reportChanged(id);
}

/// Its other versions were compared with what this report was before.
void Session::tellVersionsOf(ReportId id)
{
    for (const ReportId other : m_versions.othersOf(id))
        tell(other);
}

/// What is known of the report is another now through a report it was compared with.
void Session::tell(ReportId id)
{
    countLater(id);
    Q_EMIT rowChanged(id);
    const bool isLoaded =
        std::any_of(m_loaded.begin(), m_loaded.end(), [id](const auto &loaded) { return loaded->id == id; });
    if (!isLoaded)
        return;
    forget(id);
    Q_EMIT reportChanged(id);
}

void Session::countLater(ReportId id)
{
    if (m_isToCount.contains(id))
        return;
    m_isToCount.insert(id);
    m_toCount.push_back(id);
    // One call works through all: one report per turn of the event loop, for the window's sake.
    // Without the others' texts known, less would be found.
    if (m_toCount.size() == 1 && m_copies->isLoaded())
        QMetaObject::invokeMethod(this, &Session::countOnThisTurn, Qt::QueuedConnection);
}

/// Brings the counts of one report's row up to date; false when there is none left.
bool Session::countNext()
{
    if (m_toCount.empty())
        return false;
    const ReportId id = m_toCount.front();
    m_toCount.pop_front();
    m_isToCount.remove(id);
    const std::optional<StoredReport> known = rowFor(id);
    // A report that cannot be read keeps its counts: opening it says why.
    const Result<std::shared_ptr<Loaded>> loaded = loadFromStore(id);
    if (!known || !loaded)
        return true;
    StoredReport row = rowOf(*loaded.value()->open, known->sha256);
    const QByteArray values = std::exchange(row.values, {});
    if (row == *known)
        return true;
    putRow(row);
    row.values = values;
    // In a file that cannot be written the list of this session is right all the same.
    static_cast<void>(store()->setCounts(row));
    return true;
}

void Session::countOnThisTurn()
{
    if (!countNext())
        return;
    ++m_counted;
    Q_EMIT backgroundProgressed(BackgroundWork::Judging, m_counted,
                                m_counted + static_cast<int>(m_toCount.size()));
    if (m_toCount.empty()) {
        m_counted = 0;
        Q_EMIT reportsChanged();
    } else
        QMetaObject::invokeMethod(this, &Session::countOnThisTurn, Qt::QueuedConnection);
}

} // namespace gouji
