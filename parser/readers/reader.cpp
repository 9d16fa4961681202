#include "parser/readers/reader.h"

#include "parser/layout/pagelayout.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/ofdreader.h"
#include "parser/readers/officeconverter.h"
#include "parser/readers/pdfreader.h"
#include "parser/readers/scanreader.h"
#include "model/core/digest.h"

#include <algorithm>

namespace gouji {

namespace {

Result<SourceDocument> readOfd(const QByteArray &bytes, const QString &name)
{
    const Result<std::vector<LayoutPage>> pages = readOfdPages(bytes, name);
    if (!pages)
        return pages.error();
    const bool hasText = std::any_of(pages.value().begin(), pages.value().end(),
                                     [](const LayoutPage &page) { return !page.glyphs.empty(); });
    // Pages that are pictures are scans; an OFD of them must be saved as one.
    if (!hasText)
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    return layOut(pages.value(), formatId(FileFormat::Ofd));
}

/// A PDF of pictures says so, and is recognised.
Result<SourceDocument> readAnyPdf(const QByteArray &bytes, const QString &name, const ReadingSteps &steps)
{
    Result<SourceDocument> document = readPdf(bytes, name);
    const bool isScan = !document && document.error().code == ErrorCode::UnsupportedFormat;
    return isScan ? readScannedPdf(bytes, name, steps) : document;
}

Result<SourceDocument> readFormat(const QByteArray &bytes, const QString &name, FileFormat format,
                                  const ReadingSteps &steps)
{
    switch (format) {
    case FileFormat::Pdf:
        return readAnyPdf(bytes, name, steps);
    case FileFormat::Image:
        return readPicture(bytes, name, steps);
    case FileFormat::Ole:
        return readCompound(bytes, name);
    case FileFormat::Rtf:
        return readRtf(bytes, name);
    case FileFormat::Ofd:
        return readOfd(bytes, name);
    default:
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    }
}

} // namespace

Result<SourceDocument> readDocument(const QByteArray &bytes, const QString &name, const ReadingSteps &steps)
{
    const FileFormat format = detectFormat(bytes, name);
    if (isLight(format))
        return readLightDocument(bytes, name);
    Result<SourceDocument> document = readFormat(bytes, name, format, steps);
    if (document) {
        document.value().name = name;
        document.value().sha256 = sha256Hex(bytes);
    }
    return document;
}

} // namespace gouji
