#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

enum class FileFormat
{
    Text,
    Markdown,
    Html,
    Mhtml, ///< a web page and what belongs to it as one file
    Docx,
    Xlsx,
    Odt,
    Ods,
    Ofd,
    Zip, ///< an archive of other files
    Ole, ///< .doc, .wps, .xls: compound files of old office programs
    Rtf,
    Pdf,    ///< with text or without
    Image,  ///< PNG, JPEG, TIFF, BMP, GIF
    Unknown ///< something else that is no text
};

/// What a file is by its content; the name only parts text from Markdown and settles text that is HTML
/// without a doctype. Looks at the first bytes, and at the names in a ZIP archive.
[[nodiscard]] FileFormat detectFormat(const QByteArray &bytes, const QString &name);

/// The stable id of a format: "text", "markdown", "html", "docx", ...
[[nodiscard]] QString formatId(FileFormat format);

} // namespace gouji
