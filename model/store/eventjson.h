#pragma once

#include "model/core/result.h"
#include "model/review/event.h"

#include <QByteArray>

namespace gouji {

/// The stable name of what an event is: "cell-corrected".
[[nodiscard]] QByteArray eventKind(const EventBody &body);

/// An event's body as compact JSON. Nothing is lost: numbers keep their digits as printed, spans and boxes
/// their place.
[[nodiscard]] QByteArray eventBodyToJson(const EventBody &body);

/// The body back. StoreDamaged, with what is wrong, for anything that eventBodyToJson() does not write.
[[nodiscard]] Result<EventBody> eventBodyFromJson(const QByteArray &kind, const QByteArray &json);

} // namespace gouji
