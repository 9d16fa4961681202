#pragma once

#include <QByteArray>

namespace gouji {

/// SHA-256 of the bytes, lower-case hexadecimal. OpenSSL's, which uses the processor's instructions: Qt's
/// takes longer than reading the report.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace gouji
