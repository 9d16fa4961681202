#pragma once

#include "model/core/pageimage.h"
#include "model/core/result.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

namespace gouji {

class PopplerDocument;

/// A PDF kept open to draw its pages. One thread at a time, in the whole process.
class PdfDocument
{
public:
    /// Errors: PasswordProtected, FileDamaged, TooComplex.
    [[nodiscard]] static Result<PdfDocument> open(const QByteArray &bytes, const QString &name);

    [[nodiscard]] int pageCount() const;
    /// Points, as shown; `page` from 1. Empty for a page that is not there or has no size.
    [[nodiscard]] QSizeF pageSize(int page) const;
    /// The page as shown. Errors: InvalidArgument (no such page, no resolution of 1..1200 dots per inch),
    /// TooComplex (more than 100 million pixels), FileDamaged (a page without a size).
    [[nodiscard]] Result<PageImage> render(int page, double dotsPerInch) const;

private:
    explicit PdfDocument(std::shared_ptr<PopplerDocument> document);

    std::shared_ptr<PopplerDocument> m_document;
};

/// One page of a PDF or of a scan as a picture; errors as PdfDocument's, and UnsupportedFormat for formats
/// that have no pictures of their pages.
[[nodiscard]] Result<PageImage> renderPage(const QByteArray &bytes, const QString &name, int page,
                                           double dotsPerInch);

} // namespace gouji
