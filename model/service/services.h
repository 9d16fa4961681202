#pragma once

namespace gouji {

class OfficeService;
class PreviewService;
class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
    PreviewService *preview = nullptr; ///< null: nothing is said while a number is typed
};

} // namespace gouji
