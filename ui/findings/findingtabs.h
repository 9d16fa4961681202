#pragma once

#include "ui/findings/findingspane.h"
#include "ui/findings/ledgerpane.h"

#include <QTabWidget>

namespace gouji {

/// The findings and the ledger of numbers, one behind the other.
class FindingTabs : public QTabWidget
{
    Q_OBJECT

public:
    FindingTabs(Desk &desk, const QList<QAction *> &decisions, QWidget *parent = nullptr);

    [[nodiscard]] FindingsPane &findings() const { return *m_findings; }
    [[nodiscard]] LedgerPane &ledger() const { return *m_ledger; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FindingsPane *m_findings = nullptr;
    LedgerPane *m_ledger = nullptr;
};

} // namespace gouji
