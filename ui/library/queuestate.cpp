#include "ui/library/queuestate.h"

namespace gouji {

QJsonObject choiceToJson(const QueueChoice &choice)
{
    QJsonObject facets;
    for (std::size_t f = 0; f < facetCount; ++f) {
        if (!choice.values[f].isEmpty())
            facets.insert(facetName(static_cast<QueueFacet>(f)),
                          QJsonArray::fromStringList(choice.values[f]));
    }
    return {{QStringLiteral("facets"), facets},
            {QStringLiteral("order"), orderName(choice.order)},
            {QStringLiteral("reversed"), choice.isReversed}};
}

QueueChoice choiceFromJson(const QJsonObject &json)
{
    QueueChoice choice;
    const QJsonObject facets = json.value(u"facets").toObject();
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = static_cast<QueueFacet>(f);
        for (const QJsonValue value : facets.value(facetName(facet)).toArray())
            choice.choose(facet, value.toString(), true);
    }
    for (int i = 0; i < static_cast<int>(QueueOrder::Count); ++i) {
        const auto order = static_cast<QueueOrder>(i);
        if (orderName(order) == json.value(u"order").toString())
            choice.order = order;
    }
    choice.isReversed = json.value(u"reversed").toBool();
    return choice;
}

} // namespace gouji
