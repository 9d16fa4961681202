#include "ui/selectionbus.h"

#include <algorithm>

namespace gouji {

void SelectionBus::setReport(const std::shared_ptr<const OpenReport> &report)
{
    const bool same =
        report && m_report && report->summary.id == m_report->summary.id && report->form == m_report->form;
    int finding = -1;
    if (same && m_finding >= 0) {
        // The key changes with the values; the subject stays.
        const qsizetype kept = report->findingSubjects.indexOf(m_report->findingSubjects.value(m_finding));
        finding = static_cast<int>(kept);
    }
    m_report = report;
    m_cell = same ? m_cell : -1;
    m_passage = same ? m_passage : Span();
    m_finding = finding;
}

void SelectionBus::chooseCell(int cell, const QObject *origin)
{
    if (!m_report || cell < 0) {
        set(-1, m_finding, origin);
        return;
    }
    set(cell, findingOfCell(cell), origin);
}

int SelectionBus::findingOfCell(int cell) const
{
    if (belongs(cell, m_finding))
        return m_finding;
    const int count = static_cast<int>(m_report->assessment.findings.size());
    for (int i = 0; i < count; ++i)
        if (belongs(cell, i))
            return i;
    return -1;
}

void SelectionBus::chooseCellOf(int finding, int cell, const QObject *origin)
{
    if (m_report && finding < static_cast<int>(m_report->assessment.findings.size()))
        set(cell, finding, origin);
}

void SelectionBus::choosePassage(Span passage, int cell, const QObject *origin)
{
    if (!m_report)
        return;
    set(cell, cell < 0 ? -1 : findingOfCell(cell), origin, passage);
}

void SelectionBus::chooseFinding(int finding, const QObject *origin)
{
    if (!m_report || finding < 0 || finding >= static_cast<int>(m_report->assessment.findings.size())) {
        set(m_cell, -1, origin);
        return;
    }
    if (belongs(m_cell, finding) && m_finding == finding) {
        set(m_cell, finding, origin);
        return;
    }
    const auto &where = m_report->assessment.findings[static_cast<std::size_t>(finding)].where;
    const auto first =
        std::find_if(where.begin(), where.end(), [](const Place &place) { return place.cell >= 0; });
    set(first == where.end() ? -1 : first->cell, finding, origin);
}

void SelectionBus::clear()
{
    set(-1, -1, nullptr);
}

void SelectionBus::set(int cell, int finding, const QObject *origin, Span passage)
{
    if (cell == m_cell && finding == m_finding && passage == m_passage)
        return;
    m_passage = passage;
    m_cell = cell;
    m_finding = finding;
    Q_EMIT changed(origin);
}

bool SelectionBus::belongs(int cell, int finding) const
{
    if (cell < 0 || finding < 0)
        return false;
    const auto &where = m_report->assessment.findings[static_cast<std::size_t>(finding)].where;
    return std::any_of(where.begin(), where.end(), [cell](const Place &place) { return place.cell == cell; });
}

} // namespace gouji
