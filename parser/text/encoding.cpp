#include "parser/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include <limits>
#include <memory>
#include <optional>

namespace gouji {

namespace {

struct InvalidRun
{
    qsizetype byte = 0; ///< offset of the first invalid byte
    qsizetype count = 0;
    qsizetype character = 0;  ///< where U+FFFD stands in the text
    qsizetype characters = 1; ///< how many of them
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
    if (!runs.empty() && runs.back().byte + runs.back().count == run.byte) {
        runs.back().count += run.count;
        ++runs.back().characters;
    } else {
        runs.push_back(run);
    }
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

/// ICU's transformation takes a third of the time of Qt's on Chinese text.
std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    QString text(bytes.size(), Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    u_strFromUTF8(reinterpret_cast<char16_t *>(text.data()), static_cast<std::int32_t>(text.size()), &length,
                  bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

char16_t unitAt(const QByteArray &bytes, qsizetype i, bool isLittle)
{
    const auto low = static_cast<unsigned char>(bytes[isLittle ? i : i + 1]);
    const auto high = static_cast<unsigned char>(bytes[isLittle ? i + 1 : i]);
    return static_cast<char16_t>(high << 8 | low);
}

/// What a report is written in: Han, ASCII, punctuation. Bytes of other encodings seldom look like it in
/// pairs.
bool isUsual(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\r' ||
           c == u'\t' || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E) ||
           (c >= 0x2010 && c <= 0x2026);
}

/// UTF-16 without a mark: it has zero bytes (of ASCII and line ends), and in one byte order, but not in the
/// other, its units are what reports are written in.
const char *utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 8192) & ~qsizetype(1);
    if (size == 0 || !QByteArrayView(bytes).first(size).contains('\0'))
        return nullptr;
    std::pair<qsizetype, qsizetype> little{0, 0}; // usual units, ASCII among them
    std::pair<qsizetype, qsizetype> big{0, 0};
    for (qsizetype i = 0; i < size; i += 2) {
        for (auto *count : {&little, &big}) {
            const char16_t unit = unitAt(bytes, i, count == &little);
            count->first += isUsual(unit) ? 1 : 0;
            count->second += isUsual(unit) && unit < 0x80 ? 1 : 0;
        }
    }
    const qsizetype least = size / 2 * 9 / 10;
    if (little.first >= least && little > big)
        return "UTF-16LE";
    return big.first >= least && big > little ? "UTF-16BE" : nullptr;
}

/// UTF-8 of ASCII letters makes Han of every pair; its zero bytes are too few for UTF-16 then.
bool hasFewZeroBytes(const QByteArray &bytes)
{
    return !bytes.contains('\0') || bytes.count('\0') * 5 < bytes.size();
}

bool detectorPrefersBig5(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Converters> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return false;
    // The beginning tells enough; a report is no longer than this.
    const auto size = static_cast<std::int32_t>(std::min<qsizetype>(bytes.size(), 256 * 1024));
    ucsdet_setText(detector.get(), bytes.constData(), size, &status);
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
             {{run.character, run.character + run.characters}, 0, {}}});
    if (const qsizetype first = decoded.text.indexOf(QChar::Null); first >= 0) {
        const qsizetype zeros = decoded.text.count(QChar::Null);
        decoded.diagnostics.push_back(
            {QStringLiteral("nul-characters"), {QString::number(zeros)}, {{first, first + 1}, 0, {}}});
    }
    return decoded;
}

bool looksBinary(const QString &text)
{
    // Without a branch, for it looks at every character of every file. Tab to carriage return are spaces.
    unsigned controls = 0;
    for (const QChar c : text)
        controls += static_cast<unsigned>(c.unicode() < 0x20 && (c.unicode() < 0x09 || c.unicode() > 0x0D));
    return controls > 8 && qsizetype{controls} * 50 > text.size();
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

/// Our name for a declared encoding, nullptr for one that no report is in.
const char *knownEncoding(const QByteArray &declared)
{
    const QByteArray name = declared.trimmed().toLower();
    if (name.startsWith("gb") || name == "x-gbk" || name == "cp936" || name == "windows-936")
        return "GB18030";
    return name.startsWith("big5") || name == "x-x-big5" ? "Big5" : nullptr;
}

std::optional<DecodedText> decodeAsDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const char *name = knownEncoding(declared);
    if (name == nullptr)
        return std::nullopt;
    std::optional<Attempt> attempt = decodeWith(name, bytes);
    if (!attempt || !attempt->invalid.empty() || looksBinary(attempt->text))
        return std::nullopt;
    return finish(name, std::move(*attempt));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared)
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
        std::optional<QString> utf8 = strictUtf8(QByteArrayView(bytes).sliced(markLength));
        if (utf8 && (markLength > 0 || hasFewZeroBytes(bytes)) && !looksBinary(*utf8))
            return finish("UTF-8", Attempt{std::move(*utf8), {}});
    }
    if (marked == nullptr)
        marked = utf16WithoutMark(bytes);
    if (marked != nullptr) {
        std::optional<Attempt> attempt = decodeWith(marked, bytes.mid(markLength));
        if (attempt && attempt->invalidBytes() * 10 <= bytes.size() && !looksBinary(attempt->text)) {
            for (InvalidRun &run : attempt->invalid)
                run.byte += markLength;
            return finish(marked, std::move(*attempt));
        }
        return Error{ErrorCode::UndecodableText, {}, {}};
    }
    if (std::optional<DecodedText> decoded = decodeAsDeclared(bytes, declared))
        return std::move(*decoded);
    return chooseLegacy(bytes);
}

} // namespace gouji
