#pragma once

#include "parser/layout/page.h"

#include <QPointF>
#include <QRectF>

namespace pugi {
class xml_node;
}

namespace gouji {

/// Millimetres, OFD's unit, in points.
inline constexpr double ofdMillimetre = 72.0 / 25.4;
/// No report has more characters or lines in all its pages together.
inline constexpr std::size_t mostOfdObjects = 3'000'000;

/// "x y width height" in millimetres; an empty rectangle where there is none.
[[nodiscard]] QRectF ofdBox(const char *text);

/// Puts the characters and lines of a page's content (ofd:Page, or a template's) onto `page`, whose
/// upper left corner lies at `origin` in millimetres. False when there are too many.
[[nodiscard]] bool readOfdContent(const pugi::xml_node &content, QPointF origin, LayoutPage &page);

} // namespace gouji
