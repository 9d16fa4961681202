#pragma once

#include <QByteArray>

namespace gouji {

/// SHA-256 of the bytes: 32 bytes. OpenSSL's, which uses the processor's instructions: Qt's takes longer than
/// reading the report.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// The same in lower-case hexadecimal.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

} // namespace gouji
