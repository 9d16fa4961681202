#pragma once

#include "app/session/derive.h"
#include "app/session/orderedwork.h"
#include "app/session/pipeline.h"
#include "model/service/reviewservice.h"
#include "model/store/reviewstore.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// One file as read for the review file, on any thread.
struct ReadFile
{
    QString path; ///< as given
    std::optional<Error> failure;
    QByteArray sha256;
    StoredReport row; ///< with name and counts, no origin
    StoredReading reading;
    std::shared_ptr<const CheckedReport> checked; ///< null when the same bytes are in the review file already
};

/// Reads one file for the review file, unless its hash is among the `known`.
[[nodiscard]] ReadFile readForImport(const Pipeline &pipeline, const QString &path,
                                     const QSet<QByteArray> &known);

/// Reads files and folders on threads of its own and hands them out in order.
class ImportReading
{
public:
    /// `known` are the hashes of the reports in the review file. `notify` as in OrderedWork.
    ImportReading(const Pipeline &pipeline, QStringList paths, QSet<QByteArray> known, int jobs,
                  std::function<void()> notify = {});

    [[nodiscard]] OrderedWork<ReadFile> &work() { return m_work; }

private:
    [[nodiscard]] int expand();
    [[nodiscard]] ReadFile read(int index) const;

    const Pipeline &m_pipeline;
    QStringList m_paths;
    QSet<QByteArray> m_known;
    QStringList m_files;
    QStringList m_emptyFolders;
    OrderedWork<ReadFile> m_work; ///< last: its threads use the rest
};

/// Puts files read into the review file, in transactions of a batch. Lives on the store's thread.
class ImportWriting
{
public:
    using Clock = std::function<QDateTime()>;

    ImportWriting(ReviewStore &store, const Pipeline &pipeline, const std::vector<StoredReport> &rows,
                  QString reviewer, Clock clock);

    /// Queues a file; known ones and failures are only counted.
    [[nodiscard]] Result<void> add(ReadFile file);
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
    [[nodiscard]] Result<void> refresh(const StoredReport &known);

    ReviewStore &m_store;
    const Pipeline &m_pipeline;
    QString m_reviewer;
    Clock m_clock;
    QHash<QString, StoredReport> m_byOrigin;
    QHash<QByteArray, StoredReport> m_byHash; ///< id 0 while queued
    std::vector<StoredReport> m_rows;         ///< queued
    std::vector<StoredReading> m_readings;    ///< queued
    std::vector<StoredReport> m_stored;
    ImportSummary m_summary;
};

/// One import: files read on threads, stored by the owner.
class ImportRun
{
public:
    ImportRun(const Pipeline &pipeline, ReviewStore &store, const std::vector<StoredReport> &rows,
              const QString &reviewer, ImportWriting::Clock clock);

    /// Call once, before work().
    void start(const QStringList &paths, int jobs, std::function<void()> notify);
    [[nodiscard]] OrderedWork<ReadFile> &work() { return m_reading->work(); }

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
