#pragma once

#include "model/core/result.h"
#include "model/review/event.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// A report as the store keeps it: the narrow row that the list reads. The counts are those of the last
/// assessment; they are a cache for the list, everything else is truth.
struct StoredReport
{
    ReportId id = 0;
    QString name;
    QString origin;    ///< full path it was imported from
    QByteArray sha256; ///< of the current bytes, lower-case hexadecimal
    QString format;
    QString agency;
    int year = 0;
    QString formId;
    int errors = 0;
    int warnings = 0;
    int notices = 0;
    int decided = 0;
    int corrections = 0;
    int notAssessable = 0;

    bool operator==(const StoredReport &) const = default;
};

/// What was read from a report's bytes, as the session serialises it. The store keeps it unopened.
struct StoredReading
{
    QByteArray bytes;   ///< the original file, exactly
    QByteArray reading; ///< the serialised Report
    int readerVersion = 0;
    /// The serialised document, for formats that are slow to read again; empty for the others.
    QByteArray document;
};

/// What verify() found wrong, one line each in the application's language; empty = all is well.
struct VerifyOutcome
{
    QStringList problems;
    qint64 events = 0;
    qint64 reports = 0;
};

/// The one door to the review file. Every change is one durable transaction; after a failed one the file is
/// as it was. Not thread-safe; one thread owns it.
class ReviewStore
{
public:
    virtual ~ReviewStore() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// Another number each time another program changed the file; the same after changes of one's own.
    [[nodiscard]] virtual Result<qint64> revision() = 0;

    [[nodiscard]] virtual Result<std::vector<StoredReport>> reports() = 0;
    [[nodiscard]] virtual Result<StoredReading> reading(ReportId report) = 0;
    [[nodiscard]] virtual Result<std::vector<Event>> events(ReportId report) = 0;

    /// The reports whose reading in force was made by a reader of another version.
    [[nodiscard]] virtual Result<std::vector<ReportId>> reportsNotReadBy(int readerVersion) = 0;

    /// Adds reports in one transaction; ids of the given rows are ignored, the new ones returned in order.
    [[nodiscard]] virtual Result<std::vector<ReportId>> add(const std::vector<StoredReport> &rows,
                                                            const std::vector<StoredReading> &readings) = 0;
    /// Replaces bytes and reading of a known report and appends a ReadAgain event, in one transaction. The
    /// earlier bytes stay in the file.
    [[nodiscard]] virtual Result<Event> replaceReading(const StoredReport &row, const StoredReading &reading,
                                                       const QString &reviewer, const QDateTime &time) = 0;
    /// Appends a decision and updates the report's row (its counts), in one transaction. Durable on return.
    [[nodiscard]] virtual Result<Event> append(const StoredReport &row, const EventBody &body,
                                               const QString &reviewer, const QDateTime &time) = 0;

    /// Updates the counts of a report's row alone: another report's decisions may change them.
    [[nodiscard]] virtual Result<void> setCounts(const StoredReport &row) = 0;

    /// Page and row integrity, the log's hash chain, and that every stored source still has its hash.
    [[nodiscard]] virtual Result<VerifyOutcome> verify() = 0;
};

/// Opens a review file, creating it if absent (`create`). Errors: StoreNotOurs, StoreTooNew, StoreDamaged,
/// StoreReadOnly, StoreLocked, StoreFull, FileNotFound, StoreFailed; the file is left as it was.
[[nodiscard]] Result<std::unique_ptr<ReviewStore>> openReviewStore(const QString &path, bool create);

/// Opens a review file that another program is changing, to read: what it commits is seen. Errors as above;
/// StoreReadOnly, with the version, for a file of another version, which only its holder may bring up to
/// date.
[[nodiscard]] Result<std::unique_ptr<ReviewStore>> openReviewStoreToRead(const QString &path);

} // namespace gouji
