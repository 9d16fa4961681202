#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gouji {

/// Does numbered pieces of work on some threads and hands the results out in order, to one consumer. At most
/// a window of results waits to be taken, so memory does not grow with the number of pieces. The destructor
/// cancels and waits for the pieces being worked on.
template <typename T>
class OrderedWork
{
public:
    /// `count` runs first, on one of the threads, and says how many pieces there are; `work` makes one of
    /// them, on any thread. `notify` is called on those threads whenever there may be something new for the
    /// consumer.
    OrderedWork(int jobs, std::function<int()> count, std::function<T(int)> work,
                std::function<void()> notify = {})
        : m_count(std::move(count))
        , m_work(std::move(work))
        , m_notify(std::move(notify))
        , m_window(std::max(jobs, 1) * 32)
    {
        for (int i = 0; i < std::max(jobs, 1); ++i)
            m_threads.emplace_back([this, i] { run(i == 0); });
    }
    ~OrderedWork()
    {
        cancel();
        m_threads.clear();
    }
    OrderedWork(const OrderedWork &) = delete;
    OrderedWork &operator=(const OrderedWork &) = delete;

    /// Results not taken yet are dropped.
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_isCancelled = true;
        m_changed.notify_all();
    }

    /// The next result, waiting for it. Nothing at the end and after cancel().
    [[nodiscard]] std::optional<T> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isCancelled || atEnd() || m_ready.contains(m_taken); });
        return pop();
    }
    /// The next result if it is there.
    [[nodiscard]] std::optional<T> tryNext()
    {
        const std::lock_guard lock(m_mutex);
        return pop();
    }
    /// Every result was taken, or the work was cancelled.
    [[nodiscard]] bool isOver()
    {
        const std::lock_guard lock(m_mutex);
        return m_isCancelled || atEnd();
    }
    /// Negative while they are being counted.
    [[nodiscard]] int total()
    {
        const std::lock_guard lock(m_mutex);
        return m_total;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_total >= 0 && m_taken >= m_total; }
    [[nodiscard]] bool mayBegin() const
    {
        return m_total >= 0 && m_begun < m_total && m_begun < m_taken + m_window;
    }
    [[nodiscard]] bool allBegun() const { return m_total >= 0 && m_begun >= m_total; }

    std::optional<T> pop()
    {
        const auto found = m_isCancelled ? m_ready.end() : m_ready.find(m_taken);
        if (found == m_ready.end())
            return std::nullopt;
        std::optional<T> result(std::move(found->second));
        m_ready.erase(found);
        ++m_taken;
        m_changed.notify_all();
        return result;
    }
    void run(bool counts)
    {
        if (counts) {
            const int total = m_count();
            const std::lock_guard lock(m_mutex);
            m_total = total;
            m_changed.notify_all();
        }
        if (counts && m_notify)
            m_notify();
        while (const std::optional<int> piece = begin()) {
            T result = m_work(*piece);
            finish(*piece, std::move(result));
            if (m_notify)
                m_notify();
        }
    }
    std::optional<int> begin()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isCancelled || allBegun() || mayBegin(); });
        if (m_isCancelled || allBegun())
            return std::nullopt;
        return m_begun++;
    }
    void finish(int piece, T result)
    {
        const std::lock_guard lock(m_mutex);
        m_ready.emplace(piece, std::move(result));
        if (piece == m_taken)
            m_changed.notify_all();
    }

    std::function<int()> m_count;
    std::function<T(int)> m_work;
    std::function<void()> m_notify;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, T> m_ready;
    int m_total = -1;
    int m_begun = 0;
    int m_taken = 0;
    int m_window;
    bool m_isCancelled = false;
    std::vector<std::jthread> m_threads; ///< last: joined before the rest goes
};

} // namespace gouji
