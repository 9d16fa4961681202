#pragma once

#include "model/review/event.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

enum class PictureKind
{
    Progress, ///< reports by the day of the last work on them and by state
    Findings, ///< open findings by check and severity
    Requests, ///< received, processed, carried forward, by year
    OutcomesByYear,
    OutcomesByOrgan,
    Rates,  ///< a share by year
    Organs, ///< organs compared in one year
    Quality ///< how the cells were read, by format
};

enum class PictureUnit
{
    Reports,
    Findings,
    Requests,
    Percent
};

/// Why a mark has no value.
enum class PictureGap
{
    None,
    NoReport, ///< no report is there
    NoFigure, ///< reports are there, but none gives the figure
    TooFew    ///< too few requests for a share to mean anything
};

/// What a category's key of time says.
enum class TimeStep
{
    Day,
    Week, ///< by its Monday
    Month,
    Year
};

/// A bar, or a piece of one.
struct PictureMark
{
    std::optional<double> value; ///< in the picture's unit; where none can be given it is absent, never 0
    PictureGap gap = PictureGap::NoReport;
    // Of shares: what it is a share of, in requests or cells.
    std::optional<double> part;
    std::optional<double> of;
    int without = 0;               ///< of `reports`, those that give no figure
    std::vector<ReportId> reports; ///< those behind it
};

/// A place on the axis.
struct PictureCategory
{
    QString key;  ///< a date (ISO), a year, a check, an organ's key, a format
    QString name; ///< of an organ, as its report names it; of a check, its title; else empty
    int reports = 0;
};

/// What a picture shows, as plain values: names, but no words of its own, and no colours.
struct Picture
{
    PictureKind kind = PictureKind::Progress;
    PictureUnit unit = PictureUnit::Reports;
    TimeStep step = TimeStep::Day;
    QString measure; ///< of Rates and Organs: FormMeasure::id
    int year = 0;    ///< of OutcomesByOrgan and Organs
    std::vector<PictureCategory> categories;
    QStringList series;             ///< states, severities, FormMeasure ids, kinds of reading
    std::vector<PictureMark> marks; ///< category by category, a mark for each series

    int counted = 0;  ///< reports the picture is about
    int without = 0;  ///< of these, those that give no (complete) figure
    int doubtful = 0; ///< of these, those with a figure that was read with doubt
    int earlier = 0;  ///< reports left out because a later version of them is there
    int unplaced = 0; ///< reports left out because organ or year is not known
    int least = 0;    ///< of shares: fewer requests than this give none

    [[nodiscard]] const PictureMark &mark(int category, int seriesIndex) const
    {
        return marks[static_cast<std::size_t>(category) * static_cast<std::size_t>(series.size()) +
                     static_cast<std::size_t>(seriesIndex)];
    }
    [[nodiscard]] int categoryCount() const { return static_cast<int>(categories.size()); }
    [[nodiscard]] int seriesCount() const { return static_cast<int>(series.size()); }
    /// What all values of a series amount to.
    [[nodiscard]] double total(int seriesIndex) const;
    /// No mark has a value: there is nothing to draw.
    [[nodiscard]] bool isEmpty() const;
};

} // namespace gouji
