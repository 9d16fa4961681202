#include "app/session/preview.h"

#include "app/session/typedvalue.h"

namespace gouji {

KeyedFindings keyedFindings(std::vector<Finding> findings, const FormDefinition *form,
                            const std::vector<CellValue> &cells, QStringView text)
{
    KeyedFindings keyed;
    for (const Finding &finding : findings) {
        keyed.keys += findingKey(finding, form, cells, text);
        keyed.subjects += findingSubject(finding, form, text);
    }
    keyed.findings = std::move(findings);
    return keyed;
}

FindingsPreview previewOf(const KeyedFindings &before, const KeyedFindings &after)
{
    FindingsPreview preview;
    for (std::size_t i = 0; i < after.findings.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (before.keys.contains(after.keys[at]))
            continue;
        if (before.subjects.contains(after.subjects[at]))
            preview.changed.push_back(after.findings[i]);
        else
            preview.opened.push_back(after.findings[i]);
    }
    for (std::size_t i = 0; i < before.findings.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (!after.keys.contains(before.keys[at]) && !after.subjects.contains(before.subjects[at]))
            preview.closed.push_back(before.findings[i]);
    }
    return preview;
}

KeyedFindings Preview::judge(const OpenReport &open, const std::vector<CellValue> &cells) const
{
    Assessment assessment = m_session.pipeline().check(*open.document, *open.report, cells);
    return keyedFindings(std::move(assessment.findings), open.form, cells, open.document->text);
}

Result<FindingsPreview> Preview::preview(ReportId report, int cell, const QString &typed)
{
    auto opened = m_session.openReport(report);
    if (!opened)
        return opened.error();
    const OpenReport &open = *opened.value();
    if (!open.form || cell < 0 || cell >= static_cast<int>(open.reviewed.size()))
        return Error{ErrorCode::NotFound, QString::number(cell), {}};
    const Result<CellValue> value = typedValue(*open.form, cell, typed, {}, *open.document);
    if (!value)
        return value.error();
    if (m_open != opened.value()) {
        m_open = opened.value();
        m_before = judge(open, open.reviewed);
    }
    std::vector<CellValue> cells = open.reviewed;
    cells[static_cast<std::size_t>(cell)] = value.value();
    return previewOf(m_before, judge(open, cells));
}

} // namespace gouji
