#include "ui/library/reportsearch.h"

#include "ui/library/queueview.h"

namespace gouji {

namespace {

/// The rest after a key before the search begins: between two keys of a fast typist nothing is searched.
constexpr int typingMilliseconds = 120;
constexpr int lookingMilliseconds = 30;

} // namespace

ReportSearch::ReportSearch(SearchService &service, ReportListModel &reports, QueueView &view, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reports(reports)
    , m_view(view)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &ReportSearch::searchNow);
    connect(&m_looking, &QTimer::timeout, this, &ReportSearch::askForPlaces);
    connect(&service, &SearchService::found, this, &ReportSearch::take);
    connect(&service, &SearchService::placeFound, this, &ReportSearch::takePlace);
    connect(&view, &QueueView::seen, this, [this] {
        if (m_reports.hasHits() && !m_looking.isActive())
            m_looking.start();
    });
}

void ReportSearch::setWords(const QString &words)
{
    const QString wanted = words.simplified();
    if (wanted == m_words)
        return;
    m_words = wanted;
    m_isComplete = false;
    if (m_words.isEmpty())
        searchNow();
    else
        m_typing.start();
}

void ReportSearch::searchNow()
{
    m_typing.stop();
    m_service.search(m_words);
    if (!m_words.isEmpty())
        return;
    m_isComplete = true;
    if (!m_reports.hasHits())
        return;
    Q_EMIT aboutToChange();
    m_reports.clearHits();
    Q_EMIT changed();
}

void ReportSearch::take(const std::vector<ReportId> &reports)
{
    Q_EMIT aboutToChange();
    m_isComplete = true;
    m_asked.clear();
    m_reports.setHits(reports);
    Q_EMIT changed();
    m_looking.start();
}

void ReportSearch::askForPlaces()
{
    const auto [first, last] = m_view.visibleRows();
    // The first row is asked for last, and so answered first.
    for (int row = last; row >= 0 && row >= first; --row) {
        const ReportId id = m_reports.reportAt(row);
        if (m_asked.contains(id))
            continue;
        m_asked.insert(id);
        m_service.requestPlace(id);
    }
}

void ReportSearch::takePlace(ReportId report, const SearchPlace &place)
{
    m_reports.setSnippet(report, {place.snippet, static_cast<int>(std::max<qsizetype>(0, place.hit.begin)),
                                  static_cast<int>(std::max<qsizetype>(0, place.hit.end))});
}

SearchPlace ReportSearch::placeIn(const SourceDocument &document) const
{
    return m_reports.hasHits() ? m_service.placeIn(document) : SearchPlace();
}

} // namespace gouji
