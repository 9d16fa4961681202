#include "app/session/derive.h"

#include <algorithm>

namespace gouji {

namespace {

/// Counts of findings without a decision in force, and of the decisions.
void countFindings(OpenReport &open)
{
    ReportSummary &summary = open.summary;
    summary.errors = summary.warnings = summary.notices = summary.decided = 0;
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        if (open.state.findings.contains(open.findingKeys.at(static_cast<qsizetype>(i)))) {
            ++summary.decided;
            continue;
        }
        switch (open.assessment.findings[i].severity) {
        case Severity::Error:
            ++summary.errors;
            break;
        case Severity::Warning:
            ++summary.warnings;
            break;
        case Severity::Notice:
            ++summary.notices;
            break;
        }
    }
}

void summarise(OpenReport &open)
{
    const Metadata &metadata = open.report->metadata;
    ReportSummary &summary = open.summary;
    summary.format = open.document->format;
    summary.agency = metadata.agency ? metadata.agency->value : QString();
    summary.year = metadata.year ? metadata.year->value : 0;
    summary.formId = open.report->formId;
    countFindings(open);
    summary.corrections = static_cast<int>(
        std::count_if(open.state.cells.begin(), open.state.cells.end(),
                      [](const CellReview &review) { return review.correction && !review.isStale; }));
    summary.notAssessable = open.assessment.count(IdentityState::NotAssessable) +
                            open.assessment.count(IdentityState::HoldsIfBlankIsZero);
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
    open->assessment = pipeline.check(*reading.document, *reading.report, open->reviewed,
                                      versions.earlier.get(), &open->published);
    for (const Finding &finding : open->assessment.findings) {
        open->findingKeys += findingKey(finding, reading.form, open->reviewed, reading.document->text);
        open->findingSubjects += findingSubject(finding, reading.form, reading.document->text);
    }
    summarise(*open);
    return open;
}

std::shared_ptr<const OpenReport> withLog(const OpenReport &open, const ReportReading &reading,
                                          const ReviewLog &log)
{
    auto next = std::make_shared<OpenReport>(open);
    putLog(*next, reading, log);
    return next;
}

StoredReport rowOf(const CheckedReport &checked)
{
    const Metadata &metadata = checked.report.metadata;
    StoredReport row;
    row.name = checked.document.name;
    row.sha256 = checked.document.sha256;
    row.format = checked.document.format;
    row.agency = metadata.agency ? metadata.agency->value : QString();
    row.year = metadata.year ? metadata.year->value : 0;
    row.formId = checked.report.formId;
    row.errors = checked.assessment.count(Severity::Error);
    row.warnings = checked.assessment.count(Severity::Warning);
    row.notices = checked.assessment.count(Severity::Notice);
    row.notAssessable = checked.assessment.count(IdentityState::NotAssessable) +
                        checked.assessment.count(IdentityState::HoldsIfBlankIsZero);
    return row;
}

StoredReport rowOf(const OpenReport &open, const QByteArray &sha256)
{
    const ReportSummary &summary = open.summary;
    StoredReport row;
    row.id = summary.id;
    row.name = summary.name;
    row.origin = summary.origin;
    row.sha256 = sha256;
    row.format = summary.format;
    row.agency = summary.agency;
    row.year = summary.year;
    row.formId = summary.formId;
    row.errors = summary.errors;
    row.warnings = summary.warnings;
    row.notices = summary.notices;
    row.decided = summary.decided;
    row.corrections = summary.corrections;
    row.notAssessable = summary.notAssessable;
    return row;
}

ReportSummary summaryOf(const StoredReport &row)
{
    ReportSummary summary;
    summary.id = row.id;
    summary.name = row.name;
    summary.origin = row.origin;
    summary.format = row.format;
    summary.agency = row.agency;
    summary.year = row.year;
    summary.formId = row.formId;
    summary.errors = row.errors;
    summary.warnings = row.warnings;
    summary.notices = row.notices;
    summary.decided = row.decided;
    summary.corrections = row.corrections;
    summary.notAssessable = row.notAssessable;
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
