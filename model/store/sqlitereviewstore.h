#pragma once

#include "model/store/reviewstore.h"
#include "model/store/sqlitedb.h"

#include <functional>

namespace gouji {

/// A review file in SQLite: see schema.cpp for what stands where.
class SqliteReviewStore final : public ReviewStore
{
public:
    /// `database` is open on a file that was found good and is of the current version.
    SqliteReviewStore(std::unique_ptr<SqliteDatabase> database, bool isReadOnly);
    /// Writes the log back into the one file that can be sent on.
    ~SqliteReviewStore() override;

    [[nodiscard]] QString path() const override { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const override { return m_isReadOnly; }
    [[nodiscard]] Result<qint64> revision() override { return m_database->integer("PRAGMA data_version"); }

    [[nodiscard]] Result<StoredRows> reports() override;
    [[nodiscard]] Result<std::vector<ReportId>> reportsNotReadBy(int readerVersion) override;
    [[nodiscard]] Result<StoredReading> reading(ReportId report) override;
    [[nodiscard]] Result<std::vector<Event>> events(ReportId report) override;

    [[nodiscard]] Result<std::vector<ReportId>> add(const std::vector<StoredReport> &rows,
                                                    const std::vector<StoredReading> &readings) override;
    [[nodiscard]] Result<Event> replaceReading(const StoredReport &row, const StoredReading &reading,
                                               const QString &reviewer, const QDateTime &time) override;
    [[nodiscard]] Result<Event> append(const StoredReport &row, const EventBody &body,
                                       const QString &reviewer, const QDateTime &time) override;

    [[nodiscard]] Result<void> setCounts(const StoredReport &row) override;

    [[nodiscard]] Result<QByteArray> values(ReportId report) override;
    [[nodiscard]] Result<void> eachValues(const VisitValues &visit, ReportId after, ReportId last) override;
    [[nodiscard]] Result<QByteArray> fingerprints(ReportId report) override;
    [[nodiscard]] Result<void>
    eachFingerprints(ReportId after, int most,
                     const std::function<void(ReportId, const QByteArray &)> &visit) override;
    [[nodiscard]] Result<void> putFingerprints(ReportId report, const QByteArray &fingerprints) override;
    [[nodiscard]] Result<std::optional<OfficeList>> officeList(const QString &name) override;
    [[nodiscard]] Result<void> putOfficeList(const QString &name, const QByteArray &body,
                                             const QString &reviewer, const QDateTime &time) override;
    [[nodiscard]] Result<void>
    eachOfficeList(const QString &prefix,
                   const std::function<void(const QString &name, const OfficeList &)> &visit) override;
    [[nodiscard]] Result<std::vector<ReportId>> reportsNotIndexed() override;
    [[nodiscard]] Result<void> indexTexts(const std::vector<std::pair<ReportId, QByteArray>> &texts) override;
    [[nodiscard]] Result<TextHits> searchTexts(const QString &text, qint64 after) override;
    [[nodiscard]] Result<QByteArray> deskState(const QString &name) override;
    [[nodiscard]] Result<void> setDeskState(const QString &name, const QByteArray &body) override;
    [[nodiscard]] Result<VerifyOutcome> verify() override;

private:
    using Work = std::function<Result<void>()>;
    /// Runs `work` in one transaction. When the commit fails, `isStored` looks whether the change is in the
    /// file all the same, and the answer is what it finds.
    [[nodiscard]] Result<void> change(const Work &work, const std::function<bool()> &isStored);
    using Visit = std::function<void(ReportId, const QByteArray &)>;
    /// Visits the rows of a query that gives reports and blobs.
    [[nodiscard]] Result<void> eachBlob(SqliteStatement &statement, const Visit &visit);
    /// The blob that a query gives, empty when it gives no row.
    template <typename Key>
    [[nodiscard]] Result<QByteArray> blobOf(const char *sql, const Key &key)
    {
        SqliteStatement statement(*m_database, sql, key);
        switch (statement.step()) {
        case SqliteStatement::Step::Failed:
            return statement.error();
        case SqliteStatement::Step::Done:
            return QByteArray();
        case SqliteStatement::Step::Row:
            break;
        }
        return statement.blob(0);
    }
    [[nodiscard]] Result<Event> appendEvent(ReportId report, const EventBody &body, const QString &reviewer,
                                            const QDateTime &time);
    [[nodiscard]] bool isLastEvent(const Event &event);
    [[nodiscard]] Result<void> storeReading(const StoredReport &row, const StoredReading &reading);

    std::unique_ptr<SqliteDatabase> m_database;
    bool m_isReadOnly;
};

} // namespace gouji
