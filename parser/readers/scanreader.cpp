#include "parser/readers/scanreader.h"

#include "parser/layout/pagelayout.h"
#include "parser/readers/doubtfuldigits.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/pdfpictures.h"
#include "parser/scan/pagerecognizer.h"
#include "parser/scan/picturefile.h"
#include "parser/scan/uprightpages.h"

namespace gouji {

namespace {

using PictureOf = std::function<Result<ScannedPage>(int page)>;

/// A page that was recognised, and the picture it was scanned on.
struct ReadPage
{
    int picture = 1; ///< from 1
    UprightPage place;
    Tilt tilt;
};

/// Back from the upright pages that were recognised to the pictures as they are shown.
void putBack(const std::vector<ReadPage> &read, SourceDocument &document)
{
    const auto put = [&read](int &page, QRectF &box) {
        if (page < 1 || page > static_cast<int>(read.size()))
            return;
        const ReadPage &from = read[static_cast<std::size_t>(page) - 1];
        box = from.place.toScanned(from.tilt.toScanned(box));
        page = from.picture;
    };
    for (PageRun &run : document.pageRuns)
        put(run.page, run.box);
    for (SourceCell &cell : document.cells)
        put(cell.where.page, cell.where.box);
    for (Diagnostic &diagnostic : document.diagnostics)
        put(diagnostic.where.page, diagnostic.where.box);
    document.pages.clear();
    for (const ReadPage &page : read) {
        if (page.picture > static_cast<int>(document.pages.size()))
            document.pages.push_back({page.place.scannedSize});
    }
}

Result<SourceDocument> recognise(int pageCount, const PictureOf &pictureOf, const QString &name,
                                 const ReadingSteps &steps)
{
    Result<std::unique_ptr<PageRecognizer>> recognizer = PageRecognizer::create();
    if (!recognizer)
        return Error{recognizer.error().code, name, recognizer.error().detail};
    PageTurner turner;
    std::vector<ReadPage> read;
    std::vector<LayoutPage> pages;
    for (int page = 1; page <= pageCount; ++page) {
        if (steps.recognising)
            steps.recognising(page, pageCount);
        Result<ScannedPage> picture = pictureOf(page);
        if (!picture)
            return picture.error();
        for (UprightPage &upright : turner.upright(std::move(picture.value()))) {
            Result<RecognisedPage> result = recognizer.value()->recognise(upright.page, name);
            if (!result)
                return result.error();
            upright.page.grey = {};
            pages.push_back(std::move(result.value().page));
            read.push_back({page, std::move(upright), result.value().tilt});
        }
    }
    SourceDocument document = layOut(pages, formatId(FileFormat::Image));
    markDoubtfulDigits(pages, document);
    putBack(read, document);
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
