#pragma once

#include "model/store/eventfields.h"

namespace gouji {

// The events of stages and samples as JSON, and back.

[[nodiscard]] QJsonObject json(const StageChanged &body);
[[nodiscard]] QJsonObject json(const SampleDrawn &body);
[[nodiscard]] QJsonObject json(const SampleTyped &body);
[[nodiscard]] QJsonObject json(const SampleSettled &body);
[[nodiscard]] EventBody stageChanged(const Fields &fields);
[[nodiscard]] EventBody sampleDrawn(const Fields &fields);
[[nodiscard]] EventBody sampleTyped(const Fields &fields);
[[nodiscard]] EventBody sampleSettled(const Fields &fields);

} // namespace gouji
