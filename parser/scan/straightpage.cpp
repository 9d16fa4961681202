#include "parser/scan/straightpage.h"

#include <leptonica/allheaders.h>

#include <cmath>
#include <numbers>

namespace gouji {

namespace {

constexpr double pixelsPerInch = 300;
constexpr double pointsPerInch = 72;
/// Brighter is paper, once the background is white.
constexpr int inkBelow = 170;
/// Turning by less (degrees) only blurs; more than the search's range is no tilt.
constexpr double leastTilt = 0.05;
constexpr double leastTiltConfidence = 3;
/// A rule is longer (pixels), whatever the size of the characters in a table.
constexpr int shortestRule = 75;
/// A rule is thinner.
constexpr int thickestRule = 24;

using Boxes = std::unique_ptr<Boxa, decltype([](Boxa *boxes) { boxaDestroy(&boxes); })>;

std::vector<QRect> boxesOf(const Picture &lines)
{
    std::vector<QRect> result;
    const Boxes boxes(pixConnCompBB(lines.pix(), 8));
    const l_int32 count = boxes ? boxaGetCount(boxes.get()) : 0;
    for (l_int32 i = 0; i < count; ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 width = 0;
        l_int32 height = 0;
        if (boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height) == 0)
            result.emplace_back(x, y, width, height);
    }
    return result;
}

} // namespace

StraightPage::StraightPage(const ScannedPage &page)
{
    const double scale = pixelsPerInch / pointsPerInch * page.size.width() / page.grey.width();
    m_pixelsPerPoint = pixelsPerInch / pointsPerInch;
    m_tilt.middle = QPointF(page.size.width() / 2, page.size.height() / 2);
    const bool fits = scale * page.grey.width() * scale * page.grey.height() <= mostPixels;
    const auto factor = static_cast<float>(fits ? scale : 1);
    if (!fits)
        m_pixelsPerPoint = page.grey.width() / page.size.width();
    const Picture scaled(pixScale(page.grey.pix(), factor, factor));
    grey = Picture(scaled ? pixBackgroundNormSimple(scaled.pix(), nullptr, nullptr) : nullptr);
    if (grey)
        ink = Picture(pixThresholdToBinary(grey.pix(), inkBelow));
    if (ink)
        straighten();
}

void StraightPage::straighten()
{
    l_float32 angle = 0;
    l_float32 confidence = 0;
    if (pixFindSkew(ink.pix(), &angle, &confidence) != 0)
        return;
    if (std::abs(angle) < leastTilt || confidence < leastTiltConfidence)
        return;
    m_tilt.angle = static_cast<double>(angle) * std::numbers::pi / 180;
    grey = Picture(pixRotate(grey.pix(), static_cast<l_float32>(m_tilt.angle), L_ROTATE_AREA_MAP,
                             L_BRING_IN_WHITE, 0, 0));
    ink = Picture(grey ? pixThresholdToBinary(grey.pix(), inkBelow) : nullptr);
}

Picture StraightPage::linesOf(int width, int height) const
{
    // Pieces that a gap or a slight slope parts are joined first.
    const Picture joined(pixCloseSafeBrick(nullptr, ink.pix(), width > 1 ? 5 : 3, width > 1 ? 3 : 5));
    return Picture(joined ? pixOpenBrick(nullptr, joined.pix(), width, height) : nullptr);
}

std::vector<QLineF> StraightPage::rules() const
{
    std::vector<QLineF> rules;
    if (const Picture across = linesOf(shortestRule, 1)) {
        for (const QRect &box : boxesOf(across)) {
            if (box.height() > thickestRule)
                continue;
            const QRectF place = toPoints(box);
            rules.emplace_back(place.left(), place.center().y(), place.right(), place.center().y());
        }
    }
    if (const Picture down = linesOf(1, shortestRule)) {
        for (const QRect &box : boxesOf(down)) {
            if (box.width() > thickestRule)
                continue;
            const QRectF place = toPoints(box);
            rules.emplace_back(place.center().x(), place.top(), place.center().x(), place.bottom());
        }
    }
    return rules;
}

void StraightPage::removeRules(const std::vector<QRectF> &areas)
{
    const Picture across = linesOf(shortestRule, 1);
    const Picture down = linesOf(1, shortestRule);
    const Picture mask(pixCreate(grey.width(), grey.height(), 1));
    if (!across || !down || !mask)
        return;
    for (const QRectF &area : areas) {
        const QRect box = toPixels(area.adjusted(-2, -2, 2, 2));
        for (Pix *lines : {across.pix(), down.pix()})
            pixRasterop(mask.pix(), box.x(), box.y(), box.width(), box.height(), PIX_SRC | PIX_DST, lines,
                        box.x(), box.y());
    }
    // The edge of a line is grey.
    const Picture wide(pixDilateBrick(nullptr, mask.pix(), 5, 5));
    if (!wide)
        return;
    pixSetMasked(grey.pix(), wide.pix(), 255);
    pixSubtract(ink.pix(), ink.pix(), wide.pix());
}

QRectF StraightPage::toPoints(const QRectF &pixels) const
{
    return {pixels.x() / m_pixelsPerPoint, pixels.y() / m_pixelsPerPoint, pixels.width() / m_pixelsPerPoint,
            pixels.height() / m_pixelsPerPoint};
}

QRect StraightPage::toPixels(const QRectF &points) const
{
    const QRectF pixels(points.x() * m_pixelsPerPoint, points.y() * m_pixelsPerPoint,
                        points.width() * m_pixelsPerPoint, points.height() * m_pixelsPerPoint);
    return pixels.toAlignedRect().intersected(QRect(0, 0, grey.width(), grey.height()));
}

QRectF Tilt::toScanned(const QRectF &points) const
{
    const QPointF from = points.center() - middle;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const QPointF to(from.x() * cosine + from.y() * sine, from.y() * cosine - from.x() * sine);
    QRectF box = points;
    box.moveCenter(middle + to);
    return box;
}

} // namespace gouji
