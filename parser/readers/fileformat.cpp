#include "parser/readers/fileformat.h"

#include <array>

namespace gouji {

namespace {

struct Magic
{
    QByteArrayView bytes;
    FileFormat format;
};

const std::array magics{
    Magic{QByteArrayView("PK\x03\x04"), FileFormat::Zip},
    Magic{QByteArrayView("PK\x05\x06"), FileFormat::Zip},
    Magic{QByteArrayView("%PDF-"), FileFormat::Pdf},
    Magic{QByteArrayView("\xD0\xCF\x11\xE0"), FileFormat::Ole},
    Magic{QByteArrayView("{\\rtf"), FileFormat::Rtf},
    Magic{QByteArrayView("\x89PNG"), FileFormat::Image},
    Magic{QByteArrayView("\xFF\xD8\xFF"), FileFormat::Image},
    Magic{QByteArrayView("II*\0", 4), FileFormat::Image},
    Magic{QByteArrayView("MM\0*", 4), FileFormat::Image},
    Magic{QByteArrayView("GIF8"), FileFormat::Image},
    Magic{QByteArrayView("SQLite format 3"), FileFormat::Unknown},
    Magic{QByteArrayView("\x7F"
                         "ELF"),
          FileFormat::Unknown},
    Magic{QByteArrayView("Rar!\x1A"), FileFormat::Unknown},
    Magic{QByteArrayView("7z\xBC\xAF\x27\x1C"), FileFormat::Unknown},
    Magic{QByteArrayView("\x1F\x8B"), FileFormat::Unknown},
};

/// Names stand uncompressed in a ZIP archive.
FileFormat zipFormat(const QByteArray &bytes)
{
    if (bytes.contains("[Content_Types].xml")) {
        if (bytes.contains("word/"))
            return FileFormat::Docx;
        if (bytes.contains("xl/"))
            return FileFormat::Xlsx;
    }
    if (bytes.contains("OFD.xml"))
        return FileFormat::Ofd;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileFormat::Odt;
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return FileFormat::Ods;
    return FileFormat::Zip;
}

bool hasHtmlSuffix(const QString &name)
{
    return name.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".xhtml"), Qt::CaseInsensitive);
}

bool isHtml(const QByteArray &bytes, const QString &name)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (!start.contains('<'))
        return false;
    start.removeIf([](char c) { return c == '\0'; }); // UTF-16
    start = start.toLower();
    if (start.contains("<!doctype html") || start.contains("<html"))
        return true;
    const bool hasTags = start.contains("<p") || start.contains("<div") || start.contains("<table") ||
                         start.contains("<body") || start.contains("<meta");
    return hasTags && (hasHtmlSuffix(name) || start.trimmed().startsWith('<'));
}

} // namespace

FileFormat detectFormat(const QByteArray &bytes, const QString &name)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.format == FileFormat::Zip ? zipFormat(bytes) : magic.format;
    }
    // A mail program or a web server may have put something before the PDF's mark.
    if (QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return FileFormat::Pdf;
    if (bytes.startsWith("BM") && bytes.size() > 26 && bytes.mid(6, 4) == QByteArray(4, '\0'))
        return FileFormat::Image;
    if (isHtml(bytes, name))
        return FileFormat::Html;
    const bool isMarkdown = name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
                            name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
    return isMarkdown ? FileFormat::Markdown : FileFormat::Text;
}

QString formatId(FileFormat format)
{
    switch (format) {
    case FileFormat::Text:
        return QStringLiteral("text");
    case FileFormat::Markdown:
        return QStringLiteral("markdown");
    case FileFormat::Html:
        return QStringLiteral("html");
    case FileFormat::Docx:
        return QStringLiteral("docx");
    case FileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case FileFormat::Odt:
        return QStringLiteral("odt");
    case FileFormat::Ods:
        return QStringLiteral("ods");
    case FileFormat::Ofd:
        return QStringLiteral("ofd");
    case FileFormat::Zip:
        return QStringLiteral("zip");
    case FileFormat::Ole:
        return QStringLiteral("doc");
    case FileFormat::Rtf:
        return QStringLiteral("rtf");
    case FileFormat::Pdf:
        return QStringLiteral("pdf");
    case FileFormat::Image:
        return QStringLiteral("scan");
    case FileFormat::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace gouji
