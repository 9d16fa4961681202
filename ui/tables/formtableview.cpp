#include "ui/tables/formtableview.h"

#include "ui/tables/celldelegate.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

constexpr int padding = 8; // left and right of a text together

bool isMoveKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

FormTableView::FormTableView(FormTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(4);
    verticalHeader()->setMinimumSectionSize(4);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setAcceptDrops(false);
    setAutoScroll(false);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &FormTableView::applySpans);
}

void FormTableView::applySpans()
{
    clearSpans();
    forgetLayout();
    const FormGrid &grid = m_model.grid();
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column) {
            const GridCell &cell = grid.at(row, column);
            if (grid.isOrigin(row, column) && (cell.rowSpan > 1 || cell.columnSpan > 1))
                setSpan(row, column, cell.rowSpan, cell.columnSpan);
        }
}

int FormTableView::fitTo(int width)
{
    if (width == m_laidOutWidth)
        return m_takenWidth;
    m_laidOutWidth = width;
    const std::vector<int> widths = columnWidths(width);
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
    applyRowHeights();
    m_takenWidth = std::accumulate(widths.begin(), widths.end(), 0);
    // One pixel more for the right and the bottom rule.
    setFixedSize(m_takenWidth + 1, verticalHeader()->length() + 1);
    return m_takenWidth;
}

std::vector<int> FormTableView::columnWidths(int width) const
{
    const FormGrid &grid = m_model.grid();
    const int columns = grid.columnCount();
    const int labels = grid.labelColumns();
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    int taken = 0;
    for (int c = 0; c < columns; ++c) {
        // Group labels are set two or three characters to the line, values as wide as a head of two.
        const bool isInnerLabel = c == labels - 1;
        int least = c < labels ? (isInnerLabel ? 9 * em : (c == 0 ? 2 * em : 4 * em)) : 2 * em;
        if (labels == 1 && c >= labels)
            least = 5 * em;
        widths[static_cast<std::size_t>(c)] = least + padding;
        taken += least + padding;
    }
    int spare = std::min(width, 62 * em) - taken;
    if (spare <= 0 || columns == 0)
        return widths;
    if (labels > 0) {
        const int forLabel = std::min(spare / 2, 10 * em);
        widths[static_cast<std::size_t>(labels - 1)] += forLabel;
        spare -= forLabel;
    }
    const int values = columns - labels;
    for (int c = labels; c < columns; ++c)
        widths[static_cast<std::size_t>(c)] +=
            spare * (c - labels + 1) / values - spare * (c - labels) / values;
    return widths;
}

void FormTableView::applyRowHeights()
{
    const FormGrid &grid = m_model.grid();
    std::vector<int> heights(static_cast<std::size_t>(grid.rowCount()), fontMetrics().height() + padding);
    // First the cells of one row, then merged ones, which push their last row when they do not fit.
    for (const bool merged : {false, true}) {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(); ++column) {
                const GridCell &cell = grid.at(row, column);
                if (!grid.isOrigin(row, column) || cell.text.isEmpty() || (cell.rowSpan > 1) != merged)
                    continue;
                int width = 0;
                for (int c = column; c < column + cell.columnSpan; ++c)
                    width += columnWidth(c);
                int free = textHeight(cell, width);
                for (int r = row; r + 1 < row + cell.rowSpan; ++r)
                    free -= heights[static_cast<std::size_t>(r)];
                int &last = heights[static_cast<std::size_t>(row + cell.rowSpan - 1)];
                last = std::max(last, free);
            }
        }
    }
    for (std::size_t row = 0; row < heights.size(); ++row)
        setRowHeight(static_cast<int>(row), heights[row]);
}

int FormTableView::textHeight(const GridCell &cell, int width) const
{
    const QRect area(0, 0, width - padding, 10000);
    return fontMetrics().boundingRect(area, Qt::TextWrapAnywhere, cell.text).height() + padding;
}

void FormTableView::showCurrent(const QModelIndex &index)
{
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

void FormTableView::showBlock(const QRect &block)
{
    const QModelIndex first = model()->index(block.top(), block.left());
    const QModelIndex last = model()->index(block.bottom(), block.right());
    if (block.isEmpty() || !first.isValid() || !last.isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void FormTableView::setComposing(QWidget *editor)
{
    m_composing = editor;
}

bool FormTableView::event(QEvent *event)
{
    // While text is being composed no key is an action's.
    if (m_composing && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void FormTableView::keyPressEvent(QKeyEvent *event)
{
    if (m_composing)
        return;
    const int cell = m_model.cellAt(currentIndex());
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isMoveKey(event->key()) && (plain || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        Q_EMIT moveRequested(event->key(), event->modifiers());
        return;
    }
    const QString text = event->text();
    const bool types = plain && !text.isEmpty() && text[0].isPrint() && !text[0].isSpace();
    if (cell >= 0 && event->key() == Qt::Key_F2)
        Q_EMIT editRequested(cell, QString());
    else if (cell >= 0 && plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT editRequested(cell, QStringLiteral(""));
    else if (cell >= 0 && types)
        Q_EMIT editRequested(cell, text);
    else
        event->ignore();
}

void FormTableView::inputMethodEvent(QInputMethodEvent *event)
{
    const int cell = m_model.cellAt(currentIndex());
    const bool says = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (cell >= 0 && (says || m_composing))
        Q_EMIT composed(cell, event);
    event->accept();
}

QVariant FormTableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (m_composing) {
        QVariant answer = m_composing->inputMethodQuery(query);
        // Places are told in the coordinates of the widget that has the keyboard.
        if (query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle) {
            QRectF place = answer.toRectF();
            place.moveTopLeft(
                QPointF(viewport()->mapFromGlobal(m_composing->mapToGlobal(place.topLeft().toPoint()))));
            return place;
        }
        return answer;
    }
    if (query == Qt::ImCursorRectangle)
        return visualRect(currentIndex());
    return QTableView::inputMethodQuery(query);
}

void FormTableView::mousePressEvent(QMouseEvent *event)
{
    const int cell = m_model.cellAt(indexAt(event->pos()));
    event->accept();
    if (cell < 0)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT blockRequested(cell);
    else
        Q_EMIT cellClicked(cell);
}

void FormTableView::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = m_model.cellAt(indexAt(event->pos()));
    event->accept();
    if (cell >= 0 && (event->buttons() & Qt::LeftButton) && currentIndex().isValid())
        Q_EMIT blockRequested(cell);
}

void FormTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int cell = m_model.cellAt(indexAt(event->pos()));
    if (cell >= 0)
        Q_EMIT editRequested(cell, QString());
}

void FormTableView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool FormTableView::focusNextPrevChild(bool next)
{
    // Tab moves among the cells; at the last cell of the last table the pane lets go.
    Q_UNUSED(next);
    return false;
}

void FormTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        forgetLayout();
}

} // namespace gouji
