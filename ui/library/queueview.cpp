#include "ui/library/queueview.h"

namespace gouji {

QueueView::QueueView(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(false);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

/// Looking through a hundred thousand rows at each key would be slow, and would find beginnings only.
void QueueView::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

std::pair<int, int> QueueView::visibleRows() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const QModelIndex first = indexAt(QPoint(1, 1));
    if (rows == 0 || !first.isValid())
        return {-1, -1};
    const QModelIndex last = indexAt(QPoint(1, viewport()->height() - 1));
    return {first.row(), last.isValid() ? last.row() : rows - 1};
}

void QueueView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt turns it off where nothing is edited; here words are composed for the search.
    setAttribute(Qt::WA_InputMethodEnabled);
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT seen();
}

void QueueView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT seen();
}

} // namespace gouji
