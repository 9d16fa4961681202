#pragma once

#include "model/items/openitems.h"
#include "ui/desk.h"
#include "ui/preferences.h"

#include <QObject>

#include <functional>

namespace gouji {

/// Leads the reviewer through what is open in a report: findings gravest first, then doubtful cells, and on
/// to the next report. A decision made through it goes on to the next open item by itself.
class ReviewFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReviewFlow(Desk &desk, Preferences &preferences, QObject *parent = nullptr);

    /// What done() does before it leaves the report, such as passing its review; it answers whether the
    /// report may be left. Nothing until set.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }
    /// What waits for the reviewer in the report on the desk.
    [[nodiscard]] const std::vector<OpenItem> &items() const { return m_items; }

public Q_SLOTS:
    /// Chooses the next open item; where nothing is left, asks for the next report.
    void next();
    void previous();
    /// The next (1) or previous (-1) open finding, whatever cells are open.
    void goToFinding(int step);
    /// Confirms the chosen value unless a person has settled it, and goes to the next open item. Stays in the
    /// report.
    void confirmAndGoOn();
    /// After a value was saved: to the next open item of this report.
    void goOn();
    /// Decides on the chosen finding and goes on, if the reviewer wants that.
    void decide(gouji::FindingDecision decision, const QString &reason = {});
    void applyRepair(int repair, gouji::Verdict verdict);
    /// The reviewer is done with the report: through the gate to the next one.
    void done();
    /// Leaves the report for the next one of the list and goes to its first open item.
    void goToNextReport();

Q_SIGNALS:
    /// An item was chosen at the reviewer's wish: the keyboard may follow.
    void moved();
    void nextReportWanted();
    /// What happened, for the status bar.
    void said(const QString &message);

private:
    void takeReport();
    void takeUpdate();
    void followSelection();
    void step(int direction, bool mayLeave);
    void choose(int item);
    void sayPlace();
    void sayTakenBack(const Event &decision, bool isRedone);
    void chooseSubjectOf(const Event &decision);
    [[nodiscard]] int itemChosen() const;

    Desk &m_desk;
    Preferences &m_preferences;
    std::function<bool()> m_gate;
    std::vector<OpenItem> m_items;
    int m_at = -1;             ///< where the reviewer stands in the items; -1 before the first
    bool m_isSettled = false;  ///< what stood at m_at is settled: the next item stands there now
    bool m_isChoosing = false; ///< the choice is this object's own
};

} // namespace gouji
