#include "ui/library/reportdelegate.h"

#include "model/items/reportlistmodel.h"
#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gouji {

namespace {

constexpr int side = 8;

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->fillRect(option.rect,
                      option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base));
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const int line = option.fontMetrics.height();
    const QRect first(option.rect.left() + side, option.rect.top() + 5, option.rect.width() - 2 * side, line);
    painter->setPen(ink);
    painter->setFont(option.font);
    // The end of an organ's name tells it apart: its beginning is the province and county of all.
    painter->drawText(first, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    paintCounts(*painter, first.translated(0, line + 2), option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(ink, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void ReportDelegate::paintCounts(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor quiet = selected ? option.palette.color(QPalette::HighlightedText)
                                  : semanticColours(option.palette).quietText;
    painter.setPen(quiet);
    if (index.data(ReportListModel::UnreadableRole).toBool()) {
        painter.drawText(line, Qt::AlignVCenter,
                         option.fontMetrics.elidedText(index.data(ReportListModel::ProblemRole).toString(),
                                                       Qt::ElideRight, line.width()));
        return;
    }
    const int year = index.data(ReportListModel::YearRole).toInt();
    painter.drawText(line, Qt::AlignVCenter, year ? QString::number(year) : tr("year?"));
    const int glyph = line.height() * 3 / 4;
    int x = line.right();
    const std::pair<Glyph, ReportListModel::Role> counts[] = {{Glyph::Notice, ReportListModel::NoticesRole},
                                                              {Glyph::Warning, ReportListModel::WarningsRole},
                                                              {Glyph::Error, ReportListModel::ErrorsRole}};
    bool any = false;
    const auto add = [&](Glyph sign, const QString &text) {
        x -= option.fontMetrics.horizontalAdvance(text);
        painter.drawText(QRect(x, line.top(), line.width(), line.height()),
                         Qt::AlignVCenter | Qt::TextDontClip, text);
        x -= glyph + 3;
        paintGlyph(painter, QRectF(x, line.top() + (line.height() - glyph) / 2.0, glyph, glyph), sign,
                   option.palette);
        x -= 7;
    };
    for (const auto &[sign, role] : counts) {
        const int count = index.data(role).toInt();
        if (count == 0)
            continue;
        any = true;
        add(sign, QString::number(count));
    }
    // Green would not be seen on the colour of the choice.
    if (!any && selected)
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("✓"));
    else if (!any)
        add(Glyph::Passed, QString());
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    return {100, 2 * option.fontMetrics.height() + 13};
}

bool ReportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    Q_UNUSED(option);
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString tip = index.data(Qt::AccessibleTextRole).toString() + u'\n' +
                        index.data(ReportListModel::OriginRole).toString();
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace gouji
