#pragma once

#include "model/items/cellfacts.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace gouji {

/// The small signs of the program, drawn as shapes so that they are sharp at every scale and fit every theme.
enum class Glyph
{
    Error,
    Warning,
    Notice,
    Passed,
    NotAssessable,
    Person,
    Pencil,
    Flag,
    Question,
    Stale,
    Open,
    Folder,
    Undo,
    Redo,
    Previous,
    Next,
    Export,
    Wand
};

/// Paints a glyph into a square.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QPalette &palette);

/// The glyph as an icon that follows the palette given.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QPalette &palette);

[[nodiscard]] Glyph glyphOf(Severity severity);
[[nodiscard]] Glyph glyphOf(DecisionState state);

} // namespace gouji
