#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace gouji {

/// Times of the same work, in milliseconds.
class Times
{
public:
    /// Runs the work and keeps how long it took.
    template <typename Work>
    void time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    [[nodiscard]] double median() const { return quantile(0.5); }
    /// The sum of all, divided by `count`.
    [[nodiscard]] double mean(std::size_t count) const
    {
        double sum = 0;
        for (const double one : m_all)
            sum += one;
        return sum / static_cast<double>(count);
    }

private:
    std::vector<double> m_all;
};

} // namespace gouji
