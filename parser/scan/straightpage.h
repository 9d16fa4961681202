#pragma once

#include "parser/scan/pagerules.h"
#include "parser/scan/picture.h"

#include <QLineF>
#include <QPointF>
#include <QRect>
#include <QRectF>

#include <vector>

namespace gouji {

/// How a page was turned to stand upright.
struct Tilt
{
    double angle = 0; ///< radians, clockwise
    QPointF middle;   ///< points: what the page was turned around

    /// Where a box of the upright page stands on the page as scanned, both in points: its middle moves, its
    /// sides stay.
    [[nodiscard]] QRectF toScanned(const QRectF &box) const;
};

/// A scanned page made ready for recognition: about 300 dots per inch, its background white, turned upright.
class StraightPage
{
public:
    /// Empty pictures where memory is short.
    explicit StraightPage(const ScannedPage &page);

    [[nodiscard]] bool isEmpty() const { return !grey || !ink; }

    Picture grey; ///< eight bits a pixel
    Picture ink;  ///< one bit a pixel, 1 where there is ink

    /// Straight lines that are too long for strokes of characters, in points of the upright page.
    [[nodiscard]] std::vector<QLineF> rules() const;
    /// Paints over the lines that lie in the areas (points): what is left is characters.
    void removeRules(const std::vector<QRectF> &areas);

    [[nodiscard]] double pixelsPerPoint() const { return m_pixelsPerPoint; }
    [[nodiscard]] QRectF toPoints(const QRectF &pixels) const;
    [[nodiscard]] QRect toPixels(const QRectF &points) const;
    [[nodiscard]] const Tilt &tilt() const { return m_tilt; }

private:
    void straighten();
    void removeDust();

    double m_pixelsPerPoint = 1;
    Tilt m_tilt;
    Picture m_even; ///< eight bits a pixel, the background 200 everywhere
    PageRules m_rules;
};

} // namespace gouji
