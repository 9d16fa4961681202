#include "parser/readers/pdfreader.h"

#include "parser/layout/pagelayout.h"
#include "parser/readers/pagecollector.h"
#include "parser/readers/popplerdocument.h"

#include <poppler/PDFDoc.h>

#include <algorithm>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
// More characters than any report has.
constexpr std::size_t mostGlyphs = 5'000'000;
// Fewer characters per page are a stamp's or a page number.
constexpr std::size_t fewestGlyphs = 12;
// Parts of a page's area that a picture of a page covers at least.
constexpr double pageOfPicture = 0.3;

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

/// Pages that are pictures between pages of text: what they say is missing.
void addPicturePages(SourceDocument &document, const std::vector<LayoutPage> &pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].glyphs.size() >= fewestGlyphs || pages[i].pictured < pageOfPicture)
            continue;
        const int page = static_cast<int>(i) + 1;
        const auto behind = std::find_if(document.pageRuns.begin(), document.pageRuns.end(),
                                         [page](const PageRun &run) { return run.page > page; });
        const qsizetype at = behind == document.pageRuns.end() ? document.text.size() : behind->span.begin;
        document.diagnostics.push_back({QStringLiteral("page-is-picture"),
                                        {QString::number(page)},
                                        {{at, at}, page, QRectF(QPointF(), pages[i].size)}});
    }
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
        pages.push_back(collector.take(document.value()->pageSize(page)));
        parts += pages.back().glyphs.size() + pages.back().rules.size();
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
    addPicturePages(document, pages.value());
    return document;
}

} // namespace gouji
