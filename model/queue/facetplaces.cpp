#include "model/queue/facetplaces.h"

#include "model/checks/check.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace gouji {

qint64 placeOf(QueueFacet facet, const QString &value, const QHash<QString, qint64> &checks)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    if (value.isEmpty())
        return last;
    static const QStringList severities{QStringLiteral("error"), QStringLiteral("warning"),
                                        QStringLiteral("notice"), QStringLiteral("none")};
    static const QStringList stages{QStringLiteral("imported"),      QStringLiteral("first-review"),
                                    QStringLiteral("second-review"), QStringLiteral("passed"),
                                    QStringLiteral("sent-back"),     QStringLiteral("resubmitted"),
                                    QStringLiteral("closed")};
    switch (facet) {
    case QueueFacet::Year:
    case QueueFacet::Form:
        return -value.toLongLong();
    case QueueFacet::Severity:
        return severities.indexOf(value);
    case QueueFacet::Stage:
        return stages.indexOf(value);
    case QueueFacet::Check:
        return checks.value(value, last - 1);
    default:
        return 0;
    }
}

QHash<QString, qint64> checkPlaces()
{
    QHash<QString, qint64> places;
    for (const Check &check : allChecks())
        places.insert(QString::fromLatin1(check.id), places.size());
    return places;
}

std::vector<std::int64_t> collatedPlaces(const QStringList &names)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        keys.push_back(collator.sortKey(name));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) {
        return keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]) < 0;
    });
    std::vector<std::int64_t> places(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[static_cast<std::size_t>(order[i])] = static_cast<std::int64_t>(i);
    return places;
}

} // namespace gouji
