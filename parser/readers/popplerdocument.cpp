#include "parser/readers/popplerdocument.h"

#include <poppler/ErrorCodes.h>
#include <poppler/GlobalParams.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>

#include <cmath>
#include <utility>

namespace gouji {

namespace {

constexpr int mostPages = 3000;

void ignoreMessage(ErrorCategory, Goffset, const char *) {}

/// Lives as long as the process: fonts and tables are read once.
void preparePoppler()
{
    static const GlobalParamsIniter parameters(ignoreMessage);
}

ErrorCode errorOf(int popplerError)
{
    return popplerError == errEncrypted ? ErrorCode::PasswordProtected : ErrorCode::FileDamaged;
}

} // namespace

PopplerDocument::~PopplerDocument() = default;

Result<std::shared_ptr<PopplerDocument>> PopplerDocument::open(const QByteArray &bytes, const QString &name)
{
    preparePoppler();
    std::shared_ptr<PopplerDocument> document(new PopplerDocument);
    document->m_bytes = bytes;
    // The document takes the stream, which leaves the bytes to us.
    document->m_doc = std::make_unique<PDFDoc>(
        new MemStream(document->m_bytes.constData(), 0, document->m_bytes.size(), Object(objNull)));
    if (!document->m_doc->isOk())
        return Error{errorOf(document->m_doc->getErrorCode()), name, {}};
    document->m_pageCount = document->m_doc->getNumPages();
    if (document->m_pageCount < 1)
        return Error{ErrorCode::FileDamaged, name, {}};
    if (document->m_pageCount > mostPages)
        return Error{ErrorCode::TooComplex, name, {}};
    return document;
}

QSizeF PopplerDocument::pageSize(int page) const
{
    const Page *const found = m_doc->getPage(page);
    if (!found)
        return {};
    const QSizeF size(found->getCropWidth(), found->getCropHeight());
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()))
        return {};
    return found->getRotate() % 180 == 0 ? size : size.transposed();
}

} // namespace gouji
