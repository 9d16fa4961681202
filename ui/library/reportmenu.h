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
    /// Offers the organ over the years; shown until told otherwise.
    void showOrganAction(bool isShown);

Q_SIGNALS:
    void openRequested();
    void organRequested();
    void facetRequested(gouji::QueueFacet facet, const QString &value);
    void clearRequested();

private:
    void addFacet(QueueFacet facet, const QString &value);

    QAction *m_organ = nullptr;
};

} // namespace gouji
