#include "parser/layout/tableline.h"

#include <algorithm>

namespace gouji {

namespace {

bool isValue(const QString &text)
{
    if (text.isEmpty() || text.size() > 16)
        return false;
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'-' || c == u'+' || c == u'/' ||
               c == QChar(0x2014) || c == QChar(0xFF0D) || c == QChar(0x2212);
    };
    if (std::all_of(text.begin(), text.end(), isOfNumber))
        return true;
    // With its unit behind.
    return text.front().isDigit() && text.size() <= 12 &&
           std::count_if(text.begin(), text.end(), isOfNumber) >= text.size() - 2;
}

} // namespace

std::ptrdiff_t TableLine::values() const
{
    return std::count(areValues.begin(), areValues.end(), true);
}

TableLine readTableLine(std::vector<TextLine> parts, const QRectF &box)
{
    TableLine line{std::move(parts), {}, box, false};
    for (const TextLine &part : line.parts)
        line.areValues.push_back(isValue(part.text()));
    line.isAnchor =
        line.parts.size() >= 2 && line.areValues.back() && (!line.hasOnlyValues() || line.values() >= 3);
    return line;
}

} // namespace gouji
