#pragma once

namespace gouji {

class ComparisonService;
class OfficeService;
class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
    ComparisonService *comparison = nullptr; ///< null: no report is shown beside another
};

} // namespace gouji
