#include "app/session/importer.h"

#include "app/session/documentcodec.h"
#include "app/session/inputpaths.h"
#include "app/session/readingcodec.h"
#include "app/session/searchtext.h"
#include "model/comparing/winnowing.h"
#include "model/core/digest.h"
#include "parser/readers/reader.h"

#include <QFileInfo>

namespace gouji {

namespace {

/// Of the reports that need not be read again.
QSet<QByteArray> hashesOf(const StoredRows &rows, const QSet<ReportId> &outdated)
{
    QSet<QByteArray> hashes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!outdated.contains(rows.id(i)))
            hashes += rows.sha256(i);
    }
    return hashes;
}

QSet<ReportId> outdatedIn(ReviewStore &store)
{
    // Without an answer nothing is read again: the store says what is wrong when it is used.
    const Result<std::vector<ReportId>> ids = store.reportsNotReadBy(readerVersion);
    return ids ? QSet<ReportId>(ids.value().begin(), ids.value().end()) : QSet<ReportId>();
}

/// One path for one file, however it was written; links are resolved so that a report keeps its place.
QString originOf(const ReadFile &file)
{
    const QFileInfo info(file.path);
    const QString canonical = info.canonicalFilePath();
    const QString path = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
    return file.member.isEmpty() ? path : path + u'/' + file.member;
}

StoredReading readingOf(const CheckedReport &checked, QByteArray bytes)
{
    StoredReading reading;
    if (DocumentReader::isReadOutside(bytes, checked.document.name))
        reading.document = packDocument(checked.document);
    reading.bytes = std::move(bytes);
    reading.reading = encodeReading(checked.report);
    reading.readerVersion = readerVersion;
    // Not null, though it may be empty: it is known to the index.
    reading.text = QByteArray("") + searchText(checked.document.folded).toUtf8();
    reading.fingerprints =
        packHashes(hashesOf(fingerprintsOf(ComparedProse(checked.document, checked.report))));
    return reading;
}

} // namespace

namespace {

/// `file` has its path and member.
void readPart(const Pipeline &pipeline, QByteArray bytes, const QSet<QByteArray> &known,
              const ReadingControl &control, ReadFile &file)
{
    file.sha256 = sha256Hex(bytes);
    if (known.contains(file.sha256))
        return;
    const QString name = QFileInfo(file.path).fileName();
    Result<CheckedReport> checked =
        pipeline.run(bytes, file.member.isEmpty() ? name : name + u'/' + file.member, control);
    if (!checked) {
        file.failure = checked.error();
        return;
    }
    file.row = rowOf(checked.value(), pipeline.settings());
    file.reading = readingOf(checked.value(), std::move(bytes));
    file.checked = std::make_shared<const CheckedReport>(std::move(checked.value()));
}

} // namespace

std::vector<ReadFile> readForImport(const Pipeline &pipeline, const QString &path,
                                    const QSet<QByteArray> &known, const ReadingControl &control)
{
    std::vector<ReadFile> files;
    const auto fail = [&](const Error &error) {
        files.emplace_back();
        files.back().path = path;
        files.back().failure = error;
    };
    Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes) {
        fail(bytes.error());
        return files;
    }
    Result<std::vector<ArchiveMember>> parts =
        pipeline.reader().unpack(bytes.value(), QFileInfo(path).fileName(), control);
    bytes.value().clear();
    if (!parts) {
        fail(parts.error());
        return files;
    }
    for (ArchiveMember &part : parts.value()) {
        files.emplace_back();
        files.back().path = path;
        files.back().member = part.name;
        files.back().failure = part.error;
        if (!part.error)
            readPart(pipeline, std::move(part.bytes), known, control, files.back());
    }
    return files;
}

ImportReading::ImportReading(const Pipeline &pipeline, QStringList paths, QSet<QByteArray> known, int jobs,
                             std::function<void()> notify, OnPage onPage)
    : m_pipeline(pipeline)
    , m_paths(std::move(paths))
    , m_known(std::move(known))
    , m_notify(std::move(notify))
    , m_onPage(std::move(onPage))
    , m_work(
          jobs, [this] { return expand(); }, [this](int index) { return read(index); }, m_notify)
{
}

void ImportReading::cancel()
{
    m_isCancelled = true;
    m_work.cancel();
}

std::optional<ImportReading::Page> ImportReading::takePage()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_page, std::nullopt);
}

int ImportReading::expand()
{
    InputPaths inputs = expandPaths(m_paths);
    m_files = std::move(inputs.files);
    m_emptyFolders = std::move(inputs.emptyFolders);
    return static_cast<int>(m_files.size() + m_emptyFolders.size());
}

std::vector<ReadFile> ImportReading::read(int index)
{
    if (index < m_files.size()) {
        const QString &path = m_files.at(index);
        ReadingControl control;
        control.isCancelled = &m_isCancelled;
        control.onPage = [this, &path](int page, int pages) {
            {
                const std::lock_guard lock(m_mutex);
                m_page = Page{path, page, pages};
            }
            if (m_notify)
                m_notify();
            if (m_onPage)
                m_onPage(path, page, pages);
        };
        return readForImport(m_pipeline, path, m_known, control);
    }
    ReadFile folder;
    folder.path = m_emptyFolders.at(index - m_files.size());
    folder.failure =
        Error{ErrorCode::UnsupportedFormat, folder.path, readableSuffixes().join(QStringLiteral(", "))};
    return {folder};
}

ImportWriting::ImportWriting(ReviewStore &store, const Pipeline &pipeline, const StoredRows &rows,
                             QString reviewer, Clock clock)
    : m_store(store)
    , m_pipeline(pipeline)
    , m_reviewer(std::move(reviewer))
    , m_clock(std::move(clock))
    , m_outdated(outdatedIn(store))
    , m_known(rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_byOrigin.insert(qHash(rows.origin(i)), rows.id(i));
        m_byHash.insert(rows.sha256(i), rows.id(i));
    }
}

/// A report that is in the review file now, or is another than it was.
void ImportWriting::take(const StoredReport &row)
{
    const std::optional<std::size_t> at = m_known.find(row.id);
    if (!at)
        m_byOrigin.insert(qHash(row.origin), row.id);
    else
        m_byHash.remove(m_known.sha256(*at));
    m_byHash.insert(row.sha256, row.id);
    m_known.put(row);
    m_stored.push_back(row);
}

/// The last one that came from there.
std::optional<StoredReport> ImportWriting::reportFrom(const QString &origin) const
{
    std::optional<std::size_t> last;
    const auto [begin, end] = m_byOrigin.equal_range(qHash(origin));
    for (auto id = begin; id != end; ++id) {
        const std::optional<std::size_t> at = m_known.find(*id);
        if (at && m_known.origin(*at) == origin && (!last || *last < *at))
            last = at;
    }
    return last ? std::optional(m_known[*last]) : std::nullopt;
}

Result<void> ImportWriting::add(ReadFile file)
{
    if (file.failure) {
        m_summary.failures.push_back({file.shownPath(), *file.failure});
        return {};
    }
    if (const auto known = m_byHash.constFind(file.sha256); known != m_byHash.constEnd())
        return addKnown(*known, file);
    // Its bytes were in the review file when the import began; meanwhile that report was replaced by a later
    // version.
    if (!file.checked) {
        const QString member = file.member;
        for (ReadFile &again : readForImport(m_pipeline, file.path, {})) {
            if (again.member == member || again.failure)
                return add(std::move(again));
        }
        return {};
    }
    const QString origin = originOf(file);
    if (const std::optional<StoredReport> known = reportFrom(origin))
        return replace(*known, *file.checked, file.reading);
    file.row.origin = origin;
    file.row.imported = m_clock();
    m_byHash.insert(file.sha256, 0);
    m_rows.push_back(std::move(file.row));
    m_readings.push_back(std::move(file.reading));
    return {};
}

/// The same bytes once more: nothing to do, unless they had been read by an older reader.
Result<void> ImportWriting::addKnown(ReportId known, const ReadFile &file)
{
    if (!file.checked || !m_outdated.remove(known)) {
        ++m_summary.unchanged;
        return {};
    }
    return replace(m_known[*m_known.find(known)], *file.checked, file.reading);
}

Result<void> ImportWriting::replace(const StoredReport &known, const CheckedReport &checked,
                                    const StoredReading &reading)
{
    const Result<std::vector<Event>> events = m_store.events(known.id);
    if (!events)
        return events.error();
    const ReportReading read = makeReading(m_pipeline, checked.document, checked.report);
    const QDateTime now = m_clock();
    ReviewLog log(events.value());
    const qint64 next = log.events().empty() ? 1 : log.events().back().sequence + 1;
    log.append({next, known.id, now, m_reviewer, ReadAgain{QString::fromLatin1(checked.document.sha256)}});
    const auto open = derive(m_pipeline, read, log, known);
    StoredReport row = rowOf(*open, checked.document.sha256);
    const Result<Event> done = m_store.replaceReading(row, reading, m_reviewer, now);
    if (!done)
        return done.error();
    row.values.clear();
    take(row);
    ++m_summary.readAgain;
    return {};
}

Result<void> ImportWriting::flush()
{
    if (m_rows.empty())
        return {};
    const Result<std::vector<ReportId>> ids = m_store.add(m_rows, m_readings);
    if (!ids)
        return ids.error();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].id = ids.value()[i];
        m_rows[i].values.clear();
        take(m_rows[i]);
    }
    m_summary.added += static_cast<int>(m_rows.size());
    m_rows.clear();
    m_readings.clear();
    return {};
}

ImportRun::ImportRun(const Pipeline &pipeline, ReviewStore &store, const StoredRows &rows,
                     const QString &reviewer, ImportWriting::Clock clock)
    : writing(store, pipeline, rows, reviewer, std::move(clock))
    , m_pipeline(pipeline)
    , m_known(hashesOf(rows, writing.outdated()))
{
}

Result<void> ImportRun::add(std::vector<ReadFile> files)
{
    Result<void> added;
    for (ReadFile &file : files) {
        if (added)
            added = writing.add(std::move(file));
    }
    return added;
}

void ImportRun::start(const QStringList &paths, int jobs, std::function<void()> notify,
                      ImportReading::OnPage onPage)
{
    m_reading = std::make_unique<ImportReading>(m_pipeline, paths, m_known, jobs, std::move(notify),
                                                std::move(onPage));
}

} // namespace gouji
