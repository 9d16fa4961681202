#pragma once

#include "model/core/provenance.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cmath>
#include <cstring>

namespace gouji {

/// Puts values into bytes one behind the other, in the byte order of this machine.
class ByteWriter
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    void put(qint32 value) { raw(&value, sizeof value); }
    void put(qint64 value) { raw(&value, sizeof value); }
    void put(double value) { raw(&value, sizeof value); }
    void put(float value) { raw(&value, sizeof value); }
    void put(const QByteArray &value)
    {
        put(qint64(value.size()));
        m_bytes.append(value);
    }
    void put(const QString &value)
    {
        put(qint64(value.size()));
        raw(value.constData(), value.size() * qsizetype(sizeof(QChar)));
    }
    void put(const QStringList &values)
    {
        put(qint64(values.size()));
        for (const QString &value : values)
            put(value);
    }
    void put(Span span)
    {
        put(qint64(span.begin));
        put(qint64(span.end));
    }
    void put(const QRectF &box)
    {
        for (const double side : {box.x(), box.y(), box.width(), box.height()})
            put(side);
    }
    void put(const Provenance &where)
    {
        put(where.span);
        put(qint32(where.page));
        if (where.page != 0)
            put(where.box);
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void raw(const void *data, qsizetype size) { m_bytes.append(static_cast<const char *>(data), size); }

    QByteArray m_bytes;
};

/// Takes the values out again. The bytes may be anybody's: what is not there, or no number, makes the reader
/// fail for good and gives zeroes; no count is believed that the bytes left could not hold.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    void fail() { m_ok = false; }

    [[nodiscard]] qint32 int32() { return number<qint32>(); }
    [[nodiscard]] qint64 int64() { return number<qint64>(); }
    [[nodiscard]] double real()
    {
        const auto value = number<double>();
        return finite(value) ? value : 0;
    }
    [[nodiscard]] float small()
    {
        const auto value = number<float>();
        return finite(value) ? value : 0;
    }
    /// A count of things that take at least `size` bytes each.
    [[nodiscard]] qsizetype count(qsizetype size)
    {
        const qint64 value = int64();
        if (m_ok && value >= 0 && value <= (m_bytes.size() - m_at) / size)
            return value;
        fail();
        return 0;
    }
    [[nodiscard]] QByteArray bytes()
    {
        const qsizetype size = count(1);
        m_at += size;
        return m_bytes.sliced(m_at - size, size).toByteArray();
    }
    [[nodiscard]] QString string()
    {
        const qsizetype size = count(sizeof(QChar));
        QString value(size, Qt::Uninitialized);
        take(value.data(), size * qsizetype(sizeof(QChar)));
        return value;
    }
    [[nodiscard]] QStringList strings()
    {
        QStringList values;
        for (qsizetype left = count(sizeof(qint64)); left > 0 && m_ok; --left)
            values += string();
        return values;
    }
    [[nodiscard]] Span span()
    {
        const qint64 begin = int64();
        return {begin, int64()};
    }
    [[nodiscard]] QRectF box()
    {
        const double x = real();
        const double y = real();
        const double width = real();
        return {x, y, width, real()};
    }
    [[nodiscard]] Provenance provenance()
    {
        Provenance where;
        where.span = span();
        where.page = int32();
        if (where.page != 0)
            where.box = box();
        return where;
    }

private:
    template <typename T>
    T number()
    {
        T value{};
        take(&value, sizeof value);
        return value;
    }
    void take(void *target, qsizetype size)
    {
        if (!m_ok || size > m_bytes.size() - m_at)
            return fail();
        if (size > 0)
            std::memcpy(target, m_bytes.data() + m_at, static_cast<std::size_t>(size));
        m_at += size;
    }
    bool finite(double value)
    {
        m_ok = m_ok && std::isfinite(value);
        return m_ok;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace gouji
