#pragma once

#include "model/queue/queuechoice.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace gouji {

/// Where a value stands among those of its facet: as the facet's own order has it, the unknown last. `checks`
/// as checkPlaces() gives them.
[[nodiscard]] qint64 placeOf(QueueFacet facet, const QString &value, const QHash<QString, qint64> &checks);
/// The checks in the order of allChecks().
[[nodiscard]] QHash<QString, qint64> checkPlaces();
/// The places that the names take when they are sorted as people sort them.
[[nodiscard]] std::vector<std::int64_t> collatedPlaces(const QStringList &names);

} // namespace gouji
