#include "model/roster/deadlines.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

namespace {

/// A leap year: 29 February is a day a deadline may name.
constexpr int anyLeapYear = 2024;

bool isDay(int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

QString keyOf(OrganClass kind)
{
    return kind == OrganClass::Unknown ? QStringLiteral("other") : className(kind);
}

} // namespace

Deadlines Deadlines::standard()
{
    Deadlines deadlines;
    deadlines.set(OrganClass::Department, {1, 31, QStringLiteral("《政府信息公开条例》第四十九条第一款")});
    deadlines.set(OrganClass::Government, {3, 31, QStringLiteral("《政府信息公开条例》第四十九条第二款")});
    deadlines.set(OrganClass::Town, {1, 31, QStringLiteral("地方规定（条例第四十九条未列乡镇、街道）")});
    return deadlines;
}

const Deadline &Deadlines::of(OrganClass kind) const
{
    return m_deadlines[static_cast<std::size_t>(kind)];
}

void Deadlines::set(OrganClass kind, Deadline deadline)
{
    if (isDay(deadline.month, deadline.day))
        deadline.day = std::min(deadline.day, QDate(anyLeapYear, deadline.month, 1).daysInMonth());
    else
        deadline = {};
    m_deadlines[static_cast<std::size_t>(kind)] = std::move(deadline);
}

QDate Deadlines::dueOn(OrganClass kind, int year) const
{
    const Deadline &deadline = of(kind);
    if (deadline.month == 0 || year <= 0)
        return {};
    const QDate first(year + 1, deadline.month, 1);
    return {first.year(), first.month(), std::min(deadline.day, first.daysInMonth())};
}

QByteArray Deadlines::toJson() const
{
    QJsonObject all;
    for (const OrganClass kind : allOrganClasses) {
        const Deadline &deadline = of(kind);
        if (deadline.month == 0)
            continue;
        all.insert(keyOf(kind), QJsonObject{{QStringLiteral("month"), deadline.month},
                                            {QStringLiteral("day"), deadline.day},
                                            {QStringLiteral("basis"), deadline.basis}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("deadlines"), all}}).toJson(QJsonDocument::Compact);
}

Result<Deadlines> Deadlines::fromJson(const QByteArray &json, const QString &name)
{
    const auto wrong = [&name](const QString &detail) {
        return Error{ErrorCode::InvalidArgument, name, detail};
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("byte %1: %2").arg(parseError.offset).arg(parseError.errorString()));
    const QJsonValue all = document.object().value(QStringLiteral("deadlines"));
    if (!all.isObject())
        return wrong(QStringLiteral("/deadlines: an object is expected"));
    Deadlines deadlines;
    const QJsonObject object = all.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto kind = classOf(it.key());
        if (!kind || it.key().isEmpty())
            return wrong(QStringLiteral("/deadlines/%1: there is no such kind").arg(it.key()));
        const QJsonObject entry = it.value().toObject();
        const int month = entry.value(QStringLiteral("month")).toInt();
        const int day = entry.value(QStringLiteral("day")).toInt();
        if (!isDay(month, day))
            return wrong(QStringLiteral("/deadlines/%1: a month and a day are expected").arg(it.key()));
        deadlines.set(*kind, {month, day, entry.value(QStringLiteral("basis")).toString()});
    }
    return deadlines;
}

} // namespace gouji
