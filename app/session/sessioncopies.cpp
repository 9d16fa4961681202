// What becomes of the findings of reports that share text with others.

#include "app/session/copiedtexts.h"
#include "app/session/session.h"
#include "app/session/sessionloaded.h"

namespace gouji {

/// Reports that were opened before the texts of all were known are compared now.
void Session::tellCopiesLoaded()
{
    const bool wasWaiting = !m_toCount.empty();
    std::vector<ReportId> open;
    for (const auto &loaded : m_loaded) {
        const std::optional<StoredReport> row = rowFor(loaded->id);
        if (loaded->versions.copies || !row)
            continue;
        // The same document, so that the panes stay where they are.
        loaded->versions.copies = m_copies->of(*row, loaded->reading);
        loaded->open = derive(m_pipeline, loaded->reading, loaded->log, *row, loaded->versions);
        open.push_back(loaded->id);
    }
    for (const ReportId id : open)
        Q_EMIT reportChanged(id);
    countCopies();
    if (wasWaiting)
        QMetaObject::invokeMethod(this, &Session::countOnThisTurn, Qt::QueuedConnection);
}

bool Session::isCompared() const
{
    return m_copies->isLoaded();
}

void Session::compareNow()
{
    m_copies->finishLoading();
}

/// What others' reports do to this one's findings may not be in its row yet.
void Session::countIfChanged(const Loaded &loaded)
{
    const std::optional<StoredReport> known = rowFor(loaded.id);
    StoredReport row = rowOf(*loaded.open, loaded.sha256);
    row.values.clear();
    if (known && loaded.versions.copies && row != *known)
        countLater(loaded.id);
}

/// Reports that share text with those that came.
void Session::countCopies()
{
    for (const ReportId id : m_copies->takeTouched())
        tell(id);
}

} // namespace gouji
