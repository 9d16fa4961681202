#include "ui/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace gouji {

namespace {

struct Ground
{
    QColor window, base, alternate, text, button, mid, dark, highlight, highlightedText, link, placeholder;
};

QPalette paletteOf(const Ground &g)
{
    QPalette palette(g.text, g.button, g.base, g.dark, g.mid, g.text, g.text, g.base, g.window);
    palette.setColor(QPalette::AlternateBase, g.alternate);
    palette.setColor(QPalette::Light, g.base.lightness() < 128 ? g.button.lighter(130) : g.base);
    palette.setColor(QPalette::Midlight, g.alternate);
    palette.setColor(QPalette::Highlight, g.highlight);
    palette.setColor(QPalette::HighlightedText, g.highlightedText);
    palette.setColor(QPalette::Link, g.link);
    palette.setColor(QPalette::LinkVisited, g.link);
    palette.setColor(QPalette::ToolTipBase, g.alternate);
    palette.setColor(QPalette::ToolTipText, g.text);
    palette.setColor(QPalette::PlaceholderText, g.placeholder);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, g.placeholder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, g.mid);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xF3, 0xF4, 0xF6), Qt::white, QColor(0xEC, 0xEE, 0xF2), QColor(0x1D, 0x20, 0x24),
                      QColor(0xF0, 0xF1, 0xF4), QColor(0xC4, 0xC9, 0xD0), QColor(0x9A, 0xA1, 0xAB),
                      QColor(0x1F, 0x62, 0xB4), Qt::white, QColor(0x1F, 0x62, 0xB4),
                      QColor(0x6A, 0x70, 0x78)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x2A, 0x2C, 0x30), QColor(0x1E, 0x20, 0x23), QColor(0x31, 0x34, 0x39),
                      QColor(0xE6, 0xE8, 0xEB), QColor(0x36, 0x39, 0x3F), QColor(0x4C, 0x51, 0x59),
                      QColor(0x14, 0x16, 0x18), QColor(0x2F, 0x7F, 0xD8), Qt::white, QColor(0x7F, 0xB9, 0xF5),
                      QColor(0x9A, 0xA1, 0xAB)});
}

QPalette highContrastPalette()
{
    return paletteOf({Qt::white, Qt::white, QColor(0xEE, 0xEE, 0xEE), Qt::black, QColor(0xF4, 0xF4, 0xF4),
                      QColor(0x59, 0x59, 0x59), QColor(0x33, 0x33, 0x33), QColor(0x00, 0x2F, 0x7A), Qt::white,
                      QColor(0x00, 0x2F, 0x7A), QColor(0x45, 0x45, 0x45)});
}

} // namespace

QPalette themePalette(Theme theme, const QPalette &system)
{
    if (theme == Theme::HighContrast)
        return highContrastPalette();
    const bool dark =
        theme == Theme::Dark || (theme == Theme::System && system.color(QPalette::Window).lightness() < 128);
    return dark ? darkPalette() : lightPalette();
}

void applyTheme(QApplication &application, Theme theme, const QPalette &system)
{
    if (application.style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = themePalette(theme, system);
    QApplication::setPalette(palette);
    // Fusion draws the empty circle of a button in Base: on a dark ground it would not be seen.
    QPalette buttons = palette;
    if (palette.color(QPalette::Base).lightness() < 128)
        buttons.setColor(QPalette::Base, palette.color(QPalette::Mid));
    QApplication::setPalette(buttons, "QRadioButton");
    QApplication::setPalette(buttons, "QCheckBox");
    QToolTip::setPalette(palette);
}

} // namespace gouji
