#pragma once

namespace gouji {

class ReviewService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
};

} // namespace gouji
