#include "model/review/aggregates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

namespace {

Error notAList(const QString &place)
{
    return Error{ErrorCode::InvalidArgument, QStringLiteral("aggregates"), place};
}

} // namespace

QByteArray aggregatesToJson(const std::vector<Aggregate> &aggregates)
{
    QJsonArray list;
    for (const Aggregate &aggregate : aggregates)
        list.append(QJsonObject{{QStringLiteral("whole"), aggregate.whole},
                                {QStringLiteral("parts"), QJsonArray::fromStringList(aggregate.parts)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("aggregates"), list}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<Aggregate>> aggregatesFromJson(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    const QJsonValue list = document.object().value(QStringLiteral("aggregates"));
    if (syntax.error != QJsonParseError::NoError || !list.isArray())
        return notAList(QStringLiteral("/aggregates"));
    std::vector<Aggregate> aggregates;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("/aggregates/%1").arg(aggregates.size());
        Aggregate aggregate{object.value(QStringLiteral("whole")).toString(), {}};
        const QJsonValue parts = object.value(QStringLiteral("parts"));
        if (aggregate.whole.isEmpty() || !parts.isArray())
            return notAList(place);
        for (const QJsonValue &part : parts.toArray()) {
            if (part.toString().isEmpty())
                return notAList(place + QStringLiteral("/parts"));
            aggregate.parts << part.toString();
        }
        aggregates.push_back(std::move(aggregate));
    }
    return aggregates;
}

} // namespace gouji
