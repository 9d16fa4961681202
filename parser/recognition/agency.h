#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

namespace gouji {

/// The reporting organ's fullest legal name that stands in the document: the title gives the organ's name,
/// other places (preamble, contact, signature) may give it in full, with the places it belongs to before it
/// and 人民政府 behind.
[[nodiscard]] std::optional<Traced<QString>> findAgency(const SourceDocument &document, const Report &report);

} // namespace gouji
