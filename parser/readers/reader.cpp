#include "parser/readers/reader.h"

#include "parser/readers/textreader.h"
#include "parser/text/digest.h"
#include "parser/text/encoding.h"
#include "parser/text/folding.h"

namespace gouji {

namespace {

/// Formats that other offices send and that plain text must not swallow, by their first bytes.
bool isKnownBinary(const QByteArray &bytes)
{
    for (const QByteArrayView magic :
         {QByteArrayView("PK\x03\x04"), QByteArrayView("%PDF-"), QByteArrayView("\xD0\xCF\x11\xE0"),
          QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("{\\rtf"),
          QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4), QByteArrayView("SQLite format 3"),
          QByteArrayView("\x7F"
                         "ELF")}) {
        if (bytes.startsWith(magic))
            return true;
    }
    return false;
}

bool isHtml(const QString &text)
{
    const QStringView start = QStringView(text).left(1024);
    if (!start.contains(u'<'))
        return false;
    return start.contains(u"<!doctype html", Qt::CaseInsensitive) ||
           start.contains(u"<html", Qt::CaseInsensitive);
}

} // namespace

const QStringList &readableSuffixes()
{
    static const QStringList suffixes{QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("markdown"),
                                      QStringLiteral("text")};
    return suffixes;
}

Result<SourceDocument> readDocument(const QByteArray &bytes, const QString &name)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile, name, {}};
    if (isKnownBinary(bytes))
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return Error{decoded.error().code, name, decoded.error().detail};
    // Nothing but a byte order mark or spaces.
    if (QStringView(decoded.value().text).trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile, name, {}};
    if (isHtml(decoded.value().text))
        return Error{ErrorCode::UnsupportedFormat, name, QStringLiteral("HTML")};

    SourceDocument document;
    document.name = name;
    document.sha256 = sha256Hex(bytes);
    document.encoding = decoded.value().encoding;
    document.text = std::move(decoded.value().text);
    document.diagnostics = std::move(decoded.value().diagnostics);
    FoldedText folded = foldText(document.text);
    document.folded = std::move(folded.text);
    document.foldedToText = std::move(folded.toOriginal);
    const bool isMarkdown = name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
                            name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
    document.format = isMarkdown ? QStringLiteral("markdown") : QStringLiteral("text");
    if (!readTextLines(document))
        return Error{ErrorCode::FileTooLarge, name, {}};
    return document;
}

} // namespace gouji
