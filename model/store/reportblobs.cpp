// What the review file keeps of each report beside its row, to compare reports by without opening any.

#include "model/store/reportrows.h"
#include "model/store/sqlitereviewstore.h"

namespace gouji {

using Step = SqliteStatement::Step;

Result<QByteArray> SqliteReviewStore::values(ReportId report)
{
    return blobOf("SELECT body FROM report_values WHERE report = ?", report);
}

Result<void> SqliteReviewStore::eachValues(const VisitValues &visit, ReportId after, ReportId last)
{
    SqliteStatement statement(
        *m_database,
        "SELECT report, body FROM report_values WHERE report > ? AND report <= ? ORDER BY report", after,
        last);
    return eachBlob(statement, visit);
}

Result<QByteArray> SqliteReviewStore::fingerprints(ReportId report)
{
    return blobOf("SELECT body FROM report_fingerprints WHERE report = ?", report);
}

Result<void>
SqliteReviewStore::eachFingerprints(ReportId after, int most,
                                    const std::function<void(ReportId, const QByteArray &)> &visit)
{
    SqliteStatement statement(
        *m_database, "SELECT report, body FROM report_fingerprints WHERE report > ? ORDER BY report LIMIT ?",
        after, most);
    return eachBlob(statement, visit);
}

Result<void> SqliteReviewStore::putFingerprints(ReportId report, const QByteArray &fingerprints)
{
    // A cache: whether a commit that was reported as failed happened makes no difference.
    return change([&] { return writeFingerprints(*m_database, report, fingerprints); }, [] { return false; });
}

Result<void> SqliteReviewStore::eachBlob(SqliteStatement &statement, const Visit &visit)
{
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step())
        visit(statement.integer(0), statement.blob(1));
    if (step == Step::Failed)
        return statement.error();
    return {};
}

} // namespace gouji
