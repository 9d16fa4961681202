#include "parser/scan/pagerecognizer.h"

#include "parser/layout/grid.h"
#include "parser/scan/cellink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// White around what is recognised: without, the outermost characters are lost.
constexpr int margin = 20;
/// A number on which two readings do not agree.
constexpr float disputed = 0.3F;
/// A text that surely is no number.
constexpr float sureText = 0.6F;
/// Stands where there is ink that could not be read.
constexpr char16_t unreadable = u'\uFFFD';

Picture cut(const Picture &grey, const QRect &box)
{
    Box *area = boxCreate(box.x(), box.y(), box.width(), box.height());
    const Picture part(area ? pixClipRectangle(grey.pix(), area, nullptr) : nullptr);
    boxDestroy(&area);
    return Picture(part ? pixAddBorderGeneral(part.pix(), margin, margin, margin, margin, 255) : nullptr);
}

QString textOf(const std::vector<RecognisedGlyph> &glyphs)
{
    QString text;
    for (const RecognisedGlyph &glyph : glyphs)
        text += glyph.text;
    return text;
}

float leastConfidence(const std::vector<RecognisedGlyph> &glyphs)
{
    float least = 1;
    for (const RecognisedGlyph &glyph : glyphs)
        least = std::min(least, glyph.confidence);
    return least;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'-';
    });
}

int digitsIn(const QString &text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

/// How sure a number is that was read twice, with and without knowing that it is one, and whose digits can
/// be counted without reading.
float confidenceOf(const std::vector<RecognisedGlyph> &digits, const QString &asText, int counted)
{
    const QString number = textOf(digits);
    if (asText != number || digitsIn(number) != counted)
        return disputed;
    // Two readings that agree are surer than one.
    return std::sqrt(leastConfidence(digits));
}

} // namespace

PageRecognizer::PageRecognizer(std::unique_ptr<TextRecognizer> chinese,
                               std::unique_ptr<TextRecognizer> digits)
    : m_chinese(std::move(chinese))
    , m_digits(std::move(digits))
{
}

Result<std::unique_ptr<PageRecognizer>> PageRecognizer::create()
{
    Result<std::unique_ptr<TextRecognizer>> chinese = TextRecognizer::create(TextRecognizer::Kind::Chinese);
    if (!chinese)
        return chinese.error();
    Result<std::unique_ptr<TextRecognizer>> digits = TextRecognizer::create(TextRecognizer::Kind::Digits);
    if (!digits)
        return digits.error();
    return std::unique_ptr<PageRecognizer>(
        new PageRecognizer(std::move(chinese.value()), std::move(digits.value())));
}

Result<RecognisedPage> PageRecognizer::recognise(const ScannedPage &scanned, const QString &name)
{
    StraightPage page(scanned);
    if (page.isEmpty())
        return Error{ErrorCode::TooComplex, name, {}};
    RecognisedPage result;
    result.tilt = page.tilt();
    result.page.size = scanned.size;
    result.page.rules = page.rules();
    const RuledTables tables = ruledTables(strokesOf(result.page.rules));
    std::vector<QRectF> areas;
    for (const Grid &grid : tables.grids)
        areas.push_back(grid.box());
    page.removeRules(areas);
    for (const Grid &grid : tables.grids) {
        for (const RuledCell &cell : grid.cells)
            readCell(page, page.toPixels(cell.box), result.page.glyphs);
    }
    readRest(page, areas, result.page.glyphs);
    return result;
}

void PageRecognizer::readCell(const StraightPage &page, const QRect &cell, std::vector<LayoutGlyph> &glyphs)
{
    const CellInk ink(page.ink, cell);
    if (ink.isBlank())
        return;
    const Picture part = cut(page.grey, ink.box());
    if (!part)
        return;
    const auto arrangement =
        ink.isOneLine() ? TextRecognizer::Arrangement::Line : TextRecognizer::Arrangement::Block;
    const std::vector<RecognisedGlyph> text = m_chinese->read(part.pix(), arrangement);
    const QString words = textOf(text);
    if (ink.isSlash(page.ink)) {
        glyphs.push_back({QStringLiteral("/"), page.toPoints(ink.box()), 1});
        return;
    }
    const bool isText = !words.isEmpty() && !isNumber(words) && leastConfidence(text) >= sureText;
    if (ink.mayBeNumber()) {
        const auto digits = m_digits->read(part.pix(), TextRecognizer::Arrangement::Line);
        const QString number = textOf(digits);
        const int count = digitsIn(number);
        if (isNumber(number) && count > 0 && (!isText || count == ink.digits())) {
            glyphs.push_back({number, page.toPoints(ink.box()), confidenceOf(digits, words, ink.digits())});
            return;
        }
    }
    for (const RecognisedGlyph &glyph : text)
        glyphs.push_back({glyph.text,
                          page.toPoints(glyph.box.translated(ink.box().topLeft() - QPoint(margin, margin))),
                          glyph.confidence});
    if (text.empty())
        glyphs.push_back({QString(QChar(unreadable)), page.toPoints(ink.box()), 0});
}

void PageRecognizer::readRest(const StraightPage &page, const std::vector<QRectF> &tables,
                              std::vector<LayoutGlyph> &glyphs)
{
    const Picture rest(pixCopy(nullptr, page.grey.pix()));
    if (!rest)
        return;
    for (const QRectF &table : tables) {
        const QRect box = page.toPixels(table.adjusted(-2, -2, 2, 2));
        pixRasterop(rest.pix(), box.x(), box.y(), box.width(), box.height(), PIX_SET, nullptr, 0, 0);
    }
    for (const RecognisedGlyph &glyph : m_chinese->read(rest.pix(), TextRecognizer::Arrangement::Page))
        glyphs.push_back({glyph.text, page.toPoints(glyph.box), glyph.confidence});
}

} // namespace gouji
