#include "parser/scan/picturefile.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstdio>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
/// The longer side of a page, where the file does not say how large it is: A4's.
constexpr double longSide = 842;
/// A page longer than A3 is a small one whose file gives the resolution of a screen.
constexpr double longestSide = 1300;
constexpr double shortestSide = 200;

const l_uint8 *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const l_uint8 *>(bytes.constData());
}

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

int tiffPages(const QByteArray &bytes)
{
    std::FILE *file = fmemopen(const_cast<char *>(bytes.constData()), sizeOf(bytes), "rb");
    if (!file)
        return 0;
    l_int32 pages = 0;
    const bool isCounted = tiffGetCount(file, &pages) == 0;
    std::fclose(file);
    return isCounted ? pages : 0;
}

QSizeF sizeInPoints(Pix *pix)
{
    const double width = pixGetWidth(pix);
    const double height = pixGetHeight(pix);
    const double across = pixGetXRes(pix);
    const double down = pixGetYRes(pix);
    if (across > 0 && down > 0) {
        const QSizeF size(width * pointsPerInch / across, height * pointsPerInch / down);
        const double side = std::max(size.width(), size.height());
        if (side >= shortestSide && side <= longestSide)
            return size;
    }
    return QSizeF(width, height) * (longSide / std::max(width, height));
}

} // namespace

Result<PictureFile> PictureFile::open(const QByteArray &bytes, const QString &name)
{
    setMsgSeverity(L_SEVERITY_NONE);
    l_int32 format = 0;
    l_int32 width = 0;
    l_int32 height = 0;
    if (pixReadHeaderMem(dataOf(bytes), sizeOf(bytes), &format, &width, &height, nullptr, nullptr, nullptr) !=
        0)
        return Error{ErrorCode::FileDamaged, name, {}};
    if (static_cast<double>(width) * height > mostPixels)
        return Error{ErrorCode::TooComplex, name, {}};
    const bool isTiff = bytes.startsWith("II") || bytes.startsWith("MM");
    const int pages = isTiff ? tiffPages(bytes) : 1;
    if (pages < 1)
        return Error{ErrorCode::FileDamaged, name, {}};
    if (pages > mostScannedPages)
        return Error{ErrorCode::TooComplex, name, {}};
    return PictureFile(bytes, name, isTiff, pages);
}

Result<Picture> PictureFile::decoded(int page) const
{
    if (m_isTiff) {
        l_int32 width = 0;
        l_int32 height = 0;
        if (readHeaderMemTiff(dataOf(m_bytes), sizeOf(m_bytes), page - 1, &width, &height, nullptr, nullptr,
                              nullptr, nullptr, nullptr) != 0)
            return Error{ErrorCode::FileDamaged, m_name, {}};
        if (static_cast<double>(width) * height > mostPixels)
            return Error{ErrorCode::TooComplex, m_name, {}};
    }
    Picture picture(m_isTiff ? pixReadMemTiff(dataOf(m_bytes), sizeOf(m_bytes), page - 1)
                             : pixReadMem(dataOf(m_bytes), sizeOf(m_bytes)));
    if (!picture)
        return Error{ErrorCode::FileDamaged, m_name, {}};
    return picture;
}

Result<ScannedPage> PictureFile::page(int page) const
{
    const Result<Picture> picture = decoded(page);
    if (!picture)
        return picture.error();
    const Picture opaque(pixRemoveAlpha(picture.value().pix()));
    ScannedPage result{Picture(opaque ? pixConvertTo8(opaque.pix(), 0) : nullptr),
                       sizeInPoints(picture.value().pix())};
    if (!result.grey)
        return Error{ErrorCode::FileDamaged, m_name, {}};
    return result;
}

Result<ShownPage> PictureFile::shownPage(int page) const
{
    const Result<Picture> picture = decoded(page);
    if (!picture)
        return picture.error();
    const Picture opaque(pixRemoveAlpha(picture.value().pix()));
    ShownPage result{Picture(opaque ? pixConvertTo32(opaque.pix()) : nullptr),
                     sizeInPoints(picture.value().pix())};
    if (!result.colours)
        return Error{ErrorCode::FileDamaged, m_name, {}};
    return result;
}

} // namespace gouji
