#pragma once

#include "model/items/cellfacts.h"
#include "model/service/reviewservice.h"
#include "model/service/services.h"
#include "model/service/sharingservice.h"
#include "model/service/stageservice.h"
#include "ui/search.h"
#include "ui/selectionbus.h"
#include "ui/userprompts.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace gouji {

/// Tells the time; tests give their own.
using Clock = std::function<QDateTime()>;

/// The report on the desk: passes the panes' orders to the service and tells them what came of it. Every
/// decision is durable when the call returns. Services and prompts outlive it.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Services services, UserPrompts &prompts, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const OpenReport> &report() const { return m_report; }
    [[nodiscard]] const ReportFacts &facts() const { return m_facts; }
    /// One per cell of the form.
    [[nodiscard]] const std::vector<CellFact> &cells() const { return m_cells; }
    [[nodiscard]] SelectionBus &selection() { return m_selection; }
    [[nodiscard]] Search &search() { return m_search; }
    [[nodiscard]] ReviewService &service() { return m_service; }
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] UserPrompts &prompts() { return m_prompts; }
    /// Why nothing can be decided on the report now, in words; empty when it can: another program has the
    /// review file, or the report's review has ended.
    [[nodiscard]] QString lockReason() const;
    /// True while the review file cannot be changed here.
    [[nodiscard]] bool isReadOnly() const;
    /// A pane stored something through a service of its own.
    void tellSaved() { Q_EMIT saved(m_clock()); }
    /// The present, UTC.
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] bool isEnglish() const { return m_english; }
    /// Which of the form's names the panes show.
    void setEnglish(bool english);

    /// Records what the reviewer typed; the error is the caller's to show.
    [[nodiscard]] Result<void> correct(int cell, const QString &typed, Verdict verdict, const QString &reason,
                                       const Provenance &from = {});
    /// What a text would mean in a cell; records nothing.
    [[nodiscard]] Result<CellValue> readTyped(int cell, const QString &typed);
    /// Records corrections of several cells as one decision; says why when it cannot. True when recorded.
    bool correctAll(const std::vector<TypedCell> &cells, Verdict verdict, const QString &reason);

    /// Says why nothing can be decided, if so: answers true when it can.
    bool mayDecide();

public Q_SLOTS:
    /// Shows a report; says why when it cannot. An id of 0 puts the desk in order.
    void openReport(gouji::ReportId id);
    void mark(int cell, gouji::CellMark mark, const QString &reason = {});
    void decide(int finding, gouji::FindingDecision decision, const QString &reason = {});
    /// Records the changes of the finding's repair as one correction.
    void applyRepair(int finding, int repair, gouji::Verdict verdict);
    void undo();
    void redo();
    /// Another review file is about to be opened, or the window to close.
    void leaveStore();

Q_SIGNALS:
    /// Another report is asked for: what is half typed is to be saved now.
    void reportLeaving();
    /// The review file is left: what is to be kept with it is to be written now.
    void storeLeaving();
    /// Another report, or none, lies on the desk.
    void reportReplaced();
    /// The same report, assessed anew or in another language.
    void reportUpdated();
    /// Something was to be decided that cannot be now, for the reason given.
    void refused(const QString &reason);
    /// A decision was stored.
    void saved(const QDateTime &time);
    /// A decision was taken back, or made again (`isRedone`).
    void tookBack(const gouji::Event &decision, bool isRedone);

private:
    void onReportChanged(ReportId id);
    void setReport(std::shared_ptr<const OpenReport> report);
    bool finish(const Result<void> &result);
    void takeBack(bool redo);
    [[nodiscard]] ReportId id() const { return m_report ? m_report->summary.id : 0; }

    Services m_services;
    ReviewService &m_service;
    UserPrompts &m_prompts;
    Clock m_clock;
    SelectionBus m_selection;
    Search m_search;
    std::shared_ptr<const OpenReport> m_report;
    ReportFacts m_facts;
    std::vector<CellFact> m_cells;
    bool m_english = false;
};

} // namespace gouji
