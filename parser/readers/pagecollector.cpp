#include "parser/readers/pagecollector.h"

#include <poppler/Gfx.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Points: a filled box no thicker than this is a line.
constexpr double thickestLine = 3;
constexpr double radiansPerDegree = 3.14159265358979323846 / 180;

QPointF transformed(GfxState *state, double x, double y)
{
    double deviceX = 0;
    double deviceY = 0;
    state->transform(x, y, &deviceX, &deviceY);
    return {deviceX, deviceY};
}

QString textOf(const Unicode *u, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        const char32_t c = u[i];
        const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
        if (isControl || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
            text += QChar(QChar::ReplacementCharacter);
        else
            text += QString::fromUcs4(&c, 1);
    }
    return text;
}

/// The codes that spaces have in fonts that do not name their characters.
bool isUsualSpace(CharCode code)
{
    return code == 0 || code == 1 || code == 3 || code == 32;
}

bool isSpace(const QString &text)
{
    const char16_t c = text.front().unicode();
    return text.front().isSpace() || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x00AD;
}

/// The box around a character `along` its line, `up` towards its top: `origin` is on the base line.
QRectF boxOf(QPointF origin, QPointF along, QPointF up)
{
    constexpr double above = 0.86;
    constexpr double below = 0.14;
    const QPointF corners[] = {origin + up * above, origin + up * above + along, origin - up * below,
                               origin - up * below + along};
    QRectF box(corners[0], corners[0]);
    double left = corners[0].x();
    double right = left;
    double top = corners[0].y();
    double bottom = top;
    for (const QPointF &corner : corners) {
        left = std::min(left, corner.x());
        right = std::max(right, corner.x());
        top = std::min(top, corner.y());
        bottom = std::max(bottom, corner.y());
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

bool PageCollector::isOverfull(const void *collector)
{
    const auto *const self = static_cast<const PageCollector *>(collector);
    return self->m_page.glyphs.size() + self->m_page.rules.size() >= self->m_most;
}

void PageCollector::addEdge(QPointF from, QPointF to)
{
    const bool isStraight = std::abs(from.x() - to.x()) < 1 || std::abs(from.y() - to.y()) < 1;
    if (isStraight && !isOverfull(this))
        m_page.rules.emplace_back(from, to);
}

void PageCollector::addThinBox(const QRectF &box)
{
    const QPointF middle = box.center();
    if (box.height() <= thickestLine && box.width() > box.height())
        addEdge({box.left(), middle.y()}, {box.right(), middle.y()});
    else if (box.width() <= thickestLine)
        addEdge({middle.x(), box.top()}, {middle.x(), box.bottom()});
}

void PageCollector::addPicture(GfxState *state)
{
    // A picture fills the unit square.
    const double *const ctm = state->getCTM();
    const double area = std::abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]);
    if (std::isfinite(area))
        m_pictures += area;
}

LayoutPage PageCollector::take(QSizeF size)
{
    m_page.size = size;
    if (!size.isEmpty())
        m_page.pictured = m_pictures / (size.width() * size.height());
    return std::move(m_page);
}

void PageCollector::stroke(GfxState *state)
{
    const GfxPath *const path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *const part = path->getSubpath(i);
        for (int k = 1; k < part->getNumPoints(); ++k) {
            if (part->getCurve(k) || part->getCurve(k - 1))
                continue;
            addEdge(transformed(state, part->getX(k - 1), part->getY(k - 1)),
                    transformed(state, part->getX(k), part->getY(k)));
        }
    }
}

void PageCollector::fill(GfxState *state)
{
    const GfxPath *const path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *const part = path->getSubpath(i);
        if (part->getNumPoints() < 4 || part->getNumPoints() > 5)
            continue;
        const QPointF first = transformed(state, part->getX(0), part->getY(0));
        QRectF box(first, QSizeF(0, 0));
        bool isPlain = !part->getCurve(0);
        for (int k = 1; k < part->getNumPoints(); ++k) {
            const QPointF p = transformed(state, part->getX(k), part->getY(k));
            box.setCoords(std::min(box.left(), p.x()), std::min(box.top(), p.y()),
                          std::max(box.right(), p.x()), std::max(box.bottom(), p.y()));
            isPlain = isPlain && !part->getCurve(k);
        }
        if (isPlain)
            addThinBox(box);
    }
}

void PageCollector::eoFill(GfxState *state)
{
    fill(state);
}

void PageCollector::drawChar(GfxState *state, double x, double y, double dx, double dy, double originX,
                             double originY, CharCode code, int, const Unicode *u, int uLen)
{
    const bool isUnnamed = !u || uLen < 1 || (uLen == 1 && u[0] == 0);
    if (isOverfull(this) || (isUnnamed && isUsualSpace(code)))
        return;
    LayoutGlyph glyph;
    // A character that is printed but has no name must not get lost: it may be a digit.
    glyph.text = isUnnamed ? QString(QChar(QChar::ReplacementCharacter)) : textOf(u, uLen);
    if (isSpace(glyph.text))
        return;
    const double *const text = state->getTextMat();
    const double size = state->getFontSize();
    double upX = 0;
    double upY = 0;
    state->transformDelta(text[2] * size, text[3] * size, &upX, &upY);
    double alongX = 0;
    double alongY = 0;
    // Fonts that write downwards move down; their characters stand upright.
    const bool isDownward = state->getFont() && state->getFont()->getWMode() != 0;
    if (isDownward)
        state->transformDelta(text[0] * size, text[1] * size, &alongX, &alongY);
    else
        state->transformDelta(dx, dy, &alongX, &alongY);
    const QPointF origin = transformed(state, x - originX, y - originY);
    glyph.box = boxOf(origin, {alongX, alongY}, {upX, upY});
    double readX = 0;
    double readY = 0;
    state->transformDelta(text[0], text[1], &readX, &readY);
    glyph.turn = static_cast<float>(std::atan2(readY, readX) / radiansPerDegree);
    m_page.glyphs.push_back(std::move(glyph));
}

} // namespace gouji
