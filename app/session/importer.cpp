#include "app/session/importer.h"

#include "app/session/documentcodec.h"
#include "app/session/inputpaths.h"
#include "app/session/readingcodec.h"
#include "parser/readers/reader.h"
#include "parser/text/digest.h"

#include <QFileInfo>

namespace gouji {

namespace {

QSet<QByteArray> hashesOf(const std::vector<StoredReport> &rows)
{
    QSet<QByteArray> hashes;
    for (const StoredReport &row : rows)
        hashes += row.sha256;
    return hashes;
}

/// One path for one file, however it was written; links are resolved so that a report keeps its place.
QString originOf(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

StoredReading readingOf(const CheckedReport &checked, QByteArray bytes)
{
    StoredReading reading;
    if (DocumentReader::isReadOutside(bytes, checked.document.name))
        reading.document = packDocument(checked.document);
    reading.bytes = std::move(bytes);
    reading.reading = encodeReading(checked.report);
    reading.readerVersion = readerVersion;
    return reading;
}

} // namespace

ReadFile readForImport(const Pipeline &pipeline, const QString &path, const QSet<QByteArray> &known)
{
    ReadFile file;
    file.path = path;
    Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes) {
        file.failure = bytes.error();
        return file;
    }
    file.sha256 = sha256Hex(bytes.value());
    if (known.contains(file.sha256))
        return file;
    Result<CheckedReport> checked = pipeline.run(bytes.value(), QFileInfo(path).fileName());
    if (!checked) {
        file.failure = checked.error();
        return file;
    }
    file.row = rowOf(checked.value());
    file.reading = readingOf(checked.value(), std::move(bytes.value()));
    file.checked = std::make_shared<const CheckedReport>(std::move(checked.value()));
    return file;
}

ImportReading::ImportReading(const Pipeline &pipeline, QStringList paths, QSet<QByteArray> known, int jobs,
                             std::function<void()> notify)
    : m_pipeline(pipeline)
    , m_paths(std::move(paths))
    , m_known(std::move(known))
    , m_work(
          jobs, [this] { return expand(); }, [this](int index) { return read(index); }, std::move(notify))
{
}

int ImportReading::expand()
{
    InputPaths inputs = expandPaths(m_paths);
    m_files = std::move(inputs.files);
    m_emptyFolders = std::move(inputs.emptyFolders);
    return static_cast<int>(m_files.size() + m_emptyFolders.size());
}

ReadFile ImportReading::read(int index) const
{
    if (index < m_files.size())
        return readForImport(m_pipeline, m_files.at(index), m_known);
    ReadFile folder;
    folder.path = m_emptyFolders.at(index - m_files.size());
    folder.failure =
        Error{ErrorCode::UnsupportedFormat, folder.path, readableSuffixes().join(QStringLiteral(", "))};
    return folder;
}

ImportWriting::ImportWriting(ReviewStore &store, const Pipeline &pipeline,
                             const std::vector<StoredReport> &rows, QString reviewer, Clock clock)
    : m_store(store)
    , m_pipeline(pipeline)
    , m_reviewer(std::move(reviewer))
    , m_clock(std::move(clock))
{
    for (const StoredReport &row : rows) {
        m_byOrigin.insert(row.origin, row);
        m_byHash.insert(row.sha256, row);
    }
}

Result<void> ImportWriting::add(ReadFile file)
{
    if (file.failure) {
        m_summary.failures.push_back({file.path, *file.failure});
        return {};
    }
    if (const auto known = m_byHash.constFind(file.sha256); known != m_byHash.constEnd())
        return refresh(*known);
    // Its bytes were in the review file when the import began; meanwhile that report was replaced by a later
    // version.
    if (!file.checked)
        return add(readForImport(m_pipeline, file.path, {}));
    const QString origin = originOf(file.path);
    if (const auto known = m_byOrigin.constFind(origin); known != m_byOrigin.constEnd())
        return replace(*known, *file.checked, file.reading);
    file.row.origin = origin;
    m_byHash.insert(file.sha256, file.row);
    m_rows.push_back(std::move(file.row));
    m_readings.push_back(std::move(file.reading));
    return {};
}

/// The same bytes once more: nothing to do, unless they were read by an older reader.
Result<void> ImportWriting::refresh(const StoredReport &known)
{
    if (known.id == 0) {
        ++m_summary.unchanged;
        return {};
    }
    Result<StoredReading> stored = m_store.reading(known.id);
    if (!stored)
        return stored.error();
    if (stored.value().readerVersion == readerVersion) {
        ++m_summary.unchanged;
        return {};
    }
    const Result<CheckedReport> checked = m_pipeline.run(stored.value().bytes, known.name);
    if (!checked) {
        m_summary.failures.push_back({known.origin, checked.error()});
        return {};
    }
    return replace(StoredReport(known), checked.value(),
                   readingOf(checked.value(), std::move(stored.value().bytes)));
}

Result<void> ImportWriting::replace(const StoredReport &known, const CheckedReport &checked,
                                    const StoredReading &reading)
{
    const Result<std::vector<Event>> events = m_store.events(known.id);
    if (!events)
        return events.error();
    const ReportReading read = makeReading(m_pipeline, checked.document, checked.report);
    const auto open = derive(m_pipeline, read, ReviewLog(events.value()), known);
    const StoredReport row = rowOf(*open, checked.document.sha256);
    const Result<Event> done = m_store.replaceReading(row, reading, m_reviewer, m_clock());
    if (!done)
        return done.error();
    m_byHash.remove(known.sha256);
    m_byHash.insert(row.sha256, row);
    m_byOrigin.insert(row.origin, row);
    m_stored.push_back(row);
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
        m_byOrigin.insert(m_rows[i].origin, m_rows[i]);
        m_byHash.insert(m_rows[i].sha256, m_rows[i]);
    }
    m_summary.added += static_cast<int>(m_rows.size());
    m_stored.insert(m_stored.end(), m_rows.begin(), m_rows.end());
    m_rows.clear();
    m_readings.clear();
    return {};
}

ImportRun::ImportRun(const Pipeline &pipeline, ReviewStore &store, const std::vector<StoredReport> &rows,
                     const QString &reviewer, ImportWriting::Clock clock)
    : writing(store, pipeline, rows, reviewer, std::move(clock))
    , m_pipeline(pipeline)
    , m_known(hashesOf(rows))
{
}

void ImportRun::start(const QStringList &paths, int jobs, std::function<void()> notify)
{
    m_reading = std::make_unique<ImportReading>(m_pipeline, paths, m_known, jobs, std::move(notify));
}

} // namespace gouji
