#pragma once

#include "app/session/derive.h"
#include "app/session/orderedwork.h"
#include "app/session/pipeline.h"
#include "model/service/reviewservice.h"
#include "model/store/reviewstore.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace gouji {

/// One report as read for the review file, on any thread: a file, or a file in an archive.
struct ReadFile
{
    QString path;   ///< as given
    QString member; ///< its name in the archive `path`; empty for a file of its own
    std::optional<Error> failure;
    QByteArray sha256;
    StoredReport row; ///< with name and counts, no origin
    StoredReading reading;
    std::shared_ptr<const CheckedReport> checked; ///< null when the same bytes are in the review file already

    /// As people are told: an archive is like a folder.
    [[nodiscard]] QString shownPath() const { return member.isEmpty() ? path : path + u'/' + member; }
};

/// Reads one file for the review file, every file of an archive, unless their hash is among the `known`. At
/// least one comes back.
[[nodiscard]] std::vector<ReadFile> readForImport(const Pipeline &pipeline, const QString &path,
                                                  const QSet<QByteArray> &known,
                                                  const ReadingControl &control = {});

/// Reads files and folders on threads of its own and hands them out in order.
class ImportReading
{
public:
    /// Told of every page before it is recognised from its picture, on any thread; pages count from 1.
    using OnPage = std::function<void(const QString &path, int page, int pages)>;

    /// `known` are the hashes of the reports in the review file. `notify` as in OrderedWork.
    ImportReading(const Pipeline &pipeline, QStringList paths, QSet<QByteArray> known, int jobs,
                  std::function<void()> notify = {}, OnPage onPage = {});
    ~ImportReading() { cancel(); }

    /// A piece of work is a path that was given or found in a folder.
    using Work = OrderedWork<std::vector<ReadFile>>;
    [[nodiscard]] Work &work() { return m_work; }
    /// Results not taken yet are dropped, and readings that take long are given up.
    void cancel();

    /// A page that is being recognised from its picture, the latest since the last call.
    struct Page
    {
        QString path;
        int page = 0; ///< from 1
        int pages = 0;
    };
    [[nodiscard]] std::optional<Page> takePage();

private:
    [[nodiscard]] int expand();
    [[nodiscard]] std::vector<ReadFile> read(int index);

    const Pipeline &m_pipeline;
    QStringList m_paths;
    QSet<QByteArray> m_known;
    QStringList m_files;
    QStringList m_emptyFolders;
    std::function<void()> m_notify;
    OnPage m_onPage;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_mutex;
    std::optional<Page> m_page; ///< under the mutex
    Work m_work;                ///< last: its threads use the rest
};

/// Puts files read into the review file, in transactions of a batch. Lives on the store's thread.
class ImportWriting
{
public:
    using Clock = std::function<QDateTime()>;

    ImportWriting(ReviewStore &store, const Pipeline &pipeline, const StoredRows &rows, QString reviewer,
                  Clock clock);

    /// Queues a file; known ones and failures are only counted.
    [[nodiscard]] Result<void> add(ReadFile file);
    /// Reports that were read by another version of the reader: to be read again.
    [[nodiscard]] const QSet<ReportId> &outdated() const { return m_outdated; }
    /// Stores what is queued.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] bool isBatchFull() const { return m_rows.size() >= batchSize; }
    [[nodiscard]] ImportSummary &summary() { return m_summary; }
    /// Rows that were added or changed since the last call.
    [[nodiscard]] std::vector<StoredReport> takeStored() { return std::exchange(m_stored, {}); }

    static constexpr std::size_t batchSize = 64;

private:
    [[nodiscard]] Result<void> replace(const StoredReport &known, const CheckedReport &checked,
                                       const StoredReading &reading);
    [[nodiscard]] Result<void> addKnown(ReportId known, const ReadFile &file);
    [[nodiscard]] std::optional<StoredReport> reportFrom(const QString &origin) const;
    void take(const StoredReport &row);

    ReviewStore &m_store;
    const Pipeline &m_pipeline;
    QString m_reviewer;
    Clock m_clock;
    QSet<ReportId> m_outdated; ///< read by another version of the reader, and not again since
    StoredRows m_known;        ///< what is in the review file by now
    QMultiHash<std::size_t, ReportId> m_byOrigin; ///< by a hash of their origins
    QHash<QByteArray, ReportId> m_byHash;         ///< 0 while queued
    std::vector<StoredReport> m_rows;             ///< queued
    std::vector<StoredReading> m_readings;        ///< queued
    std::vector<StoredReport> m_stored;
    ImportSummary m_summary;
};

/// One import: files read on threads, stored by the owner.
class ImportRun
{
public:
    ImportRun(const Pipeline &pipeline, ReviewStore &store, const StoredRows &rows, const QString &reviewer,
              ImportWriting::Clock clock);

    /// Queues the reports of one piece of work.
    [[nodiscard]] Result<void> add(std::vector<ReadFile> files);

    /// Call once, before work().
    void start(const QStringList &paths, int jobs, std::function<void()> notify,
               ImportReading::OnPage onPage = {});
    [[nodiscard]] ImportReading &reading() { return *m_reading; }
    [[nodiscard]] ImportReading::Work &work() { return m_reading->work(); }

    ImportWriting writing;
    int done = 0;
    bool isCancelled = false;
    /// The owner has been told of results and has not looked yet.
    std::shared_ptr<std::atomic<bool>> isPosted = std::make_shared<std::atomic<bool>>(false);

private:
    const Pipeline &m_pipeline;
    QSet<QByteArray> m_known;
    std::unique_ptr<ImportReading> m_reading; ///< last: stopped first
};

} // namespace gouji
