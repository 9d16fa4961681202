#pragma once

namespace gouji {

class OfficeService;
class ReviewService;
class StatisticsService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
    StatisticsService *statistics = nullptr; ///< null where nothing is drawn
};

} // namespace gouji
