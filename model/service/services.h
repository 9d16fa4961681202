#pragma once

namespace gouji {

class BackgroundService;
class ComparisonService;
class ExportService;
class OfficeService;
class PreviewService;
class QueueService;
class ReviewService;
class SearchService;
class SharingService;
class StageService;
class StatisticsService;

/// The ports through which the window asks for work. All outlive it.
struct Services
{
    ReviewService &review;
    StageService *stages = nullptr;    ///< null where no stages are shown
    SharingService *sharing = nullptr; ///< null where the file is one's own
    OfficeService *office = nullptr;
    StatisticsService *statistics = nullptr; ///< null where nothing is drawn
    ComparisonService *comparison = nullptr; ///< null: no report is shown beside another
    PreviewService *preview = nullptr; ///< null: nothing is said while a number is typed
    QueueService *queue = nullptr;
    SearchService *search = nullptr;
    ExportService *exporting = nullptr;      ///< null where nothing is exported
    BackgroundService *background = nullptr; ///< null: nothing is said of the work behind the window
};

} // namespace gouji
