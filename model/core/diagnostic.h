#pragma once

#include "model/core/provenance.h"

#include <QString>
#include <QStringList>

namespace gouji {

/// Something odd about a document as read; reading went on. `code` is stable ("invalid-bytes"), `arguments`
/// fill its words (diagnosticText).
struct Diagnostic
{
    QString code;
    QStringList arguments;
    Provenance where;

    bool operator==(const Diagnostic &) const = default;
};

/// The diagnostic in words, in the application's language.
[[nodiscard]] QString diagnosticText(const Diagnostic &diagnostic);

} // namespace gouji
