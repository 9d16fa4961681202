#pragma once

#include "app/session/session.h"
#include "model/checks/organkind.h"
#include "model/service/comparisonservice.h"

#include <QHash>

#include <memory>

namespace gouji {

/// Compares the cells of the session's reports with each other. What it works out is kept until a report
/// changes: the figures of last year for the report asked about, and those of its peers.
class Comparison : public ComparisonService
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit Comparison(Session &session, QObject *parent = nullptr);

    [[nodiscard]] CellComparison compare(ReportId report, int cell) override;
    [[nodiscard]] std::vector<YearValue> yearsBack(ReportId report, int cell) override;

    [[nodiscard]] QStringList organs() const override;
    [[nodiscard]] QStringList organsOfPlace(const QString &government) const override;
    [[nodiscard]] OrganAliases aliases() const override;
    [[nodiscard]] Result<void> setAliases(const OrganAliases &aliases) override;
    [[nodiscard]] std::vector<Aggregate> aggregates() const override;
    [[nodiscard]] Result<void> setAggregates(const std::vector<Aggregate> &aggregates) override;

    /// Of more peers than this, only those of the same place and the first of the rest count: what is usual
    /// shows in as many.
    static constexpr std::size_t mostPeers = 500;

private:
    /// The organs of one kind in one year, without the one that is looked at.
    struct Peers
    {
        ReportId report = 0;
        struct Figures
        {
            const FormDefinition *form = nullptr;
            PublishedValues values;
        };
        std::vector<Figures> figures;
    };

    void forget();
    void forgetAbout(ReportId report);
    void putLastYear(CellComparison &comparison, const StoredReport &row, const QString &key);
    void putPeers(CellComparison &comparison, const StoredReport &row, const FormColumn &column,
                  const QString &key);
    [[nodiscard]] Peers peersOf(const StoredReport &row) const;
    [[nodiscard]] std::vector<ReportId> candidates(const StoredReport &row, OrganKind kind) const;
    [[nodiscard]] const FormDefinition *formOf(const std::optional<StoredReport> &row, int cell) const;

    Session &m_session;
    ReportId m_lastOf = 0; ///< whose last year is kept
    std::shared_ptr<const LastYear> m_last;
    Peers m_peers;
};

} // namespace gouji
