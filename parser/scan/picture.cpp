#include "parser/scan/picture.h"

#include <leptonica/allheaders.h>

namespace gouji {

void Picture::Deleter::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

Picture Picture::fromGrey(const unsigned char *rows, int width, int height, int bytesPerRow)
{
    Picture picture(pixCreateNoInit(width, height, 8));
    if (!picture)
        return picture;
    l_uint32 *data = pixGetData(picture.pix());
    const l_int32 words = pixGetWpl(picture.pix());
    for (int y = 0; y < height; ++y) {
        const unsigned char *row = rows + static_cast<std::ptrdiff_t>(y) * bytesPerRow;
        l_uint32 *line = data + static_cast<std::ptrdiff_t>(y) * words;
        for (int x = 0; x < width; ++x)
            SET_DATA_BYTE(line, x, row[x]);
    }
    return picture;
}

int Picture::width() const
{
    return m_pix ? pixGetWidth(m_pix.get()) : 0;
}

int Picture::height() const
{
    return m_pix ? pixGetHeight(m_pix.get()) : 0;
}

} // namespace gouji
