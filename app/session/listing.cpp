#include "app/session/listing.h"

#include "app/session/derive.h"

namespace gouji {

Listing::Listing(Session &session, QObject *parent)
    : QueueService(parent)
    , m_session(session)
{
    connect(&session, &Session::reportsChanged, this, &Listing::grew);
    connect(&session, &Session::rowChanged, this, &Listing::rowChanged);
}

std::vector<ReportId> Listing::reports() const
{
    std::vector<ReportId> ids;
    const StoredRows &rows = m_session.rows();
    ids.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ids.push_back(rows.id(i));
    return ids;
}

ReportSummary Listing::report(ReportId id) const
{
    const std::optional<StoredReport> row = m_session.rowFor(id);
    if (!row)
        return {};
    ReportSummary summary = summaryOf(*row);
    const VersionPlace place = m_session.versions().placeOf(id);
    if (place.number > 0) {
        const std::optional<StoredReport> first = m_session.rowFor(place.first);
        putVersions(summary, place, first ? first->name : QString());
    }
    return summary;
}

QString Listing::parentOf(ReportId id) const
{
    const int organ = m_session.office().organOf(id);
    return organ < 0 ? QString()
                     : m_session.office().roster().organs()[static_cast<std::size_t>(organ)].parent;
}

QByteArray Listing::kept(const QString &name) const
{
    if (!m_session.store())
        return {};
    const Result<QByteArray> body = m_session.store()->deskState(name);
    return body ? body.value() : QByteArray();
}

void Listing::keep(const QString &name, const QByteArray &body)
{
    if (m_session.store() && !m_session.store()->isReadOnly())
        static_cast<void>(m_session.store()->setDeskState(name, body));
}

} // namespace gouji
