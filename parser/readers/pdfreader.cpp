#include "parser/readers/pdfreader.h"

#include "parser/layout/pagelayout.h"
#include "parser/readers/pagecollector.h"
#include "parser/readers/popplerdocument.h"

#include <poppler/PDFDoc.h>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
// More characters than any report has.
constexpr std::size_t mostGlyphs = 5'000'000;
// Fewer characters per page are a stamp's or a page number.
constexpr std::size_t fewestGlyphs = 12;

/// Characters without a name are a sign that others bear wrong ones: the reviewer must know.
void addUnnamedCharacters(SourceDocument &document)
{
    const QChar unnamed(QChar::ReplacementCharacter);
    const qsizetype first = document.text.indexOf(unnamed);
    if (first < 0)
        return;
    document.diagnostics.push_back({QStringLiteral("characters-unnamed"),
                                    {QString::number(document.text.count(unnamed))},
                                    document.provenanceOf({first, first + 1})});
}

} // namespace

Result<std::vector<LayoutPage>> readPdfPages(const QByteArray &bytes, const QString &name)
{
    const Result<std::shared_ptr<PopplerDocument>> document = PopplerDocument::open(bytes, name);
    if (!document)
        return document.error();
    std::vector<LayoutPage> pages;
    std::size_t parts = 0;
    for (int page = 1; page <= document.value()->pageCount(); ++page) {
        PageCollector collector(mostGlyphs - parts);
        document.value()->doc().displayPage(&collector, page, pointsPerInch, pointsPerInch, 0, false, true,
                                            false, &PageCollector::mustStop, &collector);
        if (collector.isTooComplex())
            return Error{ErrorCode::TooComplex, name, {}};
        LayoutPage collected = collector.take();
        collected.size = document.value()->pageSize(page);
        parts += collected.glyphs.size() + collected.rules.size();
        pages.push_back(std::move(collected));
    }
    return pages;
}

bool isScan(const std::vector<LayoutPage> &pages)
{
    std::size_t glyphs = 0;
    for (const LayoutPage &page : pages)
        glyphs += page.glyphs.size();
    return glyphs < fewestGlyphs * pages.size();
}

Result<SourceDocument> readPdf(const QByteArray &bytes, const QString &name)
{
    Result<std::vector<LayoutPage>> pages = readPdfPages(bytes, name);
    if (!pages)
        return pages.error();
    if (isScan(pages.value()))
        return Error{ErrorCode::UnsupportedFormat, name, QStringLiteral("scan")};
    SourceDocument document = layOut(pages.value(), QStringLiteral("pdf"));
    addUnnamedCharacters(document);
    return document;
}

} // namespace gouji
