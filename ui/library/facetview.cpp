#include "ui/library/facetview.h"

#include "ui/look/semantics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gouji {

namespace {

Qt::CheckState flipped(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
}

/// The value with its box, and the count at the right in quiet ink.
class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant count = index.data(FacetModel::CountRole);
        if (!count.isValid()) {
            QStyleOptionViewItem head = option;
            head.font.setBold(true);
            QStyledItemDelegate::paint(painter, head, index);
            return;
        }
        const QString digits = QString::number(count.toInt());
        const int width = option.fontMetrics.horizontalAdvance(digits) + 2 * gap;
        // The ground of the choice reaches to the edge; the words end before the count.
        QStyleOptionViewItem ground = option;
        ground.index = index;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem words = option;
        words.rect.setRight(option.rect.right() - width);
        QStyledItemDelegate::paint(painter, words, index);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : semanticColours(option.palette).quietText);
        painter->drawText(option.rect.adjusted(0, 0, -gap, 0),
                          static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), digits);
        painter->restore();
    }

    /// Anywhere on a value's row ticks it, not in the box alone.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease || !index.parent().isValid() ||
            static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return false;
        return model->setData(index, flipped(index), Qt::CheckStateRole);
    }

private:
    static constexpr int gap = 6;
};

} // namespace

FacetView::FacetView(FacetModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_facets(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setIndentation(fontMetrics().height());
    setEditTriggers(NoEditTriggers);
    setAcceptDrops(false);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FacetView::unfold);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.removeAll(facetName(static_cast<QueueFacet>(index.data(FacetModel::FacetRole).toInt())));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded += facetName(static_cast<QueueFacet>(index.data(FacetModel::FacetRole).toInt()));
    });
    retranslate();
}

QStringList FacetView::folded() const
{
    return m_folded;
}

void FacetView::fold(const QStringList &facets)
{
    m_folded = facets;
    for (int row = 0; row < m_facets.rowCount(); ++row) {
        const QModelIndex index = m_facets.index(row, 0);
        const auto facet = static_cast<QueueFacet>(index.data(FacetModel::FacetRole).toInt());
        const bool isFolded = facets.contains(facetName(facet));
        if (isExpanded(index) == isFolded)
            setExpanded(index, !isFolded);
    }
}

/// A facet opens when it has its first values, unless the user had folded it.
void FacetView::unfold(const QModelIndex &parent)
{
    if (!parent.isValid() || isExpanded(parent))
        return;
    const auto facet = static_cast<QueueFacet>(parent.data(FacetModel::FacetRole).toInt());
    if (!m_folded.contains(facetName(facet)))
        expand(parent);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isSpace = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                         event->key() == Qt::Key_Enter || event->key() == Qt::Key_Select;
    if (isSpace && event->modifiers() == Qt::NoModifier && current.isValid()) {
        if (current.parent().isValid())
            static_cast<void>(m_facets.setData(current, flipped(current), Qt::CheckStateRole));
        else
            setExpanded(current, !isExpanded(current));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FacetView::retranslate()
{
    setAccessibleName(tr("Filters"));
    setAccessibleDescription(
        tr("Space ticks a value; the list shows the reports that have one of the ticked values"));
    m_facets.refresh();
    m_facets.retranslate();
}

} // namespace gouji
