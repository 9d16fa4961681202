// What the queue keeps with the review file.

#include "ui/library/librarypane.h"

#include "ui/library/facetview.h"
#include "ui/library/queuestate.h"
#include "ui/library/queueview.h"
#include "ui/library/reportsearch.h"

#include <QLineEdit>

namespace gouji {

QJsonObject LibraryPane::state() const
{
    QJsonObject state = choiceToJson(m_reports.choice());
    state.insert(QStringLiteral("filtersShown"), m_facetView->isVisibleTo(this));
    state.insert(QStringLiteral("folded"), QJsonArray::fromStringList(m_facetView->folded()));
    state.insert(QStringLiteral("search"), m_search->text());
    if (const auto [first, last] = m_view->visibleRows(); first >= 0)
        state.insert(QStringLiteral("top"), m_reports.reportAt(first));
    return state;
}

void LibraryPane::restore(const QJsonObject &state)
{
    choose(choiceFromJson(state));
    QStringList folded;
    for (const QJsonValue value : state.value(u"folded").toArray())
        folded += value.toString();
    m_facetView->fold(folded);
    setFacetsVisible(state.value(u"filtersShown").toBool());
    m_search->setText(state.value(u"search").toString());
    if (m_finder->isActive())
        m_finder->searchNow();
    const QModelIndex top = m_reports.indexOfReport(state.value(u"top").toInteger());
    if (top.isValid())
        m_view->scrollTo(top, QListView::PositionAtTop);
}

} // namespace gouji
