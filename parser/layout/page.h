#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace gouji {

/// A character, or a run of characters set as one, where it stands on the page. All geometry of a LayoutPage
/// is in points, origin top left, the page's rotation applied.
struct LayoutGlyph
{
    QString text;
    QRectF box;
    /// How sure the characters are, 0..1; below 1 only where they were recognised from a picture.
    float confidence = 1;
    /// Which way the characters run as the page is shown: degrees clockwise from left to right.
    float turn = 0;
};

/// A page as PDF, OFD and scans deliver it: characters and ruled lines, in any order.
struct LayoutPage
{
    QSizeF size;
    std::vector<LayoutGlyph> glyphs;
    /// Horizontal and vertical strokes; edges of thin filled boxes count as strokes.
    std::vector<QLineF> rules;
    /// How much of the page pictures cover, in parts of its area; they may overlap.
    double pictured = 0;
};

} // namespace gouji
