#pragma once

#include "model/core/result.h"
#include "parser/scan/picture.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// A PNG, JPEG, TIFF, BMP or GIF file with the pictures of pages: one, or a TIFF's many.
class PictureFile
{
public:
    /// Errors: FileDamaged, TooComplex (more pages or larger pictures than reports have).
    [[nodiscard]] static Result<PictureFile> open(const QByteArray &bytes, const QString &name);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// `page` from 1. Errors: as open().
    [[nodiscard]] Result<ScannedPage> page(int page) const;
    /// The page in its colours. Errors: as open().
    [[nodiscard]] Result<ShownPage> shownPage(int page) const;

private:
    [[nodiscard]] Result<Picture> decoded(int page) const;
    PictureFile(QByteArray bytes, QString name, bool isTiff, int pageCount)
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
        , m_isTiff(isTiff)
        , m_pageCount(pageCount)
    {
    }

    QByteArray m_bytes;
    QString m_name;
    bool m_isTiff;
    int m_pageCount;
};

} // namespace gouji
