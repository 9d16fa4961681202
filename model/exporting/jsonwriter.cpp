#include "model/exporting/jsonwriter.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace gouji {

namespace {

/// RapidJSON's writer with a way past its loop over single characters, for what needs no escapes: names and
/// most text.
class BlockWriter : public rapidjson::Writer<rapidjson::StringBuffer>
{
public:
    using Writer::Writer;

    /// Writes text that needs no escapes and has no surrogates, encoding it on the way; false, and nothing
    /// written, for any other.
    bool plainString(QStringView text)
    {
        const qsizetype length = text.size();
        const char16_t *const from = text.utf16();
        unsigned found = 0;
        for (qsizetype i = 0; i < length; ++i)
            found |= static_cast<unsigned>(from[i] < 0x20 || from[i] == u'"' || from[i] == u'\\' ||
                                           (from[i] & 0xF800U) == 0xD800U || from[i] == 0x85 ||
                                           (from[i] | 1U) == 0x2029);
        if (found != 0)
            return false;
        Prefix(rapidjson::kStringType);
        const auto room = static_cast<std::size_t>(length) * 3 + 2;
        char *const begin = os_->Push(room);
        char *to = begin;
        *to++ = '"';
        for (qsizetype i = 0; i < length; ++i) {
            const unsigned c = from[i];
            if (c < 0x80) {
                *to++ = static_cast<char>(c);
            } else if (c < 0x800) {
                *to++ = static_cast<char>(0xC0U | c >> 6);
                *to++ = static_cast<char>(0x80U | (c & 0x3FU));
            } else {
                *to++ = static_cast<char>(0xE0U | c >> 12);
                *to++ = static_cast<char>(0x80U | (c >> 6 & 0x3FU));
                *to++ = static_cast<char>(0x80U | (c & 0x3FU));
            }
        }
        *to++ = '"';
        os_->Pop(room - static_cast<std::size_t>(to - begin));
        return true;
    }

    /// A whole value.
    void value(QByteArrayView json)
    {
        Prefix(rapidjson::kObjectType);
        const auto length = static_cast<std::size_t>(json.size());
        std::memcpy(os_->Push(length), json.data(), length);
    }

    void plainString(QByteArrayView utf8)
    {
        Prefix(rapidjson::kStringType);
        const auto length = static_cast<std::size_t>(utf8.size());
        char *to = os_->Push(length + 2);
        *to = '"';
        std::memcpy(to + 1, utf8.data(), length);
        to[length + 1] = '"';
    }
};

/// Characters that JSON allows in a string, but that end a line for many a program: a report is one line.
struct LineEnd
{
    QByteArrayView utf8;
    QByteArrayView escape;
};
constexpr std::array<LineEnd, 3> lineEnds{
    {{"\xC2\x85", "\\u0085"}, {"\xE2\x80\xA8", "\\u2028"}, {"\xE2\x80\xA9", "\\u2029"}}};

bool hasLineEnd(QByteArrayView utf8)
{
    unsigned found = 0;
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(utf8[i]); };
    for (qsizetype i = 1; i < utf8.size(); ++i)
        found |= static_cast<unsigned>((at(i - 1) == 0xC2 && at(i) == 0x85) ||
                                       (at(i - 1) == 0x80 && (at(i) | 1U) == 0xA9));
    return found != 0 && std::any_of(lineEnds.begin(), lineEnds.end(),
                                     [&](const LineEnd &end) { return utf8.contains(end.utf8); });
}

bool needsEscape(QByteArrayView utf8)
{
    unsigned found = 0;
    for (const char c : utf8)
        found |= static_cast<unsigned>(static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\');
    return found != 0;
}

} // namespace

struct JsonWriter::Private
{
    rapidjson::StringBuffer buffer;
    BlockWriter writer{buffer};
    QStringEncoder encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};

    void raw(const char *digits, std::size_t length)
    {
        writer.RawValue(digits, length, rapidjson::kNumberType);
    }
};

JsonWriter::JsonWriter()
    : d(std::make_unique<Private>())
{
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject()
{
    d->writer.StartObject();
}

void JsonWriter::endObject()
{
    d->writer.EndObject();
}

void JsonWriter::beginArray()
{
    d->writer.StartArray();
}

void JsonWriter::endArray()
{
    d->writer.EndArray();
}

void JsonWriter::key(QByteArrayView utf8)
{
    d->writer.plainString(utf8);
}

void JsonWriter::string(QStringView value)
{
    if (d->writer.plainString(value))
        return;
    QVarLengthArray<char, 768> bytes(d->encoder.requiredSpace(value.size()));
    const char *end = d->encoder.appendToBuffer(bytes.data(), value);
    utf8(QByteArrayView(bytes.constData(), end));
}

void JsonWriter::utf8(QByteArrayView value)
{
    if (hasLineEnd(value)) {
        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer>(buffer).String(
            value.data(), static_cast<rapidjson::SizeType>(value.size()));
        QByteArray quoted(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
        for (const LineEnd &end : lineEnds)
            quoted.replace(end.utf8, end.escape);
        d->writer.RawValue(quoted.constData(), static_cast<std::size_t>(quoted.size()),
                           rapidjson::kStringType);
    } else if (needsEscape(value))
        d->writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    else
        d->writer.plainString(value);
}

void JsonWriter::integer(qint64 value)
{
    d->writer.Int64(value);
}

void JsonWriter::decimal(const Decimal &value)
{
    if (!value.isValid())
        return null();
    if (value.scale() == 0)
        return integer(value.units());
    const QByteArray digits = value.toString().toLatin1();
    d->raw(digits.constData(), static_cast<std::size_t>(digits.size()));
}

void JsonWriter::hundredths(double value)
{
    // std::to_chars of a double costs several times this, and every cell has a confidence.
    if (!(std::abs(value) < 1e12))
        return std::isfinite(value) ? real(value) : null();
    const qint64 units = std::llround(std::abs(value) * 100);
    char digits[32];
    char *next = digits;
    if (value < 0 && units != 0)
        *next++ = '-';
    next = std::to_chars(next, digits + sizeof digits, units / 100).ptr;
    *next++ = '.';
    *next++ = static_cast<char>('0' + units % 100 / 10);
    *next++ = static_cast<char>('0' + units % 10);
    d->raw(digits, static_cast<std::size_t>(next - digits));
}

void JsonWriter::real(double value)
{
    std::isfinite(value) ? static_cast<void>(d->writer.Double(value)) : null();
}

void JsonWriter::boolean(bool value)
{
    d->writer.Bool(value);
}

void JsonWriter::null()
{
    d->writer.Null();
}

void JsonWriter::raw(QByteArrayView json)
{
    d->writer.value(json);
}

QByteArray JsonWriter::take()
{
    QByteArray bytes(d->buffer.GetString(), static_cast<qsizetype>(d->buffer.GetSize()));
    d->buffer.Clear();
    d->writer.Reset(d->buffer);
    return bytes;
}

} // namespace gouji
