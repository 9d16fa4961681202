#include "ui/charts/picturetable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace gouji {

PictureRows rowsOf(const Picture &picture, const PictureWords &words)
{
    PictureRows all;
    all.heads = words.heads(picture);
    for (int c = 0; c < picture.categoryCount(); ++c) {
        QStringList row{words.category(picture, c)};
        int without = 0;
        for (int s = 0; s < picture.seriesCount(); ++s) {
            row << words.exactValue(picture, picture.mark(c, s));
            without = std::max(without, picture.mark(c, s).without);
        }
        row << words.number(picture.categories[static_cast<std::size_t>(c)].reports) << words.number(without);
        all.rows.push_back(std::move(row));
    }
    return all;
}

PictureTable::PictureTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, &PictureTable::activate);
}

void PictureTable::setPicture(const Picture &picture, const PictureWords &words)
{
    const PictureRows all = rowsOf(picture, words);
    const int row = currentRow();
    const int column = currentColumn();
    m_series = picture.seriesCount();
    clear();
    setColumnCount(static_cast<int>(all.heads.size()));
    setRowCount(static_cast<int>(all.rows.size()));
    setHorizontalHeaderLabels(all.heads);
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < columnCount(); ++c) {
            auto *item = new QTableWidgetItem(all.rows[static_cast<std::size_t>(r)][c]);
            item->setTextAlignment(Qt::AlignVCenter | (c == 0 ? Qt::AlignLeft : Qt::AlignRight));
            setItem(r, c, item);
        }
    }
    setAccessibleName(words.title(picture));
    horizontalHeader()->setMaximumSectionSize(18 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    resizeColumnsToContents();
    if (rowCount() > 0)
        setCurrentCell(std::clamp(row, 0, rowCount() - 1), std::clamp(column, 0, columnCount() - 1));
}

void PictureTable::activate(int row, int column)
{
    if (row >= 0 && m_series > 0)
        Q_EMIT markActivated(row, std::clamp(column - 1, 0, m_series - 1));
}

void PictureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace gouji
