#include "ui/remainingtime.h"

#include <cmath>

namespace gouji {

namespace {

constexpr qint64 window = 30'000;
constexpr qint64 shortest = 4'000;
constexpr int fewestSteps = 5;

} // namespace

std::optional<int> RemainingTime::update(qint64 elapsed, int done, int total)
{
    if (!m_steps.empty() && done < m_steps.back().done)
        m_steps.clear();
    m_steps.push_back({elapsed, done});
    while (m_steps.size() > 2 && elapsed - m_steps[1].at >= window)
        m_steps.pop_front();
    const Step &first = m_steps.front();
    const int steps = done - first.done;
    if (total <= done || elapsed - first.at < shortest || steps < fewestSteps)
        return std::nullopt;
    const double pace = static_cast<double>(elapsed - first.at) / steps;
    return static_cast<int>(std::ceil(pace * (total - done) / 1000));
}

} // namespace gouji
