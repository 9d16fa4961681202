#include "parser/scan/pagerules.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <bit>

namespace gouji {

namespace {

/// All in pixels. So much of a window along a line must be ink somewhere, for strokes of characters fill none
/// so long, and so much everywhere.
constexpr int window = 151;
constexpr double filled = 0.82;
constexpr double halfFilled = 0.6;
/// Gaps that are bridged where a line is found.
constexpr int gap = 31;
/// Rules down may be as short as one row, but hardly with gaps.
constexpr int shortestDown = 45;
constexpr int smallGap = 5;
/// A rule is thinner.
constexpr int thickestRule = 24;
/// Ends of rules that belong together are no further apart.
constexpr int reach = 12;
/// No stroke of a character is longer.
constexpr int longestStroke = 240;
/// A line across that nothing meets is longer.
constexpr int longestWord = 600;
/// Beside a line, so far away and so wide, there is paper; beside a stroke of a line of text, on both sides,
/// more of the length than this is ink.
constexpr int besideFrom = 4;
constexpr int besideTo = 9;
constexpr double inkBeside = 0.4;
/// Beside a line that hangs on no other on either side.
constexpr double inkBesideLoose = 0.3;
/// What goes beyond the last crossing line is part of the line only when it is drawn as well.
constexpr double drawnBeyond = 0.9;
constexpr double drawnBetween = 0.6;

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

/// The part of an area that is ink.
double inkIn(const Picture &ink, const QRect &area)
{
    const QRect inside = area.intersected(QRect(0, 0, ink.width(), ink.height()));
    if (inside.isEmpty())
        return 0;
    Box *box = boxCreate(inside.x(), inside.y(), inside.width(), inside.height());
    l_int32 count = 0;
    if (box)
        pixCountPixelsInRect(ink.pix(), box, &count, nullptr);
    boxDestroy(&box);
    return static_cast<double>(count) / inside.width() / inside.height();
}

/// Where at least this part of the window around a pixel, along its row, is ink.
Picture filledAlong(const Picture &ink, double part)
{
    Picture found(pixCreateTemplate(ink.pix()));
    if (!found)
        return found;
    const int half = window / 2;
    const int enough = static_cast<int>(part * window);
    for (int y = 0; y < ink.height(); ++y) {
        const l_uint32 *const from = pixGetData(ink.pix()) + qsizetype{y} * pixGetWpl(ink.pix());
        l_uint32 *const to = pixGetData(found.pix()) + qsizetype{y} * pixGetWpl(found.pix());
        int count = 0;
        for (int word = 0; word < pixGetWpl(ink.pix()); ++word)
            count += std::popcount(from[word]);
        if (count < enough)
            continue;
        count = 0;
        for (int x = 0; x < ink.width() + half; ++x) {
            if (x < ink.width())
                count += GET_DATA_BIT(from, x);
            if (x >= window)
                count -= GET_DATA_BIT(from, x - window);
            if (x >= half && count >= enough)
                SET_DATA_BIT(to, x - half);
        }
    }
    return found;
}

/// The pixels of lines across that are mostly there along a window, gaps bridged.
Picture linesOf(const Picture &faint)
{
    // A line that is not quite straight steps from one row of pixels to the next.
    const Picture thick(pixDilateBrick(nullptr, faint.pix(), 1, 3));
    const Picture sure = thick ? filledAlong(thick, filled) : Picture();
    const Picture likely = sure ? filledAlong(thick, halfFilled) : Picture();
    const Picture found(likely ? pixSeedfillBinary(nullptr, sure.pix(), likely.pix(), 8) : nullptr);
    // At its ends a window along the line is half empty.
    const Picture whole(found ? pixDilateBrick(nullptr, found.pix(), window * 2 / 3, 1) : nullptr);
    const Picture closed(whole ? pixCloseSafeBrick(nullptr, thick.pix(), gap, 1) : nullptr);
    Picture lines(closed ? pixAnd(nullptr, whole.pix(), closed.pix()) : nullptr);
    // A stamp's star is none; the line on both sides of it is.
    const Picture blobs(lines ? pixOpenBrick(nullptr, lines.pix(), 1, thickestRule) : nullptr);
    if (blobs)
        pixSubtract(lines.pix(), lines.pix(), blobs.pix());
    return lines;
}

QRect around(const QRect &rule)
{
    return rule.adjusted(-reach, -reach, reach, reach);
}

/// One of the rules is near the point.
bool isMet(QPoint point, const std::vector<QRect> &rules)
{
    return std::any_of(rules.begin(), rules.end(),
                       [point](const QRect &rule) { return around(rule).contains(point); });
}

/// The part of a stretch that is drawn, along the best of its rows or columns.
double drawnPart(const Picture &ink, const QRect &stretch, bool isAcross)
{
    double best = 0;
    for (int i = 0; i < (isAcross ? stretch.height() : stretch.width()); ++i) {
        const QRect line = isAcross ? QRect(stretch.x(), stretch.y() + i, stretch.width(), 1)
                                    : QRect(stretch.x() + i, stretch.y(), 1, stretch.height());
        best = std::max(best, inkIn(ink, line));
    }
    return best;
}

QRect stretchOf(const QRect &rule, int from, int to, bool isAcross)
{
    return isAcross ? QRect(QPoint(from, rule.top()), QPoint(to, rule.bottom()))
                    : QRect(QPoint(rule.left(), from), QPoint(rule.right(), to));
}

/// Strokes of characters behind a line's end may look like more of it: it ends at a line it crosses.
void trim(QRect &rule, const std::vector<QRect> &crossing, const Picture &ink, bool isAcross)
{
    const int from = isAcross ? rule.left() : rule.top();
    const int to = isAcross ? rule.right() : rule.bottom();
    std::vector<int> places;
    for (const QRect &other : crossing) {
        if (around(other).intersects(rule))
            places.push_back(std::clamp(isAcross ? other.center().x() : other.center().y(), from, to));
    }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    const auto isDrawn = [&](int begin, int end, double part) {
        return end - begin > 2 * reach &&
               drawnPart(ink, stretchOf(rule, begin + reach, end - reach, isAcross), isAcross) >= part;
    };
    std::size_t first = 0;
    std::size_t last = places.size() - 1;
    while (first < last && places[first + 1] - places[first] > 2 * reach &&
           !isDrawn(places[first], places[first + 1], drawnBetween))
        ++first;
    while (first < last && places[last] - places[last - 1] > 2 * reach &&
           !isDrawn(places[last - 1], places[last], drawnBetween))
        --last;
    const bool goesBefore = first == 0 && isDrawn(from, places[first], drawnBeyond);
    const bool goesBehind = last + 1 == places.size() && isDrawn(places[last], to, drawnBeyond);
    rule = stretchOf(rule, goesBefore ? from : places[first], goesBehind ? to : places[last], isAcross);
}

void addPixels(const std::vector<QRect> &rules, const Picture &lines, const std::vector<QRect> &areas,
               const Picture &target)
{
    for (const QRect &rule : rules) {
        if (std::any_of(areas.begin(), areas.end(), [&](const QRect &area) { return area.intersects(rule); }))
            pixRasterop(target.pix(), rule.x(), rule.y(), rule.width(), rule.height(), PIX_SRC | PIX_DST,
                        lines.pix(), rule.x(), rule.y());
    }
}

} // namespace

PageRules::PageRules(const Picture &faint)
{
    findAcross(faint);
    findDown(faint);
    // What short rules go by may be strokes, too.
    std::vector<QRect> longDown;
    std::copy_if(m_down.begin(), m_down.end(), std::back_inserter(longDown),
                 [](const QRect &rule) { return rule.height() > longestStroke; });
    std::erase_if(m_across, [&](const QRect &rule) { return !isRule(rule, longDown, faint); });
    std::erase_if(m_down, [this](const QRect &rule) {
        return rule.height() <= longestStroke &&
               !(isMet(rule.topLeft(), m_across) && isMet(rule.bottomRight(), m_across));
    });
    const std::vector<QRect> untrimmed = m_across;
    for (QRect &rule : m_across)
        trim(rule, m_down, faint, true);
    for (QRect &rule : m_down)
        trim(rule, untrimmed, faint, false);
}

bool PageRules::isRule(const QRect &across, const std::vector<QRect> &longDown, const Picture &faint)
{
    const QRect beside(across.x(), 0, across.width(), besideTo - besideFrom);
    const double above = inkIn(faint, beside.translated(0, across.top() - besideTo));
    const double below = inkIn(faint, beside.translated(0, across.bottom() + besideFrom));
    if (std::min(above, below) > inkBeside)
        return false;
    const auto meets = [&](const QRect &rule) { return around(rule).intersects(across); };
    const bool isHeld = std::count_if(longDown.begin(), longDown.end(), meets) >= 2;
    if (across.width() <= longestWord)
        return isHeld && drawnPart(faint, across, true) >= drawnBeyond;
    return isHeld || std::max(above, below) <= inkBesideLoose;
}

void PageRules::findAcross(const Picture &faint)
{
    m_acrossPixels = linesOf(faint);
    if (!m_acrossPixels)
        return;
    m_across = boxesOf(m_acrossPixels);
    std::erase_if(m_across, [](const QRect &rule) {
        return rule.height() > thickestRule || rule.width() < window * 3 / 4;
    });
}

void PageRules::findDown(const Picture &faint)
{
    const Picture onItsSide(pixRotateOrth(faint.pix(), 1));
    const Picture lines = onItsSide ? linesOf(onItsSide) : Picture();
    m_downPixels = Picture(lines ? pixRotateOrth(lines.pix(), 3) : nullptr);
    const Picture joined(pixCloseSafeBrick(nullptr, faint.pix(), 3, smallGap));
    const Picture whole(joined ? pixOpenBrick(nullptr, joined.pix(), 1, shortestDown) : nullptr);
    if (!m_downPixels || !whole)
        return;
    pixOr(m_downPixels.pix(), m_downPixels.pix(), whole.pix());
    m_down = boxesOf(m_downPixels);
    std::erase_if(m_down, [](const QRect &rule) { return rule.width() > thickestRule; });
}

Picture PageRules::pixelsIn(const std::vector<QRect> &areas) const
{
    if (!m_acrossPixels || !m_downPixels)
        return {};
    Picture pixels(pixCreateTemplate(m_acrossPixels.pix()));
    if (!pixels)
        return {};
    addPixels(m_across, m_acrossPixels, areas, pixels);
    addPixels(m_down, m_downPixels, areas, pixels);
    return pixels;
}

} // namespace gouji
