#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/readingsteps.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// Raised whenever a reader or the recognition could read the same bytes differently.
inline constexpr int readerVersion = 1;

/// The bytes of a regular file of at most 64 MiB. Errors: FileNotFound, FileNotReadable, NotARegularFile,
/// FileTooLarge, EmptyFile.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path);

/// Formats that are little more than text: their readers are caged and need no process of their own.
[[nodiscard]] bool isLight(FileFormat format);

/// Formats that another program reads, or that are recognised from pictures: they take more time and memory
/// than others.
[[nodiscard]] bool isHeavy(FileFormat format);

/// Turns the bytes of a file of a light format into a document; the format is recognised by content, `name`
/// only breaks ties. Errors: EmptyFile, UnsupportedFormat, UndecodableText, FileTooLarge (too many lines to
/// be a report), PasswordProtected, FileDamaged, TooComplex. Thread-safe.
///
/// It stands apart from readDocument() so that the programs that call only this one do not load the large
/// libraries of the other formats.
[[nodiscard]] Result<SourceDocument> readLightDocument(const QByteArray &bytes, const QString &name);

/// The same for every format; made for reading processes. Further errors: ProgramMissing,
/// LanguageDataMissing.
[[nodiscard]] Result<SourceDocument> readDocument(const QByteArray &bytes, const QString &name,
                                                  const ReadingSteps &steps = {});

/// Files the readers may know, by suffix, for folder walks and file dialogs: "txt", "md", ...
[[nodiscard]] const QStringList &readableSuffixes();

} // namespace gouji
