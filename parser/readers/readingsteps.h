#pragma once

#include <functional>

namespace gouji {

/// What a reading that takes long tells while it goes on.
struct ReadingSteps
{
    /// Page `page` (from 1) of `pages` is about to be recognised from its picture.
    std::function<void(int page, int pages)> recognising;
};

} // namespace gouji
