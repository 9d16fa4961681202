#pragma once

#include "app/session/session.h"
#include "model/service/stageservice.h"

#include <functional>

namespace gouji {

/// The stages of the reports of a session. The session must outlive it.
class StageDesk : public StageService
{
    Q_OBJECT

public:
    /// `dice` gives the seeds of draws; null for the system's.
    explicit StageDesk(Session &session, std::function<quint64()> dice = {}, QObject *parent = nullptr);

    [[nodiscard]] Result<StageStanding> standing(ReportId report) override;
    [[nodiscard]] std::vector<Missing> obstacles(ReportId report, StageMove move,
                                                 const QString &reason = {}) override;
    [[nodiscard]] Result<void> make(ReportId report, StageMove move, const QString &reason = {}) override;

    [[nodiscard]] SecondReviewRules rules() override;
    [[nodiscard]] Result<void> setRules(SecondReviewRules rules) override;

    [[nodiscard]] Result<void> drawSample(ReportId report) override;
    [[nodiscard]] Result<void> typeSample(ReportId report, const QString &cell,
                                          const QString &typed) override;
    [[nodiscard]] Result<void> settle(ReportId report, const QString &cell, Settlement settlement,
                                      const QString &third, const QString &reason) override;
    [[nodiscard]] bool isDrawVerified(ReportId report) override;

    void setEnglish(bool english) override { m_isEnglish = english; }

private:
    using Opened = std::shared_ptr<const OpenReport>;

    [[nodiscard]] GateFacts factsOf(const OpenReport &open, const QString &reason);
    [[nodiscard]] bool isSampleDue(const StoredReport &row);
    [[nodiscard]] ReportId newVersionOf(const OpenReport &open) const;
    [[nodiscard]] std::vector<LetterAnswer> answersOf(const OpenReport &open);
    [[nodiscard]] Result<Opened> openForSample(ReportId report);
    [[nodiscard]] QString newSeed();
    void receiveVersions();

    Session &m_session;
    std::function<quint64()> m_dice;
    bool m_isEnglish = false;
};

/// What makes the cells of a report likely to be drawn, as its log said before an event. Cells that do not
/// stand in the document cannot be drawn.
[[nodiscard]] std::vector<CellRisk> cellRisks(const Pipeline &pipeline, const OpenReport &open,
                                              qint64 before);

} // namespace gouji
