#pragma once

#include "model/items/cellfacts.h"

#include <QColor>
#include <QPalette>

namespace gouji {

/// The colours that mean something, for a light and for a dark ground. None stands alone: a shape or a word
/// goes with each. Fills are for shapes (3:1 against the ground, with their outline), texts for words
/// (4.5:1).
struct SemanticColours
{
    QColor error;
    QColor warning;
    QColor notice;
    QColor passed;
    QColor outline; ///< around filled shapes
    QColor errorText;
    QColor warningText;
    QColor noticeText;
    QColor passedText;
    QColor quietText;    ///< secondary words
    QColor leftOperand;  ///< ground of what is added up, in the chosen finding
    QColor rightOperand; ///< ground of what it must equal
    QColor passage;      ///< ground of a passage of the chosen finding
    QColor verified;     ///< the thin line under numbers

    [[nodiscard]] QColor fill(Severity severity) const;
    [[nodiscard]] QColor text(Severity severity) const;
};

/// The set for the ground of this palette.
[[nodiscard]] const SemanticColours &semanticColours(const QPalette &palette);

/// Contrast of two opaque colours after WCAG 2, 1..21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace gouji
