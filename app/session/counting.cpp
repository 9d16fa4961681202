#include "app/session/counting.h"

#include "model/exporting/checkedsave.h"
#include "model/review/versions.h"

#include <algorithm>

namespace gouji {

namespace {

/// Of a few changed reports each is asked for alone; more are read in one pass.
constexpr std::size_t mostAlone = 16;

/// Says whether a row is another one than before, as far as a picture shows it.
std::size_t stampOf(const StoredReport &row)
{
    return qHashMulti(0, row.sha256, row.agency, row.year, row.format, row.formId, row.stage, row.dated,
                      row.imported, row.touched, row.missing, row.doubtful, row.misread,
                      qHashMulti(0, row.checks, row.errors, row.warnings, row.notices, row.ruleSet));
}

CountedReport countedRow(const StoredReport &row, const FormDefinition *form)
{
    CountedReport report;
    report.id = row.id;
    report.organ = row.agency;
    report.organKey = row.agency.isEmpty() ? QString() : organKey(row.agency);
    report.year = row.year;
    report.format = row.format;
    report.formId = row.formId;
    report.stage = row.stage;
    report.day = (row.touched.isValid() ? row.touched : row.imported).toLocalTime().date();
    report.signedOn = row.dated;
    report.cells = form ? static_cast<int>(form->cells().size()) : 0;
    report.missing = row.missing;
    report.doubtful = row.doubtful;
    report.misread = row.misread;
    return report;
}

void putFigures(CountedReport &report, const FormDefinition *form, const QByteArray &packed)
{
    const ReportFigures figures = ReportFigures::unpacked(packed);
    report.findings = figures.open;
    if (form)
        report.figures = figuresOf(*form, figures.reviewed.unpacked());
}

} // namespace

Counting::Counting(Session &session, QObject *parent)
    : StatisticsService(parent)
    , m_session(session)
{
    connect(&m_session, &ReviewService::reportsChanged, this, &Counting::outdate);
    connect(&m_session, &ReviewService::reportChanged, this, &Counting::outdate);
    connect(&m_session, &ReviewService::storeOpened, this, [this] {
        // The ids of another file are other reports.
        m_reports.clear();
        m_known.clear();
        m_next.clear();
        m_nextKnown.clear();
        m_after = 0;
        outdate();
    });
}

void Counting::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && !m_isCurrent)
        start();
}

Result<void> Counting::save(const QString &path, const QByteArray &bytes)
{
    return checkedSave(path, bytes);
}

void Counting::outdate()
{
    m_isCurrent = false;
    m_isOutdated = m_isRunning;
    if (m_isWatched)
        start();
}

void Counting::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isOutdated = false;
    m_after = 0;
    m_next.clear();
    m_nextKnown.clear();
    QMetaObject::invokeMethod(this, &Counting::countOnThisTurn, Qt::QueuedConnection);
}

void Counting::countOnThisTurn()
{
    const StoredRows &rows = m_session.rows();
    const std::size_t place = rows.lowerBound(m_after + 1);
    const std::size_t count = std::min(perTurn, rows.size() - place);
    if (count > 0) {
        countRows(place, place + count);
        m_after = rows.id(place + count - 1);
    }
    if (place + count == rows.size()) {
        finish();
        return;
    }
    Q_EMIT countingProgressed(static_cast<int>(place + count), static_cast<int>(rows.size()));
    QMetaObject::invokeMethod(this, &Counting::countOnThisTurn, Qt::QueuedConnection);
}

/// Rows that are as they were keep what was counted of them.
void Counting::countRows(std::size_t begin, std::size_t end)
{
    const StoredRows &rows = m_session.rows();
    QHash<ReportId, std::size_t> changed; // to their places in m_next
    for (std::size_t i = begin; i < end; ++i) {
        const StoredReport row = rows[i];
        const std::size_t stamp = stampOf(row);
        const auto known = m_known.constFind(row.id);
        m_nextKnown.insert(row.id, {stamp, m_next.size()});
        if (known != m_known.constEnd() && known->stamp == stamp) {
            m_next.push_back(m_reports[known->place]);
            continue;
        }
        changed.insert(row.id, m_next.size());
        m_next.push_back(countedRow(row, forms().form(row.formId)));
    }
    ReviewStore *store = m_session.store();
    if (changed.isEmpty() || !store)
        return;
    const auto put = [&](ReportId id, const QByteArray &packed) {
        const auto at = changed.constFind(id);
        if (at != changed.constEnd())
            putFigures(m_next[*at], forms().form(m_next[*at].formId), packed);
    };
    // What cannot be read gives no figures, and the pictures say so of its report.
    if (static_cast<std::size_t>(changed.size()) > mostAlone) {
        static_cast<void>(store->eachValues(put, rows.id(begin) - 1, rows.id(end - 1)));
        return;
    }
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it) {
        if (const Result<QByteArray> packed = store->values(it.key()))
            put(it.key(), packed.value());
    }
}

void Counting::finish()
{
    m_isRunning = false;
    m_reports = std::move(m_next);
    m_known = std::move(m_nextKnown);
    m_next.clear();
    m_nextKnown.clear();
    if (m_isOutdated) {
        start();
        return;
    }
    m_isCurrent = true;
    Q_EMIT counted();
}

} // namespace gouji
