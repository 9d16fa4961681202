#pragma once

#include <QByteArray>

namespace gouji {

/// A picture of a page.
struct PageImage
{
    int width = 0; ///< pixels
    int height = 0;
    /// Row by row from the top, four bytes a pixel: blue, green, red, 255 (QImage::Format_RGB32 on the
    /// machines this runs on).
    QByteArray rgb32;
};

} // namespace gouji
