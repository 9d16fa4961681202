#pragma once

#include <QStyledItemDelegate>

namespace gouji {

/// Paints a report of the list in two lines: the organ with its version; the year and the stage with their
/// sign, and the open findings by severity. While something is searched for, a third line shows where it
/// stands.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All rows have the same height, with the third line or without.
    void setHasSnippets(bool has) { m_hasSnippets = has; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool m_hasSnippets = false;
};

} // namespace gouji
