#pragma once

#include "app/session/session.h"
#include "model/service/sharingservice.h"

#include <QTimer>

namespace gouji {

/// Watches the review file of a session that another program has. The session must outlive it.
class SharingDesk : public SharingService
{
    Q_OBJECT

public:
    explicit SharingDesk(Session &session, QObject *parent = nullptr);

    [[nodiscard]] FileSharing sharing() const override { return m_sharing; }
    void look() override;
    [[nodiscard]] Result<void> takeOver() override;

private:
    void onOpened();
    void set(const FileSharing &sharing);
    [[nodiscard]] FileSharing present() const;

    Session &m_session;
    QTimer m_timer;
    FileSharing m_sharing;
    qint64 m_revision = 0;
};

} // namespace gouji
