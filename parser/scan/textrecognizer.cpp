#include "parser/scan/textrecognizer.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

namespace gouji {

namespace {

constexpr int pixelsPerInch = 300;

tesseract::PageSegMode modeOf(TextRecognizer::Arrangement arrangement)
{
    switch (arrangement) {
    case TextRecognizer::Arrangement::Character:
        return tesseract::PSM_SINGLE_CHAR;
    case TextRecognizer::Arrangement::Word:
        return tesseract::PSM_SINGLE_WORD;
    case TextRecognizer::Arrangement::Line:
        return tesseract::PSM_SINGLE_LINE;
    case TextRecognizer::Arrangement::Block:
        return tesseract::PSM_SINGLE_BLOCK;
    case TextRecognizer::Arrangement::Page:
        break;
    }
    return tesseract::PSM_AUTO;
}

/// A word as wide as it is, but as tall as its line: single characters are placed badly.
QRect boxAt(const tesseract::ResultIterator &place)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    int ignored = 0;
    place.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    place.BoundingBox(tesseract::RIL_TEXTLINE, &ignored, &top, &ignored, &bottom);
    return {left, top, right - left, bottom - top};
}

} // namespace

TextRecognizer::TextRecognizer(std::unique_ptr<tesseract::TessBaseAPI> api)
    : m_api(std::move(api))
{
}

TextRecognizer::~TextRecognizer() = default;

Result<std::unique_ptr<TextRecognizer>> TextRecognizer::create(Kind kind)
{
    const bool isChinese = kind == Kind::Chinese;
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    if (api->Init(nullptr, isChinese ? "chi_sim" : "eng", tesseract::OEM_LSTM_ONLY) != 0)
        return Error{ErrorCode::LanguageDataMissing,
                     {},
                     isChinese ? QStringLiteral("tesseract-ocr-chi-sim")
                               : QStringLiteral("tesseract-ocr-eng")};
    api->SetVariable("debug_file", "/dev/null");
    if (!isChinese)
        api->SetVariable("tessedit_char_whitelist", "0123456789.,-");
    return std::unique_ptr<TextRecognizer>(new TextRecognizer(std::move(api)));
}

std::vector<RecognisedGlyph> TextRecognizer::read(Pix *grey, Arrangement arrangement)
{
    std::vector<RecognisedGlyph> words;
    m_api->SetPageSegMode(modeOf(arrangement));
    m_api->SetImage(grey);
    m_api->SetSourceResolution(pixelsPerInch);
    if (m_api->Recognize(nullptr) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> place(m_api->GetIterator());
    bool hasNext = place != nullptr;
    while (hasNext) {
        const bool isFirst = place->IsAtBeginningOf(tesseract::RIL_WORD);
        if (isFirst)
            words.push_back({{}, boxAt(*place), 1});
        const std::unique_ptr<char[]> text(place->GetUTF8Text(tesseract::RIL_SYMBOL));
        if (text && !words.empty()) {
            RecognisedGlyph &word = words.back();
            word.text += QString::fromUtf8(text.get()).trimmed();
            word.confidence = std::min(
                word.confidence, std::clamp(place->Confidence(tesseract::RIL_SYMBOL) / 100, 0.0F, 1.0F));
        }
        hasNext = place->Next(tesseract::RIL_SYMBOL);
    }
    m_api->Clear();
    std::erase_if(words, [](const RecognisedGlyph &word) { return word.text.isEmpty(); });
    return words;
}

} // namespace gouji
