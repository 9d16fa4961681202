#pragma once

#include "model/statistics/picture.h"

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace gouji {

/// Lines over a fill, so that series are told apart without their colours.
enum class Hatch
{
    None,
    Rising,
    Falling,
    Upright,
    Crossed,
    Dots
};

/// How a series of a picture looks.
struct SeriesLook
{
    QColor fill;
    Hatch hatch = Hatch::None;
};

/// The looks are chosen by what a series means where it means the same everywhere (severities, what was read
/// surely), else by its place. Fills are of Okabe and Ito's palette, told apart with every common colour
/// blindness.
[[nodiscard]] SeriesLook lookOf(const Picture &picture, int series, const QPalette &palette);

/// The line around fills: it carries the contrast where the fill is light.
[[nodiscard]] QColor outlineOf(const QPalette &palette);

/// Words on a fill.
[[nodiscard]] QColor inkOn(const QColor &fill);

/// Hatches a rectangle with lines that end at its edge, so that it can be drawn where nothing clips (SVG).
void paintHatch(QPainter &painter, const QRectF &rect, Hatch hatch, const QColor &fill, double step);

} // namespace gouji
