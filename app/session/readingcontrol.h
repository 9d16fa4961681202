#pragma once

#include <atomic>
#include <functional>

namespace gouji {

/// What the one who waits for a reading has to say to it. The pointer and the function must outlive the call.
struct ReadingControl
{
    /// Set by any thread to give the reading up; may be null.
    const std::atomic<bool> *isCancelled = nullptr;
    /// Called on the thread that waits, before a page is recognised from its picture; pages count from 1.
    std::function<void(int page, int pages)> onPage;
};

} // namespace gouji
