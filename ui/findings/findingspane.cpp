#include "ui/findings/findingspane.h"

#include "ui/findings/fittedcolumns.h"
#include "ui/library/flowlayout.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

using Column = FindingListModel::Column;

namespace {

/// Of what layoutState() writes: another one is not read.
constexpr int layoutVersion = 2;

} // namespace

FindingsPane::FindingsPane(Desk &desk, const QList<QAction *> &decisions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new QTreeView(this))
    , m_show(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_none(new QLabel(this))
{
    m_dresser.setSourceModel(&m_findings);
    m_dresser.setSortRole(FindingListModel::SortRole);
    m_dresser.setPalette(palette());
    m_view->setModel(&m_dresser);
    m_view->setRootIsDecorated(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setAcceptDrops(false);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSectionsMovable(true);
    m_view->addActions(decisions);
    m_show->addItems({QString(), QString(), QString()});             // in the order of Show
    m_group->addItems({QString(), QString(), QString(), QString()}); // in the order of FindingGrouping
    for (QComboBox *box : {m_show, m_group}) {
        // Their words are shown in full where there is room, and give way where there is not.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(5 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_none->setContentsMargins(10, 8, 10, 8);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setWordWrap(true);

    auto *bar = new FlowLayout; // on a small screen the buttons take two lines
    bar->setContentsMargins(6, 3, 6, 3);
    bar->setSpacing(4);
    bar->addWidget(m_show);
    bar->addWidget(m_group);
    for (QAction *action : decisions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_view, 1);

    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        {
            // What is filtered away takes the choice with it; that is no choice of the user's.
            const QScopedValueRollback following(m_isFollowing, true);
            m_dresser.setShow(static_cast<FindingsDresser::Show>(index));
            spanGroups();
        }
        followSelection(nullptr);
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &FindingsPane::regroup);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPane::chooseCurrent);
    connect(m_view, &QTreeView::clicked, this, &FindingsPane::chooseCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPane::showMenu);
    connect(&desk, &Desk::reportReplaced, this, &FindingsPane::refresh);
    connect(&desk, &Desk::reportUpdated, this, &FindingsPane::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &FindingsPane::followSelection);
    retranslate();
    refresh();
    sizeColumns();
}

void FindingsPane::sizeColumns()
{
    // In the order of sight.
    constexpr Column order[] = {Column::Severity, Column::What,     Column::Decision,   Column::Where,
                                Column::Printed,  Column::Expected, Column::Difference, Column::Suspect,
                                Column::Check,    Column::By,       Column::Note};
    QHeaderView *header = m_view->header();
    int place = 0;
    for (const Column column : order)
        header->moveSection(header->visualIndex(static_cast<int>(column)), place++);
    // What a decision needs most comes first; the rest stands in the details and tips too.
    const auto column = [](Column which, int wanted, int least) {
        return FittedColumns::Column{static_cast<int>(which), wanted, least};
    };
    m_columns = new FittedColumns(*m_view, {column(Column::What, 30, 18), column(Column::Severity, 10, 8),
                                            column(Column::Decision, 9, 4), column(Column::Where, 14, 7),
                                            column(Column::Printed, 5, 4), column(Column::Expected, 5, 4),
                                            column(Column::Difference, 5, 4), column(Column::Suspect, 12, 7),
                                            column(Column::By, 5, 3), column(Column::Note, 9, 4),
                                            column(Column::Check, 9, 6)});
}

QByteArray FindingsPane::layoutState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << m_view->header()->saveState() << m_columns->state() << m_group->currentIndex();
    return bytes;
}

void FindingsPane::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray header;
    QByteArray columns;
    int grouping = 0;
    stream >> version;
    if (version != layoutVersion)
        return;
    stream >> header >> columns >> grouping;
    if (stream.status() != QDataStream::Ok)
        return;
    m_view->header()->restoreState(header);
    m_columns->restore(columns);
    if (grouping >= 0 && grouping < m_group->count())
        m_group->setCurrentIndex(grouping);
}

void FindingsPane::refresh()
{
    {
        // The reset empties the view's choice; that is no choice of the user's.
        const QScopedValueRollback following(m_isFollowing, true);
        m_findings.setFacts(m_desk.facts(), m_desk.isEnglish());
        spanGroups();
    }
    const bool none = m_findings.rowCount() == 0;
    m_none->setVisible(none);
    m_view->setVisible(!none);
    m_none->setText(m_desk.facts().isOpen() ? tr("✓ No findings: every check that could be made holds.")
                                            : tr("Findings appear here when a report is open."));
}

void FindingsPane::followSelection(const QObject *origin)
{
    Q_UNUSED(origin);
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index =
        m_dresser.mapFromSource(m_findings.indexOfFinding(m_desk.selection().finding()));
    // A sum of the chosen finding is as good as the finding itself.
    if (index.isValid() && m_view->currentIndex().parent() == index)
        return;
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void FindingsPane::chooseCurrent(const QModelIndex &current)
{
    if (m_isFollowing || !current.isValid())
        return;
    const int finding = current.data(FindingListModel::FindingRole).toInt();
    if (finding < 0)
        return;
    m_desk.selection().chooseFinding(finding, this);
    const int cell = current.data(FindingTreeModel::CellRole).toInt();
    if (cell >= 0)
        m_desk.selection().chooseCellOf(finding, cell, this);
}

void FindingsPane::regroup()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_findings.setGrouping(static_cast<FindingGrouping>(m_group->currentIndex()));
        spanGroups();
    }
    followSelection(nullptr);
}

/// Groups are open and take the whole width.
void FindingsPane::spanGroups()
{
    if (m_findings.grouping() == FindingGrouping::None)
        return;
    for (int row = 0; row < m_dresser.rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->expand(m_dresser.index(row, 0));
    }
}

void FindingsPane::goToOpen(int step)
{
    const int next = m_findings.list().nextOpen(m_desk.selection().finding(), step);
    if (next >= 0)
        m_desk.selection().chooseFinding(next, nullptr);
}

void FindingsPane::showMenu(const QPoint &at)
{
    if (m_desk.selection().finding() < 0)
        return;
    QMenu menu(this);
    menu.addActions(m_view->actions());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_dresser.setPalette(palette());
}

void FindingsPane::retranslate()
{
    m_show->setItemText(0, tr("All findings"));
    m_show->setItemText(1, tr("Open findings"));
    m_show->setItemText(2, tr("Decided findings"));
    m_group->setItemText(0, tr("Without groups"));
    m_group->setItemText(1, tr("By cause"));
    m_group->setItemText(2, tr("By table"));
    m_group->setItemText(3, tr("By check"));
    m_group->setAccessibleName(tr("How findings are grouped"));
    m_show->setAccessibleName(tr("Which findings are shown"));
    m_view->setAccessibleName(tr("Findings"));
}

} // namespace gouji
