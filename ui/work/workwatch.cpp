#include "ui/work/workwatch.h"

#include "model/core/errortext.h"
#include "model/service/backgroundservice.h"
#include "model/service/exportservice.h"
#include "model/service/searchservice.h"
#include "model/service/statisticsservice.h"

#include <QFileInfo>

namespace gouji {

namespace {

WorkKind kindOf(BackgroundWork work)
{
    return work == BackgroundWork::Comparing ? WorkKind::Comparing : WorkKind::Judging;
}

QString wordsOf(const Error &error)
{
    const QString text = errorText(error);
    return error.subject.isEmpty() ? text : error.subject + u'\n' + text;
}

} // namespace

WorkWatch::WorkWatch(Desk &desk, Works &works, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_works(works)
{
    watchImport();
    watchExport();
    watchQuietWorks();
    connect(&m_works, &Works::stopWanted, this, [this](WorkKind kind) {
        if (kind == WorkKind::Import)
            m_desk.service().cancelImport();
        else if (kind == WorkKind::Export && m_desk.services().exporting)
            m_desk.services().exporting->cancelExport();
    });
}

void WorkWatch::watchImport()
{
    ReviewService &service = m_desk.service();
    connect(&service, &ReviewService::importProgressed, this,
            [this](int done, int total, const QString &name) {
                if (m_desk.service().isImporting())
                    m_works.progress(WorkKind::Import, done, total, name);
            });
    connect(&service, &ReviewService::importFinished, this, [this](const ImportSummary &summary) {
        m_works.finish(WorkKind::Import);
        if (!summary.failures.empty())
            tellFailures(summary);
    });
    // Another review file ends it without a word.
    connect(&service, &ReviewService::storeOpened, this, [this] { m_works.finish(WorkKind::Import); });
}

void WorkWatch::tellFailures(const ImportSummary &summary)
{
    QStringList lines;
    for (const ImportFailure &failure : summary.failures)
        lines.append(failure.path + QStringLiteral(": ") + errorText(failure.error));
    const auto count = static_cast<int>(summary.failures.size());
    const QString what = count == 1 ? lines.front() : tr("%n file(s), all others were read.", nullptr, count);
    m_works.tell(tr("Files could not be read"), what, lines.join(u'\n'),
                 [this, summary] { m_desk.prompts().showImportReport(summary); });
}

void WorkWatch::tellWaiting(int paths)
{
    m_works.setWaiting(WorkKind::Import,
                       paths > 0 ? tr("%n more to be read after these", nullptr, paths) : QString());
}

void WorkWatch::watchExport()
{
    const ExportService *exporting = m_desk.services().exporting;
    if (!exporting)
        return;
    connect(exporting, &ExportService::exportProgressed, this,
            [this](int done, int total) { m_works.progress(WorkKind::Export, done, total); });
    connect(exporting, &ExportService::exportFinished, this, [this](const ExportOutcome &outcome) {
        m_works.finish(WorkKind::Export);
        if (outcome.failure)
            m_works.tell(tr("The dataset was not exported"), wordsOf(*outcome.failure), outcome.path);
        else if (!outcome.wasCancelled)
            Q_EMIT exported(outcome.path);
    });
}

void WorkWatch::watchQuietWorks()
{
    const auto follow = [this](WorkKind kind, int done, int total) {
        if (done >= total)
            m_works.finish(kind);
        else
            m_works.progress(kind, done, total);
    };
    const Services &services = m_desk.services();
    if (services.background)
        connect(services.background, &BackgroundService::progressed, this,
                [follow](BackgroundWork work, int done, int total) { follow(kindOf(work), done, total); });
    if (services.statistics) {
        connect(services.statistics, &StatisticsService::countingProgressed, this,
                [follow](int done, int total) { follow(WorkKind::Counting, done, total); });
        connect(services.statistics, &StatisticsService::counted, this,
                [this] { m_works.finish(WorkKind::Counting); });
    }
    if (services.search) {
        connect(services.search, &SearchService::indexed, this,
                [follow](int done, int total) { follow(WorkKind::Indexing, done, total); });
        connect(services.search, &SearchService::failed, this, [this](const Error &error) {
            m_works.finish(WorkKind::Indexing);
            m_works.tell(tr("The reports could not be searched"), wordsOf(error));
        });
        connect(&m_desk.service(), &ReviewService::storeOpened, this,
                [this] { m_works.finish(WorkKind::Indexing); });
    }
}

} // namespace gouji
