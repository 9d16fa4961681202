#include "parser/readers/scanreader.h"

#include "parser/layout/pagelayout.h"
#include "parser/readers/doubtfuldigits.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/pdfpictures.h"
#include "parser/scan/pagerecognizer.h"
#include "parser/scan/picturefile.h"

namespace gouji {

namespace {

using PictureOf = std::function<Result<ScannedPage>(int page)>;

/// Back from the upright pages that were recognised to the pages as they are shown.
void tiltBack(const std::vector<RecognisedPage> &pages, SourceDocument &document)
{
    const auto tilt = [&pages](int page, QRectF &box) {
        if (page >= 1 && page <= static_cast<int>(pages.size()))
            box = pages[static_cast<std::size_t>(page) - 1].tilt.toScanned(box);
    };
    for (PageRun &run : document.pageRuns)
        tilt(run.page, run.box);
    for (SourceCell &cell : document.cells)
        tilt(cell.where.page, cell.where.box);
    for (Diagnostic &diagnostic : document.diagnostics)
        tilt(diagnostic.where.page, diagnostic.where.box);
}

Result<SourceDocument> recognise(int pageCount, const PictureOf &pictureOf, const QString &name,
                                 const ReadingSteps &steps)
{
    Result<std::unique_ptr<PageRecognizer>> recognizer = PageRecognizer::create();
    if (!recognizer)
        return Error{recognizer.error().code, name, recognizer.error().detail};
    std::vector<RecognisedPage> recognised;
    std::vector<LayoutPage> pages;
    for (int page = 1; page <= pageCount; ++page) {
        if (steps.recognising)
            steps.recognising(page, pageCount);
        const Result<ScannedPage> picture = pictureOf(page);
        if (!picture)
            return picture.error();
        Result<RecognisedPage> result = recognizer.value()->recognise(picture.value(), name);
        if (!result)
            return result.error();
        pages.push_back(std::move(result.value().page));
        recognised.push_back(std::move(result.value()));
    }
    SourceDocument document = layOut(pages, formatId(FileFormat::Image));
    markDoubtfulDigits(pages, document);
    tiltBack(recognised, document);
    return document;
}

} // namespace

Result<SourceDocument> readPicture(const QByteArray &bytes, const QString &name, const ReadingSteps &steps)
{
    const Result<PictureFile> file = PictureFile::open(bytes, name);
    if (!file)
        return file.error();
    return recognise(
        file.value().pageCount(), [&file](int page) { return file.value().page(page); }, name, steps);
}

Result<SourceDocument> readScannedPdf(const QByteArray &bytes, const QString &name, const ReadingSteps &steps)
{
    const Result<std::unique_ptr<PdfPictures>> pictures = PdfPictures::open(bytes, name);
    if (!pictures)
        return pictures.error();
    return recognise(
        pictures.value()->pageCount(), [&pictures](int page) { return pictures.value()->page(page); }, name,
        steps);
}

} // namespace gouji
