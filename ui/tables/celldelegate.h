#pragma once

#include <QSet>
#include <QStyledItemDelegate>

#include <utility>

namespace gouji {

/// Paints a place of a statutory table: heads and labels quietly, values with the marks of their state.
/// Blank, text, missing and 0 each look different.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The roles of the form's cells in the chosen finding (CellRole flags), or empty.
    void setRoles(std::vector<std::uint8_t> roles) { m_roles = std::move(roles); }

    /// The places that the search found in this table, as row and column, and the one gone to, or {-1, -1}.
    void setHits(QSet<std::pair<int, int>> hits, std::pair<int, int> current);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBorder(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What was read, struck out, beside what stands instead.
    void paintReplaced(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintSigns(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::vector<std::uint8_t> m_roles;
    QSet<std::pair<int, int>> m_hits;
    std::pair<int, int> m_hit{-1, -1};
};

} // namespace gouji
