#pragma once

#include "model/forms/formdefinition.h"

#include <Qt>

namespace gouji {

/// Where a key leads from a cell: arrows, Tab, Enter, Home and End through all tables of a form as through
/// one sheet. -1 when Tab leads out of the tables.
[[nodiscard]] int cellInDirection(const FormDefinition &form, int cell, int key,
                                  Qt::KeyboardModifiers modifiers);

} // namespace gouji
