#pragma once

#include "parser/layout/page.h"
#include "parser/scan/cellink.h"
#include "parser/scan/straightpage.h"
#include "parser/scan/textrecognizer.h"

namespace gouji {

/// A page as recognised, upright.
struct RecognisedPage
{
    LayoutPage page;
    Tilt tilt;
};

/// Recognises what stands on the pictures of pages: ruled tables cell by cell, for whole tables are read
/// badly, the rest as text. Takes a while to make; used by one thread at a time.
class PageRecognizer
{
public:
    /// Errors: LanguageDataMissing.
    [[nodiscard]] static Result<std::unique_ptr<PageRecognizer>> create();

    /// Errors: TooComplex when memory is short.
    [[nodiscard]] Result<RecognisedPage> recognise(const ScannedPage &page, const QString &name);

    /// Numbers less sure than this are doubtful.
    static constexpr float sureEnough = 0.8F;

private:
    PageRecognizer(std::unique_ptr<TextRecognizer> chinese, std::unique_ptr<TextRecognizer> digits);
    [[nodiscard]] std::vector<RecognisedGlyph> readText(const Picture &part, bool isOneLine);
    [[nodiscard]] LayoutGlyph readNumber(const Picture &part, const CellInk &ink, const QString &asText);
    void readCell(const StraightPage &page, const QRect &cell, std::vector<LayoutGlyph> &glyphs);
    [[nodiscard]] bool readLinesOfNumber(const StraightPage &page, const CellInk &ink,
                                         std::vector<LayoutGlyph> &glyphs);
    void readRest(const StraightPage &page, const std::vector<QRectF> &tables,
                  std::vector<LayoutGlyph> &glyphs);
    [[nodiscard]] float confidenceOf(const StraightPage &page, const RecognisedGlyph &number);

    std::unique_ptr<TextRecognizer> m_chinese;
    std::unique_ptr<TextRecognizer> m_digits;
};

} // namespace gouji
