#pragma once

#include "model/core/result.h"
#include "model/review/event.h"
#include "model/store/storedrows.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// A list that the office keeps for the whole file: its roster, its aliases, its rule set. Replaced as a
/// whole; the earlier ones stay in the file.
struct OfficeList
{
    QByteArray body; ///< as its owner serialises it
    QString reviewer;
    QDateTime time; ///< UTC, milliseconds
};

/// What was read from a report's bytes, as the session serialises it. The store keeps it unopened.
struct StoredReading
{
    QByteArray bytes;   ///< the original file, exactly
    QByteArray reading; ///< the serialised Report
    int readerVersion = 0;
    /// The serialised document, for formats that are slow to read again; empty for the others.
    QByteArray document;
    /// What searchTexts() is to find, UTF-8, folded as its searches will be. Written with the reading, not
    /// read with it; null leaves the report to indexTexts().
    QByteArray text;
    /// Packed, of what reports' texts are compared by; written with the reading, not read with it. Empty
    /// keeps none.
    QByteArray fingerprints = {};
};

/// What a part of a search found.
struct TextHits
{
    std::vector<ReportId> reports;
    qint64 upTo = 0; ///< where the next call goes on
    bool isComplete = false;
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

    [[nodiscard]] virtual Result<StoredRows> reports() = 0;
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

    /// Updates what the last assessment gave of a report's row alone: another report's decisions may change
    /// it.
    [[nodiscard]] virtual Result<void> setCounts(const StoredReport &row) = 0;

    /// The packed figures of a report; empty when none are kept.
    [[nodiscard]] virtual Result<QByteArray> values(ReportId report) = 0;
    using VisitValues = std::function<void(ReportId, const QByteArray &)>;
    /// Those of all reports that have some, by rising id; with a range only of those after `after` up to and
    /// with `last`, so that very many can be visited in pieces.
    [[nodiscard]] virtual Result<void> eachValues(const VisitValues &visit, ReportId after = 0,
                                                  ReportId last = std::numeric_limits<ReportId>::max()) = 0;

    /// The packed fingerprints of a report; empty when none are kept.
    [[nodiscard]] virtual Result<QByteArray> fingerprints(ReportId report) = 0;
    /// Those of the `most` reports behind `after` that have some, by rising id.
    [[nodiscard]] virtual Result<void>
    eachFingerprints(ReportId after, int most,
                     const std::function<void(ReportId, const QByteArray &)> &visit) = 0;
    /// Keeps those of a report that came without.
    [[nodiscard]] virtual Result<void> putFingerprints(ReportId report, const QByteArray &fingerprints) = 0;

    /// The list of that name in force; nothing when there is none yet.
    [[nodiscard]] virtual Result<std::optional<OfficeList>> officeList(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> putOfficeList(const QString &name, const QByteArray &body,
                                                     const QString &reviewer, const QDateTime &time) = 0;
    /// Those in force whose names begin so, in the order they were put.
    [[nodiscard]] virtual Result<void>
    eachOfficeList(const QString &prefix,
                   const std::function<void(const QString &name, const OfficeList &)> &visit) = 0;
    /// Reports that searchTexts() does not know: of files from before version 3.
    [[nodiscard]] virtual Result<std::vector<ReportId>> reportsNotIndexed() = 0;
    /// Makes the texts of these reports' newest readings known to searchTexts(), in one transaction.
    [[nodiscard]] virtual Result<void>
    indexTexts(const std::vector<std::pair<ReportId, QByteArray>> &texts) = 0;
    /// The reports whose text holds exactly this one, in the order they were read. Looks through a part of
    /// them and returns soon: begin with `after` 0, go on with TextHits::upTo until it is complete.
    [[nodiscard]] virtual Result<TextHits> searchTexts(const QString &text, qint64 after) = 0;
    /// How the window stood when it last showed this file; empty when nothing is kept. No decision.
    [[nodiscard]] virtual Result<QByteArray> deskState(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> setDeskState(const QString &name, const QByteArray &body) = 0;

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
