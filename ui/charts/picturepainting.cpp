// The words over a chart.

#include "ui/charts/picturedrawing.h"

#include "ui/look/semantics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gouji {

void PictureDrawing::paintOver(QPainter &painter, std::optional<MarkPlace> chosen) const
{
    if (m_shown == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintBars(painter);
    paintLegend(painter);
    paintAxis(painter);
    if (m_isLevel)
        paintRows(painter);
    else
        paintCategories(painter);
    for (int c = 0; c < m_shown; ++c) {
        paintEnd(painter, c);
        paintGap(painter, c);
    }
    if (chosen && chosen->category < m_shown)
        paintFocus(painter, *chosen);
    painter.restore();
}

void PictureDrawing::paintLegend(QPainter &painter) const
{
    for (const LegendEntry &entry : m_legend) {
        const double side = 0.72 * m_em;
        const QRectF swatch(entry.rect.left() + 0.5, entry.rect.center().y() - side / 2, side, side);
        painter.setPen(QPen(outlineOf(m_palette), 1));
        painter.setBrush(entry.look.fill);
        painter.drawRect(swatch);
        paintHatch(painter, swatch, entry.look.hatch, entry.look.fill, 0.36 * m_em);
        painter.setPen(m_palette.color(QPalette::Text));
        const QRectF room = entry.rect.adjusted(1.05 * m_em, 0, 0.2 * m_em, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(m_font).elidedText(entry.words, Qt::ElideRight, room.width()));
    }
}

void PictureDrawing::paintAxis(QPainter &painter) const
{
    painter.setPen(semanticColours(m_palette).quietText);
    const QFontMetricsF metrics(m_font);
    double free = -1;
    for (double value = 0; value <= m_most; value += m_step) {
        const QString words = m_words.step(*m_picture, value);
        const double at = along(value);
        const double wide = metrics.horizontalAdvance(words);
        if (!m_isLevel) {
            painter.drawText(QRectF(0, at - m_em / 2, m_plot.left() - 0.4 * m_em, m_em),
                             Qt::AlignRight | Qt::AlignVCenter, words);
        } else if (at - wide / 2 > free) {
            painter.drawText(QRectF(at - wide, m_plot.bottom() + 0.2 * m_em, 2 * wide, m_em), Qt::AlignCenter,
                             words);
            free = at + wide / 2 + 0.4 * m_em;
        }
    }
}

/// Under the bars; where they stand close, every second, third … has its name.
void PictureDrawing::paintCategories(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double room = m_plot.width() / m_shown;
    double widest = 0;
    double widestNote = 0;
    for (int c = 0; c < m_shown; ++c) {
        widest = std::max(widest, metrics.horizontalAdvance(rowLabel(c)));
        widestNote = std::max(widestNote, metrics.horizontalAdvance(m_words.note(*m_picture, c)));
    }
    const int every = std::max(1, static_cast<int>(std::ceil((widest + 0.5 * m_em) / room)));
    for (int c = 0; c < m_shown; c += every) {
        const double middle = m_plot.left() + room * (c + 0.5);
        const QRectF line(middle - widest, m_plot.bottom() + 0.25 * m_em, 2 * widest, m_em);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(line, Qt::AlignCenter, rowLabel(c));
        if (widestNote > room)
            continue;
        painter.setPen(semanticColours(m_palette).quietText);
        painter.drawText(QRectF(middle - room / 2, line.bottom() + 0.05 * m_em, room, m_em), Qt::AlignCenter,
                         m_words.note(*m_picture, c));
    }
}

void PictureDrawing::paintRows(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double room = m_plot.height() / m_shown;
    const double width = m_plot.left() - 0.6 * m_em;
    painter.setPen(m_palette.color(QPalette::Text));
    for (int c = 0; c < m_shown; ++c) {
        const QRectF line(0, m_plot.top() + room * c, width, room);
        // Two lines where one is too short; their breaks lose some room.
        painter.drawText(
            line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
            metrics.elidedText(rowLabel(c), Qt::ElideMiddle,
                               metrics.horizontalAdvance(rowLabel(c)) <= width ? width + 1 : 1.6 * width));
    }
}

void PictureDrawing::paintBars(QPainter &painter) const
{
    for (int s = 0; s < m_picture->seriesCount(); ++s) {
        const SeriesLook look = lookOf(*m_picture, s, m_palette);
        for (int c = 0; c < m_shown; ++c) {
            if (m_picture->mark(c, s).value.value_or(0) <= 0)
                continue;
            paintHatch(painter, rectOf({c, s}), look.hatch, look.fill, 0.5 * m_em);
            if (m_isStacked && m_picture->seriesCount() > 1)
                paintInside(painter, {c, s}, look);
        }
    }
}

/// The value of a piece, where it has room in it.
void PictureDrawing::paintInside(QPainter &painter, MarkPlace place, const SeriesLook &look) const
{
    const PictureMark &mark = m_picture->mark(place.category, place.series);
    // The whole bar has its value at its end.
    if (mark.value == extent(place.category) && m_picture->unit != PictureUnit::Percent)
        return;
    const QFontMetricsF metrics(m_font);
    const QString words = m_words.value(*m_picture, mark);
    const QRectF rect = rectOf(place);
    const double wide = metrics.horizontalAdvance(words) + 0.3 * m_em;
    if (wide > rect.width() - 2 || metrics.ascent() + 2 > rect.height())
        return;
    QRectF ground(0, 0, wide, std::min(m_em, rect.height() - 2));
    ground.moveCenter(rect.center());
    if (look.hatch != Hatch::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(ground, 2, 2);
    }
    painter.setPen(inkOn(look.fill));
    painter.drawText(ground, Qt::AlignCenter, words);
}

/// What stands at the end of a bar: its value, or what its pieces amount to.
void PictureDrawing::paintEnd(QPainter &painter, int category) const
{
    const bool isWhole = m_picture->unit == PictureUnit::Percent && m_picture->seriesCount() > 1;
    if (isWhole)
        return;
    painter.setPen(m_palette.color(QPalette::Text));
    const QFontMetricsF metrics(m_font);
    const int bars = m_isStacked ? 1 : m_picture->seriesCount();
    for (int s = 0; s < bars; ++s) {
        const int last = m_isStacked ? m_picture->seriesCount() - 1 : s;
        const PictureMark &mark = m_picture->mark(category, m_isStacked ? 0 : s);
        const bool isPieces = m_isStacked && m_picture->seriesCount() > 1;
        const double total = extent(category);
        if ((!isPieces && !mark.value) || (isPieces && total <= 0))
            continue;
        const QString words = isPieces ? m_words.number(total) : m_words.value(*m_picture, mark);
        QRectF rect = rectOf({category, last});
        const double wide = metrics.horizontalAdvance(words);
        if (m_isLevel) {
            painter.drawText(QRectF(along(isPieces ? total : *mark.value) + 0.3 * m_em, rect.top(), 2 * wide,
                                    rect.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, words);
        } else {
            const double room = m_plot.width() / m_shown;
            if (wide > (m_isStacked ? room : rect.width() - 0.15 * m_em))
                continue;
            const double top = along(isPieces ? total : *mark.value);
            painter.drawText(QRectF(rect.center().x() - wide, top - 1.1 * m_em, 2 * wide, m_em),
                             Qt::AlignCenter, words);
        }
    }
}

/// Why a bar is not there: in words where they have room, else as a dash.
void PictureDrawing::paintGap(QPainter &painter, int category) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(semanticColours(m_palette).quietText);
    bool isAllGap = true;
    for (int s = 0; s < m_picture->seriesCount(); ++s)
        isAllGap = isAllGap && !m_picture->mark(category, s).value;
    for (int s = 0; s < m_picture->seriesCount(); ++s) {
        const PictureMark &mark = m_picture->mark(category, s);
        if (mark.value || m_picture->kind == PictureKind::Findings)
            continue;
        QRectF rect = rectOf({category, s});
        const double room = m_plot.width() / m_shown;
        if (isAllGap && !m_isLevel)
            rect = QRectF(m_plot.left() + room * category, rect.top(), room, rect.height());
        const QString words = m_words.value(*m_picture, mark);
        const bool hasRoom = m_isLevel || metrics.horizontalAdvance(words) <= rect.width();
        if (m_isLevel)
            rect = QRectF(m_plot.left() + 0.4 * m_em, rect.top(), m_plot.width(), rect.height());
        painter.drawText(rect, (m_isLevel ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                         hasRoom ? words : QStringLiteral("–"));
        if (isAllGap)
            return;
    }
}

/// Two lines, one of which is seen on every fill.
void PictureDrawing::paintFocus(QPainter &painter, MarkPlace place) const
{
    QRectF rect = rectOf(place);
    if (rect.width() < 4)
        rect.adjust(-2, 0, 2, 0);
    if (rect.height() < 4)
        rect.adjust(0, -2, 0, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Base), 4));
    painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
    painter.drawRect(rect.adjusted(-2, -2, 2, 2));
}

} // namespace gouji
