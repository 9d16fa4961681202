#include "ui/flow/reviewflow.h"

#include "ui/flow/decisionwords.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace gouji {

ReviewFlow::ReviewFlow(Desk &desk, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_preferences(preferences)
{
    connect(&desk, &Desk::reportReplaced, this, &ReviewFlow::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &ReviewFlow::takeUpdate);
    connect(&desk, &Desk::tookBack, this, &ReviewFlow::sayTakenBack);
    connect(&desk.selection(), &SelectionBus::changed, this, &ReviewFlow::followSelection);
    takeReport();
}

void ReviewFlow::takeReport()
{
    m_items = openItems(m_desk.facts(), m_desk.cells());
    m_at = -1;
    m_isSettled = false;
}

/// The same report after a decision: what was at hand is either still open, wherever it stands now, or it is
/// settled and its neighbour has taken its place.
void ReviewFlow::takeUpdate()
{
    m_items = openItems(m_desk.facts(), m_desk.cells());
    const int chosen = itemChosen();
    m_isSettled = m_at >= 0 && chosen < 0;
    if (chosen >= 0)
        m_at = chosen;
}

void ReviewFlow::followSelection()
{
    if (m_isChoosing)
        return;
    const int chosen = itemChosen();
    if (chosen < 0)
        return;
    m_at = chosen;
    m_isSettled = false;
}

int ReviewFlow::itemChosen() const
{
    const int finding = m_desk.selection().finding();
    const int cell = m_desk.selection().cell();
    const auto isChosen = [finding, cell](const OpenItem &item) {
        return item.finding >= 0 ? item.finding == finding : item.cell == cell;
    };
    // A cell may be open by itself and belong to an open finding: what was gone to last is meant.
    if (m_at >= 0 && m_at < static_cast<int>(m_items.size()) && !m_isSettled &&
        isChosen(m_items[static_cast<std::size_t>(m_at)]))
        return m_at;
    const auto found = std::find_if(m_items.begin(), m_items.end(), isChosen);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void ReviewFlow::next()
{
    step(1, true);
}

void ReviewFlow::previous()
{
    step(-1, false);
}

void ReviewFlow::goOn()
{
    step(1, false);
}

void ReviewFlow::step(int direction, bool mayLeave)
{
    if (!m_desk.report()) {
        if (mayLeave)
            goToNextReport();
        return;
    }
    const int count = static_cast<int>(m_items.size());
    if (count == 0) {
        if (mayLeave)
            goToNextReport();
        else
            Q_EMIT said(tr("Nothing is open in this report any more."));
        return;
    }
    const bool isOnlyOne = count == 1 && itemChosen() == 0;
    int to = m_at < 0 && direction < 0 ? count - 1 : m_at + direction;
    if (m_isSettled && direction > 0)
        to = m_at;
    choose((to % count + count) % count);
    if (isOnlyOne)
        Q_EMIT said(tr("This is the only item still open in this report."));
    else
        sayPlace();
}

void ReviewFlow::choose(int item)
{
    m_at = item;
    m_isSettled = false;
    const OpenItem &chosen = m_items[static_cast<std::size_t>(item)];
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        if (chosen.finding >= 0)
            m_desk.selection().chooseFinding(chosen.finding);
        else
            m_desk.selection().chooseCell(chosen.cell);
    }
    Q_EMIT moved();
}

void ReviewFlow::goToFinding(int step)
{
    const int count = static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                                     [](const OpenItem &item) { return item.finding >= 0; }));
    // The findings stand first.
    if (count == 0) {
        Q_EMIT said(tr("No finding is open in this report."));
        return;
    }
    int to = m_isSettled && step > 0 ? m_at : m_at + step;
    if (m_at < 0 || m_at >= count)
        to = step > 0 ? (m_isSettled && m_at < count ? m_at : 0) : count - 1;
    choose((to % count + count) % count);
    sayPlace();
}

void ReviewFlow::sayPlace()
{
    Q_EMIT said(tr("%1 of %n open item(s)", nullptr, static_cast<int>(m_items.size())).arg(m_at + 1));
}

void ReviewFlow::confirmAndGoOn()
{
    const int cell = m_desk.selection().cell();
    if (cell >= 0 && m_desk.facts().hasCells()) {
        const CellStanding standing = m_desk.cells()[static_cast<std::size_t>(cell)].standing;
        const bool isSettled = standing == CellStanding::ConfirmedByPerson ||
                               standing == CellStanding::Corrected ||
                               standing == CellStanding::WrongInOriginal;
        if (!isSettled)
            m_desk.mark(cell, CellMark::Confirmed);
    }
    goOn();
}

void ReviewFlow::decide(FindingDecision decision, const QString &reason)
{
    const int finding = m_desk.selection().finding();
    if (!m_desk.report() || finding < 0)
        return;
    m_desk.decide(finding, decision, reason);
    if (m_preferences.advancesAfterDecision() && m_isSettled)
        goOn();
}

void ReviewFlow::applyRepair(int repair, Verdict verdict)
{
    m_desk.applyRepair(m_desk.selection().finding(), repair, verdict);
    if (m_preferences.advancesAfterDecision() && m_isSettled)
        goOn();
}

void ReviewFlow::done()
{
    if (!m_desk.report() || !m_gate || m_gate())
        goToNextReport();
}

void ReviewFlow::goToNextReport()
{
    const ReportId before = m_desk.report() ? m_desk.report()->summary.id : 0;
    Q_EMIT nextReportWanted();
    const ReportId after = m_desk.report() ? m_desk.report()->summary.id : 0;
    if (after == before) {
        Q_EMIT said(tr("This is the last report of the list."));
        return;
    }
    if (m_items.empty())
        Q_EMIT said(tr("Nothing is open in this report."));
    else
        step(1, false);
}

void ReviewFlow::sayTakenBack(const Event &decision, bool isRedone)
{
    chooseSubjectOf(decision);
    const QString what = decisionWords(decision, m_desk.facts().form, m_desk.isEnglish());
    Q_EMIT said((isRedone ? tr("Done again: %1") : tr("Taken back: %1")).arg(what));
}

/// What was taken back is shown, so that the reviewer sees where it was.
void ReviewFlow::chooseSubjectOf(const Event &decision)
{
    const FormDefinition *form = m_desk.facts().form;
    QString cell;
    if (const auto corrections = correctionsOf(decision.body); !corrections.empty())
        cell = corrections.front().cell;
    else if (const auto *marked = std::get_if<CellMarked>(&decision.body))
        cell = marked->cell;
    if (!cell.isEmpty() && form && m_desk.facts().hasCells()) {
        if (const int index = form->cellIndex(cell); index >= 0)
            m_desk.selection().chooseCell(index);
        return;
    }
    if (const auto *decided = std::get_if<FindingDecided>(&decision.body)) {
        const qsizetype finding = m_desk.report()->findingSubjects.indexOf(decided->findingSubject);
        if (finding >= 0)
            m_desk.selection().chooseFinding(static_cast<int>(finding));
    }
}

} // namespace gouji
