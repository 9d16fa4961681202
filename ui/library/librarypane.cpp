#include "ui/library/librarypane.h"

#include "model/service/officeservice.h"
#include "model/service/queueservice.h"
#include "ui/library/chipbar.h"
#include "ui/library/facetview.h"
#include "ui/library/orderbutton.h"
#include "ui/library/queueview.h"
#include "ui/library/reportdelegate.h"
#include "ui/library/reportmenu.h"
#include "ui/library/reportsearch.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int growingMilliseconds = 150;

} // namespace

LibraryPane::LibraryPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reports([queue = desk.services().queue](ReportId id) { return queue->report(id); })
    , m_facets([this](QueueFacet facet) { return m_reports.facetValues(facet); })
    , m_search(new QLineEdit)
    , m_filter(new QToolButton)
    , m_order(new OrderButton)
    , m_chips(new ChipBar)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_facetView(new FacetView(m_facets))
    , m_pages(new QStackedWidget)
    , m_view(new QueueView)
    , m_delegate(new ReportDelegate(m_view))
    , m_nothing(new QLabel)
    , m_clear(new QPushButton)
    , m_count(new QLabel)
{
    build();
    m_reports.setParents(
        [queue = desk.services().queue](const ReportRow &row) { return queue->parentOf(row.id); });
    m_view->setModel(&m_reports);
    m_view->setItemDelegate(m_delegate);
    m_finder = new ReportSearch(*desk.services().search, m_reports, *m_view, this);
    connectList();
    connectService();
    retranslate();
    refresh();
}

QListView &LibraryPane::view() const
{
    return *m_view;
}

void LibraryPane::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->installEventFilter(this);
    m_filter->setCheckable(true);
    m_filter->setAutoRaise(true);
    m_filter->setFocusPolicy(Qt::TabFocus);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_count->setContentsMargins(8, 2, 8, 3);
    setMinimumWidth(13 * fontMetrics().horizontalAdvance(QChar(0x56FD)));

    auto *nothing = new QWidget;
    nothing->setAutoFillBackground(true);
    nothing->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout(nothing);
    words->addStretch(1);
    words->addWidget(m_nothing);
    words->addWidget(m_clear, 0, Qt::AlignHCenter);
    words->addStretch(2);
    m_pages->addWidget(m_view);
    m_pages->addWidget(nothing);

    m_splitter->addWidget(m_facetView);
    m_splitter->addWidget(m_pages);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_facetView->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 0, 6, 0);
    top->addWidget(m_search);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(6, 0, 6, 0);
    tools->setSpacing(2);
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(m_order);
    layout->addLayout(top);
    layout->addLayout(tools);
    layout->addWidget(m_chips);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_count);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_order);
}

void LibraryPane::connectList()
{
    connect(m_search, &QLineEdit::textChanged, m_finder, &ReportSearch::setWords);
    connect(m_finder, &ReportSearch::aboutToChange, this, &LibraryPane::beginChange);
    connect(m_finder, &ReportSearch::changed, this, &LibraryPane::endChange);
    connect(m_filter, &QToolButton::clicked, this, &LibraryPane::setFacetsVisible);
    connect(m_order, &OrderButton::chosen, this, &LibraryPane::chooseOrder);
    connect(m_clear, &QPushButton::clicked, this, &LibraryPane::clearAll);
    connect(m_chips, &ChipBar::removed, this,
            [this](QueueFacet facet, const QString &value) { chooseFacet(facet, value, false); });
    connect(m_chips, &ChipBar::cleared, this, [this] {
        QueueChoice choice = m_reports.choice();
        choice.clear();
        choose(choice);
    });
    connect(&m_facets, &FacetModel::chosen, this, &LibraryPane::chooseFacet);
    connect(&m_reports, &ReportListModel::facetsChanged, this, [this] {
        if (m_facetView->isVisibleTo(this))
            m_facets.refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPane::openCurrent);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        openCurrent(index);
        Q_EMIT activated();
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_view, &QueueView::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
}

void LibraryPane::connectService()
{
    m_growing.setSingleShot(true);
    m_growing.setInterval(growingMilliseconds);
    connect(&m_growing, &QTimer::timeout, this, &LibraryPane::refresh);
    connect(&m_desk, &Desk::reportReplaced, this, &LibraryPane::takeReport);
    QueueService *queue = m_desk.services().queue;
    connect(queue, &QueueService::grew, this, [this] {
        if (!m_growing.isActive())
            m_growing.start();
    });
    connect(queue, &QueueService::rowChanged, &m_reports, &ReportListModel::changeReport);
    connect(&m_desk.service(), &ReviewService::storeOpened, this, [this] {
        m_search->clear();
        reload();
    });
    if (const OfficeService *office = m_desk.services().office)
        connect(office, &OfficeService::filingsChanged, this, &LibraryPane::takeRoster);
}

void LibraryPane::refresh()
{
    m_growing.stop();
    const int known = m_reports.total();
    beginChange();
    m_reports.setReports(m_desk.services().queue->reports());
    endChange();
    if (m_finder->isActive() && m_reports.total() != known)
        m_finder->searchNow();
}

void LibraryPane::reload()
{
    if (const OfficeService *office = m_desk.services().office)
        m_roster = office->roster();
    beginChange();
    m_reports.reload(m_desk.services().queue->reports());
    endChange();
}

/// Filings change with every report; only another roster concerns the whole list.
void LibraryPane::takeRoster()
{
    if (!(m_desk.services().office->roster() == m_roster))
        reload();
}

/// A row that is filtered out makes its neighbour current; that is no choice of the user's.
void LibraryPane::beginChange()
{
    m_isChanging = true;
}

void LibraryPane::endChange()
{
    m_isChanging = false;
    m_delegate->setHasSnippets(m_reports.hasHits());
    m_view->doItemsLayout();
    followDesk();
    showState();
}

void LibraryPane::showState()
{
    const int shown = m_reports.rowCount();
    const int all = m_reports.total();
    const bool isNarrowed = m_reports.choice().isNarrowed() || m_reports.hasHits();
    m_count->setText(!isNarrowed ? tr("%n report(s)", nullptr, all)
                                 : tr("%1 of %n report(s)", nullptr, all).arg(shown));
    m_chips->show(m_reports.choice());
    m_pages->setCurrentIndex(shown == 0 && isNarrowed ? 1 : 0);
    int chosen = 0;
    for (const QStringList &values : m_reports.choice().values)
        chosen += static_cast<int>(values.size());
    m_filter->setText(chosen == 0 ? tr("Filters") : tr("Filters (%1)").arg(chosen));
    m_order->show(m_reports.choice().order, m_reports.choice().isReversed);
}

void LibraryPane::choose(const QueueChoice &choice)
{
    if (choice == m_reports.choice())
        return;
    beginChange();
    m_reports.setChoice(choice);
    endChange();
}

void LibraryPane::chooseFacet(QueueFacet facet, const QString &value, bool on)
{
    QueueChoice choice = m_reports.choice();
    choice.choose(facet, value, on);
    choose(choice);
}

void LibraryPane::chooseOrder(QueueOrder order, bool isReversed)
{
    QueueChoice choice = m_reports.choice();
    choice.order = order;
    choice.isReversed = isReversed;
    choose(choice);
}

void LibraryPane::clearAll()
{
    m_search->clear();
    QueueChoice choice = m_reports.choice();
    choice.clear();
    choose(choice);
    m_view->setFocus();
}

void LibraryPane::setFacetsVisible(bool visible)
{
    m_filter->setChecked(visible);
    m_facetView->setVisible(visible);
    if (!visible)
        return;
    m_facets.refresh();
    m_facetView->fold(m_facetView->folded());
}

void LibraryPane::toggleFacets()
{
    setFacetsVisible(!m_facetView->isVisibleTo(this));
    if (!m_facetView->isVisibleTo(this)) {
        m_view->setFocus();
        return;
    }
    if (!m_facetView->currentIndex().isValid())
        m_facetView->setCurrentIndex(m_facets.index(0, 0));
    m_facetView->setFocus();
}

void LibraryPane::openCurrent(const QModelIndex &current)
{
    // A list that loses its rows has no current one; the report stays on the desk.
    if (current.isValid() && !m_isChanging)
        m_desk.openReport(current.data(ReportListModel::IdRole).toLongLong());
}

/// Another report lies on the desk: those that are dealt with leave the list now.
void LibraryPane::takeReport()
{
    const ReportId id = m_desk.report() ? m_desk.report()->summary.id : 0;
    beginChange();
    m_reports.settle(id);
    m_isChanging = false;
    followDesk();
    showState();
    if (!m_desk.report() || !m_finder->isComplete())
        return;
    if (const SearchPlace place = m_finder->placeIn(*m_desk.report()->document); place.where.isValid())
        Q_EMIT placeWanted(place.where);
}

void LibraryPane::followDesk()
{
    const ReportId id = m_desk.report() ? m_desk.report()->summary.id : 0;
    const QModelIndex index = m_reports.indexOfReport(id);
    if (index.isValid() && index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
}

void LibraryPane::openNeighbour(int step)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    if (row >= 0 && row < m_reports.rowCount())
        m_view->setCurrentIndex(m_reports.index(row));
}

void LibraryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// Down leaves the search for the list, Enter opens its first report, Escape empties the search.
bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (!isEnter && key != Qt::Key_Down)
        return false;
    if (static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier || m_reports.rowCount() == 0)
        return false;
    m_view->setFocus();
    const QModelIndex first = m_reports.index(0);
    if (isEnter || !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(first);
        openCurrent(first);
    }
    return true;
}

void LibraryPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    if (!index.isValid())
        return;
    const ReportId report = m_reports.reportAt(index.row());
    ReportMenu menu(m_desk.services().queue->report(report),
                    m_reports.choice().isNarrowed() || m_reports.hasHits(), this);
    menu.showOrganAction(m_desk.services().statistics != nullptr);
    connect(&menu, &ReportMenu::organRequested, this, [this, report] { Q_EMIT organWanted(report); });
    connect(&menu, &ReportMenu::openRequested, this, [this, index] {
        m_view->setCurrentIndex(index);
        Q_EMIT activated();
    });
    connect(&menu, &ReportMenu::facetRequested, this,
            [this](QueueFacet facet, const QString &value) { chooseFacet(facet, value, true); });
    connect(&menu, &ReportMenu::clearRequested, this, &LibraryPane::clearAll);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void LibraryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search names and texts"));
    m_search->setAccessibleName(tr("Search in names and texts of all reports"));
    m_view->setAccessibleName(tr("Reports"));
    m_filter->setAccessibleName(tr("Show the filters"));
    m_filter->setToolTip(tr("Filter by stage, findings, check, year, organ and more"));
    m_nothing->setText(tr("No report matches the filters and the search."));
    m_clear->setText(tr("Clear filters and search"));
    m_reports.retranslate();
    showState();
}

} // namespace gouji
