#include "ui/comparing/passagecomparison.h"

#include "ui/comparing/passagesdialog.h"

#include <QAction>

#include <algorithm>

namespace gouji {

PassageComparison::PassageComparison(Desk &desk, QAction &action, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_action(action)
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &PassageComparison::open);
    connect(&desk, &Desk::reportReplaced, this, &PassageComparison::follow);
    connect(&desk, &Desk::reportUpdated, this, &PassageComparison::follow);
    connect(&desk.selection(), &SelectionBus::changed, this, &PassageComparison::follow);
    follow();
}

/// The chosen finding, if it points into another report.
const Finding *PassageComparison::chosen() const
{
    const int finding = m_desk.selection().finding();
    if (!m_desk.report() || finding < 0)
        return nullptr;
    const Finding &found = m_desk.report()->assessment.findings[static_cast<std::size_t>(finding)];
    return found.elsewhere.empty() ? nullptr : &found;
}

void PassageComparison::follow()
{
    const Finding *finding = chosen();
    m_action.setEnabled(finding != nullptr);
    if (finding && m_dialog && m_dialog->isVisible())
        fill(*finding);
}

void PassageComparison::open()
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    if (!m_dialog) {
        m_dialog = new PassagesDialog(&m_window);
        connect(m_dialog, &PassagesDialog::placeRequested, this, &PassageComparison::openOther);
    }
    fill(*finding);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PassageComparison::fill(const Finding &finding)
{
    const OpenReport &report = *m_desk.report();
    const ReportSummary &summary = report.summary;
    std::vector<PassagePair> pairs;
    for (std::size_t i = 0; i < std::min(finding.where.size(), finding.elsewhere.size()); ++i)
        pairs.push_back({report.document->at(finding.where[i].where.span).toString(), finding.elsewhere[i]});
    m_dialog->setPassages(findingText(finding, report.form, m_desk.isEnglish()),
                          tr("%1 · %2 · %3").arg(summary.agency, QString::number(summary.year), summary.name),
                          std::move(pairs));
}

void PassageComparison::openOther(const OtherPlace &place)
{
    // A copy: opening the report may fill the dialog anew.
    const OtherPlace wanted = place;
    m_desk.openReport(wanted.report);
    if (m_desk.report() && m_desk.report()->summary.id == wanted.report)
        Q_EMIT placeOpened(wanted.span);
}

} // namespace gouji
