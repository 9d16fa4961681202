#pragma once

#include "model/forms/formcatalogue.h"
#include "model/items/cellfacts.h"

namespace gouji {

/// A report for item model tests: every cell of a form holds 0 until told otherwise, and nothing is found or
/// decided.
struct FactsBuilder
{
    explicit FactsBuilder(const FormDefinition &definition)
        : form(definition)
    {
        CellValue zero;
        zero.state = CellState::Number;
        zero.raw = QStringLiteral("0");
        zero.confidence = 1;
        report.cells.assign(form.cells().size(), zero);
        assessment.identities.assign(form.identities().size(), IdentityState::Holds);
    }

    CellValue &cell(const QString &key)
    {
        return report.cells[static_cast<std::size_t>(form.cellIndex(key))];
    }

    void addFinding(Severity severity, const QString &check, const QString &cellKey = {})
    {
        Finding finding;
        finding.check = check;
        finding.severity = severity;
        if (!cellKey.isEmpty())
            finding.where.push_back({form.cellIndex(cellKey), {}});
        assessment.findings.push_back(finding);
        keys.append(check + QStringLiteral("|key|") + cellKey);
        subjects.append(check + QStringLiteral("|subject|") + cellKey);
    }

    void decide(const QString &key, const QString &subject, FindingDecision decision)
    {
        FindingReview review;
        review.decision.findingKey = key;
        review.decision.findingSubject = subject;
        review.decision.check = QStringLiteral("cell-blank");
        review.decision.decision = decision;
        review.decision.reason = QStringLiteral("agreed with the organ");
        review.reviewer = QStringLiteral("Lin");
        review.sequence = ++sequence;
        state.findings.insert(key, review);
        state.bySubject.insert(subject, review);
    }

    ReportFacts facts()
    {
        published = report.cells;
        reviewed = report.cells;
        ReportFacts result;
        result.owner = std::make_shared<int>(0);
        result.form = &form;
        result.document = &document;
        result.report = &report;
        result.published = &published;
        result.reviewed = &reviewed;
        result.state = &state;
        result.assessment = &assessment;
        result.findingKeys = &keys;
        result.findingSubjects = &subjects;
        return result;
    }

    const FormDefinition &form;
    SourceDocument document;
    Report report;
    std::vector<CellValue> published;
    std::vector<CellValue> reviewed;
    ReviewState state;
    Assessment assessment;
    QStringList keys;
    QStringList subjects;
    qint64 sequence = 0;
};

} // namespace gouji
