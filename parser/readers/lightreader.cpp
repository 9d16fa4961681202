#include "model/core/digest.h"
#include "parser/readers/docxreader.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/htmlreader.h"
#include "parser/readers/mhtml.h"
#include "parser/readers/odfreader.h"
#include "parser/readers/reader.h"
#include "parser/readers/textreader.h"
#include "parser/readers/xlsxreader.h"
#include "parser/text/encoding.h"
#include "parser/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

// A hundred times the longest report: checking more would only keep the reviewer waiting.
constexpr qsizetype mostCharacters = 5'000'000;

Result<SourceDocument> readText(const QByteArray &bytes, const QString &name, FileFormat format)
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return Error{decoded.error().code, name, decoded.error().detail};
    // Nothing but a byte order mark or spaces.
    if (QStringView(decoded.value().text).trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile, name, {}};
    if (decoded.value().text.size() > mostCharacters)
        return Error{ErrorCode::FileTooLarge, name, {}};
    SourceDocument document;
    document.encoding = decoded.value().encoding;
    document.text = std::move(decoded.value().text);
    document.diagnostics = std::move(decoded.value().diagnostics);
    FoldedText folded = foldText(document.text);
    document.folded = std::move(folded.text);
    document.foldedToText = std::move(folded.toOriginal);
    document.format = formatId(format);
    if (!readTextLines(document))
        return Error{ErrorCode::FileTooLarge, name, {}};
    return document;
}

Result<SourceDocument> readFormat(const QByteArray &bytes, const QString &name, FileFormat format)
{
    switch (format) {
    case FileFormat::Text:
    case FileFormat::Markdown:
        return readText(bytes, name, format);
    case FileFormat::Html:
        return readHtml(bytes, name);
    case FileFormat::Mhtml: {
        const Result<MhtmlPage> page = mhtmlPage(bytes, name);
        return page ? readHtml(page.value().html, name, page.value().charset) : page.error();
    }
    case FileFormat::Docx:
        return readDocx(bytes, name);
    case FileFormat::Xlsx:
        return readXlsx(bytes, name);
    case FileFormat::Odt:
        return readOdt(bytes, name);
    case FileFormat::Ods:
        return readOds(bytes, name);
    default:
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    }
}

} // namespace

const QStringList &readableSuffixes()
{
    static const QStringList suffixes{
        QStringLiteral("txt"),  QStringLiteral("md"),   QStringLiteral("markdown"), QStringLiteral("text"),
        QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("xhtml"),    QStringLiteral("docx"),
        QStringLiteral("docm"), QStringLiteral("doc"),  QStringLiteral("wps"),      QStringLiteral("rtf"),
        QStringLiteral("xlsx"), QStringLiteral("xls"),  QStringLiteral("pdf"),      QStringLiteral("ofd"),
        QStringLiteral("odt"),  QStringLiteral("ods"),  QStringLiteral("zip"),      QStringLiteral("png"),
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("tif"),      QStringLiteral("tiff"),
        QStringLiteral("bmp"),  QStringLiteral("gif"),  QStringLiteral("xlsm"),     QStringLiteral("et"),
        QStringLiteral("mht"),  QStringLiteral("mhtml")};
    return suffixes;
}

bool isLight(FileFormat format)
{
    switch (format) {
    case FileFormat::Text:
    case FileFormat::Markdown:
    case FileFormat::Html:
    case FileFormat::Mhtml:
    case FileFormat::Docx:
    case FileFormat::Xlsx:
    case FileFormat::Odt:
    case FileFormat::Ods:
    case FileFormat::Unknown:
        return true;
    default:
        return false;
    }
}

bool isHeavy(FileFormat format)
{
    return format == FileFormat::Image || format == FileFormat::Ole || format == FileFormat::Rtf;
}

Result<SourceDocument> readLightDocument(const QByteArray &bytes, const QString &name)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return QChar::isSpace(static_cast<uchar>(c)); }))
        return Error{ErrorCode::EmptyFile, name, {}};
    Result<SourceDocument> document = readFormat(bytes, name, detectFormat(bytes, name));
    if (document) {
        document.value().name = name;
        document.value().sha256 = sha256Hex(bytes);
    }
    return document;
}

} // namespace gouji
