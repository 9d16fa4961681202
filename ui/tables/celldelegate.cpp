#include "ui/tables/celldelegate.h"

#include "model/items/formtablemodel.h"
#include "ui/look/findingroles.h"
#include "ui/look/glyphs.h"
#include "ui/look/marks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gouji {

namespace {

template <typename T>
T fact(const QModelIndex &index, FormTableModel::Role role)
{
    return static_cast<T>(index.data(role).toInt());
}

std::optional<Severity> severityOf(const QModelIndex &index)
{
    const int severity = index.data(FormTableModel::SeverityRole).toInt();
    return severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity));
}

/// A short head that needs several lines, in lines of equal length.
QString balanced(const QString &head, int width, const QFontMetrics &metrics)
{
    constexpr qsizetype longest = 12;
    const int advance = metrics.horizontalAdvance(head);
    if (advance <= width || head.size() > longest || width <= 0)
        return head;
    const int lines = (advance + width - 1) / width;
    const qsizetype perLine = (head.size() + lines - 1) / lines;
    QStringList parts;
    for (qsizetype at = 0; at < head.size(); at += perLine)
        parts.append(head.mid(at, perLine));
    return parts.join(u'\n');
}

/// A group's label in its narrow column: the number on a line of its own.
QString brokenBehindNumber(QString label)
{
    return label.replace(QChar(0xFF09), QStringLiteral("\uFF09\n"));
}

} // namespace

void CellDelegate::setHits(QSet<std::pair<int, int>> hits, std::pair<int, int> current)
{
    m_hits = std::move(hits);
    m_hit = current;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    // Rules are what shows between the cells' grounds: filled edges meet at every scale, drawn lines do not.
    // Every cell leaves its right and lower edge free; those of the first row and column the table's outer
    // rules too.
    painter->fillRect(option.rect, option.palette.color(QPalette::Mid));
    QStyleOptionViewItem inner(option);
    inner.rect.adjust(index.column() == 0 ? 1 : 0, index.row() == 0 ? 1 : 0, -1, -1);
    if (fact<GridKind>(index, FormTableModel::KindRole) == GridKind::Value)
        paintValue(*painter, inner, index);
    else
        paintHead(*painter, inner, index);
    const std::pair place(index.row(), index.column());
    if (m_hits.contains(place))
        paintHit(*painter, QRectF(inner.rect).adjusted(2, 1, -2, -1), place == m_hit, option.palette);
    painter->restore();
}

void CellDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto kind = fact<GridKind>(index, FormTableModel::KindRole);
    painter.fillRect(option.rect, kind == GridKind::Void ? option.palette.color(QPalette::Base)
                                                         : option.palette.color(QPalette::AlternateBase));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(option.font);
    // A label beside one row reads from the left; one beside many stands in their middle, like a head.
    const bool isTall = option.rect.height() > 4 * option.fontMetrics.height();
    const bool isLabel = kind == GridKind::Label && !isTall;
    const QRect room = option.rect.adjusted(3, 0, -3, 0);
    QString text = index.data().toString();
    if (kind == GridKind::Head)
        text = balanced(text, room.width(), option.fontMetrics);
    else if (isTall)
        text = brokenBehindNumber(text);
    const Qt::Alignment side = isLabel ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWrapAnywhere, text);
}

void CellDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const SemanticColours &colours = semanticColours(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const auto cell = static_cast<std::size_t>(index.data(FormTableModel::CellRole).toInt());
    const std::uint8_t roles = cell < m_roles.size() ? m_roles[cell] : std::uint8_t{NoRole};
    if (const QColor ground = roleGround(roles, colours); ground.isValid()) {
        painter.fillRect(option.rect, ground);
        paintRoleEdge(painter, QRectF(option.rect), roles, colours);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = !view || view->currentIndex() == index;
    if ((option.state & QStyle::State_Selected) && !isCurrent) {
        QColor ground = option.palette.color(QPalette::Highlight);
        ground.setAlpha(70);
        painter.fillRect(option.rect, ground);
    }
    paintContent(painter, option, index);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSigns(painter, option, index);
    painter.setBrush(Qt::NoBrush);
    // The ring of the suspect stands for the border of what is wrong: one frame, not two.
    if (roles & Suspect)
        paintSuspect(painter, QRectF(option.rect).adjusted(3.5, 3.5, -4.5, -4.5), colours);
    else
        paintBorder(painter, option, index);
    if ((option.state & QStyle::State_Selected) && isCurrent) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}

void CellDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const SemanticColours &colours = semanticColours(option.palette);
    const auto state = fact<CellState>(index, FormTableModel::StateRole);
    const auto standing = fact<CellStanding>(index, FormTableModel::StandingRole);
    const QRect inner = option.rect.adjusted(4, 0, -6, 0);
    QFont font = option.font;
    font.setBold(standing == CellStanding::Corrected || standing == CellStanding::WrongInOriginal);
    font.setItalic(state == CellState::Text);
    painter.setFont(font);
    if (state == CellState::Blank) {
        QColor hatch = colours.verified;
        hatch.setAlpha(70);
        painter.fillRect(option.rect.adjusted(3, 3, -4, -4), QBrush(hatch, Qt::BDiagPattern));
        return;
    }
    if (state == CellState::Missing) {
        painter.setPen(QPen(colours.warningText, 1, Qt::DashLine));
        painter.drawRect(option.rect.adjusted(3, 3, -5, -5));
        painter.drawText(inner, Qt::AlignCenter,
                         tr("n/a", "a cell that does not stand in the source; one or two letters"));
        return;
    }
    const QString text = index.data().toString();
    const bool isText = state == CellState::Text;
    painter.setPen(isText ? colours.warningText : option.palette.color(QPalette::Text));
    const Qt::Alignment side = isText ? Qt::AlignHCenter : Qt::AlignRight;
    const QRect drawn = painter.boundingRect(inner, static_cast<int>(side | Qt::AlignVCenter), text);
    painter.drawText(inner, static_cast<int>(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    if (standing == CellStanding::Corrected || standing == CellStanding::WrongInOriginal)
        paintReplaced(painter, inner.adjusted(10, 0, drawn.left() - inner.right() - 6, 0), option, index);
}

void CellDelegate::paintBorder(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    // Blank and missing have a look of their own.
    const auto state = fact<CellState>(index, FormTableModel::StateRole);
    if (state == CellState::Blank || state == CellState::Missing)
        return;
    const auto standing = fact<CellStanding>(index, FormTableModel::StandingRole);
    painter.setPen(verificationPen(standing, severityOf(index), semanticColours(option.palette)));
    painter.setBrush(Qt::NoBrush);
    const QRectF border = QRectF(option.rect).adjusted(2.5, 2.5, -3.5, -3.5);
    // What nobody has to look at has a lower border only: two hundred frames would shout.
    const bool isQuiet = !severityOf(index) && (standing == CellStanding::MachineRead ||
                                                standing == CellStanding::ConfirmedByIdentity);
    if (isQuiet)
        painter.drawLine(border.bottomLeft(), border.bottomRight());
    else
        painter.drawRect(border);
}

void CellDelegate::paintReplaced(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString read = index.data(FormTableModel::RawRole).toString();
    QFont font = option.font;
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(semanticColours(option.palette).quietText);
    // Only where there is room: the details say it in any case.
    if (!read.isEmpty() && painter.fontMetrics().horizontalAdvance(read) <= room.width())
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, read);
}

void CellDelegate::paintSigns(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    constexpr qreal side = 10;
    QRectF square(option.rect.left() + 2.5, option.rect.top() + 2.5, side, side);
    // Where many cells are blank or missing, their look says so; a sign in each would only be noise.
    const auto state = fact<CellState>(index, FormTableModel::StateRole);
    const bool saysItself = state == CellState::Blank || state == CellState::Missing;
    if (const auto severity = severityOf(index); severity && (!saysItself || *severity == Severity::Error)) {
        paintGlyph(painter, square, glyphOf(*severity), option.palette);
        square.translate(0, side + 1);
    }
    const bool stale = index.data(FormTableModel::StaleRole).toBool();
    const auto sign = stale ? std::optional(Glyph::Stale)
                            : glyphOf(fact<CellStanding>(index, FormTableModel::StandingRole));
    if (!sign)
        return;
    // Beside the severity where the row is too low for both.
    if (square.bottom() > option.rect.bottom())
        square.moveTopLeft(QPointF(option.rect.left() + 3.5 + side, option.rect.top() + 2.5));
    paintGlyph(painter, square, *sign, option.palette);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    Q_UNUSED(option);
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace gouji
