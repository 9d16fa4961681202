#pragma once

#include "model/forms/formcatalogue.h"
#include "model/statistics/countedreport.h"
#include "model/statistics/picture.h"

namespace gouji {

/// Makes the pictures of a review file from what was counted of its reports. Figures are those of the
/// reviewed values; of several versions of a report the latest counts, by the dates they were signed where
/// all say one, else by the order received. `reports` (ids rising) and `forms` outlive it.
class Statistics
{
public:
    /// Fewer requests than this give no share: one request more or less would move it by more than a tenth.
    static constexpr int leastForShare = 10;

    Statistics(const std::vector<CountedReport> &reports, const FormCatalogue &forms);

    [[nodiscard]] Picture progress() const;
    [[nodiscard]] Picture findings() const;
    [[nodiscard]] Picture quality() const;
    /// Of one organ (organKey()), or of all with "".
    [[nodiscard]] Picture requests(const QString &organ = {}) const;
    [[nodiscard]] Picture outcomes(const QString &organ = {}) const;
    [[nodiscard]] Picture rates(const QString &organ, const QString &measure) const;
    /// Organs in the order of how much they have to do.
    [[nodiscard]] Picture outcomesOfOrgans(int year) const;
    /// `measure` is one of requests or rates.
    [[nodiscard]] Picture organs(int year, const QString &measure) const;

    /// Years of the reports, newest first.
    [[nodiscard]] std::vector<int> years() const;
    /// What all forms have to show, each once, named as in the newest form that has it.
    [[nodiscard]] FormStatistics measures() const;
    /// As the newest report of the organ names it; empty for an unknown one.
    [[nodiscard]] QString organName(const QString &organ) const;
    /// The key of a report's organ; empty when it names none.
    [[nodiscard]] QString organOf(ReportId report) const;
    /// All reports of an organ, ids rising.
    [[nodiscard]] std::vector<ReportId> reportsOf(const QString &organ) const;

private:
    [[nodiscard]] const Figure *figure(const CountedReport &report, const QString &measure) const;
    [[nodiscard]] std::vector<const CountedReport *> latest(const QString &organ, int year,
                                                            Picture &picture) const;
    [[nodiscard]] Picture byYear(Picture picture, const QString &organ, bool isWhole) const;
    [[nodiscard]] Picture byOrgan(Picture picture, bool isWhole) const;

    const std::vector<CountedReport> &m_reports;
    const FormCatalogue &m_forms;
    std::vector<char> m_isLatest; ///< one per report
};

} // namespace gouji
