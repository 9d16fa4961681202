#pragma once

#include "model/core/result.h"
#include "parser/layout/page.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji {

/// Reads the pages of an OFD (GB/T 33190): the characters of its text objects and the straight lines of its
/// paths, also those of template pages, where the page shows them. Pictures, seals and notes are left out.
/// Errors: PasswordProtected, FileDamaged, TooComplex, EmptyFile (no pages).
[[nodiscard]] Result<std::vector<LayoutPage>> readOfdPages(const QByteArray &bytes, const QString &name);

} // namespace gouji
