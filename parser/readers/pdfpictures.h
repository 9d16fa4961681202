#pragma once

#include "model/core/result.h"
#include "parser/scan/picture.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace gouji {

class PopplerDocument;

/// The pages of a PDF as pictures for recognition.
class PdfPictures
{
public:
    /// Errors: PasswordProtected, FileDamaged, TooComplex.
    [[nodiscard]] static Result<std::unique_ptr<PdfPictures>> open(const QByteArray &bytes,
                                                                   const QString &name);
    ~PdfPictures();

    [[nodiscard]] int pageCount() const;
    /// `page` from 1. Errors: TooComplex for a page of absurd size.
    [[nodiscard]] Result<ScannedPage> page(int page) const;

private:
    PdfPictures(std::shared_ptr<PopplerDocument> document, QString name);

    std::shared_ptr<PopplerDocument> m_document;
    QString m_name;
};

} // namespace gouji
