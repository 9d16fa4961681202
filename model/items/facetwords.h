#pragma once

#include "model/queue/reportqueue.h"

#include <QString>

namespace gouji {

/// What a facet is called, in the application's language.
[[nodiscard]] QString facetTitle(QueueFacet facet);
/// What a value of it is called. One that has no words of its own is given as it is.
[[nodiscard]] QString facetValueText(QueueFacet facet, const QString &value);
[[nodiscard]] QString orderTitle(QueueOrder order);

} // namespace gouji
