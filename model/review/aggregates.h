#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// An organ whose report adds up those of others (汇总), and whose reports it adds up.
struct Aggregate
{
    QString whole;
    QStringList parts; ///< names as the organs publish them

    bool operator==(const Aggregate &) const = default;
};

/// Writes the office's list of 汇总 reports, one object per organ.
[[nodiscard]] QByteArray aggregatesToJson(const std::vector<Aggregate> &aggregates);
/// Reads what aggregatesToJson() wrote. InvalidArgument when it is no such list; `detail` names the place.
[[nodiscard]] Result<std::vector<Aggregate>> aggregatesFromJson(const QByteArray &json);

} // namespace gouji
