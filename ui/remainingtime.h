#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace gouji {

/// How long a long work will still take, told only when it is worth believing: after some seconds and some
/// steps, from the pace of the last half minute.
class RemainingTime
{
public:
    /// `elapsed` milliseconds since the work began, never falling; `done` of `total` steps are done. Seconds, or
    /// nothing while it cannot be told.
    [[nodiscard]] std::optional<int> update(qint64 elapsed, int done, int total);
    void restart() { m_steps.clear(); }

private:
    struct Step
    {
        qint64 at = 0;
        int done = 0;
    };
    std::deque<Step> m_steps; ///< oldest first
};

} // namespace gouji
