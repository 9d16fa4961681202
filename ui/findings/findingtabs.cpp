#include "ui/findings/findingtabs.h"

#include <QEvent>
#include <QTabBar>

namespace gouji {

FindingTabs::FindingTabs(Desk &desk, const QList<QAction *> &decisions, QWidget *parent)
    : QTabWidget(parent)
    , m_findings(new FindingsPane(desk, decisions))
    , m_ledger(new LedgerPane(desk))
{
    setDocumentMode(true);
    addTab(m_findings, QString());
    addTab(m_ledger, QString());
    connect(&desk, &Desk::reportReplaced, this, &FindingTabs::retranslate);
    connect(&desk, &Desk::reportUpdated, this, &FindingTabs::retranslate);
    retranslate();
}

void FindingTabs::retranslate()
{
    setAccessibleName(tr("Findings and numbers"));
    tabBar()->setAccessibleName(tr("Findings and numbers"));
    const int numbers = m_ledger->ledger().rowCount();
    const int wrong = m_ledger->ledger().countOf(LedgerState::Mismatched);
    const int findings = m_findings->findings().rowCount();
    setTabText(0, findings > 0 ? tr("Findings (%1)").arg(findings) : tr("Findings"));
    if (wrong > 0)
        setTabText(1, tr("Numbers of the prose (%1, %2 mismatched)").arg(numbers).arg(wrong));
    else
        setTabText(1,
                   numbers > 0 ? tr("Numbers of the prose (%1)").arg(numbers) : tr("Numbers of the prose"));
}

void FindingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
