#pragma once

#include "model/items/cellfacts.h"
#include "ui/look/semantics.h"

#include <QPainter>

namespace gouji {

/// The language of marks that text and tables share: the line under a value says how far it is verified
/// (dotted: only read by machine; solid: confirmed; dashed: doubtful; thick: wrong or in an open finding).
[[nodiscard]] QPen verificationPen(CellStanding standing, std::optional<Severity> severity,
                                   const SemanticColours &colours);

/// The ground of a cell's role in the chosen finding (CellRole flags); invalid for none.
[[nodiscard]] QColor roleGround(std::uint8_t roles, const SemanticColours &colours);

/// A bar that says without colour what the ground says: what is added up has it on the left, what it must
/// equal on the right, what is both on both sides.
void paintRoleEdge(QPainter &painter, const QRectF &rect, std::uint8_t roles, const SemanticColours &colours);

/// The ring around a value that a repair would change.
void paintSuspect(QPainter &painter, const QRectF &rect, const SemanticColours &colours);

/// The ring around what is chosen, in the palette's own colour.
void paintChosen(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// A place that the search found: framed, and filled where it is the one gone to. Leaves text readable.
void paintHit(QPainter &painter, const QRectF &rect, bool isCurrent, const QPalette &palette);

/// A wave from left to right along the bottom of a rectangle.
void paintWave(QPainter &painter, const QRectF &rect, const QColor &colour, bool isOpen);

/// The sign of a blank cell: a small hatched box that stands for "printed, but empty".
void paintBlank(QPainter &painter, const QRectF &rect, const SemanticColours &colours);

} // namespace gouji
