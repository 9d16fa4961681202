#pragma once

#include "app/session/readerworker.h"
#include "model/core/pageimage.h"
#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "parser/readers/archive.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reads files of every format: text and what is little more than text here, what needs large libraries or
/// other programs in a reading process, so that a hostile file harms nothing but its own reading.
/// Thread-safe.
class DocumentReader
{
public:
    /// `workerProgram` is what to start as reading process; empty: gouji-reader.
    explicit DocumentReader(const QString &workerProgram = {}, ReadingTime time = {});

    /// Errors: as readDocument(); ReaderFailed, ReaderTimedOut, TooComplex, Cancelled.
    [[nodiscard]] Result<SourceDocument> read(const QByteArray &bytes, const QString &name,
                                              const ReadingControl &control = {}) const;

    /// The files in an archive; for anything else the file itself, with no name. Errors: as read().
    [[nodiscard]] Result<std::vector<ArchiveMember>> unpack(const QByteArray &bytes, const QString &name,
                                                            const ReadingControl &control = {}) const;

    /// A page as a picture, `page` from 1. Errors: as renderPage() and read().
    [[nodiscard]] Result<PageImage> draw(const QByteArray &bytes, const QString &name, int page,
                                         double dotsPerInch, const ReadingControl &control = {}) const;

    /// These bytes are read in a reading process. Doing so once more is slow: what was read is worth keeping.
    [[nodiscard]] static bool isReadOutside(const QByteArray &bytes, const QString &name);

private:
    [[nodiscard]] Result<SourceDocument> readOutside(const QByteArray &bytes, const QString &name,
                                                     bool isLong, const ReadingControl &control) const;

    mutable ReaderWorkers m_workers;
};

} // namespace gouji
