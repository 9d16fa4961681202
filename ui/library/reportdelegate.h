#pragma once

#include <QStyledItemDelegate>

namespace gouji {

/// Paints a report of the list in two lines: organ, and year with the open findings by severity.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCounts(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
};

} // namespace gouji
