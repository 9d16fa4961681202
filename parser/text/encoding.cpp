#include "parser/text/encoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

#include <memory>
#include <optional>

namespace gouji {

namespace {

struct InvalidRun
{
    qsizetype byte = 0; ///< offset of the first invalid byte
    qsizetype count = 0;
    qsizetype character = 0; ///< where U+FFFD stands in the text
};

struct Attempt
{
    QString text;
    std::vector<InvalidRun> invalid;
    [[nodiscard]] qsizetype invalidBytes() const
    {
        qsizetype sum = 0;
        for (const InvalidRun &run : invalid)
            sum += run.count;
        return sum;
    }
};

void addInvalid(std::vector<InvalidRun> &runs, InvalidRun run)
{
    if (!runs.empty() && runs.back().byte + runs.back().count == run.byte)
        runs.back().count += run.count;
    else
        runs.push_back(run);
}

struct Converters
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// Decodes with an ICU converter that stops at invalid bytes, so that each can be reported with its place.
std::optional<Attempt> decodeWith(const char *encoding, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Converters> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    Attempt attempt;
    attempt.text.resize(bytes.size() + 16);
    const char *source = bytes.constData();
    const char *const sourceEnd = source + bytes.size();
    auto *const begin = reinterpret_cast<char16_t *>(attempt.text.data());
    char16_t *target = begin;
    while (source < sourceEnd) {
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, begin + attempt.text.size(), &source, sourceEnd, nullptr,
                       true, &status);
        if (U_SUCCESS(status))
            break;
        char bad[16];
        auto badLength = static_cast<std::int8_t>(sizeof bad);
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), bad, &badLength, &ignored);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            return std::nullopt; // cannot be: no encoding here gives more units than bytes
        const qsizetype count = std::max<qsizetype>(badLength, 1);
        addInvalid(attempt.invalid, {source - bytes.constData() - count, count, target - begin});
        *target++ = QChar::ReplacementCharacter;
        ucnv_resetToUnicode(converter.get());
    }
    attempt.text.truncate(target - begin);
    return attempt;
}

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-16 without a mark shows by the zero bytes of digits, tabs and line ends, which stand on one side of
/// the pairs; a few stand on the other, too, for 一 is U+4E00. No other text has any.
const char *utf16ByZeroBytes(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 65536) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    const qsizetype least = std::max<qsizetype>(1, size / 200);
    if (zeros[1] >= least && zeros[1] > 3 * zeros[0])
        return "UTF-16LE";
    if (zeros[0] >= least && zeros[0] > 3 * zeros[1])
        return "UTF-16BE";
    return nullptr;
}

bool detectorPrefersBig5(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Converters> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return false;
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<std::int32_t>(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr)
        return false;
    return qstrcmp(ucsdet_getName(match, &status), "Big5") == 0 && ucsdet_getConfidence(match, &status) >= 50;
}

DecodedText finish(const char *encoding, Attempt attempt)
{
    DecodedText decoded{std::move(attempt.text), QLatin1String(encoding), {}};
    for (const InvalidRun &run : attempt.invalid)
        decoded.diagnostics.push_back(
            {QStringLiteral("invalid-bytes"),
             {QString::number(run.count), QString::number(run.byte), decoded.encoding},
             {{run.character, run.character + 1}, 0, {}}});
    return decoded;
}

bool looksBinary(const QString &text)
{
    qsizetype controls = 0;
    for (const QChar c : text)
        controls += (c.unicode() < 0x20 && !c.isSpace()) ? 1 : 0;
    return controls > 8 && controls * 50 > text.size();
}

Result<DecodedText> chooseLegacy(const QByteArray &bytes)
{
    std::optional<Attempt> best = decodeWith("gb18030", bytes);
    const char *name = "GB18030";
    const bool isClean = best && best->invalid.empty();
    if (detectorPrefersBig5(bytes)) {
        std::optional<Attempt> big5 = decodeWith("Big5", bytes);
        if (big5 && big5->invalid.empty()) {
            best = std::move(big5);
            name = "Big5";
        }
    }
    if (!isClean && qstrcmp(name, "Big5") != 0) {
        std::optional<Attempt> utf8 = decodeWith("UTF-8", bytes);
        if (utf8 && (!best || utf8->invalidBytes() <= best->invalidBytes())) {
            best = std::move(utf8);
            name = "UTF-8";
        }
    }
    if (!best || best->invalidBytes() * 10 > bytes.size() || looksBinary(best->text))
        return Error{ErrorCode::UndecodableText, {}, {}};
    return finish(name, std::move(*best));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    const char *marked = nullptr;
    qsizetype markLength = 0;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        marked = "UTF-8";
        markLength = 3;
    } else if (bytes.startsWith("\xFF\xFE")) {
        marked = "UTF-16LE";
        markLength = 2;
    } else if (bytes.startsWith("\xFE\xFF")) {
        marked = "UTF-16BE";
        markLength = 2;
    }
    if (marked == nullptr || markLength == 3) {
        const std::optional<QString> utf8 = strictUtf8(QByteArrayView(bytes).sliced(markLength));
        if (utf8 && !utf8->contains(QChar::Null))
            return DecodedText{*utf8, QStringLiteral("UTF-8"), {}};
    }
    if (marked == nullptr)
        marked = utf16ByZeroBytes(bytes);
    if (marked != nullptr) {
        std::optional<Attempt> attempt = decodeWith(marked, bytes.mid(markLength));
        if (attempt && attempt->invalidBytes() * 10 <= bytes.size() && !looksBinary(attempt->text)) {
            for (InvalidRun &run : attempt->invalid)
                run.byte += markLength;
            return finish(marked, std::move(*attempt));
        }
        return Error{ErrorCode::UndecodableText, {}, {}};
    }
    return chooseLegacy(bytes);
}

} // namespace gouji
