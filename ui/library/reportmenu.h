#pragma once

#include "model/queue/reportqueue.h"

#include <QMenu>

namespace gouji {

/// What can be done with a report of the list.
class ReportMenu : public QMenu
{
    Q_OBJECT

public:
    /// `isNarrowed` offers to show all again.
    ReportMenu(const ReportSummary &report, bool isNarrowed, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void facetRequested(gouji::QueueFacet facet, const QString &value);
    void clearRequested();

private:
    void addFacet(QueueFacet facet, const QString &value);
};

} // namespace gouji
