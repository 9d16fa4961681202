#pragma once

#include "model/items/cellfacts.h"

#include <QIcon>
#include <QPalette>

#include <optional>

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
    HollowTick,
    FilledTick,
    Open,
    Folder,
    Undo,
    Redo,
    Previous,
    Next,
    Export,
    Wand,
    Lock,
    Chart
};

/// Paints a glyph into a square.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QPalette &palette);

/// The glyph as an icon that follows the palette given.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QPalette &palette);

[[nodiscard]] Glyph glyphOf(Severity severity);
[[nodiscard]] Glyph glyphOf(DecisionState state);
/// Hollow tick: confirmed by the machine's sums; filled: by a person. Nothing for what is only read.
[[nodiscard]] std::optional<Glyph> glyphOf(CellStanding standing);

} // namespace gouji
