#include "model/exporting/jsonwriter.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cmath>

namespace gouji {

struct JsonWriter::Private
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
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
    d->writer.Key(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void JsonWriter::string(QStringView value)
{
    QVarLengthArray<char, 768> bytes(d->encoder.requiredSpace(value.size()));
    const char *end = d->encoder.appendToBuffer(bytes.data(), value);
    d->writer.String(bytes.constData(), static_cast<rapidjson::SizeType>(end - bytes.constData()));
}

void JsonWriter::utf8(QByteArrayView value)
{
    d->writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
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
    char digits[32];
    const auto [end, error] =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 2);
    error == std::errc() && std::isfinite(value) ? d->raw(digits, static_cast<std::size_t>(end - digits))
                                                 : null();
}

void JsonWriter::real(double value)
{
    d->writer.Double(value);
}

void JsonWriter::boolean(bool value)
{
    d->writer.Bool(value);
}

void JsonWriter::null()
{
    d->writer.Null();
}

QByteArray JsonWriter::take()
{
    QByteArray bytes(d->buffer.GetString(), static_cast<qsizetype>(d->buffer.GetSize()));
    d->buffer.Clear();
    d->writer.Reset(d->buffer);
    return bytes;
}

} // namespace gouji
