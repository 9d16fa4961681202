#include "parser/scan/pagerecognizer.h"

#include "parser/layout/grid.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// White around what is recognised: without, the outermost characters are lost.
constexpr int margin = 20;
/// A number on which two readings do not agree.
constexpr float disputed = 0.3F;
/// Two readings by the same means agree less surely than two by different ones.
constexpr float agreed = 0.95F;
/// A text that is read well enough not to try it differently, and surely is no number.
constexpr float sureText = 0.85F;
/// Layout knows by less than 1 that a number was recognised, and doubts what it joins of two lines.
constexpr float surestAlone = 0.99F;
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

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',';
}

/// No number begins or ends with a point: there it is dust.
QString withoutOuterPoints(QString text)
{
    while (!text.isEmpty() && isSeparator(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isSeparator(text.front()))
        text.remove(0, 1);
    return text;
}

/// A number of as many digits, and points between them, as there are pieces of ink.
bool fits(const QString &number, const CellInk &ink)
{
    const auto points = std::count_if(number.begin(), number.end(), isSeparator);
    // A number that begins with a needless 0 has lost its first digit.
    const bool isWhole = number.size() < 2 || number.front() != u'0' || number.at(1) == u'.';
    return isNumber(number) && isWhole && digitsIn(number) == ink.digits() &&
           (points == 0 || points == ink.points());
}

float meanConfidence(const std::vector<RecognisedGlyph> &glyphs)
{
    float sum = 0;
    for (const RecognisedGlyph &glyph : glyphs)
        sum += glyph.confidence;
    return glyphs.empty() ? 0 : sum / static_cast<float>(glyphs.size());
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

std::vector<RecognisedGlyph> PageRecognizer::readText(const Picture &part, bool isOneLine)
{
    using Arrangement = TextRecognizer::Arrangement;
    const Arrangement first = isOneLine ? Arrangement::Line : Arrangement::Block;
    const Arrangement second = isOneLine ? Arrangement::Block : Arrangement::Page;
    std::vector<RecognisedGlyph> text = m_chinese->read(part.pix(), first);
    if (!text.empty() && leastConfidence(text) >= sureText)
        return text;
    // Which division into lines and words is best shows in the result.
    std::vector<RecognisedGlyph> other = m_chinese->read(part.pix(), second);
    return meanConfidence(other) > meanConfidence(text) ? other : text;
}

/// The number in a cell: read as a line first, and where that agrees neither with the text nor with the
/// count of digits, as a word too. Empty where there is none.
LayoutGlyph PageRecognizer::readNumber(const Picture &part, const CellInk &ink, const QString &asText)
{
    const QString text = withoutOuterPoints(asText);
    const auto line = m_digits->read(part.pix(), TextRecognizer::Arrangement::Line);
    const QString number = withoutOuterPoints(textOf(line));
    if (number == text && fits(number, ink))
        return {number, {}, std::sqrt(leastConfidence(line))};
    const auto word = m_digits->read(part.pix(), ink.digits() == 1 ? TextRecognizer::Arrangement::Character
                                                                   : TextRecognizer::Arrangement::Word);
    const QString again = withoutOuterPoints(textOf(word));
    const bool agrees = again == number || again == text;
    if (fits(again, ink))
        return {again, {}, agrees ? std::sqrt(leastConfidence(word)) * agreed : disputed};
    if (isNumber(number) && digitsIn(number) > 0)
        return {number, {}, disputed};
    return {};
}

void PageRecognizer::readCell(const StraightPage &page, const QRect &cell, std::vector<LayoutGlyph> &glyphs)
{
    const CellInk ink(page.ink, cell);
    if (ink.isBlank())
        return;
    const Picture part = cut(page.grey, ink.box());
    if (!part)
        return;
    if (ink.isSlash(page.ink)) {
        glyphs.push_back({QStringLiteral("/"), page.toPoints(ink.box()), 1});
        return;
    }
    std::vector<RecognisedGlyph> text = readText(part, ink.isOneLine());
    if (ink.mayBeNumber()) {
        LayoutGlyph number = readNumber(part, ink, textOf(text));
        // A character that looks like digits is surely read as one, and its strokes do not count.
        const bool isText = !text.empty() && !isNumber(textOf(text)) && leastConfidence(text) >= sureText;
        if (!number.text.isEmpty() && (!isText || digitsIn(number.text) == ink.digits())) {
            number.box = page.toPoints(ink.box());
            glyphs.push_back(number);
            return;
        }
    }
    if (isNumber(textOf(text)) && readLinesOfNumber(page, ink, glyphs))
        return;
    // A number that was not read as one is not sure.
    if (isNumber(textOf(text))) {
        for (RecognisedGlyph &glyph : text)
            glyph.confidence = std::min(glyph.confidence, disputed);
    }
    const QPoint corner = ink.box().topLeft() - QPoint(margin, margin);
    for (const RecognisedGlyph &glyph : text)
        glyphs.push_back({glyph.text, page.toPoints(glyph.box.translated(corner)), glyph.confidence});
    if (text.empty())
        glyphs.push_back({QString(QChar(unreadable)), page.toPoints(ink.box()), 0});
}

/// A number that is wrapped within its cell, or the numbers of two rows because the rule between them was not
/// found: never sure. False when the lines are no numbers.
bool PageRecognizer::readLinesOfNumber(const StraightPage &page, const CellInk &ink,
                                       std::vector<LayoutGlyph> &glyphs)
{
    std::vector<LayoutGlyph> numbers;
    for (const QRect &line : ink.lines()) {
        const CellInk inkOfLine(page.ink, line);
        const Picture part = cut(page.grey, line);
        if (!part || !inkOfLine.mayBeNumber())
            return false;
        numbers.push_back(readNumber(part, inkOfLine, {}));
        if (numbers.back().text.isEmpty())
            return false;
        numbers.back().box = page.toPoints(line);
        numbers.back().confidence = std::min(numbers.back().confidence, disputed);
    }
    glyphs.insert(glyphs.end(), numbers.begin(), numbers.end());
    return true;
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
    for (const RecognisedGlyph &glyph : m_chinese->read(rest.pix(), TextRecognizer::Arrangement::Page)) {
        const float confidence = isNumber(glyph.text) ? confidenceOf(page, glyph) : glyph.confidence;
        glyphs.push_back({glyph.text, page.toPoints(glyph.box), confidence});
    }
}

/// A number outside of ruled cells may be one of a table, too: it is as sure as one in a cell.
float PageRecognizer::confidenceOf(const StraightPage &page, const RecognisedGlyph &number)
{
    const QRect around = number.box.intersected(QRect(0, 0, page.grey.width(), page.grey.height()));
    const CellInk ink(page.ink, around);
    const Picture part = ink.isBlank() ? Picture() : cut(page.grey, ink.box());
    if (!part)
        return disputed;
    const LayoutGlyph again = readNumber(part, ink, number.text);
    const float least = std::min({again.confidence, std::sqrt(number.confidence), surestAlone});
    return again.text == number.text ? least : disputed;
}

} // namespace gouji
