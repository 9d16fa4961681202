#include "model/store/reportrows.h"

#include "model/store/sqlitedb.h"

#include <array>

namespace gouji {

namespace {

using Step = SqliteStatement::Step;

constexpr const char *insertReport =
    "INSERT INTO report (name, origin, sha256, format, agency, year, form_id, errors, warnings, notices, "
    "decided,"
    " corrections, misread, not_assessable, missing, doubtful, checks, stage, dated, imported_ms, touched_ms,"
    " reviewer, rule_set) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *updateFacts = "UPDATE report SET name = ?2, origin = ?3, sha256 = ?4, format = ?5,"
                                    " agency = ?6, year = ?7, form_id = ?8, dated = ?9 WHERE id = ?1";
constexpr const char *updateJudged =
    "UPDATE report SET errors = ?2, warnings = ?3, notices = ?4, decided = ?5, corrections = ?6, misread = "
    "?7,"
    " not_assessable = ?8, missing = ?9, doubtful = ?10, checks = ?11, stage = ?12, touched_ms = ?13,"
    " reviewer = ?14, rule_set = ?15 WHERE id = ?1";
constexpr const char *selectReports =
    "SELECT id, name, origin, sha256, format, agency, year, form_id, errors, warnings, notices, decided,"
    " corrections, misread, not_assessable, missing, doubtful, checks, stage, dated, imported_ms, touched_ms,"
    " reviewer, rule_set FROM report ORDER BY id";
constexpr const char *upsertValues = "INSERT INTO report_values (report, body) VALUES (?1, ?2)"
                                     " ON CONFLICT (report) DO UPDATE SET body = ?2";

constexpr const char *upsertFingerprints = "INSERT INTO report_fingerprints (report, body) VALUES (?1, ?2)"
                                           " ON CONFLICT (report) DO UPDATE SET body = ?2";

qint64 millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeAt(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString joined(const QStringList &checks)
{
    return checks.join(u' ');
}

/// What stood in a column in the row before: few rows have a form, a stage or findings of their own, and
/// what is equal is put together once.
class LastTexts
{
public:
    [[nodiscard]] const QString &text(const SqliteStatement &row, int column) { return at(row, column).text; }
    [[nodiscard]] const QStringList &list(const SqliteStatement &row, int column)
    {
        Last &last = at(row, column);
        if (last.list.isEmpty())
            last.list = last.text.split(u' ', Qt::SkipEmptyParts);
        return last.list;
    }

private:
    struct Last
    {
        QByteArray utf8;
        QString text;
        QStringList list;
    };
    Last &at(const SqliteStatement &row, int column)
    {
        Last &last = m_columns[static_cast<std::size_t>(column)];
        const QByteArray utf8 = row.utf8View(column);
        if (utf8 != last.utf8)
            last = {QByteArray(utf8.constData(), utf8.size()), QString::fromUtf8(utf8), {}};
        return last;
    }
    std::array<Last, 24> m_columns;
};

StoredReport reportAt(const SqliteStatement &row, LastTexts &shared)
{
    const auto small = [&row](int column) { return static_cast<int>(row.integer(column)); };
    StoredReport report;
    report.id = row.integer(0);
    report.name = QString::fromUtf8(row.utf8View(1));
    report.origin = QString::fromUtf8(row.utf8View(2));
    report.sha256 = row.utf8View(3);
    report.format = shared.text(row, 4);
    report.agency = shared.text(row, 5);
    report.year = small(6);
    report.formId = shared.text(row, 7);
    report.errors = small(8);
    report.warnings = small(9);
    report.notices = small(10);
    report.decided = small(11);
    report.corrections = small(12);
    report.misread = small(13);
    report.notAssessable = small(14);
    report.missing = small(15);
    report.doubtful = small(16);
    report.checks = shared.list(row, 17);
    report.stage = shared.text(row, 18);
    if (const QString &dated = shared.text(row, 19); !dated.isEmpty())
        report.dated = QDate::fromString(dated, Qt::ISODate);
    report.imported = timeAt(row.integer(20));
    report.touched = timeAt(row.integer(21));
    report.reviewer = shared.text(row, 22);
    report.ruleSet = shared.text(row, 23);
    return report;
}

Result<void> needChange(SqliteDatabase &database, ReportId report)
{
    if (database.changedRows() == 0)
        return Error{ErrorCode::NotFound, database.path(), QString::number(report)};
    return {};
}

Result<void> updateJudgement(SqliteDatabase &database, const StoredReport &row)
{
    const Result<void> done =
        SqliteStatement(database, updateJudged, row.id, row.errors, row.warnings, row.notices, row.decided,
                        row.corrections, row.misread, row.notAssessable, row.missing, row.doubtful,
                        joined(row.checks), row.stage, millisecondsOf(row.touched), row.reviewer, row.ruleSet)
            .finish();
    return done ? needChange(database, row.id) : done;
}

} // namespace

Result<StoredRows> selectRows(SqliteDatabase &database)
{
    SqliteStatement statement(database, selectReports);
    StoredRows result;
    if (const Result<qint64> count = database.integer("SELECT count(*) FROM report"))
        result.reserve(static_cast<std::size_t>(count.value()));
    LastTexts shared;
    Step step = statement.step();
    for (; step == Step::Row; step = statement.step())
        result.put(reportAt(statement, shared));
    if (step == Step::Failed)
        return statement.error();
    return result;
}

Result<void> insertRow(SqliteDatabase &database, const StoredReport &row)
{
    return SqliteStatement(database, insertReport, row.name, row.origin, QString::fromLatin1(row.sha256),
                           row.format, row.agency, row.year, row.formId, row.errors, row.warnings,
                           row.notices, row.decided, row.corrections, row.misread, row.notAssessable,
                           row.missing, row.doubtful, joined(row.checks), row.stage, dateText(row.dated),
                           millisecondsOf(row.imported), millisecondsOf(row.touched), row.reviewer,
                           row.ruleSet)
        .finish();
}

Result<void> updateRow(SqliteDatabase &database, const StoredReport &row)
{
    const Result<void> done =
        SqliteStatement(database, updateFacts, row.id, row.name, row.origin, QString::fromLatin1(row.sha256),
                        row.format, row.agency, row.year, row.formId, dateText(row.dated))
            .finish();
    return done ? updateAssessment(database, row) : done;
}

Result<void> updateAssessment(SqliteDatabase &database, const StoredReport &row)
{
    const Result<void> done = updateJudgement(database, row);
    return done ? writeValues(database, row.id, row.values) : done;
}

Result<void> writeValues(SqliteDatabase &database, ReportId report, const QByteArray &values)
{
    if (values.isEmpty())
        return {};
    return SqliteStatement(database, upsertValues, report, values).finish();
}

Result<void> writeFingerprints(SqliteDatabase &database, ReportId report, const QByteArray &fingerprints)
{
    if (fingerprints.isEmpty())
        return {};
    return SqliteStatement(database, upsertFingerprints, report, fingerprints).finish();
}

} // namespace gouji
