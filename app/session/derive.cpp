#include "app/session/derive.h"

#include "app/session/documentcodec.h"
#include "app/session/readingcodec.h"
#include "model/checks/reportfigures.h"
#include "parser/readers/reader.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

void countOpen(ReportRow &row, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        ++row.errors;
        break;
    case Severity::Warning:
        ++row.warnings;
        break;
    case Severity::Notice:
        ++row.notices;
        break;
    }
}

/// What an assessment says, of the findings that `isOpen` says are open.
template <typename IsOpen>
void putAssessment(ReportRow &row, const Assessment &assessment, IsOpen isOpen)
{
    row.errors = row.warnings = row.notices = row.decided = 0;
    QSet<QString> found;
    for (std::size_t i = 0; i < assessment.findings.size(); ++i) {
        if (!isOpen(i)) {
            ++row.decided;
            continue;
        }
        countOpen(row, assessment.findings[i].severity);
        found += assessment.findings[i].check;
    }
    row.checks.clear();
    for (const Check &check : allChecks()) {
        if (const QString id = QString::fromLatin1(check.id); found.contains(id))
            row.checks += id;
    }
    row.notAssessable =
        assessment.count(IdentityState::NotAssessable) + assessment.count(IdentityState::HoldsIfBlankIsZero);
}

/// What the document says, whatever is decided about it.
void putReading(ReportRow &row, const SourceDocument &document, const Report &report,
                const PublishedValues &published)
{
    const Metadata &metadata = report.metadata;
    row.format = document.format;
    row.agency = metadata.agency ? metadata.agency->value : QString();
    row.year = metadata.year ? metadata.year->value : 0;
    row.formId = report.formId;
    row.dated = metadata.signatureDate ? metadata.signatureDate->value : QDate();
    row.missing = row.doubtful = 0;
    for (const PublishedValue &value : published.unpacked()) {
        row.missing += value.state == CellState::Missing ? 1 : 0;
        row.doubtful += value.isDoubtful ? 1 : 0;
    }
}

std::vector<CheckCount> openCounts(const OpenReport &open)
{
    std::vector<const Finding *> findings;
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        if (!open.state.findings.contains(open.findingKeys.at(static_cast<qsizetype>(i))))
            findings.push_back(&open.assessment.findings[i]);
    }
    return countsOf(findings);
}

void putLastDecision(ReportRow &row, const std::vector<Event> &history)
{
    row.touched = {};
    row.reviewer.clear();
    const auto last = std::find_if(history.rbegin(), history.rend(), [](const Event &event) {
        return !std::holds_alternative<ReadAgain>(event.body);
    });
    if (last == history.rend())
        return;
    row.touched = last->time;
    row.reviewer = last->reviewer;
}

void summarise(OpenReport &open, const Pipeline &pipeline)
{
    ReportSummary &summary = open.summary;
    putReading(summary, *open.document, *open.report, PublishedValues(*open.document, open.published));
    putAssessment(summary, open.assessment, [&open](std::size_t i) {
        return !open.state.findings.contains(open.findingKeys.at(static_cast<qsizetype>(i)));
    });
    summary.corrections = summary.misread = 0;
    for (const CellReview &review : std::as_const(open.state.cells)) {
        const bool isCorrected = review.correction && !review.isStale;
        summary.corrections += isCorrected ? 1 : 0;
        summary.misread += isCorrected && review.misreading ? 1 : 0;
    }
    putLastDecision(summary, open.history);
    summary.stage = stageName(open.state.stage.stage);
    summary.ruleSet = pipeline.settings().id();
}

/// What was kept at import, or else the bytes read again.
Result<SourceDocument> documentOf(const Pipeline &pipeline, const StoredReading &stored, const QString &name)
{
    if (!stored.document.isEmpty()) {
        Result<SourceDocument> kept = unpackDocument(stored.document);
        if (kept)
            return kept;
    }
    return pipeline.reader().read(stored.bytes, name);
}

Report reportOf(const Pipeline &pipeline, const StoredReading &stored, const SourceDocument &document)
{
    if (stored.readerVersion == readerVersion) {
        Result<Report> report = decodeReading(stored.reading);
        const FormDefinition *form = report ? pipeline.formOf(report.value()) : nullptr;
        if (report && (!form || form->cells().size() == report.value().cells.size()))
            return std::move(report.value());
    }
    return pipeline.recognise(document);
}

CellStatus statusOf(const CellReview &review)
{
    if (review.isStale)
        return CellStatus::Stale;
    if (review.correction)
        return review.correction->verdict == Verdict::Misread ? CellStatus::CorrectedMisread
                                                              : CellStatus::WrongInOriginal;
    if (review.mark)
        return review.mark->mark == CellMark::Doubtful ? CellStatus::Doubtful : CellStatus::Confirmed;
    return CellStatus::AsRead;
}

DatasetCell datasetCell(const OpenReport &open, std::size_t index)
{
    DatasetCell cell;
    cell.extracted = open.report->cells[index];
    cell.published = open.published[index];
    cell.reviewed = open.reviewed[index];
    const auto review = open.state.cells.constFind(open.form->cells()[index].key);
    if (review == open.state.cells.constEnd())
        return cell;
    cell.status = statusOf(*review);
    cell.reviewer = review->reviewer;
    cell.time = review->time;
    cell.reason = review->correction ? review->correction->reason
                  : review->mark     ? review->mark->reason
                                     : QString();
    return cell;
}

DatasetFinding datasetFinding(const OpenReport &open, qsizetype index, bool english)
{
    DatasetFinding row;
    row.finding = open.assessment.findings[static_cast<std::size_t>(index)];
    row.message = findingText(row.finding, open.form, english);
    row.key = open.findingKeys.at(index);
    auto review = open.state.findings.constFind(row.key);
    if (review == open.state.findings.constEnd()) {
        review = open.state.bySubject.constFind(open.findingSubjects.at(index));
        if (review == open.state.bySubject.constEnd())
            return row;
        row.isStale = true;
    }
    row.decision = review->decision.decision;
    row.reason = review->decision.reason;
    row.reviewer = review->reviewer;
    row.time = review->time;
    return row;
}

void putLog(OpenReport &open, const ReportReading &reading, const ReviewLog &log)
{
    open.state = log.state(reading.keys, reading.report->cells);
    open.published = publishedCells(reading.keys, reading.report->cells, open.state);
    open.reviewed = reviewedCells(reading.keys, reading.report->cells, open.state);
    open.history = log.events();
    open.canUndo = log.undoTarget().has_value();
    open.canRedo = log.redoTarget().has_value();
}

} // namespace

Result<ReportReading> readingOf(const Pipeline &pipeline, const StoredReading &stored, const QString &name)
{
    Result<SourceDocument> document = documentOf(pipeline, stored, name);
    if (!document)
        return document.error();
    Report report = reportOf(pipeline, stored, document.value());
    return makeReading(pipeline, std::move(document.value()), std::move(report));
}

ReportReading makeReading(const Pipeline &pipeline, SourceDocument document, Report report)
{
    ReportReading reading;
    reading.form = pipeline.formOf(report);
    reading.document = std::make_shared<const SourceDocument>(std::move(document));
    reading.report = std::make_shared<const Report>(std::move(report));
    if (reading.form) {
        for (const FormCell &cell : reading.form->cells())
            reading.keys += cell.key;
    }
    return reading;
}

std::shared_ptr<const OpenReport> derive(const Pipeline &pipeline, const ReportReading &reading,
                                         const ReviewLog &log, const StoredReport &row,
                                         const ReportVersions &versions)
{
    auto open = std::make_shared<OpenReport>();
    open->summary = summaryOf(row);
    putVersions(open->summary, versions.place, versions.firstName);
    open->document = reading.document;
    open->report = reading.report;
    open->form = reading.form;
    putLog(*open, reading, log);
    const OtherReports others{versions.earlier.get(), &open->published, versions.beside.lastYear.get(),
                              versions.beside.parts.get(), versions.copies.get()};
    open->assessment = pipeline.check(*reading.document, *reading.report, open->reviewed, others,
                                      versions.publication ? &*versions.publication : nullptr);
    for (const Finding &finding : open->assessment.findings) {
        open->findingKeys += findingKey(finding, reading.form, open->reviewed, reading.document->text);
        open->findingSubjects += findingSubject(finding, reading.form, reading.document->text);
    }
    summarise(*open, pipeline);
    return open;
}

std::shared_ptr<const OpenReport> withLog(const OpenReport &open, const ReportReading &reading,
                                          const ReviewLog &log)
{
    auto next = std::make_shared<OpenReport>(open);
    putLog(*next, reading, log);
    putLastDecision(next->summary, next->history);
    return next;
}

StoredReport rowOf(const CheckedReport &checked, const CheckSettings &settings)
{
    StoredReport row;
    row.name = checked.document.name;
    row.sha256 = checked.document.sha256;
    const PublishedValues values(checked.document, checked.report.cells);
    putReading(row, checked.document, checked.report, values);
    putAssessment(row, checked.assessment, [](std::size_t) { return true; });
    row.ruleSet = settings.id();
    std::vector<const Finding *> findings;
    for (const Finding &finding : checked.assessment.findings)
        findings.push_back(&finding);
    row.values = ReportFigures{values, values, countsOf(findings)}.packed();
    return row;
}

StoredReport rowOf(const OpenReport &open, const QByteArray &sha256)
{
    StoredReport row;
    static_cast<ReportRow &>(row) = open.summary;
    row.sha256 = sha256;
    row.values = ReportFigures{PublishedValues(*open.document, open.published),
                               PublishedValues(*open.document, open.reviewed), openCounts(open)}
                     .packed();
    return row;
}

ReportSummary summaryOf(const StoredReport &row)
{
    ReportSummary summary;
    static_cast<ReportRow &>(summary) = row;
    return summary;
}

void putVersions(ReportSummary &summary, const VersionPlace &place, const QString &firstName)
{
    summary.version = place.number;
    summary.versions = place.count;
    summary.firstVersion = place.number > 0 ? firstName : QString();
}

OtherVersion versionOf(const ReportReading &reading, const ReviewLog &log, const QString &name)
{
    const std::vector<CellValue> &read = reading.report->cells;
    const std::vector<CellValue> published =
        publishedCells(reading.keys, read, log.state(reading.keys, read));
    return {name, reading.report->formId, PublishedValues(*reading.document, published), false};
}

DatasetReport datasetOf(const OpenReport &open, bool english)
{
    DatasetReport report;
    report.id = open.summary.id;
    report.name = open.summary.name;
    report.origin = open.summary.origin;
    report.sha256 = open.document->sha256;
    report.format = open.document->format;
    report.metadata = open.report->metadata;
    report.formId = open.report->formId;
    report.form = open.form;
    for (const SectionMark &mark : open.report->sections)
        report.sections.push_back(mark.section);
    for (std::size_t i = 0; open.form && i < open.report->cells.size(); ++i)
        report.cells.push_back(datasetCell(open, i));
    for (qsizetype i = 0; i < open.findingKeys.size(); ++i)
        report.findings.push_back(datasetFinding(open, i, english));
    report.identitiesHeld = open.assessment.count(IdentityState::Holds);
    report.identitiesBroken = open.assessment.count(IdentityState::Broken);
    report.identitiesNotAssessable = open.summary.notAssessable;
    return report;
}

} // namespace gouji
