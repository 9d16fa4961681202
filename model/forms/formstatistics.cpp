// What pictures show of a form.

#include "model/forms/formreader.h"

#include <QJsonArray>

#include <algorithm>

namespace gouji {

void FormReader::readStatistics(const QJsonObject &root)
{
    const QJsonValue value = root.value(QLatin1String("statistics"));
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        fail(QStringLiteral("/statistics"), QStringLiteral("an object is expected"));
        return;
    }
    const QJsonObject statistics = value.toObject();
    onlyKeys(statistics, QStringLiteral("/statistics"), {"requests", "outcomes", "rates"});
    m_form.m_statistics = {readMeasures(statistics, "requests", false),
                           readMeasures(statistics, "outcomes", false),
                           readMeasures(statistics, "rates", true)};
}

std::vector<FormMeasure> FormReader::readMeasures(const QJsonObject &statistics, const char *key,
                                                  bool areShares)
{
    std::vector<FormMeasure> measures;
    const QString list = QStringLiteral("/statistics/") + QLatin1String(key);
    if (!statistics.value(QLatin1String(key)).isArray())
        fail(list, QStringLiteral("a list is expected"));
    const QJsonArray entries = array(statistics, QStringLiteral("/statistics"), key, false);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = list + QLatin1Char('/') + QString::number(i);
        const QJsonObject object = entries[i].toObject();
        areShares ? onlyKeys(object, place, {"id", "label", "english", "cells", "of"})
                  : onlyKeys(object, place, {"id", "label", "english", "cells"});
        FormMeasure measure{identifier(object, place, "id"), text(object, place, "label"),
                            text(object, place, "english"), readCells(object, place, "cells"),
                            areShares ? readCells(object, place, "of") : std::vector<int>()};
        if (std::any_of(measures.begin(), measures.end(),
                        [&](const FormMeasure &other) { return other.id == measure.id; }))
            fail(place + QStringLiteral("/id"),
                 QStringLiteral("the measure \"%1\" is there twice").arg(measure.id));
        measures.push_back(std::move(measure));
    }
    return measures;
}

std::vector<int> FormReader::readCells(const QJsonObject &object, const QString &place, const char *key)
{
    std::vector<int> cells;
    array(object, place, key, true);
    for (const QString &name : texts(object, place, key))
        cells.push_back(cell(name, place + QLatin1Char('/') + QLatin1String(key)));
    return cells;
}

} // namespace gouji
