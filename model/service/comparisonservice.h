#pragma once

#include "model/checks/otherversion.h"
#include "model/core/decimal.h"
#include "model/core/result.h"
#include "model/review/aggregates.h"
#include "model/review/event.h"
#include "model/review/organaliases.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// A cell beside the same cell of other reports.
struct CellComparison
{
    /// As published last year by the organ or its forebears (then added up, and a number only where all of
    /// them have one). Nothing when that report is not in the file or its form has no such cell.
    std::optional<PublishedValue> lastYear;
    QString lastYearReport; ///< file name; several are joined with the list's comma
    ReportId lastYearId = 0;
    /// Other organs of the same kind with a number in this cell in the same year. Below
    /// ComparisonService::fewestPeers nothing is said of them.
    int peers = 0;
    std::optional<Decimal> peersLow;    ///< the lowest, in the column's unit as all three
    std::optional<Decimal> peersMedian; ///< the lower of the two in the middle
    std::optional<Decimal> peersHigh;   ///< the highest
};

/// One year of an organ's figures.
struct YearValue
{
    int year = 0;
    PublishedValue value;
    QString report; ///< file name
    ReportId id = 0;
};

/// The port for comparing reports with each other: last year, years back, organs of the same kind; and for
/// the two lists that say which organ is which. Lives on the main thread.
class ComparisonService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Fewer organs than this are too few to say what is usual.
    static constexpr int fewestPeers = 5;

    /// `cell` is an index in the cells of the report's form. Empty when nothing is known.
    [[nodiscard]] virtual CellComparison compare(ReportId report, int cell) = 0;
    /// The cell's values in the years before the report's and in its own, oldest first; years without a
    /// report in the file are left out.
    [[nodiscard]] virtual std::vector<YearValue> yearsBack(ReportId report, int cell) = 0;

    /// Names of the organs whose reports are in the file, sorted, each once.
    [[nodiscard]] virtual QStringList organs() const = 0;
    [[nodiscard]] virtual OrganAliases aliases() const = 0;
    /// Kept in the review file; the findings that hang on it are brought up to date.
    [[nodiscard]] virtual Result<void> setAliases(const OrganAliases &aliases) = 0;
    [[nodiscard]] virtual std::vector<Aggregate> aggregates() const = 0;
    [[nodiscard]] virtual Result<void> setAggregates(const std::vector<Aggregate> &aggregates) = 0;

Q_SIGNALS:
    /// What was compared may be another now: ask again.
    void comparisonsChanged();
};

} // namespace gouji
