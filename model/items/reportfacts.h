#pragma once

#include "model/checks/check.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formdefinition.h"
#include "model/review/reviewlog.h"

#include <memory>

namespace gouji {

/// What the item models show of an open report: views into it, held alive by `owner`. All pointers but `form`
/// are set when `owner` is.
struct ReportFacts
{
    std::shared_ptr<const void> owner;
    const FormDefinition *form = nullptr; ///< null when no form was recognised
    const SourceDocument *document = nullptr;
    const Report *report = nullptr;
    const std::vector<CellValue> *published = nullptr;
    const std::vector<CellValue> *reviewed = nullptr;
    const ReviewState *state = nullptr;
    const Assessment *assessment = nullptr;
    const QStringList *findingKeys = nullptr;
    const QStringList *findingSubjects = nullptr;

    [[nodiscard]] bool isOpen() const { return owner != nullptr; }
    /// True when there is a form and a value for each of its cells.
    [[nodiscard]] bool hasCells() const
    {
        return isOpen() && form && reviewed->size() == form->cells().size();
    }
};

} // namespace gouji
