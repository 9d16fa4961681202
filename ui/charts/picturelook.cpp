#include "ui/charts/picturelook.h"

#include "ui/look/semantics.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji {

namespace {

constexpr std::array hatches{Hatch::None,    Hatch::Rising,  Hatch::Dots, Hatch::Falling,
                             Hatch::Upright, Hatch::Crossed, Hatch::None};

const std::array<QColor, 7> lightFills{
    QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
    QColor(0x56, 0xB4, 0xE9), QColor(0xF0, 0xE4, 0x42), QColor(0x9A, 0xA1, 0xA9)};
const std::array<QColor, 7> darkFills{
    QColor(0x3B, 0x97, 0xD6), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
    QColor(0x8F, 0xCF, 0xF2), QColor(0xF0, 0xE4, 0x42), QColor(0x8A, 0x92, 0x9A)};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

SeriesLook byPlace(int place, const QPalette &palette)
{
    const auto &fills = isDark(palette) ? darkFills : lightFills;
    const auto at = static_cast<std::size_t>(std::max(0, place));
    return {fills[at % fills.size()], hatches[at % hatches.size()]};
}

/// The lines of a slope within a rectangle; `rise` is 1 or -1.
void paintSlopes(QPainter &painter, const QRectF &r, double step, int rise)
{
    // y = rise * x + c meets the rectangle for these c.
    const double low = rise > 0 ? r.top() - r.right() : r.top() + r.left();
    const double high = rise > 0 ? r.bottom() - r.left() : r.bottom() + r.right();
    for (double c = std::ceil(low / step) * step; c < high; c += step) {
        const double atLeft = rise * r.left() + c;
        const double atRight = rise * r.right() + c;
        const double x1 =
            std::clamp(rise * (std::clamp(atLeft, r.top(), r.bottom()) - c), r.left(), r.right());
        const double x2 =
            std::clamp(rise * (std::clamp(atRight, r.top(), r.bottom()) - c), r.left(), r.right());
        painter.drawLine(QPointF(x1, rise * x1 + c), QPointF(x2, rise * x2 + c));
    }
}

void paintDots(QPainter &painter, const QRectF &r, double step)
{
    const double radius = std::max(0.8, step / 7);
    for (double y = std::ceil((r.top() + radius) / step) * step; y < r.bottom() - radius; y += step) {
        for (double x = std::ceil((r.left() + radius) / step) * step; x < r.right() - radius; x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace

SeriesLook lookOf(const Picture &picture, int series, const QPalette &palette)
{
    const SemanticColours &colours = semanticColours(palette);
    switch (picture.kind) {
    case PictureKind::Findings: {
        const std::array looks{SeriesLook{colours.error, Hatch::None},
                               SeriesLook{colours.warning, Hatch::Rising},
                               SeriesLook{colours.notice, Hatch::Dots}};
        return looks[static_cast<std::size_t>(std::clamp(series, 0, 2))];
    }
    case PictureKind::Quality: {
        const std::array looks{
            SeriesLook{colours.passed, Hatch::None}, SeriesLook{colours.warning, Hatch::Rising},
            SeriesLook{byPlace(6, palette).fill, Hatch::Crossed}, SeriesLook{colours.error, Hatch::Falling}};
        return looks[static_cast<std::size_t>(std::clamp(series, 0, 3))];
    }
    case PictureKind::Progress: {
        // A state has its colour whether the others occur or not.
        static const QStringList order{QStringLiteral("imported"),      QStringLiteral("first-review"),
                                       QStringLiteral("second-review"), QStringLiteral("passed"),
                                       QStringLiteral("sent-back"),     QStringLiteral("resubmitted"),
                                       QStringLiteral("closed")};
        static constexpr std::array places{6, 4, 0, 2, 1, 3, 5};
        const qsizetype at = order.indexOf(picture.series[series]);
        return byPlace(at < 0 ? 6 : places[static_cast<std::size_t>(at)], palette);
    }
    default:
        return byPlace(series, palette);
    }
}

QColor outlineOf(const QPalette &palette)
{
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(isDark(palette) ? 0.75F : 0.6F);
    return line;
}

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x14, 0x16, 0x18);
    return contrastRatio(fill, dark) >= contrastRatio(fill, Qt::white) ? dark : QColor(Qt::white);
}

void paintHatch(QPainter &painter, const QRectF &rect, Hatch hatch, const QColor &fill, double step)
{
    if (hatch == Hatch::None || rect.width() < 2 || rect.height() < 2)
        return;
    QColor line = inkOn(fill);
    line.setAlphaF(0.42F);
    painter.save();
    painter.setPen(QPen(line, std::max(1.0, step / 9), Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        paintSlopes(painter, rect, step, -1);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        paintSlopes(painter, rect, step, 1);
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        paintDots(painter, rect, step);
    }
    if (hatch == Hatch::Upright) {
        for (double x = std::ceil(rect.left() / step) * step; x < rect.right(); x += step)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
    painter.restore();
}

} // namespace gouji
