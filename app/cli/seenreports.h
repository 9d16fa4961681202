#pragma once

#include "app/session/neighbours.h"
#include "app/session/pipeline.h"
#include "model/review/versions.h"

#include <QHash>

namespace gouji {

/// The reports that others are compared with: those of a review file, and those read so far. Of each only its
/// values are kept, some hundred bytes. Where both know a report of an organ and year, the later one signed
/// counts, else the one read now. Used on one thread.
class SeenReports : private NeighbourSource
{
public:
    explicit SeenReports(const FormCatalogue &catalogue);

    /// Takes the reports and the office's lists of a review file; call it before put(). Gives the number of
    /// reports that the file keeps no values of yet, which nothing can be compared with.
    [[nodiscard]] Result<int> load(const QString &store);

    /// What is to be kept of a report; made on any thread. Nothing for one that does not say its organ and
    /// year. `file` is its name for findings in others.
    struct Facts
    {
        NeighbourFacts facts;
        QByteArray sha256;
    };
    [[nodiscard]] static std::optional<Facts> factsOf(const CheckedReport &checked, const QString &file);
    void put(const Facts &facts);

    [[nodiscard]] ReportNeighbours neighboursOf(const NeighbourFacts &facts) const;
    /// True once so much was kept that later reports are no longer remembered.
    [[nodiscard]] bool isFull() const { return m_seen.size() >= mostReports; }

private:
    static constexpr qsizetype mostReports = 200'000;

    [[nodiscard]] std::optional<NeighbourFacts> factsOf(ReportId id, bool withFigures) const override;

    VersionIndex m_index;
    QHash<ReportId, NeighbourFacts> m_seen;
    ReportId m_last = 0;
    Neighbours m_neighbours;
};

} // namespace gouji
