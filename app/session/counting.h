#pragma once

#include "app/session/session.h"
#include "model/service/statisticsservice.h"

#include <QHash>

namespace gouji {

/// Counts the reports of the session's review file from their rows and kept figures; no report is opened. The
/// session outlives it.
class Counting : public StatisticsService
{
    Q_OBJECT

public:
    /// Reports counted between two looks at the event loop.
    static constexpr std::size_t perTurn = 2000;

    explicit Counting(Session &session, QObject *parent = nullptr);

    void setWatched(bool isWatched) override;
    [[nodiscard]] const std::vector<CountedReport> &reports() const override { return m_reports; }
    [[nodiscard]] bool isCurrent() const override { return m_isCurrent; }
    [[nodiscard]] const FormCatalogue &forms() const override { return m_session.forms(); }
    [[nodiscard]] Result<void> save(const QString &path, const QByteArray &bytes) override;

private:
    struct Known
    {
        std::size_t stamp = 0; ///< of the row it was counted from
        std::size_t place = 0; ///< in m_reports
    };

    void outdate();
    void start();
    void countOnThisTurn();
    void countRows(std::size_t begin, std::size_t end); ///< half-open
    void finish();

    Session &m_session;
    bool m_isWatched = false;
    bool m_isCurrent = false;
    bool m_isRunning = false;
    bool m_isOutdated = false; ///< something changed while it was counted
    ReportId m_after = 0;      ///< the last report counted in this run
    std::vector<CountedReport> m_reports;
    QHash<ReportId, Known> m_known;
    std::vector<CountedReport> m_next; ///< of this run
    QHash<ReportId, Known> m_nextKnown;
};

} // namespace gouji
