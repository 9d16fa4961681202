// What becomes of the findings of reports that share text with others.

#include "app/session/copiedtexts.h"
#include "app/session/session.h"
#include "app/session/sessionloaded.h"

namespace gouji {

/// Reports that were opened before the texts of all were known are compared now.
void Session::tellCopiesLoaded()
{
    std::vector<ReportId> open;
    for (const auto &loaded : m_loaded) {
        if (!loaded->versions.copies)
            open.push_back(loaded->id);
    }
    for (const ReportId id : open) {
        forget(id);
        Q_EMIT reportChanged(id);
    }
    countCopies();
}

/// Reports that share text with those that came.
void Session::countCopies()
{
    for (const ReportId id : m_copies->takeTouched())
        tell(id);
}

} // namespace gouji
