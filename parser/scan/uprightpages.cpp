#include "parser/scan/uprightpages.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double pointsPerInch = 72;
/// Less sure is no reason to turn a page.
constexpr float sureOfTurn = 3;
/// Two portrait pages side by side are so much wider than tall, and the paper between them so wide and so near
/// the middle, in parts of the width.
constexpr double leastOfTwo = 1.2;
constexpr double mostOfTwo = 1.75;
constexpr double leastBetween = 0.025;
constexpr double middleFrom = 0.42;
constexpr double middleTo = 0.58;
/// Parts of the height: what dust a column of paper may hold.
constexpr double dustOfColumn = 0.003;
constexpr int inkBelow = 130;

/// The columns near the middle between two pages: first and last, of an upright picture; none when it is one
/// page.
std::pair<int, int> betweenPages(const ScannedPage &scanned)
{
    const double shape = scanned.size.width() / scanned.size.height();
    if (shape < leastOfTwo || shape > mostOfTwo)
        return {0, 0};
    const Picture ink(pixThresholdToBinary(scanned.grey.pix(), inkBelow));
    Numa *columns = ink ? pixCountPixelsByColumn(ink.pix()) : nullptr;
    if (!columns)
        return {0, 0};
    const double most = dustOfColumn * scanned.grey.height();
    const int width = scanned.grey.width();
    std::pair<int, int> best{0, 0};
    int from = -1;
    for (int x = static_cast<int>(width * middleFrom); x <= static_cast<int>(width * middleTo); ++x) {
        l_float32 count = 0;
        const bool isPaper = numaGetFValue(columns, x, &count) == 0 && count <= most;
        if (!isPaper)
            from = -1;
        else if (from < 0)
            from = x;
        if (isPaper && x - from > best.second - best.first)
            best = {from, x};
    }
    numaDestroy(&columns);
    return best.second - best.first >= leastBetween * width ? best : std::pair<int, int>{0, 0};
}

Picture columnsOf(const Picture &grey, int from, int to)
{
    Box *area = boxCreate(from, 0, to - from, grey.height());
    Picture part(area ? pixClipRectangle(grey.pix(), area, nullptr) : nullptr);
    boxDestroy(&area);
    return part;
}

} // namespace

QRectF UprightPage::toScanned(const QRectF &onPage) const
{
    const QRectF box = onPage.translated(origin);
    const double width = scannedSize.width();
    const double height = scannedSize.height();
    switch (quarters) {
    case 1:
        return {box.top(), height - box.right(), box.height(), box.width()};
    case 2:
        return {width - box.right(), height - box.bottom(), box.width(), box.height()};
    case 3:
        return {width - box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
}

PageTurner::PageTurner()
{
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    if (api->Init(nullptr, "osd", tesseract::OEM_TESSERACT_ONLY) != 0)
        return;
    api->SetVariable("debug_file", "/dev/null");
    api->SetPageSegMode(tesseract::PSM_OSD_ONLY);
    m_api = std::move(api);
}

PageTurner::~PageTurner() = default;

int PageTurner::quartersOf(const ScannedPage &scanned)
{
    if (!m_api)
        return 0;
    m_api->SetImage(scanned.grey.pix());
    m_api->SetSourceResolution(
        static_cast<int>(std::lround(scanned.grey.width() * pointsPerInch / scanned.size.width())));
    int degrees = 0;
    float sureness = 0;
    const char *script = nullptr;
    float scriptSureness = 0;
    const bool isFound = m_api->DetectOrientationScript(&degrees, &sureness, &script, &scriptSureness);
    m_api->Clear();
    return isFound && sureness >= sureOfTurn ? (4 - degrees / 90) % 4 : 0;
}

std::vector<UprightPage> PageTurner::upright(ScannedPage scanned)
{
    UprightPage whole{std::move(scanned), 0, {}, {}};
    whole.scannedSize = whole.page.size;
    whole.quarters = quartersOf(whole.page);
    if (whole.quarters > 0) {
        Picture turned(pixRotateOrth(whole.page.grey.pix(), whole.quarters));
        if (turned)
            whole.page.grey = std::move(turned);
        else
            whole.quarters = 0;
        if (whole.quarters % 2 != 0)
            whole.page.size.transpose();
    }
    std::vector<UprightPage> pages;
    const auto [from, to] = betweenPages(whole.page);
    const int cut = (from + to) / 2;
    const double pointsPerPixel = whole.page.size.width() / whole.page.grey.width();
    for (const auto &[left, right] : {std::pair{0, cut}, std::pair{cut, whole.page.grey.width()}}) {
        Picture part = cut > 0 ? columnsOf(whole.page.grey, left, right) : Picture();
        if (!part)
            continue;
        const QSizeF size((right - left) * pointsPerPixel, whole.page.size.height());
        pages.push_back(
            {{std::move(part), size}, whole.quarters, {left * pointsPerPixel, 0}, whole.scannedSize});
    }
    if (pages.size() != 2) {
        pages.clear();
        pages.push_back(std::move(whole));
    }
    return pages;
}

} // namespace gouji
