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
/// Brighter is paper, in what is recognised and once the background is even.
constexpr int inkBelow = 170;
constexpr int evenInkBelow = 145;
/// Rules may be fainter than characters, as far as the paper is even.
constexpr int evenPaper = 200;
constexpr int faintInkBelow = 192;
constexpr int leastFaintInkBelow = 165;
/// Of the commonest grey, so many pixels have greys that are still the paper's.
constexpr double stillPaper = 0.02;
/// Pixels: smaller pieces are specks, but not within this square of a character.
constexpr int dust = 5;
constexpr int nearCharacters = 31;
/// Turning by less (degrees) only blurs; more than the search's range is no tilt.
constexpr double leastTilt = 0.05;
constexpr double leastTiltConfidence = 3;

/// Below which grey something is drawn on the paper.
int faintest(const Picture &even)
{
    Numa *histogram = pixGetGrayHistogram(even.pix(), 4);
    if (!histogram)
        return leastFaintInkBelow;
    const auto countOf = [&](int grey) {
        l_float32 count = 0;
        return numaGetFValue(histogram, grey, &count) == 0 ? static_cast<double>(count) : 0.0;
    };
    double most = 0;
    for (int grey = evenPaper - 8; grey <= evenPaper + 8; ++grey)
        most = std::max(most, countOf(grey));
    int grey = faintInkBelow;
    while (grey > leastFaintInkBelow && countOf(grey) > most * stillPaper)
        --grey;
    numaDestroy(&histogram);
    return grey;
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
    if (!scaled)
        return;
    m_even = Picture(pixBackgroundNormSimple(scaled.pix(), nullptr, nullptr));
    if (!m_even)
        return;
    straighten();
    const Picture faint(pixThresholdToBinary(m_even.pix(), faintest(m_even)));
    if (faint)
        m_rules = PageRules(faint);
    removeDust();
    grey = Picture(pixGammaTRC(nullptr, m_even.pix(), 1, blackest, whitest));
    if (grey)
        ink = Picture(pixThresholdToBinary(grey.pix(), inkBelow));
}

/// Paints over specks that are far from all else: near characters they may be points.
void StraightPage::removeDust()
{
    const Picture all(pixThresholdToBinary(m_even.pix(), evenInkBelow));
    const Picture kept(
        all ? pixSelectBySize(all.pix(), dust, dust, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)
            : nullptr);
    const Picture near(kept ? pixDilateBrick(nullptr, kept.pix(), nearCharacters, nearCharacters) : nullptr);
    const Picture specks(near ? pixSubtract(nullptr, all.pix(), near.pix()) : nullptr);
    const Picture wide(specks ? pixDilateBrick(nullptr, specks.pix(), dust, dust) : nullptr);
    if (wide)
        pixSetMasked(m_even.pix(), wide.pix(), evenPaper);
}

void StraightPage::straighten()
{
    const Picture inkOfEven(pixThresholdToBinary(m_even.pix(), evenInkBelow));
    l_float32 angle = 0;
    l_float32 confidence = 0;
    if (!inkOfEven || pixFindSkew(inkOfEven.pix(), &angle, &confidence) != 0)
        return;
    if (std::abs(angle) < leastTilt || confidence < leastTiltConfidence)
        return;
    m_tilt.angle = static_cast<double>(angle) * std::numbers::pi / 180;
    Picture turned(pixRotate(m_even.pix(), static_cast<l_float32>(m_tilt.angle), L_ROTATE_AREA_MAP,
                             L_BRING_IN_WHITE, 0, 0));
    if (turned)
        m_even = std::move(turned);
}

std::vector<QLineF> StraightPage::rules() const
{
    std::vector<QLineF> rules;
    for (const QRect &box : m_rules.across()) {
        const QRectF place = toPoints(box);
        rules.emplace_back(place.left(), place.center().y(), place.right(), place.center().y());
    }
    for (const QRect &box : m_rules.down()) {
        const QRectF place = toPoints(box);
        rules.emplace_back(place.center().x(), place.top(), place.center().x(), place.bottom());
    }
    return rules;
}

void StraightPage::removeRules(const std::vector<QRectF> &areas)
{
    std::vector<QRect> boxes;
    for (const QRectF &area : areas)
        boxes.push_back(toPixels(area.adjusted(-2, -2, 2, 2)));
    const Picture mask = m_rules.pixelsIn(boxes);
    if (!mask)
        return;
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
