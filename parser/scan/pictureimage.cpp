#include "parser/scan/pictureimage.h"

#include <leptonica/allheaders.h>

#include <cmath>

namespace gouji {

Result<PageImage> imageOf(const ShownPage &page, double dotsPerInch)
{
    constexpr double pointsPerInch = 72;
    const QSizeF wanted = page.size * (dotsPerInch / pointsPerInch);
    if (wanted.width() * wanted.height() > mostPixels)
        return Error{ErrorCode::TooComplex, {}, {}};
    const auto width = static_cast<float>(wanted.width()) / static_cast<float>(page.colours.width());
    const auto height = static_cast<float>(wanted.height()) / static_cast<float>(page.colours.height());
    const Picture scaled(pixScale(page.colours.pix(), width, height));
    if (!scaled || pixGetDepth(scaled.pix()) != 32)
        return Error{ErrorCode::FileDamaged, {}, {}};
    PageImage image;
    image.width = scaled.width();
    image.height = scaled.height();
    image.rgb32.resize(qsizetype{image.width} * image.height * 4);
    auto *pixel = reinterpret_cast<std::uint32_t *>(image.rgb32.data());
    for (int y = 0; y < image.height; ++y) {
        const l_uint32 *const row = pixGetData(scaled.pix()) + qsizetype{y} * pixGetWpl(scaled.pix());
        // Red, green and blue from the highest byte down; the lowest is not used.
        for (int x = 0; x < image.width; ++x)
            *pixel++ = 0xFF000000U | row[x] >> 8;
    }
    return image;
}

} // namespace gouji
