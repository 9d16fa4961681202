#pragma once

#include "app/session/session.h"
#include "model/service/queueservice.h"

namespace gouji {

/// The rows of the session's review file, one at a time. The session outlives it.
class Listing : public QueueService
{
    Q_OBJECT

public:
    explicit Listing(Session &session, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ReportId> reports() const override;
    [[nodiscard]] ReportSummary report(ReportId id) const override;
    [[nodiscard]] QString parentOf(ReportId id) const override;
    [[nodiscard]] QByteArray kept(const QString &name) const override;
    void keep(const QString &name, const QByteArray &body) override;

private:
    Session &m_session;
};

} // namespace gouji
