#pragma once

#include "model/statistics/picture.h"

#include <QHash>

#include <functional>

namespace gouji {

/// Adds up a picture's marks. The picture given has its series.
class PictureMaker
{
public:
    explicit PictureMaker(Picture picture)
        : m_picture(std::move(picture))
    {
    }

    /// The category of a key; added behind the others when it is new.
    int category(const QString &key, const QString &name = {});
    /// Every year from the first to the last, so that one without reports is seen as a gap.
    void addYears(std::vector<int> years);

    /// A report belongs to a category: counted once there.
    void count(int category) { ++m_picture.categories[static_cast<std::size_t>(category)].reports; }
    /// A report stands behind a mark with this value, or gives none.
    void add(int category, int series, ReportId report, std::optional<double> value);
    /// The same for a share: both are added up before the share is made.
    void addShare(int category, int series, ReportId report, std::optional<double> part,
                  std::optional<double> of);
    /// Makes shares of what was added with addShare().
    void makeShares();

    /// Orders the categories.
    void sort(const std::function<bool(int one, int other)> &isBefore);

    [[nodiscard]] PictureMark &mark(int category, int series);
    [[nodiscard]] Picture &picture() { return m_picture; }
    [[nodiscard]] Picture take() { return std::move(m_picture); }

private:
    Picture m_picture;
    QHash<QString, int> m_places;
};

} // namespace gouji
