#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

class PDFDoc;

namespace gouji {

/// A PDF opened by Poppler, with the bytes it reads from. Poppler's own settings are made once per process;
/// it keeps quiet about faults of the file.
class PopplerDocument
{
public:
    /// Errors: PasswordProtected, FileDamaged, TooComplex (more pages than any report has).
    [[nodiscard]] static Result<std::shared_ptr<PopplerDocument>> open(const QByteArray &bytes,
                                                                       const QString &name);
    ~PopplerDocument();

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Points, as shown; `page` from 1.
    [[nodiscard]] QSizeF pageSize(int page) const;
    [[nodiscard]] PDFDoc &doc() const { return *m_doc; }

private:
    PopplerDocument() = default;

    QByteArray m_bytes;
    std::unique_ptr<PDFDoc> m_doc;
    int m_pageCount = 0;
};

} // namespace gouji
