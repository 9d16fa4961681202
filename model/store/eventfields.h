#pragma once

// Internal to this folder: the pieces of which events are written as JSON and read back.

#include "model/review/event.h"
#include "model/review/stages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

namespace gouji {

// The names stand in every review file: add to them, never change one.
template <typename E>
struct Name
{
    E value;
    const char *name;
};
inline constexpr std::array cellStates{Name{CellState::Missing, "missing"}, Name{CellState::Blank, "blank"},
                                       Name{CellState::Number, "number"}, Name{CellState::Text, "text"}};

template <typename E, std::size_t Count>
[[nodiscard]] QString nameOf(E value, const std::array<Name<E>, Count> &names)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

/// Takes typed fields out of an object and remembers the first one that is not as it should be.
class Fields
{
public:
    Fields(QJsonObject object, QString &fault)
        : m_object(std::move(object))
        , m_fault(fault)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return expect(key, &QJsonValue::isString).toString();
    }
    [[nodiscard]] double real(QLatin1StringView key) const
    {
        return expect(key, &QJsonValue::isDouble).toDouble();
    }
    [[nodiscard]] qint64 integer(QLatin1StringView key) const
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 value = expect(key, &QJsonValue::isDouble).toInteger(none);
        if (value == none)
            fail(key);
        return value;
    }
    [[nodiscard]] int smallInteger(QLatin1StringView key, int most) const
    {
        const qint64 value = integer(key);
        if (value < 0 || value > most)
            fail(key);
        return static_cast<int>(value);
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView key, int size) const
    {
        const QJsonArray value = expect(key, &QJsonValue::isArray).toArray();
        if (value.size() != size)
            fail(key);
        return value;
    }
    [[nodiscard]] Fields object(QLatin1StringView key) const
    {
        return {expect(key, &QJsonValue::isObject).toObject(), m_fault};
    }
    [[nodiscard]] bool truth(QLatin1StringView key) const
    {
        return expect(key, &QJsonValue::isBool).toBool();
    }
    [[nodiscard]] QStringList texts(QLatin1StringView key) const
    {
        QStringList result;
        for (const QJsonValue &value : expect(key, &QJsonValue::isArray).toArray()) {
            if (!value.isString())
                fail(key);
            result.append(value.toString());
        }
        return result;
    }
    [[nodiscard]] std::vector<Fields> objects(QLatin1StringView key) const
    {
        std::vector<Fields> result;
        for (const QJsonValue &value : expect(key, &QJsonValue::isArray).toArray()) {
            if (!value.isObject())
                fail(key);
            result.emplace_back(value.toObject(), m_fault);
        }
        return result;
    }
    [[nodiscard]] Stage stage(QLatin1StringView key) const
    {
        const std::optional<Stage> value = stageOfName(text(key));
        if (!value)
            fail(key);
        return value.value_or(Stage::Imported);
    }
    template <typename E, std::size_t Count>
    [[nodiscard]] E oneOf(QLatin1StringView key, const std::array<Name<E>, Count> &names) const
    {
        const QString name = text(key);
        for (const auto &entry : names) {
            if (name == QLatin1StringView(entry.name))
                return entry.value;
        }
        fail(key);
        return names.front().value;
    }

private:
    [[nodiscard]] QJsonValue expect(QLatin1StringView key, bool (QJsonValue::*is)() const) const
    {
        const QJsonValue value = m_object.value(key);
        if (!(value.*is)())
            fail(key);
        return value;
    }
    void fail(QLatin1StringView key) const
    {
        if (m_fault.isEmpty())
            m_fault = key;
    }

    QJsonObject m_object;
    QString &m_fault;
};

constexpr QLatin1StringView k(const char *key)
{
    return QLatin1StringView(key);
}

[[nodiscard]] QJsonObject snapshotJson(const CellSnapshot &snapshot);
[[nodiscard]] CellSnapshot snapshotFrom(const Fields &fields);
[[nodiscard]] QJsonObject cellJson(const CellValue &cell);
[[nodiscard]] CellValue cellFrom(const Fields &fields);

} // namespace gouji
