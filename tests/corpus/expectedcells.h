#pragma once

#include <QJsonObject>
#include <QRegularExpression>

namespace gouji {

/// What a case expects of a cell: its own key, else the first key with * that fits, else the default.
[[nodiscard]] inline QJsonValue expectedCell(const QJsonObject &expected, const QString &key)
{
    const QJsonObject cells = expected.value(QLatin1String("cells")).toObject();
    if (cells.contains(key))
        return cells.value(key);
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (!it.key().contains(u'*'))
            continue;
        const QString pattern =
            QRegularExpression::escape(it.key()).replace(QLatin1String("\\*"), QLatin1String(".*"));
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(key).hasMatch())
            return it.value();
    }
    return expected.value(QLatin1String("default"));
}

} // namespace gouji
