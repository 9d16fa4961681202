#pragma once

#include "model/core/span.h"

#include <QRectF>

namespace gouji {

/// Where something stands in the original. `span` counts in SourceDocument::text, always; documents with
/// pages also give the page (from 1; 0 = the format has no pages) and the box on it (points, origin top
/// left).
struct Provenance
{
    Span span;
    int page = 0;
    QRectF box;

    [[nodiscard]] bool isValid() const { return span.isValid(); }
    bool operator==(const Provenance &) const = default;
};

} // namespace gouji
