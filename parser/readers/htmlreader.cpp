#include "parser/readers/htmlreader.h"

#include "parser/layout/documentbuilder.h"
#include "parser/readers/htmlarticle.h"
#include "parser/readers/htmlprescan.h"
#include "parser/readers/htmltree.h"
#include "parser/readers/htmlwriter.h"
#include "parser/text/encoding.h"

#include <algorithm>

namespace gouji {

namespace {

// Larger files are no page; decoding them would only cost time.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
// How much text around an invalid byte tells it from others.
constexpr qsizetype contextLength = 4;

/// Characters before or behind a place, up to the next mark-up.
QStringView contextBefore(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < contextLength && !QStringView(u"<>&;\n\r").contains(text[begin - 1]))
        --begin;
    return text.mid(begin, at - begin);
}

QStringView contextBehind(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < contextLength && !QStringView(u"<>&;\n\r").contains(text[end]))
        ++end;
    return text.mid(at, end - at);
}

/// Where invalid bytes of the source stand in what was made of it: in order when all of them are there, else
/// by the text around them. Those in mark-up, or in what is left out, have no place.
class InvalidBytes
{
public:
    InvalidBytes(QStringView source, QStringView text)
        : m_source(source)
        , m_text(text)
        , m_isComplete(source.count(QChar(QChar::ReplacementCharacter)) ==
                       text.count(QChar(QChar::ReplacementCharacter)))
    {
    }

    Span place(Span inSource)
    {
        const QStringView before = contextBefore(m_source, inSource.begin);
        const QStringView behind = contextBehind(m_source, inSource.end);
        for (qsizetype at = m_from; (at = m_text.indexOf(QChar(QChar::ReplacementCharacter), at)) >= 0;
             ++at) {
            const qsizetype end = std::min(at + inSource.length(), m_text.size());
            const bool isIt =
                m_isComplete || ((!before.isEmpty() || !behind.isEmpty()) &&
                                 m_text.left(at).endsWith(before) && m_text.mid(end).startsWith(behind));
            if (!isIt)
                continue;
            m_from = end;
            return {at, end};
        }
        return {};
    }

private:
    QStringView m_source;
    QStringView m_text;
    bool m_isComplete;
    qsizetype m_from = 0;
};

void placeDiagnostics(const DecodedText &decoded, SourceDocument &document)
{
    if (decoded.diagnostics.empty())
        return;
    InvalidBytes invalid(decoded.text, document.text);
    // Many invalid bytes say no more than a thousand.
    std::size_t looked = 0;
    for (Diagnostic diagnostic : decoded.diagnostics) {
        const bool isBytes = diagnostic.code == QStringLiteral("invalid-bytes") && ++looked <= 1000;
        diagnostic.where = {isBytes ? invalid.place(diagnostic.where.span) : Span{}, 0, {}};
        document.diagnostics.push_back(std::move(diagnostic));
    }
}

/// The bytes themselves where they are clean UTF-8.
QByteArray utf8Of(const DecodedText &decoded, const QByteArray &bytes)
{
    const bool isClean = decoded.encoding == QStringLiteral("UTF-8") && decoded.diagnostics.empty();
    if (!isClean)
        return decoded.text.toUtf8();
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

struct Page
{
    HtmlTree tree;
    HtmlArticle article;
    bool isHidden = false; ///< its tables are shown by a script only
};

/// Scripts show one panel at a time: a page without rows of numbers may have them in the others.
Page openPage(const QByteArray &utf8)
{
    Page page;
    page.tree = parseHtml(utf8);
    page.article = findHtmlArticle(page.tree);
    if (page.article.rows > 0 || !page.tree.hasHidden)
        return page;
    Page whole;
    whole.tree = parseHtml(utf8, true);
    whole.article = findHtmlArticle(whole.tree);
    whole.isHidden = true;
    return whole.article.rows > 0 ? whole : page;
}

} // namespace

Result<SourceDocument> readHtml(const QByteArray &bytes, const QString &name, const QByteArray &charset)
{
    if (bytes.size() > mostBytes)
        return Error{ErrorCode::TooComplex, name, {}};
    const Result<DecodedText> decoded =
        decodeText(bytes, charset.isEmpty() ? declaredHtmlCharset(bytes) : charset);
    if (!decoded)
        return Error{decoded.error().code, name, decoded.error().detail};
    const QByteArray utf8 = utf8Of(decoded.value(), bytes);
    if (!isBearableHtml(utf8))
        return Error{ErrorCode::TooComplex, name, {}};
    const Page page = openPage(utf8);
    if (page.tree.isTooDeep)
        return Error{ErrorCode::TooComplex, name, {}};
    DocumentBuilder builder(QStringLiteral("html"));
    if (!page.article.title.isEmpty()) {
        builder.beginHeading(1);
        builder.append(page.article.title);
    }
    if (!HtmlWriter(page.tree, page.article.leftOut, builder).write(page.article.root))
        return Error{ErrorCode::TooComplex, name, {}};
    SourceDocument document = builder.take();
    if (QStringView(document.text).trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile, name, {}};
    document.encoding = decoded.value().encoding;
    if (!page.article.isFound)
        document.diagnostics.push_back({QStringLiteral("article-not-found"), {}, {}});
    if (page.isHidden)
        document.diagnostics.push_back({QStringLiteral("hidden-text-read"), {}, {}});
    placeDiagnostics(decoded.value(), document);
    return document;
}

} // namespace gouji
