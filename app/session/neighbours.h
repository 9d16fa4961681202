#pragma once

#include "model/checks/aggregateparts.h"
#include "model/checks/lastyear.h"
#include "model/checks/reportfigures.h"
#include "model/forms/formcatalogue.h"
#include "model/review/yearpairing.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace gouji {

/// What a report is compared with besides its own versions; null where nothing is known.
struct ReportNeighbours
{
    std::shared_ptr<const LastYear> lastYear;
    std::shared_ptr<const AggregateParts> parts;
};

/// What Neighbours needs to know of a report.
struct NeighbourFacts
{
    QString name; ///< of its file
    QString agency;
    int year = 0;
    QString formId;
    QDate dated;           ///< invalid when it is not signed
    ReportFigures figures; ///< only where asked for
};

/// Where reports are known: a review file, or the files on a command line.
class NeighbourSource
{
public:
    virtual ~NeighbourSource() = default;

    /// Nothing for a number that is not known.
    [[nodiscard]] virtual std::optional<NeighbourFacts> factsOf(ReportId id, bool withFigures) const = 0;
};

/// Finds last year's figures of a report's organ and the figures of a 汇总 report's organs, ready for the
/// checks. Index, source and catalogue outlive it. Not thread-safe.
class Neighbours
{
public:
    Neighbours(const FormCatalogue &catalogue, const VersionIndex &index, const NeighbourSource &source);

    [[nodiscard]] YearPairing &pairing() { return m_pairing; }
    [[nodiscard]] const YearPairing &pairing() const { return m_pairing; }

    [[nodiscard]] ReportNeighbours of(const QString &agency, int year, const QString &formId) const;
    /// Last year's figures alone.
    [[nodiscard]] std::shared_ptr<const LastYear> lastYearOf(const QString &agency, int year) const;

    /// True when the checks that compare reports would say something of a report with these figures, judged
    /// without opening it.
    [[nodiscard]] bool hasFindings(const NeighbourFacts &facts) const;

    /// The reports of one organ added up (several where organs were merged), and the form they are in; null
    /// when one of them has no table.
    [[nodiscard]] const FormDefinition *addedUp(const std::vector<ReportId> &reports,
                                                std::vector<PublishedValue> &published,
                                                std::vector<PublishedValue> *reviewed = nullptr) const;
    /// Their file names, joined.
    [[nodiscard]] QString namesOf(const std::vector<ReportId> &reports) const;

private:
    [[nodiscard]] std::shared_ptr<const AggregateParts> partsOf(const QString &agency, int year,
                                                                const QString &formId) const;

    const FormCatalogue &m_catalogue;
    const NeighbourSource &m_source;
    YearPairing m_pairing;
};

/// The checks whose findings hang on other reports' figures.
[[nodiscard]] bool hangsOnNeighbours(const QStringList &checks);

} // namespace gouji
