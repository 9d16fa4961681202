#include "parser/readers/fileformat.h"

#include "parser/readers/mhtml.h"

#include <array>
#include <string_view>

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

quint32 littleEndian(QByteArrayView bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The names in a ZIP archive's directory, each between line ends; empty where the directory cannot be found.
QByteArray zipNames(QByteArrayView bytes)
{
    constexpr qsizetype endSize = 22;
    constexpr qsizetype headSize = 46;
    constexpr int mostNames = 5000;
    QByteArray names;
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (end < 0 || end + endSize > bytes.size())
        return names;
    qsizetype at = littleEndian(bytes, end + 16, 4);
    for (int i = 0; i < mostNames && at + headSize <= end; ++i) {
        if (!bytes.sliced(at).startsWith("PK\x01\x02"))
            break;
        const qsizetype length = littleEndian(bytes, at + 28, 2);
        if (at + headSize + length > end)
            break;
        names += '\n' + bytes.sliced(at + headSize, length).toByteArray();
        at += headSize + length + littleEndian(bytes, at + 30, 2) + littleEndian(bytes, at + 32, 2);
    }
    return names.isEmpty() ? names : names + '\n';
}

/// What office programs put into a ZIP archive is told by the names in it. An archive of such files is none
/// itself, though their names may stand in it uncompressed; only where the directory is lost do they count.
FileFormat zipFormat(const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileFormat::Odt;
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return FileFormat::Ods;
    QByteArray names = zipNames(bytes);
    const bool isWhole = !names.isEmpty();
    if (isWhole)
        names.replace('\\', '/');
    const QByteArray &places = isWhole ? names : bytes;
    const QByteArray from = isWhole ? QByteArrayLiteral("\n") : QByteArray();
    if (places.contains(from + "[Content_Types].xml")) {
        if (places.contains(from + "word/"))
            return FileFormat::Docx;
        if (places.contains(from + "xl/"))
            return FileFormat::Xlsx;
    }
    return places.contains(from + "OFD.xml") ? FileFormat::Ofd : FileFormat::Zip;
}

bool hasHtmlSuffix(const QString &name)
{
    return name.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".xhtml"), Qt::CaseInsensitive);
}

bool hasTextSuffix(const QString &name)
{
    return name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

/// Behind a byte order mark and white space.
bool beginsWithTag(QByteArrayView start)
{
    for (const QByteArrayView mark :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (start.startsWith(mark))
            start = start.sliced(mark.size());
    }
    return start.trimmed().startsWith('<');
}

bool isHtml(const QByteArray &bytes, const QString &name)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (!start.contains('<'))
        return false;
    start.removeIf([](char c) { return c == '\0'; }); // UTF-16
    start = start.toLower();
    // Programs that turn pages into Markdown write tables, even whole pages of them, into a text.
    const bool isText = hasTextSuffix(name) && !beginsWithTag(start);
    if (start.contains("<!doctype html") || start.contains("<html"))
        return !isText;
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
    const auto start = static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 1024));
    if (std::string_view(bytes.constData(), start).find("%PDF-") != std::string_view::npos)
        return FileFormat::Pdf;
    if (bytes.startsWith("BM") && bytes.size() > 26 && bytes.mid(6, 4) == QByteArray(4, '\0'))
        return FileFormat::Image;
    if (isMhtml(bytes))
        return FileFormat::Mhtml;
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
    case FileFormat::Mhtml:
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
