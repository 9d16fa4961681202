#include "ui/findings/ledgerpane.h"

#include "ui/findings/fittedcolumns.h"
#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gouji {

using Column = LedgerModel::Column;

namespace {

constexpr LedgerState states[] = {LedgerState::Mismatched, LedgerState::Matched, LedgerState::Unlinked,
                                  LedgerState::NotComparable};

Glyph glyphOf(LedgerState state)
{
    switch (state) {
    case LedgerState::Matched:
        return Glyph::Passed;
    case LedgerState::Mismatched:
        return Glyph::Error;
    case LedgerState::Unlinked:
        return Glyph::Question;
    case LedgerState::NotComparable:
        break;
    }
    return Glyph::NotAssessable;
}

} // namespace

void LedgerDresser::setState(std::optional<LedgerState> state)
{
    m_state = state;
    invalidateFilter();
}

void LedgerDresser::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant LedgerDresser::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DecorationRole:
        if (column != Column::State)
            return {};
        return glyphIcon(glyphOf(static_cast<LedgerState>(
                             QSortFilterProxyModel::data(index, LedgerModel::StateRole).toInt())),
                         m_palette);
    case Qt::TextAlignmentRole:
        if (column == Column::Number || column == Column::Value)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return QSortFilterProxyModel::data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool LedgerDresser::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_state || sourceModel()->index(row, 0, parent).data(LedgerModel::StateRole).toInt() ==
                           static_cast<int>(*m_state);
}

LedgerPane::LedgerPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new QTreeView(this))
    , m_filter(new QComboBox(this))
    , m_none(new QLabel(this))
{
    m_dresser.setSourceModel(&m_ledger);
    m_dresser.setSortRole(LedgerModel::SortRole);
    m_dresser.setPalette(palette());
    m_view->setModel(&m_dresser);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAcceptDrops(false);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    m_none->setContentsMargins(10, 8, 10, 8);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_view, 1);
    m_filter->addItem(QString());
    for (const LedgerState state : states)
        m_filter->addItem(QString(), static_cast<int>(state));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant state = m_filter->itemData(index);
        const QScopedValueRollback following(m_isFollowing, true);
        m_dresser.setState(state.isValid() ? std::optional(static_cast<LedgerState>(state.toInt()))
                                           : std::nullopt);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPane::chooseCurrent);
    connect(m_view, &QTreeView::clicked, this, &LedgerPane::chooseCurrent);
    connect(&desk, &Desk::reportReplaced, this, &LedgerPane::refresh);
    connect(&desk, &Desk::reportUpdated, this, &LedgerPane::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &LedgerPane::followSelection);
    retranslate();
    refresh();
    sizeColumns();
}

void LedgerPane::sizeColumns()
{
    const auto column = [](Column which, int wanted, int least) {
        return FittedColumns::Column{static_cast<int>(which), wanted, least};
    };
    // From the most to the least needed.
    new FittedColumns(*m_view,
                      {column(Column::What, 18, 8), column(Column::State, 7, 6), column(Column::Number, 6, 4),
                       column(Column::Table, 24, 8), column(Column::Value, 5, 4), column(Column::Unit, 4, 3),
                       column(Column::Section, 4, 3), column(Column::Qualifier, 4, 3)});
}

void LedgerPane::refresh()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_ledger.setFacts(m_desk.facts(), m_desk.isEnglish());
    }
    const bool none = m_ledger.rowCount() == 0;
    m_none->setVisible(none);
    m_view->setVisible(!none);
    m_none->setText(m_desk.facts().isOpen()
                        ? tr("The prose of this report counts nothing that was recognised.")
                        : tr("The numbers of the prose appear here when a report is open."));
    retranslate();
    Q_EMIT changed();
}

void LedgerPane::followSelection(const QObject *origin)
{
    if (origin == this)
        return;
    // A choice made elsewhere is no number of the list any more.
    const Span passage = m_desk.selection().passage();
    const QVariant offset = m_view->currentIndex().data(LedgerModel::OffsetRole);
    if (passage.isValid() && offset.isValid() && offset.toLongLong() == passage.begin)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_view->selectionModel()->clear();
}

void LedgerPane::chooseCurrent(const QModelIndex &current)
{
    if (m_isFollowing || !current.isValid())
        return;
    const qsizetype begin = current.data(LedgerModel::OffsetRole).toLongLong();
    const qsizetype length = current.data(LedgerModel::LengthRole).toLongLong();
    m_desk.selection().choosePassage({begin, begin + length}, current.data(LedgerModel::CellRole).toInt(),
                                     this);
}

void LedgerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::PaletteChange)
        m_dresser.setPalette(palette());
}

void LedgerPane::retranslate()
{
    m_filter->setItemText(0, tr("All numbers (%1)").arg(m_ledger.rowCount()));
    for (int i = 1; i < m_filter->count(); ++i) {
        const auto state = static_cast<LedgerState>(m_filter->itemData(i).toInt());
        m_filter->setItemText(i, tr("%1 (%2)").arg(ledgerStateText(state)).arg(m_ledger.countOf(state)));
    }
    m_filter->setAccessibleName(tr("Which numbers are shown"));
    m_view->setAccessibleName(tr("Numbers of the prose"));
}

} // namespace gouji
