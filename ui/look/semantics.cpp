#include "ui/look/semantics.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Okabe and Ito's palette: told apart with every common colour blindness.
const SemanticColours lightSet{
    QColor(0xD5, 0x5E, 0x00),       QColor(0xE6, 0x9F, 0x00),       QColor(0x56, 0xB4, 0xE9),
    QColor(0x00, 0x9E, 0x73),       QColor(0x5A, 0x46, 0x2A),       QColor(0xA8, 0x45, 0x00),
    QColor(0x80, 0x56, 0x00),       QColor(0x1B, 0x66, 0x9E),       QColor(0x00, 0x6B, 0x4F),
    QColor(0x5F, 0x63, 0x68),       QColor(0x56, 0xB4, 0xE9, 0x48), QColor(0xE6, 0x9F, 0x00, 0x48),
    QColor(0xF0, 0xE4, 0x42, 0x70), QColor(0x70, 0x78, 0x80)};

const SemanticColours darkSet{
    QColor(0xD5, 0x5E, 0x00),       QColor(0xE6, 0x9F, 0x00),       QColor(0x56, 0xB4, 0xE9),
    QColor(0x00, 0x9E, 0x73),       QColor(0xF0, 0xE8, 0xDC),       QColor(0xFF, 0x93, 0x55),
    QColor(0xF2, 0xB9, 0x45),       QColor(0x80, 0xC8, 0xF4),       QColor(0x45, 0xCB, 0xA0),
    QColor(0xA6, 0xAC, 0xB3),       QColor(0x56, 0xB4, 0xE9, 0x50), QColor(0xE6, 0x9F, 0x00, 0x50),
    QColor(0xF0, 0xE4, 0x42, 0x3C), QColor(0x98, 0xA0, 0xA8)};

/// Words at 7:1 and shapes at 4.5:1 on white.
const SemanticColours contrastSet{
    QColor(0xB0, 0x3A, 0x00),       QColor(0x8A, 0x5A, 0x00),       QColor(0x0B, 0x5C, 0x99),
    QColor(0x00, 0x6B, 0x4F),       QColor(0x00, 0x00, 0x00),       QColor(0x8F, 0x2F, 0x00),
    QColor(0x66, 0x42, 0x00),       QColor(0x0A, 0x4A, 0x7C),       QColor(0x00, 0x54, 0x3E),
    QColor(0x45, 0x45, 0x45),       QColor(0x56, 0xB4, 0xE9, 0x48), QColor(0xE6, 0x9F, 0x00, 0x48),
    QColor(0xF0, 0xE4, 0x42, 0x70), QColor(0x45, 0x45, 0x45)};

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

QColor SemanticColours::fill(Severity severity) const
{
    return severity == Severity::Error ? error : severity == Severity::Warning ? warning : notice;
}

QColor SemanticColours::text(Severity severity) const
{
    return severity == Severity::Error ? errorText : severity == Severity::Warning ? warningText : noticeText;
}

const SemanticColours &semanticColours(const QPalette &palette)
{
    if (palette.color(QPalette::Base).lightness() < 128)
        return darkSet;
    // Only the theme of high contrast writes in pure black.
    return palette.color(QPalette::Text) == QColor(Qt::black) ? contrastSet : lightSet;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gouji
