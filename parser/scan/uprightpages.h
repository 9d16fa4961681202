#pragma once

#include "parser/scan/picture.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace tesseract {
class TessBaseAPI;
}

namespace gouji {

/// A page as it is read, cut out of the picture it was scanned on.
struct UprightPage
{
    ScannedPage page;
    int quarters = 0;    ///< clockwise quarter turns that made the picture upright
    QPointF origin;      ///< points: where the page begins on the upright picture
    QSizeF scannedSize;  ///< points: of the picture as scanned

    /// Where a box of the page stands on the picture as scanned, both in points.
    [[nodiscard]] QRectF toScanned(const QRectF &box) const;
};

/// Turns pictures of pages upright and parts two pages that were scanned at once. Used by one thread at a time.
class PageTurner
{
public:
    /// Without its data (Tesseract's `osd`) pages stay as they are.
    PageTurner();
    ~PageTurner();

    /// In reading order, at least one.
    [[nodiscard]] std::vector<UprightPage> upright(ScannedPage scanned);

private:
    [[nodiscard]] int quartersOf(const ScannedPage &scanned);

    std::unique_ptr<tesseract::TessBaseAPI> m_api; ///< null without data
};

} // namespace gouji
