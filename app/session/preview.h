#pragma once

#include "app/session/session.h"
#include "model/service/previewservice.h"

namespace gouji {

/// Findings with what tells them apart; one key and one subject each.
struct KeyedFindings
{
    std::vector<Finding> findings;
    QStringList keys;
    QStringList subjects;
};

/// The findings of an assessment of `cells`.
[[nodiscard]] KeyedFindings keyedFindings(std::vector<Finding> findings, const FormDefinition *form,
                                          const std::vector<CellValue> &cells, QStringView text);

/// What became of the findings: equal keys are the same on the same values, equal subjects the same on other
/// ones.
[[nodiscard]] FindingsPreview previewOf(const KeyedFindings &before, const KeyedFindings &after);

/// Previews by judging a copy of the values. The session must outlive it.
class Preview : public PreviewService
{
public:
    explicit Preview(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<FindingsPreview> preview(ReportId report, int cell, const QString &typed) override;

private:
    [[nodiscard]] KeyedFindings judge(const OpenReport &open, const std::vector<CellValue> &cells) const;

    Session &m_session;
    std::shared_ptr<const OpenReport> m_open; ///< what m_before was judged of
    KeyedFindings m_before;
};

} // namespace gouji
