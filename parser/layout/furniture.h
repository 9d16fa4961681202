#pragma once

#include "parser/layout/pagecontent.h"

namespace gouji {

/// Sets aside what pages repeat at their top and bottom, and their page numbers.
void setFurnitureAside(std::vector<PageContent> &pages);

} // namespace gouji
