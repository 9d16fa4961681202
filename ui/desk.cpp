#include "ui/desk.h"

#include "model/core/errortext.h"
#include "ui/stages/stagewords.h"

#include <algorithm>

namespace gouji {

namespace {

ReportFacts factsOf(const std::shared_ptr<const OpenReport> &report)
{
    ReportFacts facts;
    if (!report)
        return facts;
    facts.owner = report;
    facts.form = report->form;
    facts.document = report->document.get();
    facts.report = report->report.get();
    facts.published = &report->published;
    facts.reviewed = &report->reviewed;
    facts.state = &report->state;
    facts.assessment = &report->assessment;
    facts.findingKeys = &report->findingKeys;
    facts.findingSubjects = &report->findingSubjects;
    return facts;
}

/// The decision that an undo would take back, or the one that a redo would bring back.
std::optional<Event> decisionToTakeBack(const std::vector<Event> &history, bool redo)
{
    const ReviewLog log(history);
    const auto find = [&history](qint64 sequence) {
        return std::find_if(history.begin(), history.end(),
                            [sequence](const Event &event) { return event.sequence == sequence; });
    };
    const std::optional<qint64> target = redo ? log.redoTarget() : log.undoTarget();
    if (!target)
        return std::nullopt;
    auto event = find(*target);
    // A redo takes back the undo; what it brings back is what the undo took back.
    if (const auto *undone = event == history.end() ? nullptr : std::get_if<Undone>(&event->body))
        event = find(undone->target);
    return event == history.end() ? std::nullopt : std::optional(*event);
}

} // namespace

Desk::Desk(Services services, UserPrompts &prompts, Clock clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_service(services.review)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    connect(&m_service, &ReviewService::reportChanged, this, &Desk::onReportChanged);
    connect(&m_service, &ReviewService::storeOpened, this, [this] { openReport(0); });
}

void Desk::setEnglish(bool english)
{
    m_english = english;
    Q_EMIT reportUpdated();
}

bool Desk::isReadOnly() const
{
    return m_services.sharing && m_services.sharing->sharing().isReadOnly();
}

QString Desk::lockReason() const
{
    if (isReadOnly())
        return sharingWords(m_services.sharing->sharing());
    if (!m_report || !isFinal(m_report->state.stage.stage))
        return {};
    return tr("The review of this report has ended (%1). Open it again to change a decision.")
        .arg(stageWords(m_report->state.stage.stage));
}

bool Desk::mayDecide()
{
    const QString reason = lockReason();
    if (!reason.isEmpty())
        Q_EMIT refused(reason);
    return reason.isEmpty();
}

void Desk::openReport(ReportId id)
{
    if (id == 0) {
        setReport(nullptr);
        return;
    }
    if (m_report && m_report->summary.id == id)
        return;
    Q_EMIT reportLeaving();
    const auto opened = m_service.openReport(id);
    if (opened)
        setReport(opened.value());
    else
        m_prompts.showError(tr("The report could not be opened"), errorText(opened.error()));
}

void Desk::leaveStore()
{
    Q_EMIT reportLeaving();
    Q_EMIT storeLeaving();
}

void Desk::onReportChanged(ReportId id)
{
    if (!m_report || m_report->summary.id != id)
        return;
    const auto opened = m_service.openReport(id);
    if (opened)
        setReport(opened.value());
}

void Desk::setReport(std::shared_ptr<const OpenReport> report)
{
    const bool same = report && m_report && report->summary.id == m_report->summary.id &&
                      report->document == m_report->document;
    m_report = std::move(report);
    m_facts = factsOf(m_report);
    m_cells = cellFacts(m_facts);
    // The choice points into the report: it is put right before any pane looks, and followed after all have.
    m_selection.setReport(m_report);
    if (same)
        Q_EMIT reportUpdated();
    else
        Q_EMIT reportReplaced();
    m_search.setReport(m_facts);
    m_selection.announce();
}

Result<void> Desk::correct(int cell, const QString &typed, Verdict verdict, const QString &reason,
                           const Provenance &from)
{
    if (!m_report || !m_facts.hasCells() || cell < 0)
        return Error{ErrorCode::NotFound, {}, {}};
    auto result = m_service.correctCell(id(), cellKey(*m_report->form, cell), typed, verdict, reason, from);
    if (result)
        Q_EMIT saved(m_clock());
    return result;
}

Result<CellValue> Desk::readTyped(int cell, const QString &typed)
{
    if (!m_report || !m_facts.hasCells() || cell < 0)
        return Error{ErrorCode::NotFound, {}, {}};
    return m_service.readTyped(id(), cellKey(*m_report->form, cell), typed);
}

bool Desk::correctAll(const std::vector<TypedCell> &cells, Verdict verdict, const QString &reason)
{
    return m_report && mayDecide() && finish(m_service.correctCells(id(), cells, verdict, reason));
}

void Desk::mark(int cell, CellMark mark, const QString &reason)
{
    if (m_report && m_facts.hasCells() && cell >= 0 && mayDecide())
        finish(m_service.markCell(id(), cellKey(*m_report->form, cell), mark, reason));
}

void Desk::decide(int finding, FindingDecision decision, const QString &reason)
{
    if (m_report && finding >= 0 && mayDecide())
        finish(m_service.decideFinding(id(), finding, decision, reason));
}

void Desk::applyRepair(int finding, int repair, Verdict verdict)
{
    if (!m_report || finding < 0)
        return;
    const Finding &found = m_report->assessment.findings[static_cast<std::size_t>(finding)];
    if (repair < 0 || repair >= static_cast<int>(found.repairs.size()))
        return;
    std::vector<TypedCell> cells;
    for (const CellChange &change : found.repairs[static_cast<std::size_t>(repair)].changes)
        cells.push_back({cellKey(*m_report->form, change.cell), change.value.toString()});
    correctAll(cells, verdict, {});
}

void Desk::undo()
{
    takeBack(false);
}

void Desk::redo()
{
    takeBack(true);
}

void Desk::takeBack(bool redo)
{
    // The last step can be taken back after the end of a review, but not in a file that another has.
    if (!m_report || (isReadOnly() && !mayDecide()))
        return;
    const std::optional<Event> decision = decisionToTakeBack(m_report->history, redo);
    if (finish(redo ? m_service.redo(id()) : m_service.undo(id())) && decision)
        Q_EMIT tookBack(*decision, redo);
}

bool Desk::finish(const Result<void> &result)
{
    if (result)
        Q_EMIT saved(m_clock());
    else if (result.error().code != ErrorCode::NothingToUndo)
        m_prompts.showError(tr("The decision was not saved"), errorText(result.error()));
    return result.ok();
}

} // namespace gouji
