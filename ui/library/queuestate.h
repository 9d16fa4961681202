#pragma once

#include "model/queue/reportqueue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gouji {

/// The choice as it is kept with the review file.
[[nodiscard]] QJsonObject choiceToJson(const QueueChoice &choice);
/// What is not understood is left out: a file may come from another version.
[[nodiscard]] QueueChoice choiceFromJson(const QJsonObject &json);

} // namespace gouji
