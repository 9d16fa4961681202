#pragma once

#include "model/core/decimal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <memory>

namespace gouji {

/// Writes JSON as UTF-8 without spaces or line ends. Lone surrogates become U+FFFD; numbers keep the digits
/// they were printed with. The caller keeps objects, keys and arrays in balance.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// A name that needs no escapes: no quotation marks, backslashes or control characters.
    void key(QByteArrayView utf8);
    void string(QStringView value);
    /// `value` is not looked at for validity.
    void utf8(QByteArrayView value);
    void integer(qint64 value);
    void decimal(const Decimal &value);
    /// With two digits behind the point.
    void hundredths(double value);
    void real(double value);
    void boolean(bool value);
    void null();
    /// A value that is JSON already.
    void raw(QByteArrayView json);

    /// The bytes of the complete value written; the next one may begin.
    [[nodiscard]] QByteArray take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gouji
