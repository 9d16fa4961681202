#pragma once

#include "model/core/pageimage.h"
#include "model/core/result.h"
#include "parser/scan/picture.h"

namespace gouji {

/// The picture of a page at another resolution. Errors: TooComplex (more pixels than mostPixels),
/// FileDamaged.
[[nodiscard]] Result<PageImage> imageOf(const ShownPage &page, double dotsPerInch);

} // namespace gouji
