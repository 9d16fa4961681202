#include "ui/library/librarypane.h"

#include "ui/library/reportdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gouji {

LibraryPane::LibraryPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_count(new QLabel(this))
{
    m_filter.setSourceModel(&m_reports);
    m_filter.setFilterRole(ReportListModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new ReportDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAcceptDrops(false);
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_count->setContentsMargins(8, 2, 8, 3);
    setMinimumWidth(13 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 0, 6, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        {
            // A row that is filtered out makes its neighbour current; that is no choice of the user's.
            const QScopedValueRollback filtering(m_isFiltering, true);
            m_filter.setFilterFixedString(text.trimmed());
        }
        followDesk();
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPane::openCurrent);
    connect(&desk, &Desk::reportReplaced, this, &LibraryPane::followDesk);
    connect(&desk.service(), &ReviewService::reportsChanged, this, &LibraryPane::refresh);
    connect(&desk.service(), &ReviewService::reportChanged, this, &LibraryPane::refresh);
    connect(&desk.service(), &ReviewService::storeOpened, this, &LibraryPane::refresh);
    retranslate();
    refresh();
}

void LibraryPane::refresh()
{
    m_reports.setReports(m_desk.service().reports());
    followDesk();
    showCount();
}

void LibraryPane::showCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_reports.rowCount();
    m_count->setText(shown == all ? tr("%n report(s)", nullptr, all)
                                  : tr("%1 of %n report(s)", nullptr, all).arg(shown));
}

void LibraryPane::openCurrent(const QModelIndex &current)
{
    // A list that loses its rows has no current one; the report stays on the desk.
    if (current.isValid() && !m_isFiltering)
        m_desk.openReport(current.data(ReportListModel::IdRole).toLongLong());
}

void LibraryPane::followDesk()
{
    const ReportId id = m_desk.report() ? m_desk.report()->summary.id : 0;
    const QModelIndex index = m_filter.mapFromSource(m_reports.indexOfReport(id));
    if (index.isValid() && index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
}

void LibraryPane::openNeighbour(int step)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    if (row >= 0 && row < m_filter.rowCount())
        m_view->setCurrentIndex(m_filter.index(row, 0));
}

void LibraryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LibraryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search organ, year, file"));
    m_search->setAccessibleName(tr("Search in the list of reports"));
    m_view->setAccessibleName(tr("Reports"));
    m_reports.retranslate();
    showCount();
}

} // namespace gouji
