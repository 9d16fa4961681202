// Pictures of the review itself: how far it is, what was found, how well was read.

#include "model/checks/check.h"
#include "model/statistics/picturemaker.h"
#include "model/statistics/statistics.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

/// More days than this are shown by week, more weeks by month, more months by year.
constexpr int mostSteps = 31;

QDate stepBegin(QDate day, TimeStep step)
{
    switch (step) {
    case TimeStep::Day:
        return day;
    case TimeStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeStep::Month:
        return {day.year(), day.month(), 1};
    case TimeStep::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate nextStep(QDate begin, TimeStep step)
{
    switch (step) {
    case TimeStep::Day:
        return begin.addDays(1);
    case TimeStep::Week:
        return begin.addDays(7);
    case TimeStep::Month:
        return begin.addMonths(1);
    case TimeStep::Year:
        return begin.addYears(1);
    }
    return begin.addDays(1);
}

TimeStep stepFor(QDate first, QDate last)
{
    const qint64 days = first.daysTo(last) + 1;
    if (days <= mostSteps)
        return TimeStep::Day;
    if (days <= mostSteps * 7)
        return TimeStep::Week;
    return days <= mostSteps * 30 ? TimeStep::Month : TimeStep::Year;
}

/// States in the order a report goes through them, as far as they occur.
QStringList stagesOf(const std::vector<CountedReport> &reports)
{
    static const QStringList order{QStringLiteral("imported"),      QStringLiteral("first-review"),
                                   QStringLiteral("second-review"), QStringLiteral("sent-back"),
                                   QStringLiteral("resubmitted"),   QStringLiteral("passed"),
                                   QStringLiteral("closed")};
    QStringList found;
    for (const CountedReport &report : reports) {
        if (!found.contains(report.stage))
            found << report.stage;
    }
    const auto place = [](const QString &stage) {
        const qsizetype at = order.indexOf(stage);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return found;
}

} // namespace

Picture Statistics::progress() const
{
    Picture picture;
    picture.kind = PictureKind::Progress;
    picture.unit = PictureUnit::Reports;
    picture.series = stagesOf(m_reports);
    QDate first;
    QDate last;
    for (const CountedReport &report : m_reports) {
        if (!report.day.isValid()) {
            ++picture.unplaced;
            continue;
        }
        ++picture.counted;
        first = first.isValid() ? std::min(first, report.day) : report.day;
        last = last.isValid() ? std::max(last, report.day) : report.day;
    }
    if (!first.isValid())
        return picture;
    const TimeStep step = stepFor(first, last);
    picture.step = step;
    PictureMaker maker(std::move(picture));
    for (QDate day = stepBegin(first, step); day <= last; day = nextStep(day, step))
        maker.category(day.toString(Qt::ISODate));
    for (const CountedReport &report : m_reports) {
        if (!report.day.isValid())
            continue;
        const int category = maker.category(stepBegin(report.day, step).toString(Qt::ISODate));
        maker.count(category);
        maker.add(category, static_cast<int>(maker.picture().series.indexOf(report.stage)), report.id, 1.0);
    }
    // These are our own counts: a day without work is a true zero.
    for (PictureMark &mark : maker.picture().marks) {
        mark.value = mark.value.value_or(0);
        mark.gap = PictureGap::None;
    }
    return maker.take();
}

Picture Statistics::findings() const
{
    Picture picture;
    picture.kind = PictureKind::Findings;
    picture.unit = PictureUnit::Findings;
    picture.series =
        QStringList{QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("notice")};
    picture.counted = static_cast<int>(m_reports.size());
    PictureMaker maker(std::move(picture));
    for (const CountedReport &report : m_reports) {
        int before = -1;
        for (const CheckCount &count : report.findings) {
            const int category = maker.category(count.check, checkTitle(count.check));
            // The counts of one check stand together.
            if (category != before)
                maker.count(category);
            before = category;
            maker.add(category, 2 - static_cast<int>(count.severity), report.id, count.findings);
        }
    }
    // Gravest first, then what occurs most.
    const Picture &made = maker.picture();
    std::vector<std::pair<int, double>> weights;
    for (int c = 0; c < made.categoryCount(); ++c) {
        int gravest = 0;
        double all = 0;
        for (int s = made.seriesCount() - 1; s >= 0; --s) {
            if (const auto &value = made.mark(c, s).value) {
                gravest = 3 - s;
                all += *value;
            }
        }
        weights.emplace_back(gravest, all);
    }
    maker.sort([&weights](int one, int other) {
        return weights[static_cast<std::size_t>(one)] > weights[static_cast<std::size_t>(other)];
    });
    return maker.take();
}

Picture Statistics::quality() const
{
    Picture picture;
    picture.kind = PictureKind::Quality;
    picture.unit = PictureUnit::Percent;
    picture.series = QStringList{QStringLiteral("sure"), QStringLiteral("doubtful"),
                                 QStringLiteral("missing"), QStringLiteral("misread")};
    picture.counted = static_cast<int>(m_reports.size());
    PictureMaker maker(std::move(picture));
    for (const CountedReport &report : m_reports) {
        const int category = maker.category(report.format);
        maker.count(category);
        const bool hasCells = report.cells > 0;
        maker.picture().without += hasCells ? 0 : 1;
        const int sure = std::max(0, report.cells - report.doubtful - report.missing - report.misread);
        int series = 0;
        for (const int part : {sure, report.doubtful, report.missing, report.misread})
            maker.addShare(category, series++, report.id,
                           hasCells ? std::optional<double>(part) : std::nullopt,
                           hasCells ? std::optional<double>(report.cells) : std::nullopt);
    }
    maker.makeShares();
    const Picture &made = maker.picture();
    maker.sort([&made](int one, int other) {
        return made.categories[static_cast<std::size_t>(one)].reports >
               made.categories[static_cast<std::size_t>(other)].reports;
    });
    return maker.take();
}

} // namespace gouji
