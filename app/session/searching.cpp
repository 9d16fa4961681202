#include "app/session/searching.h"

#include "app/session/documentcodec.h"
#include "app/session/searchtext.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gouji {

namespace {

/// Rows whose names are looked at in one turn of the event loop.
constexpr std::size_t namesPerTurn = 8192;
/// Of more rows than fit on any screen nobody sees the place any more.
constexpr std::size_t mostPlaces = 64;
/// Indexing old reports works and rests by turns.
constexpr int indexMilliseconds = 10;
constexpr int restMilliseconds = 10;

bool namesHold(const StoredRows &rows, std::size_t row, const QString &word)
{
    return rows.agency(row).contains(word, Qt::CaseInsensitive) ||
           rows.name(row).contains(word, Qt::CaseInsensitive) ||
           (rows.year(row) > 0 && QString::number(rows.year(row)).contains(word));
}

} // namespace

Searching::Searching(Session &session, QObject *parent)
    : SearchService(parent)
    , m_session(session)
{
    for (QTimer *timer : {&m_searching, &m_placing, &m_indexing})
        timer->setSingleShot(true);
    m_indexing.setInterval(restMilliseconds);
    connect(&m_searching, &QTimer::timeout, this, &Searching::searchOnThisTurn);
    connect(&m_placing, &QTimer::timeout, this, &Searching::answerPlace);
    connect(&m_indexing, &QTimer::timeout, this, &Searching::indexOnThisTurn);
    connect(&session, &Session::storeOpened, this, &Searching::start);
}

/// Another review file.
void Searching::start()
{
    search({});
    m_toIndex.clear();
    m_indexing.stop();
    if (m_session.store()->isReadOnly())
        return;
    const Result<std::vector<ReportId>> missing = m_session.store()->reportsNotIndexed();
    if (!missing || missing.value().empty())
        return;
    m_toIndex.assign(missing.value().begin(), missing.value().end());
    m_indexTotal = static_cast<int>(m_toIndex.size());
    m_indexing.start();
}

void Searching::search(const QString &words)
{
    m_searching.stop();
    m_placing.stop();
    m_places.clear();
    m_words = searchWords(words);
    m_word = -1;
    m_all.assign(m_session.rows().size(), true);
    if (m_words.isEmpty())
        return;
    nextWord();
    m_searching.start();
}

void Searching::nextWord()
{
    ++m_word;
    m_names = 0;
    m_after = 0;
    m_hits.assign(m_all.size(), false);
}

void Searching::searchOnThisTurn()
{
    if (!m_session.store())
        return;
    if (searchNames()) {
        m_searching.start();
        return;
    }
    const Result<bool> more = searchTexts();
    if (!more) {
        Q_EMIT failed(more.error());
        return;
    }
    if (more.value()) {
        m_searching.start();
        return;
    }
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_all[i] = m_all[i] && m_hits[i];
    if (m_word + 1 < m_words.size()) {
        nextWord();
        m_searching.start();
        return;
    }
    std::vector<ReportId> reports;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i])
            reports.push_back(m_session.rows().id(i));
    }
    Q_EMIT found(reports);
}

/// Looks at the names of some rows; false when all were looked at before.
bool Searching::searchNames()
{
    // Rows that came since are for the next search.
    const std::size_t end = std::min(m_names + namesPerTurn, m_all.size());
    if (m_names == end)
        return false;
    const QString &word = m_words.at(m_word);
    for (; m_names < end; ++m_names) {
        if (m_all[m_names])
            m_hits[m_names] = namesHold(m_session.rows(), m_names, word);
    }
    return true;
}

/// Looks through a part of the index; false when it was the last.
Result<bool> Searching::searchTexts()
{
    const Result<TextHits> hits = m_session.store()->searchTexts(m_words.at(m_word), m_after);
    if (!hits)
        return hits.error();
    m_after = hits.value().upTo;
    const auto &rows = m_session.rows();
    for (const ReportId id : hits.value().reports) {
        const std::optional<std::size_t> index = rows.find(id);
        if (index && *index < m_hits.size())
            m_hits[*index] = true;
    }
    return !hits.value().isComplete;
}

SearchPlace Searching::placeIn(const SourceDocument &document) const
{
    return searchPlace(document, m_words);
}

void Searching::requestPlace(ReportId report)
{
    std::erase(m_places, report);
    m_places.push_back(report);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    if (!m_placing.isActive())
        m_placing.start();
}

void Searching::answerPlace()
{
    if (m_places.empty() || m_words.isEmpty() || !m_session.store())
        return;
    const ReportId report = m_places.back();
    m_places.pop_back();
    if (!m_places.empty())
        m_placing.start();
    if (const Result<SourceDocument> document = documentOf(report))
        Q_EMIT placeFound(report, placeIn(document.value()));
}

/// What was kept at import, or else the bytes read again, unless that takes a process of its own.
Result<SourceDocument> Searching::documentOf(ReportId report) const
{
    const Result<StoredReading> stored = m_session.store()->reading(report);
    if (!stored)
        return stored.error();
    if (!stored.value().document.isEmpty()) {
        Result<SourceDocument> kept = unpackDocument(stored.value().document);
        if (kept)
            return kept;
    }
    const std::optional<StoredReport> row = m_session.rowFor(report);
    const QString name = row ? row->name : QString();
    if (DocumentReader::isReadOutside(stored.value().bytes, name))
        return Error{ErrorCode::NotFound, name, {}};
    return m_session.pipeline().reader().read(stored.value().bytes, name);
}

void Searching::indexOnThisTurn()
{
    if (!m_session.store() || m_toIndex.empty())
        return;
    std::vector<std::pair<ReportId, QByteArray>> texts;
    QElapsedTimer timer;
    timer.start();
    while (!m_toIndex.empty() && timer.elapsed() < indexMilliseconds) {
        // A report that cannot be read is tried again when the file is next opened.
        if (const Result<SourceDocument> document = documentOf(m_toIndex.front()))
            texts.emplace_back(m_toIndex.front(), searchText(document.value().folded).toUtf8());
        m_toIndex.pop_front();
    }
    if (const Result<void> done = m_session.store()->indexTexts(texts); !done) {
        m_toIndex.clear();
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT indexed(m_indexTotal - static_cast<int>(m_toIndex.size()), m_indexTotal);
    if (!m_toIndex.empty())
        m_indexing.start();
}

} // namespace gouji
