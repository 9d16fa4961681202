#pragma once

namespace gouji {

class OfficeService;
class QueueService;
class ReviewService;
class SearchService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    OfficeService *office = nullptr;
    QueueService *queue = nullptr;
    SearchService *search = nullptr;
};

} // namespace gouji
