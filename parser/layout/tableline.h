#pragma once

#include "parser/layout/textline.h"

namespace gouji {

/// A line of print that may be a row of a table, or a part of one.
struct TableLine
{
    std::vector<TextLine> parts;
    std::vector<bool> areValues; ///< for each part: a number, or what stands in its place
    QRectF box;
    bool isAnchor = false; ///< words, then numbers; or many numbers

    [[nodiscard]] std::ptrdiff_t values() const;
    [[nodiscard]] bool hasOnlyValues() const { return values() == std::ssize(areValues); }
};

[[nodiscard]] TableLine readTableLine(std::vector<TextLine> parts, const QRectF &box);

} // namespace gouji
