#pragma once

namespace gouji {

class OfficeService;
class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
};

} // namespace gouji
