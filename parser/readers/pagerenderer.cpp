#include "parser/readers/pagerenderer.h"

#include "parser/readers/fileformat.h"
#include "parser/readers/popplerdocument.h"
#include "parser/scan/picturefile.h"
#include "parser/scan/pictureimage.h"

#include <poppler/PDFDoc.h>
#include <poppler/SplashOutputDev.h>
#include <poppler/splash/SplashBitmap.h>

#include <cmath>
#include <cstring>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostDrawn = 100e6; // pixels
constexpr double finest = 1200;

PageImage imageOf(SplashBitmap &bitmap)
{
    PageImage image;
    image.width = bitmap.getWidth();
    image.height = bitmap.getHeight();
    const qsizetype rowBytes = qsizetype{image.width} * 4;
    image.rgb32.resize(rowBytes * image.height);
    for (int y = 0; y < image.height; ++y) {
        std::memcpy(image.rgb32.data() + y * rowBytes,
                    bitmap.getDataPtr() + qsizetype{y} * bitmap.getRowSize(),
                    static_cast<std::size_t>(rowBytes));
    }
    return image;
}

Result<PageImage> renderPicture(const QByteArray &bytes, const QString &name, int page, double dotsPerInch)
{
    const Result<PictureFile> file = PictureFile::open(bytes, name);
    if (!file)
        return file.error();
    if (page < 1 || page > file.value().pageCount())
        return Error{ErrorCode::InvalidArgument, QString::number(page), {}};
    const Result<ShownPage> picture = file.value().shownPage(page);
    if (!picture)
        return picture.error();
    return imageOf(picture.value(), dotsPerInch);
}

} // namespace

PdfDocument::PdfDocument(std::shared_ptr<PopplerDocument> document)
    : m_document(std::move(document))
{
}

Result<PdfDocument> PdfDocument::open(const QByteArray &bytes, const QString &name)
{
    Result<std::shared_ptr<PopplerDocument>> document = PopplerDocument::open(bytes, name);
    if (!document)
        return document.error();
    return PdfDocument(std::move(document.value()));
}

int PdfDocument::pageCount() const
{
    return m_document->pageCount();
}

QSizeF PdfDocument::pageSize(int page) const
{
    return page >= 1 && page <= pageCount() ? m_document->pageSize(page) : QSizeF();
}

Result<PageImage> PdfDocument::render(int page, double dotsPerInch) const
{
    const QString subject = QString::number(page);
    if (page < 1 || page > pageCount() || !(dotsPerInch >= 1 && dotsPerInch <= finest))
        return Error{ErrorCode::InvalidArgument, subject, {}};
    const QSizeF size = pageSize(page) * (dotsPerInch / pointsPerInch);
    if (size.isEmpty())
        return Error{ErrorCode::FileDamaged, subject, {}};
    if (std::ceil(size.width()) * std::ceil(size.height()) > mostDrawn)
        return Error{ErrorCode::TooComplex, subject, {}};
    SplashColor paper = {255, 255, 255};
    SplashOutputDev device(splashModeXBGR8, 4, false, paper);
    device.setFontAntialias(true);
    device.setVectorAntialias(true);
    device.setFreeTypeHinting(true, true);
    device.startDoc(&m_document->doc());
    m_document->doc().displayPage(&device, page, dotsPerInch, dotsPerInch, 0, false, true, false);
    SplashBitmap *const bitmap = device.getBitmap();
    if (!bitmap || !bitmap->getDataPtr() || bitmap->getMode() != splashModeXBGR8)
        return Error{ErrorCode::FileDamaged, subject, {}};
    return imageOf(*bitmap);
}

Result<PageImage> renderPage(const QByteArray &bytes, const QString &name, int page, double dotsPerInch)
{
    const FileFormat format = detectFormat(bytes, name);
    if (format == FileFormat::Image)
        return renderPicture(bytes, name, page, dotsPerInch);
    if (format != FileFormat::Pdf)
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    const Result<PdfDocument> document = PdfDocument::open(bytes, name);
    if (!document)
        return document.error();
    return document.value().render(page, dotsPerInch);
}

} // namespace gouji
