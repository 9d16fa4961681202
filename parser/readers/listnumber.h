#pragma once

#include <QString>

#include <string_view>

namespace gouji {

/// A list's number in words, as office programs print it. `format` is the name OOXML gives it ("decimal",
/// "chineseCounting", "decimalEnclosedCircle", ...); one we do not know counts as decimal; "bullet" and
/// "none" give nothing.
[[nodiscard]] QString listNumber(int number, std::string_view format);

} // namespace gouji
