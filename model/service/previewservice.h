#pragma once

#include "model/checks/finding.h"
#include "model/core/result.h"
#include "model/review/event.h"

#include <vector>

namespace gouji {

/// What typing a value would do to the findings of a report. Nothing is written.
struct FindingsPreview
{
    std::vector<Finding> opened;  ///< would be found, and are not now
    std::vector<Finding> closed;  ///< are found now, and would not be
    std::vector<Finding> changed; ///< stay, on other values; as they would be

    [[nodiscard]] bool isEmpty() const { return opened.empty() && closed.empty() && changed.empty(); }
};

/// The port through which the window asks what would be, while a number is being typed. Findings that hang on
/// other reports of the file are left out. Lives on the main thread.
class PreviewService
{
public:
    virtual ~PreviewService() = default;

    /// `cell` is an index in the cells of the report's form; `typed` as ReviewService::correctCell has it.
    /// NotANumber when it cannot stand in the cell.
    [[nodiscard]] virtual Result<FindingsPreview> preview(ReportId report, int cell,
                                                          const QString &typed) = 0;
};

} // namespace gouji
