#pragma once

namespace gouji {

class ReviewService;
class SharingService;
class StageService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    StageService *stages = nullptr;    ///< null where no stages are shown
    SharingService *sharing = nullptr; ///< null where the file is one's own
};

} // namespace gouji
