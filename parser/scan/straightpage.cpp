#include "parser/scan/straightpage.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gouji {

namespace {

constexpr double pixelsPerInch = 300;
constexpr double pointsPerInch = 72;
/// Greys that become black and white; the background is made 200 first. Paper that is not quite white would
/// stand out from the margin that is put around what is recognised.
constexpr int blackest = 60;
constexpr int whitest = 180;
/// Brighter is paper, once the background is white.
constexpr int inkBelow = 170;
/// Turning by less (degrees) only blurs; more than the search's range is no tilt.
constexpr double leastTilt = 0.05;
constexpr double leastTiltConfidence = 3;
/// A rule is longer (pixels): horizontal strokes of a title's characters are not. Vertical rules may be as
/// short as one row; they run from one horizontal rule to another.
constexpr int shortestAcross = 120;
constexpr int shortestDown = 45;
constexpr int reach = 12;
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

/// Horizontal rules meet both ends of the vertical one.
bool isHeld(const QRect &down, const std::vector<QRect> &across)
{
    const auto meets = [&](int y) {
        return std::any_of(across.begin(), across.end(), [&](const QRect &rule) {
            return rule.adjusted(-reach, -reach, reach, reach).contains(down.center().x(), y);
        });
    };
    return meets(down.top()) && meets(down.bottom());
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
    grey = Picture(scaled ? pixCleanBackgroundToWhite(scaled.pix(), nullptr, nullptr, 1, blackest, whitest)
                          : nullptr);
    if (grey)
        ink = Picture(pixThresholdToBinary(grey.pix(), inkBelow));
    if (ink)
        straighten();
    if (ink)
        findRules();
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

void StraightPage::findRules()
{
    m_linesAcross = linesOf(shortestAcross, 1);
    m_linesDown = linesOf(1, shortestDown);
    if (!m_linesAcross || !m_linesDown)
        return;
    m_across = boxesOf(m_linesAcross);
    std::erase_if(m_across, [](const QRect &box) { return box.height() > thickestRule; });
    m_down = boxesOf(m_linesDown);
    std::erase_if(m_down,
                  [this](const QRect &box) { return box.width() > thickestRule || !isHeld(box, m_across); });
}

std::vector<QLineF> StraightPage::rules() const
{
    std::vector<QLineF> rules;
    for (const QRect &box : m_across) {
        const QRectF place = toPoints(box);
        rules.emplace_back(place.left(), place.center().y(), place.right(), place.center().y());
    }
    for (const QRect &box : m_down) {
        const QRectF place = toPoints(box);
        rules.emplace_back(place.center().x(), place.top(), place.center().x(), place.bottom());
    }
    return rules;
}

void StraightPage::removeRules(const std::vector<QRectF> &areas)
{
    const Picture mask(pixCreate(grey.width(), grey.height(), 1));
    if (!mask)
        return;
    std::vector<QRect> boxes;
    for (const QRectF &area : areas)
        boxes.push_back(toPixels(area.adjusted(-2, -2, 2, 2)));
    const auto add = [&](const std::vector<QRect> &rules, const Picture &lines) {
        for (const QRect &rule : rules) {
            if (std::any_of(boxes.begin(), boxes.end(),
                            [&](const QRect &box) { return box.intersects(rule); }))
                pixRasterop(mask.pix(), rule.x(), rule.y(), rule.width(), rule.height(), PIX_SRC | PIX_DST,
                            lines.pix(), rule.x(), rule.y());
        }
    };
    add(m_across, m_linesAcross);
    add(m_down, m_linesDown);
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
