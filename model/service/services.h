#pragma once

namespace gouji {

class ComparisonService;
class OfficeService;
class PreviewService;
class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
    ComparisonService *comparison = nullptr; ///< null: no report is shown beside another
    PreviewService *preview = nullptr; ///< null: nothing is said while a number is typed
};

} // namespace gouji
