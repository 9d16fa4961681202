#include "parser/readers/pdfpictures.h"

#include "parser/readers/popplerdocument.h"

#include <poppler/PDFDoc.h>
#include <poppler/SplashOutputDev.h>
#include <poppler/splash/SplashBitmap.h>

#include <algorithm>

namespace gouji {

namespace {

constexpr double pixelsPerInch = 300;
constexpr double pointsPerInch = 72;

} // namespace

PdfPictures::PdfPictures(std::shared_ptr<PopplerDocument> document, QString name)
    : m_document(std::move(document))
    , m_name(std::move(name))
{
}

PdfPictures::~PdfPictures() = default;

Result<std::unique_ptr<PdfPictures>> PdfPictures::open(const QByteArray &bytes, const QString &name)
{
    Result<std::shared_ptr<PopplerDocument>> document = PopplerDocument::open(bytes, name);
    if (!document)
        return document.error();
    if (document.value()->pageCount() > mostScannedPages)
        return Error{ErrorCode::TooComplex, name, {}};
    return std::unique_ptr<PdfPictures>(new PdfPictures(std::move(document.value()), name));
}

int PdfPictures::pageCount() const
{
    return m_document->pageCount();
}

Result<ScannedPage> PdfPictures::page(int page) const
{
    const QSizeF size = m_document->pageSize(page);
    const double scale = pixelsPerInch / pointsPerInch;
    if (size.width() * scale * size.height() * scale > mostPixels || size.isEmpty())
        return Error{ErrorCode::TooComplex, m_name, {}};
    SplashColor paper = {255};
    SplashOutputDev device(splashModeMono8, 1, false, paper);
    device.startDoc(&m_document->doc());
    m_document->doc().displayPage(&device, page, pixelsPerInch, pixelsPerInch, 0, false, true, false);
    SplashBitmap *bitmap = device.getBitmap();
    if (!bitmap || !bitmap->getDataPtr())
        return Error{ErrorCode::TooComplex, m_name, {}};
    ScannedPage result{Picture::fromGrey(bitmap->getDataPtr(), bitmap->getWidth(), bitmap->getHeight(),
                                         bitmap->getRowSize()),
                       size};
    if (!result.grey)
        return Error{ErrorCode::TooComplex, m_name, {}};
    return result;
}

} // namespace gouji
