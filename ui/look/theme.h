#pragma once

#include <QPalette>

class QApplication;

namespace gouji {

enum class Theme
{
    System,
    Light,
    Dark,
    HighContrast ///< black on white; words stand out by 7:1 or more
};

/// Sets Fusion and the palette of a theme on the application. `system` is the palette the platform gave
/// before the first call.
void applyTheme(QApplication &application, Theme theme, const QPalette &system);

/// The palette of a theme; System follows the lightness of `system`.
[[nodiscard]] QPalette themePalette(Theme theme, const QPalette &system);

} // namespace gouji
