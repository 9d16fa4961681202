#include "app/session/session.h"

#include "app/session/copiedtexts.h"
#include "app/session/derive.h"
#include "app/session/sessionloaded.h"
#include "app/session/sessionrows.h"

#include <QThread>

#include <algorithm>

namespace gouji {

namespace {

/// Reports kept open: the one on the desk and those just left.
constexpr std::size_t mostLoaded = 4;
/// Files stored between two looks at the event loop.
constexpr int filesPerTurn = 32;

} // namespace

Session::Session(const FormCatalogue &catalogue, Clock clock, QString reviewer, QObject *parent,
                 const QString &workerProgram)
    : ReviewService(parent)
    , m_pipeline(catalogue, workerProgram)
    , m_clock(std::move(clock))
    , m_reviewer(std::move(reviewer))
    , m_source(std::make_unique<RowSource>(*this))
    , m_neighbours(std::make_unique<Neighbours>(catalogue, m_versions, *m_source))
    , m_copies(std::make_unique<CopiedTexts>(*this))
{
    connect(m_copies.get(), &CopiedTexts::loaded, this, &Session::tellCopiesLoaded);
    connect(m_copies.get(), &CopiedTexts::progressed, this, [this](int done, int total) {
        Q_EMIT backgroundProgressed(BackgroundWork::Comparing, done, total);
    });
}

Session::~Session() = default;

Result<void> Session::openStore(const QString &path)
{
    return open(path, true);
}

Result<void> Session::openExistingStore(const QString &path)
{
    return open(path, false);
}

Result<ReportFigures> Session::figuresOf(ReportId id) const
{
    if (const Result<void> ready = needStore(); !ready)
        return ready.error();
    const Result<QByteArray> values = store()->values(id);
    if (!values)
        return values.error();
    return ReportFigures::unpacked(values.value());
}

QString Session::storePath() const
{
    return store() ? store()->path() : QString();
}

Result<void> Session::needStore() const
{
    if (store())
        return {};
    return Error{ErrorCode::NotFound, QString(), QString()};
}

std::vector<ReportSummary> Session::reports() const
{
    std::vector<ReportSummary> summaries;
    summaries.reserve(m_rows.size());
    for (const StoredReport &row : m_rows) {
        summaries.push_back(summaryOf(row));
        if (const VersionPlace place = m_versions.placeOf(row.id); place.number > 0)
            putVersions(summaries.back(), place, nameOf(place.first));
    }
    return summaries;
}

Result<std::shared_ptr<const OpenReport>> Session::openReport(ReportId id)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(id);
    if (!loaded)
        return loaded.error();
    loaded.value()->shown = loaded.value()->open;
    return loaded.value()->shown;
}

Result<std::shared_ptr<const OpenReport>> Session::lookAt(ReportId id)
{
    const Result<std::shared_ptr<Loaded>> loaded = loadFromStore(id);
    if (!loaded)
        return loaded.error();
    return loaded.value()->open;
}

Result<std::shared_ptr<Session::Loaded>> Session::load(ReportId id)
{
    const auto found =
        std::find_if(m_loaded.begin(), m_loaded.end(), [id](const auto &l) { return l->id == id; });
    if (found != m_loaded.end()) {
        m_loaded.splice(m_loaded.begin(), m_loaded, found);
        return m_loaded.front();
    }
    Result<std::shared_ptr<Loaded>> loaded = loadFromStore(id);
    if (!loaded)
        return loaded;
    countIfChanged(*loaded.value());
    m_loaded.push_front(loaded.value());
    if (m_loaded.size() > mostLoaded)
        m_loaded.pop_back();
    return loaded;
}

Result<std::shared_ptr<Session::Loaded>> Session::loadFromStore(ReportId id)
{
    Result<std::shared_ptr<Loaded>> loaded = readFromStore(id);
    if (!loaded)
        return loaded;
    Loaded &report = *loaded.value();
    report.versions = versionsOf(report);
    report.versions.copies = m_copies->of(*rowFor(id), report.reading);
    report.versions.publication = m_office.publicationOf(id);
    report.open = derive(m_pipeline, report.reading, report.log, *rowFor(id), report.versions);
    return loaded;
}

/// The report and its decisions, nothing derived from them.
Result<std::shared_ptr<Session::Loaded>> Session::readFromStore(ReportId id)
{
    if (const Result<void> ready = needStore(); !ready)
        return ready.error();
    const std::optional<StoredReport> row = rowFor(id);
    if (!row)
        return Error{ErrorCode::NotFound, QString::number(id), QString()};
    const Result<StoredReading> stored = store()->reading(id);
    if (!stored)
        return stored.error();
    const Result<std::vector<Event>> events = store()->events(id);
    if (!events)
        return events.error();
    Result<ReportReading> reading = readingOf(m_pipeline, stored.value(), row->name);
    if (!reading)
        return reading.error();
    auto loaded = std::make_shared<Loaded>();
    loaded->id = id;
    loaded->sha256 = row->sha256;
    loaded->reading = std::move(reading.value());
    if (!loaded->reading.document->pages.empty())
        loaded->bytes = stored.value().bytes;
    loaded->log = ReviewLog(events.value());
    return loaded;
}

void Session::requestPage(ReportId report, int page, double dotsPerInch)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded || loaded.value()->bytes.isEmpty())
        return;
    if (!m_drawing) {
        m_drawing = std::make_unique<PageDrawing>(m_pipeline.reader());
        connect(m_drawing.get(), &PageDrawing::drawn, this, &Session::pageDrawn);
    }
    m_drawing->request(
        {report, loaded.value()->bytes, loaded.value()->reading.document->name, page, dotsPerInch});
}

void Session::forget(ReportId id)
{
    m_loaded.remove_if([id](const auto &loaded) { return loaded->id == id; });
}

Result<void> Session::startImport(const QStringList &paths)
{
    if (const Result<void> ready = needWritable(); !ready)
        return ready;
    if (m_import)
        return Error{ErrorCode::InvalidArgument, QString(), QString()};
    // One processor stays free for the window.
    const int jobs = std::max(1, QThread::idealThreadCount() - 1);
    auto run = std::make_unique<ImportRun>(m_pipeline, *store(), m_rows, m_reviewer, m_clock);
    const std::shared_ptr<std::atomic<bool>> isPosted = run->isPosted;
    // The call is dropped by Qt when the session is gone; a later import finds nothing to do in it.
    run->start(paths, jobs, [this, isPosted] {
        if (!isPosted->exchange(true))
            QMetaObject::invokeMethod(this, &Session::drainImport, Qt::QueuedConnection);
    });
    m_import = std::move(run);
    return {};
}

void Session::cancelImport()
{
    if (!m_import)
        return;
    m_import->isCancelled = true;
    m_import->reading().cancel();
    QMetaObject::invokeMethod(this, &Session::drainImport, Qt::QueuedConnection);
}

void Session::drainImport()
{
    if (!m_import)
        return;
    *m_import->isPosted = false;
    QString name;
    int taken = 0;
    Result<void> stored;
    for (; stored.ok() && taken < filesPerTurn; ++taken) {
        std::optional<std::vector<ReadFile>> files = m_import->work().tryNext();
        if (!files)
            break;
        name = files->front().path;
        stored = m_import->add(std::move(*files));
    }
    if (stored)
        stored = m_import->writing.flush();
    m_import->done += taken;
    if (!stored)
        m_import->writing.summary().failures.push_back({storePath(), stored.error()});
    const bool isOver = !stored || m_import->work().isOver();
    if (!isOver && taken == filesPerTurn && !m_import->isPosted->exchange(true))
        QMetaObject::invokeMethod(this, &Session::drainImport, Qt::QueuedConnection);
    takeStoredRows();
    if (const auto page = m_import ? m_import->reading().takePage() : std::nullopt)
        name = tr("%1, page %2 of %3").arg(page->path).arg(page->page).arg(page->pages);
    if (m_import && !name.isEmpty())
        Q_EMIT importProgressed(m_import->done, std::max(m_import->work().total(), 0), name);
    if (m_import && isOver)
        finishImport();
}

void Session::finishImport()
{
    ImportSummary summary = std::move(m_import->writing.summary());
    summary.wasCancelled = m_import->isCancelled;
    m_import.reset();
    countCopies();
    Q_EMIT importFinished(summary);
}

Result<ImportSummary> Session::importNow(const QStringList &paths, int jobs, const Progress &progress,
                                         const ImportReading::OnPage &onPage)
{
    if (const Result<void> ready = needWritable(); !ready)
        return ready.error();
    if (m_import)
        return Error{ErrorCode::InvalidArgument, QString(), QString()};
    m_import = std::make_unique<ImportRun>(m_pipeline, *store(), m_rows, m_reviewer, m_clock);
    m_import->start(paths, jobs, {}, onPage);
    Result<void> stored;
    while (stored) {
        std::optional<std::vector<ReadFile>> files = m_import->work().next();
        if (!files)
            break;
        if (progress)
            progress(++m_import->done, m_import->work().total(), files->front().path);
        stored = m_import->add(std::move(*files));
        if (stored && m_import->writing.isBatchFull())
            stored = m_import->writing.flush();
    }
    if (stored)
        stored = m_import->writing.flush();
    takeStoredRows();
    m_copies->finishLoading();
    countCopies();
    judgeNow();
    ImportSummary summary = std::move(m_import->writing.summary());
    summary.wasCancelled = m_import->isCancelled;
    m_import.reset();
    if (!stored)
        return stored.error();
    return summary;
}

Result<VerifyOutcome> Session::verify()
{
    if (const Result<void> ready = needStore(); !ready)
        return ready.error();
    return store()->verify();
}

} // namespace gouji
