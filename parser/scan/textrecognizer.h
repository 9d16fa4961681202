#pragma once

#include "model/core/result.h"

#include <QRect>
#include <QString>

#include <memory>
#include <vector>

struct Pix;

namespace tesseract {
class TessBaseAPI;
}

namespace gouji {

/// Characters as recognised: a word, a number or, of Chinese, one or some characters.
struct RecognisedGlyph
{
    QString text;
    QRect box;            ///< pixels of the picture
    float confidence = 0; ///< of the least sure character
};

/// Recognises characters of one kind. Takes a while to make; used by one thread at a time.
class TextRecognizer
{
public:
    enum class Kind
    {
        Chinese, ///< and what else stands in Chinese texts
        Digits   ///< nothing but digits and the signs of numbers
    };
    enum class Arrangement
    {
        Character,
        Word,
        Line,
        Block, ///< lines of one size
        Page   ///< paragraphs and titles
    };
    /// Errors: LanguageDataMissing, its detail the package that brings them.
    [[nodiscard]] static Result<std::unique_ptr<TextRecognizer>> create(Kind kind);
    ~TextRecognizer();

    /// What stands on a grey picture, in reading order.
    [[nodiscard]] std::vector<RecognisedGlyph> read(Pix *grey, Arrangement arrangement);

private:
    explicit TextRecognizer(std::unique_ptr<tesseract::TessBaseAPI> api);

    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace gouji
