#pragma once

namespace gouji {

class PreviewService;
class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    PreviewService *preview = nullptr; ///< null: nothing is said while a number is typed
};

} // namespace gouji
