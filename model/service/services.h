#pragma once

namespace gouji {

class OfficeService;
class ReviewService;
class SharingService;
class StageService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    StageService *stages = nullptr;    ///< null where no stages are shown
    SharingService *sharing = nullptr; ///< null where the file is one's own
    OfficeService *office = nullptr;
};

} // namespace gouji
