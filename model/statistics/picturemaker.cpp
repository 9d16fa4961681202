#include "model/statistics/picturemaker.h"

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

/// A longer axis than this would come from a year that was misread; then only the years that occur are shown.
constexpr int mostYears = 30;

} // namespace

int PictureMaker::category(const QString &key, const QString &name)
{
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return *known;
    const int place = m_picture.categoryCount();
    m_places.insert(key, place);
    m_picture.categories.push_back({key, name, 0});
    m_picture.marks.resize(m_picture.marks.size() + static_cast<std::size_t>(m_picture.series.size()));
    return place;
}

void PictureMaker::addYears(std::vector<int> years)
{
    if (years.empty())
        return;
    std::sort(years.begin(), years.end());
    if (years.back() - years.front() < mostYears) {
        const int first = years.front();
        years.resize(static_cast<std::size_t>(years.back() - first) + 1);
        std::iota(years.begin(), years.end(), first);
    }
    for (const int year : years)
        category(QString::number(year));
}

PictureMark &PictureMaker::mark(int category, int series)
{
    return m_picture
        .marks[static_cast<std::size_t>(category) * static_cast<std::size_t>(m_picture.series.size()) +
               static_cast<std::size_t>(series)];
}

void PictureMaker::add(int category, int series, ReportId report, std::optional<double> value)
{
    PictureMark &at = mark(category, series);
    at.reports.push_back(report);
    if (value) {
        at.value = at.value.value_or(0) + *value;
        at.gap = PictureGap::None;
        return;
    }
    ++at.without;
    if (!at.value)
        at.gap = PictureGap::NoFigure;
}

void PictureMaker::addShare(int category, int series, ReportId report, std::optional<double> part,
                            std::optional<double> of)
{
    PictureMark &at = mark(category, series);
    at.reports.push_back(report);
    // Where the part is more than the whole, the report's numbers do not fit together.
    if (!part || !of || *part > *of) {
        ++at.without;
        if (!at.of)
            at.gap = PictureGap::NoFigure;
        return;
    }
    at.part = at.part.value_or(0) + *part;
    at.of = at.of.value_or(0) + *of;
    at.gap = PictureGap::None;
}

void PictureMaker::makeShares()
{
    for (PictureMark &at : m_picture.marks) {
        if (!at.of)
            continue;
        if (*at.of < std::max(1, m_picture.least))
            at.gap = PictureGap::TooFew;
        else
            at.value = 100 * *at.part / *at.of;
    }
}

void PictureMaker::sort(const std::function<bool(int, int)> &isBefore)
{
    std::vector<int> order(m_picture.categories.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), isBefore);
    std::vector<PictureCategory> categories;
    std::vector<PictureMark> marks;
    for (const int from : order) {
        categories.push_back(std::move(m_picture.categories[static_cast<std::size_t>(from)]));
        for (int s = 0; s < m_picture.seriesCount(); ++s)
            marks.push_back(std::move(mark(from, s)));
    }
    m_picture.categories = std::move(categories);
    m_picture.marks = std::move(marks);
    m_places.clear();
    for (int i = 0; i < m_picture.categoryCount(); ++i)
        m_places.insert(m_picture.categories[static_cast<std::size_t>(i)].key, i);
}

} // namespace gouji
