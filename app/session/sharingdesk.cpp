#include "app/session/sharingdesk.h"

namespace gouji {

namespace {

/// Looking costs one read of a page that is in memory.
constexpr int lookEveryMs = 1000;

} // namespace

SharingDesk::SharingDesk(Session &session, QObject *parent)
    : SharingService(parent)
    , m_session(session)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SharingDesk::look);
    connect(&session, &Session::storeOpened, this, &SharingDesk::onOpened);
}

void SharingDesk::onOpened()
{
    m_revision = 0;
    if (m_session.holder()) {
        m_revision = m_session.store()->revision().ok() ? m_session.store()->revision().value() : 0;
        m_timer.start();
    } else {
        m_timer.stop();
    }
    set(present());
}

FileSharing SharingDesk::present() const
{
    FileSharing sharing;
    if (!m_session.store() || !m_session.store()->isReadOnly())
        return sharing;
    if (!m_session.holder()) {
        sharing.state = FileSharing::State::ReadOnly;
        return sharing;
    }
    const std::optional<StoreHolder> now = StoreLock::holderOf(m_session.storePath());
    const StoreHolder &holder = now ? *now : *m_session.holder();
    sharing.state = now ? FileSharing::State::Held : FileSharing::State::Left;
    sharing.reviewer = holder.reviewer;
    sharing.host = holder.host;
    sharing.since = holder.since;
    return sharing;
}

void SharingDesk::look()
{
    if (!m_session.holder() || !m_session.store())
        return;
    const Result<qint64> revision = m_session.store()->revision();
    if (revision && revision.value() != m_revision && m_session.readFileAgain())
        m_revision = revision.value();
    set(present());
}

Result<void> SharingDesk::takeOver()
{
    return m_session.openStore(m_session.storePath());
}

void SharingDesk::set(const FileSharing &sharing)
{
    if (sharing == m_sharing)
        return;
    m_sharing = sharing;
    Q_EMIT sharingChanged();
}

} // namespace gouji
