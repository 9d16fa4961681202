#include "ui/source/sourcemarks.h"

#include <algorithm>

namespace gouji {

SourceMarks::SourceMarks(const ReportFacts &facts, const std::vector<CellFact> &cells,
                         const DisplayText &display)
{
    if (!facts.isOpen())
        return;
    m_values.reserve(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Span span = facts.report->cells[i].where.span;
        if (!span.isValid() || facts.report->cells[i].state == CellState::Missing)
            continue;
        m_values.push_back(
            {display.toDisplay(span), static_cast<int>(i), cells[i].standing, cells[i].severity});
    }
    std::stable_sort(m_values.begin(), m_values.end(), [](const ValueMark &a, const ValueMark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
    });
    addPassages(facts, display);
}

void SourceMarks::addPassages(const ReportFacts &facts, const DisplayText &display)
{
    const std::vector<Finding> &findings = facts.assessment->findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const int finding = static_cast<int>(i);
        const bool open = isOpen(decisionState(facts, finding));
        for (const Place &place : findings[i].where)
            if (place.cell < 0 && place.where.span.isValid())
                m_passages.push_back(
                    {display.toDisplay(place.where.span), finding, findings[i].severity, open});
    }
    std::stable_sort(m_passages.begin(), m_passages.end(),
                     [](const PassageMark &a, const PassageMark &b) { return a.span.begin < b.span.begin; });
}

std::vector<ValueMark>::const_iterator SourceMarks::firstValueFrom(qsizetype position) const
{
    return std::lower_bound(m_values.begin(), m_values.end(), position,
                            [](const ValueMark &mark, qsizetype at) { return mark.span.end < at; });
}

const ValueMark *SourceMarks::valueAt(qsizetype position) const
{
    const ValueMark *touching = nullptr;
    for (auto mark = firstValueFrom(position); mark != m_values.end() && mark->span.begin <= position;
         ++mark) {
        if (mark->span.contains(position))
            return &*mark;
        touching = &*mark;
    }
    return touching;
}

const PassageMark *SourceMarks::passageAt(qsizetype position) const
{
    const PassageMark *smallest = nullptr;
    for (const PassageMark &mark : m_passages) {
        const bool holds = mark.span.contains(position) || mark.span.begin == position;
        if (holds && (!smallest || mark.span.length() < smallest->span.length()))
            smallest = &mark;
    }
    return smallest;
}

const ValueMark *SourceMarks::valueOfCell(int cell) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [cell](const ValueMark &mark) { return mark.cell == cell; });
    return cell < 0 || found == m_values.end() ? nullptr : &*found;
}

} // namespace gouji
