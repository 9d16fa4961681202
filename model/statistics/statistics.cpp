#include "model/statistics/statistics.h"

#include "model/review/versions.h"
#include "model/statistics/picturemaker.h"

#include <QHash>

#include <algorithm>

namespace gouji {

namespace {

std::optional<double> known(qint64 value)
{
    return value == Figure::none ? std::nullopt : std::optional<double>(static_cast<double>(value));
}

QStringList idsOf(const std::vector<FormMeasure> &measures)
{
    QStringList ids;
    for (const FormMeasure &measure : measures)
        ids << measure.id;
    return ids;
}

void addUnknown(std::vector<FormMeasure> &all, const std::vector<FormMeasure> &more)
{
    for (const FormMeasure &measure : more) {
        if (std::none_of(all.begin(), all.end(),
                         [&](const FormMeasure &other) { return other.id == measure.id; }))
            all.push_back(measure);
    }
}

bool isIn(const std::vector<FormMeasure> &measures, const QString &id)
{
    return std::any_of(measures.begin(), measures.end(),
                       [&](const FormMeasure &measure) { return measure.id == id; });
}

} // namespace

Statistics::Statistics(const std::vector<CountedReport> &reports, const FormCatalogue &forms)
    : m_reports(reports)
    , m_forms(forms)
    , m_isLatest(reports.size(), 1)
{
    QHash<std::pair<QString, int>, std::vector<std::size_t>> versions;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!reports[i].organKey.isEmpty() && reports[i].year != 0)
            versions[{reports[i].organKey, reports[i].year}].push_back(i);
    }
    for (const std::vector<std::size_t> &group : std::as_const(versions)) {
        if (group.size() < 2)
            continue;
        std::vector<QDate> dates;
        for (const std::size_t i : group) {
            dates.push_back(reports[i].signedOn);
            m_isLatest[i] = 0;
        }
        m_isLatest[group[static_cast<std::size_t>(versionOrder(dates).back())]] = 1;
    }
}

std::vector<int> Statistics::years() const
{
    std::vector<int> years;
    for (const CountedReport &report : m_reports) {
        if (report.year != 0 && !report.organKey.isEmpty())
            years.push_back(report.year);
    }
    std::sort(years.begin(), years.end(), std::greater<>());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

FormStatistics Statistics::measures() const
{
    FormStatistics all;
    for (auto form = m_forms.forms().rbegin(); form != m_forms.forms().rend(); ++form) {
        addUnknown(all.requests, (*form)->statistics().requests);
        addUnknown(all.outcomes, (*form)->statistics().outcomes);
        addUnknown(all.rates, (*form)->statistics().rates);
    }
    return all;
}

QString Statistics::organName(const QString &organ) const
{
    const CountedReport *newest = nullptr;
    for (const CountedReport &report : m_reports) {
        if (report.organKey == organ && (!newest || report.year >= newest->year))
            newest = &report;
    }
    return newest && !organ.isEmpty() ? newest->organ : QString();
}

QString Statistics::organOf(ReportId report) const
{
    const auto found =
        std::lower_bound(m_reports.begin(), m_reports.end(), report,
                         [](const CountedReport &counted, ReportId id) { return counted.id < id; });
    return found != m_reports.end() && found->id == report ? found->organKey : QString();
}

std::vector<ReportId> Statistics::reportsOf(const QString &organ) const
{
    std::vector<ReportId> ids;
    for (const CountedReport &report : m_reports) {
        if (report.organKey == organ)
            ids.push_back(report.id);
    }
    return ids;
}

const Figure *Statistics::figure(const CountedReport &report, const QString &measure) const
{
    const FormDefinition *form = m_forms.form(report.formId);
    if (!form)
        return nullptr;
    std::size_t place = 0;
    const FormStatistics &statistics = form->statistics();
    for (const auto *measures : {&statistics.requests, &statistics.outcomes, &statistics.rates}) {
        for (const FormMeasure &other : *measures) {
            if (other.id == measure)
                return place < report.figures.size() ? &report.figures[place] : nullptr;
            ++place;
        }
    }
    return nullptr;
}

/// The reports a picture of requests is about: of one organ or all, of one year or (0) all. Tells the picture
/// which are left out.
std::vector<const CountedReport *> Statistics::latest(const QString &organ, int year, Picture &picture) const
{
    std::vector<const CountedReport *> found;
    for (std::size_t i = 0; i < m_reports.size(); ++i) {
        const CountedReport &report = m_reports[i];
        if ((!organ.isEmpty() && report.organKey != organ) || (year != 0 && report.year != year))
            continue;
        if (report.organKey.isEmpty() || report.year == 0)
            ++picture.unplaced;
        else if (m_isLatest[i] == 0)
            ++picture.earlier;
        else
            found.push_back(&report);
    }
    picture.counted = static_cast<int>(found.size());
    return found;
}

namespace {

/// Adds a report's figures to a category. With `isWhole` a report that lacks one of them gives none.
void addFigures(PictureMaker &maker, int category, ReportId id, const std::vector<const Figure *> &figures,
                bool isWhole)
{
    const bool lacksOne = std::any_of(figures.begin(), figures.end(),
                                      [](const Figure *f) { return !f || f->value == Figure::none; });
    const bool isDoubtful =
        std::any_of(figures.begin(), figures.end(), [](const Figure *f) { return f && f->isDoubtful; });
    Picture &picture = maker.picture();
    picture.without += lacksOne ? 1 : 0;
    picture.doubtful += isDoubtful && !(isWhole && lacksOne) ? 1 : 0;
    maker.count(category);
    for (std::size_t s = 0; s < figures.size(); ++s) {
        const std::optional<double> value = figures[s] ? known(figures[s]->value) : std::nullopt;
        maker.add(category, static_cast<int>(s), id, isWhole && lacksOne ? std::nullopt : value);
    }
}

void addShareOf(PictureMaker &maker, int category, ReportId id, const Figure *figure)
{
    const auto part = figure ? known(figure->value) : std::nullopt;
    const auto of = figure ? known(figure->of) : std::nullopt;
    const bool isNone = !part || !of || *part > *of;
    maker.picture().without += isNone ? 1 : 0;
    maker.picture().doubtful += !isNone && figure->isDoubtful ? 1 : 0;
    maker.count(category);
    maker.addShare(category, 0, id, part, of);
}

} // namespace

Picture Statistics::byYear(Picture picture, const QString &organ, bool isWhole) const
{
    picture.step = TimeStep::Year;
    const std::vector<const CountedReport *> reports = latest(organ, 0, picture);
    std::vector<int> years;
    for (const CountedReport *report : reports)
        years.push_back(report->year);
    PictureMaker maker(std::move(picture));
    maker.addYears(std::move(years));
    for (const CountedReport *report : reports) {
        const int category = maker.category(QString::number(report->year));
        std::vector<const Figure *> figures;
        for (const QString &measure : maker.picture().series)
            figures.push_back(figure(*report, measure));
        if (maker.picture().unit == PictureUnit::Percent)
            addShareOf(maker, category, report->id, figures.front());
        else
            addFigures(maker, category, report->id, figures, isWhole);
    }
    maker.makeShares();
    return maker.take();
}

Picture Statistics::byOrgan(Picture picture, bool isWhole) const
{
    const std::vector<const CountedReport *> reports = latest({}, picture.year, picture);
    PictureMaker maker(std::move(picture));
    for (const CountedReport *report : reports) {
        const int category = maker.category(report->organKey, report->organ);
        std::vector<const Figure *> figures;
        for (const QString &measure : maker.picture().series)
            figures.push_back(figure(*report, measure));
        if (maker.picture().unit == PictureUnit::Percent)
            addShareOf(maker, category, report->id, figures.front());
        else
            addFigures(maker, category, report->id, figures, isWhole);
    }
    maker.makeShares();
    // Those with most to do first; those that give no figure last.
    std::vector<double> sizes;
    for (int c = 0; c < maker.picture().categoryCount(); ++c) {
        double size = -1;
        for (int s = 0; s < maker.picture().seriesCount(); ++s) {
            const PictureMark &mark = maker.mark(c, s);
            if (mark.value || mark.of)
                size = std::max(size, 0.0) + mark.of.value_or(mark.value.value_or(0));
        }
        sizes.push_back(size);
    }
    maker.sort([&sizes](int one, int other) {
        return sizes[static_cast<std::size_t>(one)] > sizes[static_cast<std::size_t>(other)];
    });
    return maker.take();
}

Picture Statistics::requests(const QString &organ) const
{
    Picture picture;
    picture.kind = PictureKind::Requests;
    picture.unit = PictureUnit::Requests;
    picture.series = idsOf(measures().requests);
    return byYear(std::move(picture), organ, false);
}

Picture Statistics::outcomes(const QString &organ) const
{
    Picture picture;
    picture.kind = PictureKind::OutcomesByYear;
    picture.unit = PictureUnit::Requests;
    picture.series = idsOf(measures().outcomes);
    return byYear(std::move(picture), organ, true);
}

Picture Statistics::rates(const QString &organ, const QString &measure) const
{
    Picture picture;
    picture.kind = PictureKind::Rates;
    picture.unit = PictureUnit::Percent;
    picture.measure = measure;
    picture.series = QStringList{measure};
    picture.least = leastForShare;
    return byYear(std::move(picture), organ, false);
}

Picture Statistics::outcomesOfOrgans(int year) const
{
    Picture picture;
    picture.kind = PictureKind::OutcomesByOrgan;
    picture.unit = PictureUnit::Requests;
    picture.year = year;
    picture.series = idsOf(measures().outcomes);
    return byOrgan(std::move(picture), true);
}

Picture Statistics::organs(int year, const QString &measure) const
{
    const bool isShare = isIn(measures().rates, measure);
    Picture picture;
    picture.kind = PictureKind::Organs;
    picture.unit = isShare ? PictureUnit::Percent : PictureUnit::Requests;
    picture.year = year;
    picture.measure = measure;
    picture.series = QStringList{measure};
    picture.least = isShare ? leastForShare : 0;
    return byOrgan(std::move(picture), false);
}

} // namespace gouji
